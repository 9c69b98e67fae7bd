import { draftRules, type RuleRow } from '../draft-rule';

const CASUAL = { when: 'casual' } as const;

const STIFF: readonly RuleRow[] = [
  [
    '(we are|i am) (pleased|delighted|happy|glad|writing) to (advise|inform you|confirm|announce)( that)?',
    'just so you know,',
    CASUAL,
  ],
  ['(obtainable|procurable)( upon request| on request)?', 'there if you ask', CASUAL],
  ['(upon|on) request', 'if you ask', CASUAL],
  ['(is|are) receiving (our )?(due |full |prompt )?attention', '{is|are} being looked at', CASUAL],
  [
    '(patrons|customers|guests|clients|passengers) (are|is) (kindly |hereby )?(requested|asked|advised|reminded|required) to',
    'please',
    CASUAL,
  ],
  [
    '(we )?trust (that )?(the )?(foregoing|above|this) (is|are|will be) (satisfactory|in order|of assistance|sufficient)',
    'hope that helps',
    { as: 'clause', when: 'casual' },
  ],
  ['(the )?(establishment|foregoing|remittance)', '{establishment=our place|foregoing=this|payment}', CASUAL],
  ['in respect of', 'for', CASUAL],
  ['(does|do) not (assume|accept) (any )?(responsibility|liability)', 'cannot answer', CASUAL],
  ['(state|specify|indicate) (your )?(dietary )?(requirements|preferences)', 'tell us what you need', CASUAL],
  [
    '(kindly |please )?await (further |our )?(communication|correspondence|instructions|notice|response|reply|confirmation|feedback)',
    'we will write to you',
    { as: 'clause', when: 'casual' },
  ],
  [
    '(please )?(be|rest) assured of (our|the) best (attention|service|intentions)( at all times)?',
    'I am on it',
    { as: 'clause', when: 'casual' },
  ],
  ['(occasioned|inflicted)', 'caused', CASUAL],
  [
    '(any|the) (inconvenience|inconveniences)( that| which)?( this)?( may| might)?( have)?( been)? (caused|occasioned)',
    'the trouble',
    CASUAL,
  ],
  [
    'for (their|your|his|her|our) (kind )?(perusal|attention|consideration|information|review|records)',
    'to look at',
    CASUAL,
  ],
  ['(forwarded|transmitted|relayed)( on)? to', 'passed on to', CASUAL],
  [
    '(is|are|has been|was) (under (review|consideration|investigation)|being looked into)( at present| currently)?',
    '{is|are|has been|was} being checked',
    CASUAL,
  ],
  [
    '(we|i) (thank|are grateful to) you for (your )?(correspondence|communication|enquiry|inquiry|query|interest|contacting us|having contacted us)',
    'thanks for writing',
    CASUAL,
  ],
  [
    '(thank you|thanks) for (your )?(correspondence|communication|enquiry|inquiry|query|contacting us|reaching out to us|having contacted us)',
    'thanks for writing',
    CASUAL,
  ],
  [
    '(regarding|concerning|with regard to|with respect to) your (request|enquiry|inquiry|query|correspondence|message|complaint|order)',
    'about your {request|enquiry=question|inquiry=question|query=question|correspondence=message|message|complaint|order}',
    CASUAL,
  ],
  ['(terminate|terminated)', '{terminated=ended|end}', CASUAL],
  ['(remit|remittance)', '{remittance=payment|pay}', CASUAL],
  ['(ascertain|ascertained)', '{ascertained=found out|find out}', CASUAL],
  ['(in the event (that|of))', 'if', CASUAL],
  ['(at a later date|at a later stage)', 'later', CASUAL],
  ['(the management|our management) (has|have|reserves?)', 'we {reserve|have}', CASUAL],
  [
    '(we |i )?(hereby|herewith) (confirm|acknowledge|inform you|notify you|advise you)( that)?( the)?( receipt of| reception of)?',
    '{receipt=we have received|reception=we have received|inform=just to let you know,|notify=just to let you know,|advise=just to let you know,|we confirm}',
    CASUAL,
  ],
  ['(we |i |this is to )?(confirm|acknowledge|acknowledging|are in) (the )?receipt of', 'we have received', CASUAL],
  [
    '(your |the )?(request|query|enquiry|inquiry|complaint|concern|message|feedback|case|application|ticket)(s)? (has|have|had|is|was|are) (been )?(duly |hereby )?(noted|logged|registered|acknowledged|recorded|lodged)',
    'your {request|query=question|enquiry=question|inquiry=question|complaint|concern|message|feedback|case|application|ticket} is with us',
    CASUAL,
  ],
  ['(in due course|in due time|in the due course of time)', 'soon', CASUAL],
  ['(please|kindly) (note|take note|be noted)( that)?', 'just so you know,', CASUAL],
  [
    '(kindly|please kindly|you are kindly requested to|you are requested to|you are hereby requested to|we kindly ask you to|we kindly request you to|we would kindly ask you to|we request you to|it is requested that you|please be so kind as to)',
    'please',
    {
      when: 'casual',
      spares: 'kindly (be )?(advised|informed|notified)*, (very|so|has|have|was|were|had|most) kindly*',
    },
  ],
  ['(furnish|provide) (us|me) with', 'send {us|me}', CASUAL],
  ['(furnish)', 'send', CASUAL],
  ['(in order to|so as to)', 'to', CASUAL],
  [
    '(facilitate|expedite)( the)?( processing| handling)?',
    '{facilitate=help with|expedite=speed up}{ the|}{ processing| handling|}',
    CASUAL,
  ],
  [
    '(at present|presently|at this juncture|at the present time|currently)',
    'at the moment',
    { when: 'casual', spares: 'currently*' },
  ],
  [
    '(shall|must) (respond|reply|revert|get back|bear|be (dispatched|processed|shipped|refunded|sent|delivered|issued|reviewed|charged))( accordingly| to you)?',
    '{shall=will|must=has to} {respond=answer|reply=answer|revert=answer|get back|bear=pay|dispatched=be sent|processed=be done|shipped=be sent|refunded=be refunded|sent=be sent|delivered=be delivered|issued=be sent|reviewed=be checked|charged=be charged}',
    CASUAL,
  ],
  ['(upon|on) receipt of( your)?( the)?', 'once we have{ your| the|}', CASUAL],
  ['(it is|it was|we) (regretted|regret) that', 'sorry,', CASUAL],
  [
    'we (wish|would like|would wish|want|beg|would beg|have|are pleased|are writing|write) to (inform|advise|notify|draw|bring|let) (you|your|to your)( attention| know)?( that| to the fact that| of the fact that)?',
    'just to let you know,',
    CASUAL,
  ],
  [
    '(please )?(do not|dont) hesitate to (contact|reach out to|get in touch with|write to|call) (us|me)( again)?( should (you|there)| if you| in case)( ~)?',
    'just write to us if you need anything',
    { when: 'casual', as: 'clause' },
  ],
  [
    '(please )?(do not|dont) hesitate to (contact|reach out to|get in touch with|write to|call) (us|me)( again)?',
    'just write to us',
    { when: 'casual', as: 'clause' },
  ],
  [
    'should (you|there) (have|require|need|be|wish)( any| to| for| further)*( ~)?',
    'if you need anything',
    {
      when: 'casual',
      as: 'clause',
      spares: 'you should *, should (you|there) be able*, (what|how|where|when) should *',
    },
  ],
  [
    '(we |i )?(remain|are) (entirely |fully )?at your (disposal|service)',
    'just write to us',
    { when: 'casual', as: 'clause' },
  ],
  [
    '(your|for your) (patience|cooperation|understanding)( and (patience|cooperation|understanding))?( in this matter| in this regard)? (is|are) (much |greatly |highly )?appreciated',
    'thank you for waiting',
    { when: 'casual', as: 'clause' },
  ],
  ['(in this|in that) (matter|regard|respect)', 'about this', CASUAL],
  ['(the same) (has been|is|was|will be)', 'it {has been|is|was|will be}', CASUAL],
  [
    '(escalated|forwarded|referred|transferred) to (the |our )(relevant|concerned|appropriate|respective|responsible) (department|team|unit|authority|party|person|colleagues?)',
    'passed on to the people who look after this',
    CASUAL,
  ],
  [
    '(the )?(concerned|relevant|appropriate|respective) (department|team|unit|authority|personnel)',
    'the people who look after this',
    CASUAL,
  ],
  [
    '(said) (order|item|parcel|product|request|invoice|payment)',
    'the {order|item|parcel|product|request|invoice|payment}',
    { when: 'casual', spares: '(you|i|we|he|she|they|it|who) said*' },
  ],
  [
    '(the customer|the buyer|the purchaser|the client|the passenger|the guest) (shall|must|has to|is required to|is obliged to|will)( bear| pay)?',
    'you {bear=pay|pay|have to}',
    CASUAL,
  ],
  [
    '(is|are|was|were) (awaiting|pending) (dispatch|shipment|processing|delivery|approval|confirmation|review)',
    '{is|are|was|were} waiting {dispatch=to be sent|shipment=to be sent|processing=to be done|delivery=to be delivered|for approval|confirmation=for confirmation|review=to be checked}',
    CASUAL,
  ],
  [
    '(dispatch|shipment|delivery|processing) (occurs|takes place|is effected|is carried out)',
    '{dispatch=we send it|shipment=we send it|delivery=it arrives|processing=we do it}',
    CASUAL,
  ],
  [
    '(per|as per|in accordance with|according to|pursuant to|in line with|in compliance with)( our| the| company| your| standard| internal| store)* (terms and conditions|terms of service|policy|policies|terms|procedures?|regulations?|guidelines|protocol)',
    'by our rules,',
    CASUAL,
  ],
  [
    '(with|in) (reference|regards?|relation|respect) to( your| the)? ~ (inquiry|enquiry|correspondence|email|query|request|message|complaint|order)',
    'about your {inquiry=question|enquiry=question|correspondence=message|email|query=question|request|message|complaint|order}',
    CASUAL,
  ],
  ['(the undersigned)', 'I', CASUAL],
  ['(forthwith|without delay|with immediate effect)', 'right away', CASUAL],
  ['(henceforth)', 'from now on', CASUAL],
  ['(the )?(aforementioned|aforesaid|above mentioned|abovementioned)', 'the', CASUAL],
  ['(unavailable)', 'not in stock', CASUAL],
  ['(dispatched|despatched)', 'sent', CASUAL],
  ['(commence|commences|commenced)', '{commenced=started|commences=starts|start}', CASUAL],
  ['(prior to)', 'before', CASUAL],
  ['(subsequent to|subsequently)', '{subsequent to=after|afterwards}', CASUAL],
  [
    '(require|requires) (further|additional) (assistance|information|clarification)',
    'need {assistance=more help|information=to know more|clarification=to know more}',
    CASUAL,
  ],
  [
    '(sincerely|deeply|profoundly) (apologi[sz]e|regret)( for| that)?',
    '{apolog=apologise|regret=am sorry}{ for| that|}',
    CASUAL,
  ],
  ['(endeavou?r|strive) to', 'try to', CASUAL],
  ['(utili[sz]e)', 'use', CASUAL],
  ['(please )?(accept|receive) (our|my) (sincere|sincerest|humble|deepest) apologies', 'we are sorry', CASUAL],
  ['(hereby|herewith|heretofore|hereinafter|hereof|therein|thereof|notwithstanding|hitherto)', '', CASUAL],
  [
    '(kindly|please|you are hereby|you are) (be )?(hereby )?(advised|informed|notified)( that)?',
    'just to let you know,',
    {
      when: 'casual',
      spares:
        '(been|were|was|was not|have|keep you|kept|well|you will be|will be|ll be|get|once|if|being|had|has) (be )?(advised|informed|notified)*',
    },
  ],
  ['(we regret to (inform|advise)( you)?( that)?|it is with regret that|we regret that)', 'I am sorry,', CASUAL],
  [
    '(dear|esteemed|valued|respected) (valued |esteemed )?(customer|sir|madam|sir or madam|sir madam|client|patron|guest|user|member)( or madam)?',
    'hi',
    { when: 'casual', spares: 'a (valued|esteemed)*' },
  ],
  ['do the needful', 'take care of this', CASUAL],
  [
    'revert (back )?(to us )?(at the earliest|at your earliest|asap|soon)( convenience)?',
    'write back when you can',
    CASUAL,
  ],
  ['at your earliest convenience', 'when you have a moment', CASUAL],
  ['(please )?find (attached|enclosed)( herewith)?', 'here is', CASUAL],
  ['(for your kind (perusal|attention|consideration)|your kind cooperation)', 'for you', CASUAL],
  [
    '(your )?(correspondence|communication|inquiry|enquiry|query|grievance|representation)( has been| is| was)? (duly )?(received|noted|acknowledged|registered)( and (noted|registered|acknowledged|is under ~))?',
    'I have read what you wrote',
    { when: 'casual', as: 'clause' },
  ],
];

/** Office English to customers who write as one talks. */
export const EN_STIFF = draftRules('en', 'too-stiff', STIFF);
