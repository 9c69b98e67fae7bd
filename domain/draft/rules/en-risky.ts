import { draftRules, type RuleRow } from '../draft-rule';

const CLAUSE = { as: 'clause' } as const;
const PARTY =
  '(courier|couriers|driver|carrier|carriers|warehouse|supplier|manufacturer|bank|seller|merchant|post office|postal service|delivery company|delivery guys|delivery team|shipping company|airline|hotel|restaurant|landlord|host|previous agent|other agent|last agent|system|website|sales team|other team|other department|billing team|tech team|logistics|royal mail|usps|ups|fedex|dhl|hermes|evri|dpd|yodel|bluedart|delhivery|amazon|paypal|visa|customs|payment provider|payment gateway|third party|vendor|partner|app store|apple|google)';
const IF =
  '(if|in case|incase|when|whenever|unless|whether|sorry|so sorry|apologies|hear|see that|notice that|that|where|until|since|though|because|and|but|why|see) (that )?';

const YOU_BLAME: readonly RuleRow[] = [
  [
    `(because )?(you|u) (didnt|did not|havent|have not|dint|failed to|forgot to|neglected to|omitted to|have failed to|never|have forgotten to|didn t) (even |actually |properly |correctly |yet )*(provide|provided|include|included|give|given|attach|attached|enter|entered|fill|filled|fill in|fill out|filled in|submit|submitted|specify|specified|supply|supplied|complete|completed|state|stated|upload|uploaded|put|mention|mentioned|add|added|share|shared|select|selected)( us| me| in| out)?`,
    'I still need',
    {
      spares: `${IF}(you|u) *, (you|u) (never|have never|havent|have not|didnt|did not) (given|provided|put|mentioned|added|selected|share|shared|entered) (a wrong|anything|any reason|any offence|any trouble|an option|access|permission|the option|wrong)*`,
    },
  ],
  [
    `(you|u) (didnt|did not|havent|have not|dont|do not|failed to|forgot to|neglected to|have failed to|never) (even |actually |properly |correctly |bother to |bothered to |carefully )*(read|check|look at|checked|looked at|review|reviewed)( through)?`,
    'it may help to look at',
    { spares: `${IF}(you|u) *` },
  ],
  [
    `(you|u) (didnt|did not|havent|have not|dont|do not|failed to|forgot to|neglected to|have failed to) (even |actually |properly |correctly |carefully )*(follow|followed|comply with|stick to|adhere to|respect)( with)?`,
    'it may help to go once more through',
    { spares: `${IF}(you|u) *` },
  ],
  [
    `(but |and |because |since |as )?(you|u) (didnt|did not|failed to|forgot to|neglected to|never|never bothered to|didnt bother to|have failed to) (even |actually |properly |bother to )*(reply|respond|answer|contact|tell|call|inform|notify|confirm|pay|cancel|return|listen|sign|show|ask|report|update|verify|register|wait|collect|pick|turn up|send|let us)( to| back| with| in| for| it| at| the)*( us| me| our| our emails?| our messages?| on time| in time)*( ~)?`,

    {
      spares: `${IF}(you|u) *, (you|u) (didnt|did not|never) (pay|send|return|cancel|ask|sign|call) (anything|for this|too|extra|us twice|a|any|wrong|in vain)*, (you|u) (never|didnt) (have|need)*`,
    },
  ],
  [
    `(you|u) (should|shoulda|shud|could|ought to) ?(have|ve|of|a|hv) (really |just |simply |already |at least )*(read|checked|looked at|reviewed|studied)`,
    'next time it helps to look at',
    {
      spares:
        '(you|u) (should|could|may|might) have (already )?(received|got|seen|gotten|had|an|a|the|access|been|your|no|it|one|email)*',
    },
  ],
  [
    `(you|u) (really |just |simply )?(should|shoulda|shouldve|shud|couldve|ought to|shouldnt|should not|shudnt|must) ?(have|ve|of|hv) (never |really |just |simply |already |at least |first )*(known|thought|told|said|asked|contacted|called|come|done|been more|been careful|paid attention|listened|waited|ordered|bought|chosen|measured|kept|cancelled|canceled|reported|used|followed|mentioned|informed|planned|tested|opened|thrown|removed|put|given|entered|provided|realised|realized|noticed|clicked|left|raised|sent|made|gone|taken|booked|packed|insured|backed|signed|returned|replied|expected|saved|written)( ~)?, shouldve (~)?, (you|u) (should|ought to|must|need to|have to|better|had better) (really |just |simply |always |already )*(know (better|that|this|how|by now)|be (more careful|more patient|ashamed|grateful|thankful|reasonable|ashamed of)|read (more carefully|things|before|first|the (terms|policy|description|small print|fine print|instructions) (before|first|next|properly|carefully))|learn to|pay (more )?attention|take (some |more )?responsibility|think (before|twice|about that before)|listen|check (before|first|properly|your own)|have (more )?patience|stop|apologi[sz]e|understand that|accept|use your|try (reading|harder)|remember next|grow)( ~)?, (why|how come) (didnt|did not|havent|dont|did) (you|u) (not )?(just |even |simply |bother to |think to )*(read|check|tell|say|ask|contact|call|come|mention|reply|look|think|report|inform|follow|cancel|order|measure|wait|provide|include|do|raise|update|notice|pay|use|try|enter|send|keep|let)( ~)?`,

    {
      spares: `(you|u) should have (already )?(received|got|seen|gotten|been (sent|charged|refunded|able|credited|given|told|contacted|informed|asked|offered))*, (you|u) (shouldnt|should not) have (to|been|had)*, (you|u) (should|must|need to|have to|can) listen to*, if (you|u) *, (you|u) (should|need to|have to|must|will need to) stop (the|your|seeing|receiving|by|getting|using|at|and)*, (you|u) (have to|need to) accept (the|cookies|terms|invitation)*, (you|u) (shouldnt|should not) have (come|waited|done) (to|so)*`,
    },
  ],
  [
    `(its|it is|it was|thats|that is|that was|this is|this was) (all |entirely |purely |clearly |obviously |actually |really |just |completely |totally |partly |only )*(your|ur) (own |personal )?(fault|mistake|error|problem|responsibility|doing|choice|own doing|issue|negligence|oversight|user error)( not ours| not mine| for ~| that ~| and not| because ~| if ~)?, (the )?(fault|mistake|error|problem) (is|was|lies) (with you|yours|on your (side|end|part)|at your end)( ~)?, (user|customer|human|operator|pilot) error( on your (side|end|part))?( ~)?, (you|u) (only )?(have|ve|got) (only )?(yourself|no one|nobody)( but yourself| else)?( to blame)( ~)?, (you|u) (brought|did|caused|made) (this|it|that) (on|to|happen)? ?(yourself|upon yourself|on yourself)( ~)?, blame yourself( ~)?, (you|u) (broke|damaged|ruined|lost|messed up|screwed up|misused|mishandled|caused) (it|this|the|your own|that)( ~)?, (you|u) (entered|typed|gave|provided|put|put in|wrote|selected|chose|picked|clicked|ordered|booked|submitted|filled in|filled out|sent)( us| me)? (the |a |an |your )*(wrong|incorrect|invalid|bad|false|mistaken|fake|incomplete)( ~)?, (due to|because of|thanks to|as a result of|down to) your (own )?(mistake|error|negligence|carelessness|delay|failure|misuse|mishandling|fault|actions|impatience|incorrect)( ~)?, (you|u) (made|have made) (a|the|an|this) (big |silly |stupid )?(mistake|error)( ~)?, (you|u) (were|are|re) (careless|negligent|irresponsible|late|too late|at fault|to blame|the one who)( ~)?, your (carelessness|negligence|laziness|failure to ~|lack of ~|impatience)( ~)?`,

    {
      spares: `${IF}(you|u|its|this is|its your) *, (not|isnt|wasnt|never) (at all )?(your|ur) (own )?(fault|mistake|error|problem|responsibility|doing)*, (its|it is|that is|thats) your (choice|call|responsibility to)*, (your) (choice) *, (its|thats|that is|it is) (completely |totally |entirely )?your choice*, (you|u) (sent|ordered|gave|got|received) (the|a)? ?wrong (item|product) (back|by us)*, human error on our*, (damaged|lost) (it|the) (in transit)*, (you|u) (are|re|were) (late|too late) (to|for)? *, (you|u) lost (your|the|access|it)*, (you|u) lost it*`,
    },
  ],
];

const BLAME_SHIFTING: readonly RuleRow[] = [
  [
    `(its|it is|it was|thats|that is|this is|that was|this was|it has|that has|this has|it|they) (clearly |really |actually |simply |just |has |have )*(not|isnt|wasnt|never|nothing) (really |actually |even )*(our|my|on us|on me|to do with) ?(fault|mistake|error|responsibility|doing|department|area|end|issue|side|us|me|our (company|team|store|side)|problem that ~|problem)?( at all| but theirs| here| so ~| its ~| either| anymore)?, (not|isnt) (our|my) (fault|mistake|responsibility|doing|department|area)( ~)?, nothing to do with (us|me|our (company|team|store|side))( ~)?, (we|i) (are|am|re|m) not (the ones? )?(to blame|responsible|liable|at fault|accountable)( for ~| here| if ~| once ~)?, (were|im) not (to blame|responsible|liable|at fault|accountable)( for ~| here| if ~| once ~)?, (we|i) (cant|cannot|wont|will not|can not) be (held )?(responsible|blamed|liable|accountable)( for ~| here| if ~)?, (we|i) (dont|do not|didnt|cant|cannot) (have any )?(control over|control|take responsibility for|accept responsibility for|take any responsibility|accept any responsibility|own) ~, (dont|do not) (blame|look at|come to|ask|contact) (us|me)( ~)?, (we|i) (just|only) (sell|work|ship|pack|answer|take|do)( the| here| what| orders| messages| it| phones?| calls?| as)( ~)?, (i|we) (just|only) work here, (our|my) (part|job|side) (is|was) done( ~)?, (we|i) did (our|my) part( ~)?`,

    {
      spares:
        '(its|it is|this is|thats) nothing *, not (our|my) (fault|mistake) (at all )?(is|that you)*, (we|i) (dont|do not) (have )?control over (our|what you|your)*, (dont|do not) contact (us|me) (from|via|through|by|unless|until|using)*, (its|it is|that is|thats|this is) (not|never) (our|my) (intention|policy to|goal|standard|usual|best|aim|wish|first|norm|preferred|experience|place|usual standard|last)*, isnt our (intention|aim|goal|usual|standard|best|last|first|norm)*, (isnt|not) (our|my) (end|side) (goal|user)*',
    },
  ],
  [
    `(blame|thats on|that is on|its on|it is on|take it up with|take that up with|you can thank|complain to|talk to|speak to|ask|that was|this was|it was|its|thats|that is|this is|it is)( all| entirely| purely| clearly| down to| because of| probably| obviously| just)* ?(the |your |our |my )*${PARTY}( ~)? (fault|mistake|error|problem|issue|responsibility|not us|not ours|not me|not our ~|who ~ (wrong|late|lost|damaged|broke)|messed up|screwed up|lost it|broke it|failed|s fault|to blame|about it|about that|for that|instead of us)( not ~)?, blame (it on )?(the |your |our )*${PARTY}( ~)?, (take|bring) (it|that|this) up with (the |your |our )*${PARTY}( ~)?, (thats|that is|its|it is|this is) (on|down to|all on|up to) (the |your )*${PARTY}( ~)?, (the |your )*${PARTY} (is|are|was|were) (the ones? )?(to blame|at fault|responsible not us|useless|rubbish|hopeless|terrible|always late|incompetent)( ~)?, (the |your |our |my )?${PARTY}( \\w*)? (messed|screwed|cocked|stuffed|mucked) (it |this |that |things )*up( ~)?`,

    {
      healed: `(i|we)(ll| will| have| ve|m| am| can| re| are) (going to |already |be |now |also |just |happily |gladly )*(contact|contacted|contacting|chase|chasing|raise|raised|speak|speaking|follow|following|get|take|ask|asked|asking|check|checking|arrange|replace|refund|send|look|looking|open|opened|file|filed|sort|help|push|escalate|escalated|report)*, let me (contact|chase|check|raise|speak|look|sort|find|ask|follow|help|get)*, (ive|weve) (contacted|chased|raised|asked|opened|reported|filed|escalated)*`,
      spares:
        '(please )?(ask|speak to|talk to) (the|your|our) * (for|if|about|to|whether) *, (its|it is|thats|that is|this is) (a|an) *',
    },
  ],
  [
    `(youll|you will|youd|you would|you|u)( just| simply)? (have to|need to|must|should|gotta|got to|better) (go |to )?(take it up|take that up|sort it out|sort that out|deal|argue|fight|figure it out|fight it out|sort it|bring it up) (with )?(the |your |them|him|her|yourself|it out)( ~)?, (go|just|please|then) (and )?(ask|bother|call|annoy|chase|harass|hassle) (the |your )*${PARTY}( ~)? (instead|not us|yourself|directly and|about it then|then), (ask|call|contact|chase|speak to|talk to) (them|the ${PARTY}|your ${PARTY}) yourself( ~)?, sort it out (yourself|yourselves|with them|between yourselves)( ~)?, figure it out( yourself| on your own)?`,
  ],
  [
    `(thats|that is|its|it is|this is|that was|it was) (a |an |for |another |some other |not )*(different|other|another|separate|billing|sales|technical|someone elses|somebody elses|previous|other peoples) ?(department|team|departments|agent|agents|colleague|persons)?('s)? (problem|fault|mistake|job|not mine|not me|mess)( ~)?, (some|a|another|the other|the previous|the last|my) (other )?(agent|colleague|rep|person|guy|coworker) ((who )?(told|gave|said|made|messed|screwed|got|promised)) (you |it |that )*(wrong|up|that|nonsense)( ~)? (not me|not my ~|nothing to do|i cant|i dont|their fault|blame)( ~)?, i (wasnt|was not) (the one|here|there|involved|on shift|working)( who ~| when ~| that day)?( ~)? (so|not my|dont ask|dont blame|cant)( ~)?, (whoever|someone else|somebody else|another agent) (told|promised|said|did)( ~)? (wrong|lying|lied|mistaken|not me|shouldnt have|made it up|had no idea)( ~)?`,
  ],
];

const OVER_PROMISE: readonly RuleRow[] = [
  [
    `(i|we|i can|we can|i will|we will|ill|well) (absolutely |personally |fully |100% )*(guarantee|garantee|guarentee|gurantee|promise)( you| u)? (a|an|full|your|the|delivery|next|same|free|immediate)`,
    'I will try to get you $1',
    {
      parts: ' (an?|full|your|the|delivery|next|same|free|immediate)$',
      spares:
        '(cant|cannot|can not|dont|do not|wont|will not|unable to|not|never|couldnt) (fully |really |make |to )*(guarantee|promise)*',
    },
  ],
  [
    `(i|we|i can|we can|i do|we do|i personally|i hereby|i will|we will|ill|well) (absolutely |personally |fully |100% |totally |can |honestly )*(guarantee|garantee|guarentee|gurantee|promise|swear|give you my word|vow|assure you 100%)( you that| u that| that)?`,
    'I expect',
    {
      spares:
        '(cant|cannot|can not|dont|do not|wont|will not|unable to|not|couldnt|wouldnt|wish|if|never|didnt|hardly|longer) (fully |really |make|to |always |quite |absolutely |personally )*(guarantee|promise|garantee|guarentee|swear)*, (guarantee|promise)d? (is|was|period|card|covers|terms)*, (i|we) promise (to )?(do (my|our) best|try|not to (take|be|keep)|its|im|were|to try|we (dont|didnt|do|are|did|will try)|i (dont|didnt|do|am|did))*, (i|we) can (not )*guarantee' +
        ' nothing',
    },
  ],
  [
    `(you |its |it is |is |are |delivery is |thats |absolutely |fully |100% )*guaranteed( ~)? (arrive|arrival|delivery|deliver|refund|money|work|fix|tomorrow|today|monday|friday|by|to|before|within|you|get|result|results|success|no|satisfaction|win|full)`,
    'expected{ arrive| delivery| refund| by| to| before| within| tomorrow| today|}',
    {
      spares:
        '(not|isnt|arent|cannot be|cant be|never) guaranteed*, guaranteed (delivery|refund|next day)? ?(option|service|shipping|slot|minimum|rate)*',
    },
  ],
  [
    `(will|ll|is going to|are going to|going to|would) (definitely|definately|definitly|absolutely|certainly|surely|undoubtedly|without (a |any )?doubt|for sure|100%|100 percent|without fail|guaranteed|unquestionably)( be)?`,
    'should $1',
    {
      parts: '( be)$',
      spares:
        '(ill|well|i will|we will|id|im|were|i|we) (definitely|certainly|absolutely|surely) (do|try|be|look|pass|make|let|share|check|keep|take|forward|mention|see|consider|help|raise|note|add|get back|get|follow|ask|send|feed|work|continue|love|want|understand)*, (ill|well|i will|we will|i would|we would|would|id|wed) (definitely|definately|certainly|absolutely|surely)*, (will|would) (definitely|certainly|surely|absolutely) (help|be happy|be taken|be passed|be looked|do|love|recommend|take|try|understand|look|check|like|keep|share|pass|be glad|be shared|make sure)*',
    },
  ],
  [
    `(definitely|definately|definitly|absolutely|certainly|surely|undoubtedly|without (a |any )?doubt|without fail|no doubt|100%|100 percent) (will|going to|gonna|arrives?|arriving|be there|be delivered)`,
    'should $1',
    {
      parts: '(?:will|going to|gonna) ?(.*)$|( arrives?| arriving| be there| be delivered)$',
      spares:
        '(i|we) (definitely|certainly|absolutely) (will|get|receive|work)*, (will|would|ill|well) (definitely|certainly|absolutely|surely)*, (can|do|does|to|should|shouldnt) (definitely|certainly|absolutely)*',
    },
  ],
  [
    `(its |it is |im |i am |we are |were |you are |youre |thats )?(100%|100 %|100 percent|hundred percent|one hundred percent|a hundred percent|1000%|totally|completely|absolutely|fully) (sure|certain|guaranteed|positive|confident|safe|risk free|foolproof|reliable|accurate|authentic|genuine|waterproof|refundable|secure|satisfied)( that| it| you)?`,
    'as far as I can tell it is{ sure| certain| safe| reliable| accurate| authentic| genuine| waterproof| refundable| secure|}',
    {
      spares:
        '(not|isnt|arent|never|cant be|cannot be|be) (a |entirely |quite )?(100%|100 percent|hundred percent|totally|completely|absolutely|fully)*, (totally|completely|absolutely|fully) (safe|sure|secure|satisfied|refundable|waterproof|confident|certain|accurate|reliable|positive|authentic|genuine)*',
    },
  ],
  [
    `(im|i am|were|we are) (100%|100 percent|absolutely|totally|completely) (sure|certain|positive|confident)( that)?`,
    'I expect',
    { spares: '(not|isnt)*' },
  ],
  [
    `(this |it |that )?(will|ll|would|is going to|can) (absolutely |definitely |certainly )?(never|not ever) (ever )?(happen|occur|break|fail|go wrong|be a problem|repeat)( to you)?( ever)?( again)?`,
    'I want to help keep this from happening again',
    { ...CLAUSE, spares: '(so|make sure|sure|ensure|hope|prevent|that|hopefully|believe) (that )?(it|this|that) *' },
  ],
  [
    `(you have|you ve got|youve got|youve|ive given you|take|i give you) my word( on (it|that|this))?( that ~)?, (no ifs or buts|no matter what( ~)?|whatever it takes|come what may|by hook or by crook|mark my words|trust me (it|you|this|on this|i)|cross my heart|hand on heart|come hell or high water)`,
    'I will do what I can',
    {
      ...CLAUSE,
      spares:
        'no matter (what|which|how|where) (device|size|time|browser|version|you|the|your|country|day|plan)*, whatever it takes (to)*',
    },
  ],
  [
    `(will|ll|going to) ~ (for sure|without fail|without (a|any) doubt|no matter what)`,
    'should $1',
    {
      parts: '^(?:will|.ll|ll|going to)(.*?)(?: for sure| without| no matter)',
      spares:
        '(know|tell|say|find out|confirm|check|let|see|remember|expire) ~ for sure*, (ill|well|i will|we will) *, (i|we)(ll) *',
    },
  ],
  [
    `(always|forever|lifetime|never) (work|works|free|on time|arrive|arrives|break|breaks|fails?|late) (guaranteed|for life|forever)`,
    'normally works',
  ],
];

const LIABILITY: readonly RuleRow[] = [
  [
    `(we|i|our company|the company|our (team|store|firm)) (hereby |fully |do |will |are |am |re |should |must |would |completely |can |hereby fully )*(accept|accepting|take|taking|assume|admit|acknowledge|bear|accepts|takes|admits|legally|fully|entirely|solely|completely|totally|100%)( all| full| complete| total| any| the| entire| legal| that we are| to| our| responsible| we)* (liability|liable|legal responsibility|negligence|negligent|responsible for (all|any|the|your) (damage|damages|loss|losses|injury|injuries|costs|harm)|responsibility for (all|any|the|your) (damage|damages|loss|losses|injury|injuries|costs|harm|accident|fire)|fault|blame|wrongdoing|breach|guilt)( ~)?, (we|i|our company|the company) (are|am|re|were|was) (fully |legally |completely |entirely |clearly |totally |solely |100% |definitely )*(liable|negligent|at fault|guilty|in breach|to blame|legally responsible|in the wrong)( ~)?, (were|im) (fully |legally |completely |entirely |clearly |totally |solely |100% )+(liable|negligent|at fault|guilty|in breach|to blame|responsible)( ~)?, (its|it is|it was|thats|that is|that was|this is|this was) (all |entirely |completely |totally |100% |absolutely |purely |solely )+(our|my) (own )?(fault|liability|negligence|responsibility)( ~)?, (our|my) (own )?negligence( ~)?, (we|i|ill|well)( will| would| shall| ll| can)?( gladly| fully| happily)? (pay|cover|compensate|reimburse|settle)( you)?( for| you)? (all|any|every|everything|whatever|each)( and every| and all| of)?( the| your| of your| other| medical| legal)* (damage|damages|loss|losses|costs?|expenses?|bills|it costs|you want|you ask|you lost|you need|fees|consequences|penny|claims?)( ~)?, (you|u) (can|could|would|have every right to|are entitled to|should|may) sue (us|me|the company)( ~)?, (our|the|this) (product|products|item|device|charger|batch|food|model|unit|battery)( ~)? (is|was|are|were) (clearly |known to be |obviously |indeed |in fact |really |definitely )*(defective|unsafe|dangerous|illegal|contaminated|toxic|hazardous|faulty and caused|responsible for your|counterfeit|fake)( ~)?, (we|i) (broke|violated|breached) (the |your |our )*(law|contract|regulation|regulations|privacy|rights|agreement|gdpr)( ~)?, (we|i) (caused|are responsible for|were responsible for) (your|the) (injury|injuries|accident|damages|losses|fire|illness|burn|burns)( ~)?`,
    'I take this seriously and I am putting it on record for the colleagues who decide on it',
    {
      ...CLAUSE,
      spares:
        '(if|whether|in case|unless|not|cannot|cant|do not|dont|wont|will not|until) (that )?(we|i|our|the|its|it is|they)? ?(are |is |re |was |were |accept |admit |take )*(liable|negligent|at fault|defective|unsafe|responsible|dangerous|toxic|faulty)*, (we|i) (are|am|re|do|can|will) not *, (were|im) not *',
    },
  ],
  [
    `(its|it is|it was|thats|that is|that was|this is|this was) (clearly |really |actually )*(our|my) (own )?(fault|mistake|error|responsibility)( ~)?, (we|i) (made|have made) (a|an|the) (mistake|error)( ~)?, (we|i) messed up( ~)?`,
    'I take this seriously, and what led to it still has to be looked into',
    { ...CLAUSE, when: 'risk' },
  ],
];

const NEGATION: readonly RuleRow[] = [
  [
    `(we|i|you) (cant|cannot|can not|couldnt|wont|will not|are not able to|re not able to|are unable to|am unable to|m unable to|arent able to|wont be able to|will not be able to|dont|do not) ~ (until|till|unless|before|without)`,
    '$1 can $2 {until=once|till=once|before=once|unless=if|without=with}',
    {
      upTo: 120,
      healed:
        'sorry, afraid, unfortunately, apolog*, once, as soon as, but, however, happy to, can (you|i|we) *, could you, please, thank*, instead, appreciate, understand, in the meantime, ill, i will, let me, dm, kindly, so that, to help, to protect',
      parts:
        "^(we|i|you) (?:[a-z'’]+ not able to|are unable to|am unable to|[a-z'’]+ be able to|will not be able to|will not|can ?not|do not|[a-z'’]+n['’]?t able to|[a-z'’]*n['’]?t|cant|wont|dont) (.*) (?:until|till|unless|before|without)$",
    },
  ],
  [
    `(thats |that is |this is |it is |its |absolutely |simply |just |sorry )*(not possible|impossible|not going to happen|not happening|out of the question|no can do|not allowed|against (our )?(policy|the rules))( at all| for us| at this time| here| period)?, no( we| i)? (cant|cannot|dont|do not|wont)( do (that|this|it)| help( you)?| change (that|it)| refund( that| it| you)?)?( at all)?, (we|i) (cant|cannot|can not|dont|do not|wont|will not|are not able to|am not able to|are unable to) (do (that|this|it|anything|refunds|exchanges|returns)|help( you)?( with (that|this|it))?|change (that|it|this)|refund( you| that| it| this)?|exchange( that| it| this)?|cancel( that| it| this)?|ship there|deliver there|accept (it|that|returns))( at all| here| for you| on this| about (it|that)| to do( here| about it)?)?, (theres |there is )?nothing (i|we|more i|else i|more we|else we) (can|could) do( about (it|this|that)| for you| here| to help| now)*, no refunds?( or exchanges)?, no exchanges?, no way, no chance, forget (it|about it), not (gonna|going to) happen`,
    'I am sorry, this is not possible as it stands',
    {
      ...CLAUSE,
      upTo: 64,
      healed:
        'sorry, afraid, unfortunately, apolog*, but, however, happy to, can (you|i) *, could, please, thank*, instead, appreciate, understand, in the meantime, ill, i will, let me, if, once, until, unless, before, without, as soon as, would, try, you can, we can *, another, alternative*, because, until, dm, regret, wish, though, option*, send, check, kindly, pls, what i can',
    },
  ],
  [
    `(no idea|i dont know|i do not know|dont know|dunno|idk|not sure|no clue|how (should|would) i know|beats me|who knows|i have no idea|we dont know|we have no idea|cant say|no idea (why|when|what|where) ~|i dont know (why|when|what|where) ~)( sorry| mate| really| tbh| about that| then)?`,
    'I do not know this yet and need to check',
    {
      ...CLAUSE,
      upTo: 34,
      healed: 'but, let me, check, ill, i will, find, could, can, please, if, ask, which, ?',
      spares: '(if|unless|in case|when|because) (you )?(i )?(dont|not) *',
    },
  ],
];

/** Fault, promises and refusals in English. */
export const EN_RISKY = [
  ...draftRules('en', 'you-blame', YOU_BLAME),
  ...draftRules('en', 'blame-shifting', BLAME_SHIFTING),
  ...draftRules('en', 'over-promise', OVER_PROMISE),
  ...draftRules('en', 'liability', LIABILITY),
  ...draftRules('en', 'negation', NEGATION),
];
