import { draftRules, type RuleRow } from '../draft-rule';

const IF =
  '(if|in case|incase|when|whenever|unless|whether|sorry|so sorry|apologies|hear|see that|notice that|that|where|until|since|though|because|and|but|why|see) (that )?';
const NOT =
  '(didnt|did not|havent|have not|dint|failed to|forgot to|neglected to|omitted to|have failed to|never|have forgotten to|didn t)';
const DIDNT =
  "(?:didn['’]?t|did not|haven['’]?t|have not|dint|failed to|forgot to|neglected to|omitted to|have failed to|never|have forgotten to)";
const LIKE =
  '(even |actually |properly |correctly |yet |just |simply |bother to |bothered to |carefully |first |ever )*';
/** What should have been done → the same as something that helps. */
const DONE =
  '{checked=check|check=check|read=read|looked=look|reviewed=review|studied=study|told=tell|said=say|asked=ask|contacted=contact|called=call|come=come|waited=wait|ordered=order|bought=buy|chosen=choose|picked=pick|measured=measure|kept=keep|cancelled=cancel|canceled=cancel|reported=report|used=use|followed=follow|mentioned=mention|informed=inform|planned=plan|tested=test|opened=open|thrown=throw|removed=remove|put=put|given=give|entered=enter|provided=provide|noticed=look out for|raised=raise|sent=send|made=make|gone=go|taken=take|booked=book|packed=pack|insured=insure|backed=back|signed=sign|returned=return|replied=reply|saved=save|written=write|tracked=track|updated=update|tried=try|unplugged=unplug|switched=switch|turned=turn|closed=close|registered=register|confirmed=confirm|listened=listen|left=leave|paid=pay|let=let|included=include|attached=attach|spoken=speak|filled=fill|applied=apply|brought=bring|logged=log|selected=select|verified=verify|rung=ring|mailed=mail|emailed=email|known=know|charged=charge|cleaned=clean|washed=wash}';
const DONE_WORDS =
  '(checked|read|looked|reviewed|studied|told|said|asked|contacted|called|waited|ordered|bought|chosen|picked|measured|kept|cancelled|canceled|reported|used|followed|mentioned|informed|planned|tested|opened|removed|put|given|entered|provided|noticed|raised|sent|taken|booked|packed|insured|backed|signed|returned|replied|saved|written|tracked|updated|tried|unplugged|switched|turned|closed|registered|confirmed|left|paid|let us|let me|included|attached|spoken|filled|applied|brought|logged|selected|verified|rung|mailed|emailed|charged|cleaned|washed)';
const OPEN =
  '{cancel=cancelled|return=returned|pay=paid|paid=paid|sign=signed|show=shown|update=updated|verif=verified|register=registered|collect=collected|pick=picked up|sav=saved|switch=switched|turn=turned|clos=closed|renew=renewed|back=backed up|confirm=confirmed|report=reported|measur=measured|unplug=unplugged|clean=cleaned|activat=activated|book=booked|charg=charged|install=installed|remov=removed|take=taken|send=sent|sent=sent|keep=kept|validat=validated|bring=brought|brought=brought|log=logged|set=set|lock=locked|stamp=stamped}';
const OPEN_WORDS =
  '(cancel|return|pay|paid|sign|show|update|verify|verified|register|collect|pick up|save|switch|turn|close|renew|back up|confirm|report|measure|unplug|clean|activate|book|charge|install|remove|take|picked up|picked|collected|send|sent|keep|validate|bring|brought|lock|stamp)(ed|led|d|)';
const THING =
  '((?:the|your|a|an|our|my|any|that|this|it)\\b(?: (?!in time|on time|twice|again|once|three times|online|yourself|the account|within|before|by|so|and|at|on|when|like|as|until|till|after|from|off|first)[^\\s,]+){0,8})';
const WHEN = '((?:in time|on time|within|before|by|so|and|at|on|when|like|as|until|till|after|from|off|first)\\b.*)';
const WRONG_VERB =
  '(entered|typed|gave|provided|put|put in|wrote|selected|chose|picked|clicked|ordered|booked|submitted|filled in|filled out|sent|used|dialled|dialed|bought|uploaded|measured|pressed)';

const YOU_BLAME: readonly RuleRow[] = [
  [
    '(you|u) let (the|your|it|our) ~ (expire|lapse|run out|run dry|go cold|spoil|die|overheat)',
    '$1 {expire=expired|lapse=lapsed|run=ran out|go=went cold|spoil=went off|die=stopped|overheat=ran hot}',
    { parts: 'let ((?:the|your|it|our)\\b.*?) (?:expire|lapse|run|go|spoil|die|overheat)' },
  ],
  [
    '(you|u) (have |must have )?(typed|entered|spelled|spelt|wrote|written|filled in|gave|put in|dialled|set) (the|your|my|our|that|his|her) ~ (wrong|wrongly|incorrectly|in wrong)',
    'there seems to be a mix-up with $1',
    {
      parts: '((?:the|your|my|our|that|his|her)\\b.*?) (?:in )?(?:wrong|incorrect)',
      spares: '(if|maybe|perhaps|did) *(you|u)*',
    },
  ],
  [
    `(you|u) (really |simply )?(shouldnt|should not) (have|ve|of) (really |ever )?(opened|used|touched|moved|washed|paid|sent|signed|accepted|clicked|cut|taken|thrown|removed|switched|left|given|put|booked|ordered|cancelled|shared|mixed|eaten|dried|charged|plugged)`,
    'it is better not to {opened=open|used=use|touched=touch|moved=move|washed=wash|paid=pay|sent=send|signed=sign|accepted=accept|clicked=click|cut|taken=take|thrown=throw|removed=remove|switched=switch|left=leave|given=give|put|booked=book|ordered=order|cancelled=cancel|shared=share|mixed=mix|eaten=eat|dried=dry|charged=charge|plugged=plug}',
    {
      parts: '',
      spares: '(you|u) (shouldnt|should not) have (paid|been|had|left) (twice|that|for that|extra|waiting)*',
    },
  ],
  [
    `(you|u) (have |ve |must have |probably |seem to have )?(measured|installed|assembled|filled|filled in|filled out|read|used|wired|connected|washed|stored|mounted|fitted|mixed|set|set up|plugged|plugged in|did|spelled|spelt|wrote|entered|typed|scanned|folded|packed|built|put)( (it|this|that|them|everything|the ~))?( in| out| up)? (wrong|wrongly|incorrectly|the wrong way|the wrong way round|upside down|backwards|badly|too small|too big|in the wrong order)`,
    'it seems something in {measur=the measuring|install=the installation|assembl=the assembly|fill=the form|read=the reading|wir=the wiring|connect=the connection|wash=the washing|stor=the storage|mount=the mounting|fitt=the fitting|set=the setup|plug=the connection|spel=the spelling|pack=the packing|that step} was not quite as planned',
    { parts: '', spares: '(if|maybe|perhaps|think|thought) (you|u) *' },
  ],
  [
    `(you|u) left (the|your|it|a) ~ (open|on|unlocked|running|unattended|outside|behind|off|plugged in|out)`,
    'it seems $1 was left $2',
    {
      as: 'words',
      parts: 'left ((?:the|your|a|it)\\b.*?) (open|on|unlocked|running|unattended|outside|behind|off|plugged in|out)$',
      spares:
        '(if|when|sorry|hear|think) *(you|u) left*, (you|u) left (your|a) (review|message|comment|note|number|feedback)*',
    },
  ],
  [
    `(because|since|as|cause|cos) (you|u) (changed|moved|removed|opened|closed|blocked|deleted|cancelled|canceled|rejected|declined|refused|damaged|dropped|bent|cut|washed|dried|overloaded|overcharged|switched|unplugged|disconnected|reset|installed|uninstalled|replaced|altered|extended|shared|used|skipped|ignored|delayed|accepted|signed|booked|picked|chose|selected|downgraded|upgraded|modified|edited|overwrote)`,
    '{because|since|as|cause=because|cos=because} [$2 was $1 $3|this was $1 $3]',
    {
      as: 'rest',
      parts: `(?:because|since|as|cause|cos) (?:you|u) (\\w+) ?(?:${THING})? ?(.*)$`,
      spares:
        '(as|because|since) (you|u) (used|booked|signed|accepted|chose|selected|picked) (us|our|to|up|for|express|insurance|the (flex|premium|plus))*, as (you|u) *',
    },
  ],
  [
    `(you|u) (dont|do not|didnt|did not) have (enough|sufficient|the necessary|the required|any|a valid)( funds| balance| credit| money| documents| papers| ticket| id| visa| insurance)`,
    '{enough=there was not enough|sufficient=there was not enough|what is missing is the}{ funds=  money on the account| balance= balance| credit= credit| money= money| documents= documents| papers= papers| ticket= ticket| id= ID| visa= visa| insurance= insurance}',
    { parts: '', spares: '(if|in case|sorry|when) *(you|u) (dont|do not)*' },
  ],
  [
    `(you|u) ${NOT} ${LIKE}(provide|provided|include|included|give|given|attach|attached|enter|entered|fill|filled|fill in|fill out|filled in|submit|submitted|specify|specified|supply|supplied|complete|completed|state|stated|upload|uploaded|put|mention|mentioned|add|added|share|shared|select|selected)( us| me| in| out)?`,
    '[it seems $1 was missing $2|something is still missing $2]',
    {
      as: 'rest',
      parts: `(?:you|u) ${DIDNT} (?:\\w+ly |yet |even |just |first )?\\w+(?: us| me| in| out)? (?:${THING} ?)?${WHEN}?$`,
      spares: `${IF}(you|u) *, (you|u) (never|have never|havent|have not|didnt|did not) (given|provided|put|mentioned|added|selected|share|shared|entered) (a wrong|anything|any reason|any offence|any trouble|an option|access|permission|the option|wrong)*`,
    },
  ],
  [
    `(you|u) (${NOT}|dont|do not) ${LIKE}(read|check|look at|checked|looked at|review|reviewed)( through)?`,
    'it may help to look at',
    { spares: `${IF}(you|u) *` },
  ],
  [
    `(you|u) (${NOT}|dont|do not) ${LIKE}(follow|followed|comply with|stick to|adhere to|respect)( with)?`,
    'it may help to go once more through',
    { spares: `${IF}(you|u) *` },
  ],
  [
    `(you|u) ${NOT} ${LIKE}(reply|replied|respond|responded|answer|answered)( to)?( us| me)?, (you|u) ${NOT} ${LIKE}(tell|told|inform|informed|notify|notified|contact|contacted|call|called|let us know|warn)( us| me)?( about| of)?`,
    '{repl=we had no reply|respond=we had no reply|answer=we had no answer|we had no word}{ to| about| of|}',
    { spares: `${IF}(you|u) *, (you|u) (havent|have not) (replied|answered|responded)*` },
  ],
  [
    `(you|u) ${NOT} ${LIKE}${OPEN_WORDS}`,
    `it seems [$1|it] was not ${OPEN} $2`,
    {
      as: 'rest',
      parts: `(?:you|u) ${DIDNT} (?:\\w+ly |even |just |first )?(?:pick(?:ed)? up|back up|\\w+) ?${THING}? ?${WHEN}?$`,
      spares: `if (you|u) *, in case (you|u) *, when (you|u) *, why (you|u) *, sorry (you|u) *, (you|u) ${NOT} (pay|paid|send|sent|return|cancel|sign|book|report|charge) (anything|for this|too|extra|us twice|any|wrong|in vain)*, (you|u) (never|didnt) (have|need)*, as (you|u) (didnt|havent) *, (you|u) (havent|have not) *`,
    },
  ],
  [
    `(you|u) (really |just |simply |probably )?(should|shoulda|shouldve|shud|could|couldve|ought to) ?(have|ve|of|a|hv) (really |just |simply |already |at least |first |always |please )*${DONE_WORDS}`,
    `next time it helps to ${DONE}{ us| me|}`,
    {
      parts: '',
      spares:
        '(you|u) should have (already )?(received|got|seen|gotten|been)*, (i|we) (know|see|wish) (you|u) *, (you|u) should have (been )?(sent|charged|refunded|credited|given|told|contacted|informed|asked|offered|paid|put|left|booked)( to| a | an | by | two| one| back)*, if (you|u) *',
    },
  ],
  [
    `(why|how come) (didnt|did not|havent|dont|did) (you|u) (not )?(just |even |simply |bother to |think to )*(read|check|tell|say|ask|contact|call|come|mention|reply|look|report|inform|follow|cancel|order|measure|wait|provide|include|raise|update|notice|pay|use|try|enter|send|keep|let)`,
    'next time it helps to $1',
    { as: 'rest', parts: `(?:you|u) (?:not )?(?:just |even |simply |bother to |think to )?(.*)$` },
  ],
  [
    `(you|u) (should|shouldnt|should not|shudnt|must|shouldve) ?(have|ve|of|hv)? (never |really |just |simply )*(known( better)?|thought( of| about)?( it| that)?( before| first)?|been more careful|been careful|paid attention|listened|waited for|expected (this|that|it)|realised|realized)( ~)?, (you|u) (should|ought to|must|need to|have to|better|had better) (really |just |simply |always |already )*(know (better|that|this|how|by now)|be (more careful|more patient|ashamed|grateful|thankful|reasonable|ashamed of)|read (more carefully|things|before|first|the (terms|policy|description|small print|fine print|instructions) (before|first|next|properly|carefully))|learn to|pay (more )?attention|take (some |more )?responsibility|think (before|twice|about that before)|listen|check (before|first|properly|your own)|have (more )?patience|stop|apologi[sz]e|understand that|accept|use your|try (reading|harder)|remember next|grow)( ~)?`,

    {
      spares: `(you|u) should have (already )?(received|got|seen|gotten|been (sent|charged|refunded|able|credited|given|told|contacted|informed|asked|offered))*, (you|u) (shouldnt|should not) have (to|been|had)*, (you|u) (should|must|need to|have to|can) listen to*, if (you|u) *, (you|u) (should|need to|have to|must|will need to) stop (the|your|seeing|receiving|by|getting|using|at|and)*, (you|u) (have to|need to) accept (the|cookies|terms|invitation)*, (you|u) (shouldnt|should not) have (come|waited|done) (to|so)*`,
    },
  ],
  [
    `(its|it is|it was|thats|that is|that was|this is|this was) (all |entirely |purely |clearly |obviously |actually |really |just |completely |totally |partly |only )*(your|ur) (own |personal )?(fault|mistake|error|problem|responsibility|doing|choice|own doing|issue|negligence|oversight|user error)( not ours| not mine| for ~| that ~| and not| because ~| if ~)?, (the )?(fault|mistake|error|problem) (is|was|lies) (with you|yours|on your (side|end|part)|at your end)( ~)?, (user|customer|human|operator|pilot) error( on your (side|end|part))?( ~)?, (you|u) (only )?(have|ve|got) (only )?(yourself|no one|nobody)( but yourself| else)?( to blame)( ~)?, (you|u) (brought|did|caused|made) (this|it|that) (on|to|happen)? ?(yourself|upon yourself|on yourself)( ~)?, blame yourself( ~)?, (you|u) (broke|damaged|ruined|lost|messed up|screwed up|misused|mishandled|caused) (it|this|the|your own|that)( ~)?, (due to|because of|thanks to|as a result of|down to) your (own )?(mistake|error|negligence|carelessness|delay|failure|misuse|mishandling|fault|actions|impatience|incorrect)( ~)?, (you|u) (made|have made) (a|the|an|this) (big |silly |stupid )?(mistake|error)( ~)?, (you|u) (were|are|re) (careless|negligent|irresponsible|late|too late|at fault|to blame|the one who)( ~)?, your (carelessness|negligence|laziness|failure to ~|lack of ~|impatience)( ~)?`,

    {
      spares: `${IF}(you|u|its|this is|its your) *, (not|isnt|wasnt|never) (at all )?(your|ur) (own )?(fault|mistake|error|problem|responsibility|doing)*, (its|it is|that is|thats) your (choice|call|responsibility to)*, (its|it is|it was|this is|this was|that was) your responsibility to*, (your) (choice) *, (its|thats|that is|it is) (completely |totally |entirely )?your choice*, human error on our*, (damaged|lost) (it|the) (in transit)*, (you|u) (are|re|were) (late|too late) (to|for)? *, (you|u) lost (your|the|access|it)*, (you|u) lost it*, (call it|call that|only if|if|dont|not) (user error|blame yourself)*`,
    },
  ],
  [
    `(its |it is |it was |this is )?(because )?(you|u) (have |ve |had |must have |probably |apparently |seem to have )?(wrongly |mistakenly |accidentally )?${WRONG_VERB}( us| me)? (the |a |an |your |in )*(wrong|incorrect|invalid|mistaken|fake|incomplete|outdated|old)`,
    '{because=because |}there seems to be a mix-up with the',
    {
      spares:
        '(you|u) (sent|ordered|gave|got|received) (the|a)? ?wrong (item|product) (back|by us)*, if (you|u) *, in case (you|u) *, (did|have|maybe|perhaps|think|thought) (you|u) *',
    },
  ],
  [
    'if (you|u) (had|d|would have|would ve) (only |just |simply )*(told|contacted|called|informed|notified|warned|let|asked|emailed|mailed|messaged|rung|said)( us| me)?( know| something| this| that)?',
    'had we known',
    { spares: 'if (you|u) had (let|said) (it|them)*' },
  ],
  [
    `(you|u) (wouldnt|would not|wont|will not) (have|be having|be in|face|get) (this|the|any|that|such)( ~)? if (you|u) (had |have |d )?(only |just |simply |actually )*${DONE_WORDS}`,
    `next time it helps to ${DONE}`,
  ],
  [
    '(you|u) (waited|took|have waited|left it) (far |way |much |a bit |rather )*(too|so) (long|late) (to|with|before|for)',
    'by now it is rather late {to|for}',
    { spares: '(you|u) (have )?waited (far |way )*too long (for|already)*' },
  ],
  [
    '(you|u) (were|are|re) (far |way |much |a bit |rather |already )*(too )?late (for|to|with|in)',
    'it is rather late {for|to|with}',
    {
      spares:
        '(if|not|sorry|in case|hope|worried|arent|thought) *(you|u) *, (you|u) (are|re|were) (not|never) *, (you|u) (are|re) (not )?late (for|to)*',
    },
  ],
  [
    '(you|u) (missed|have missed|ve missed|let slip) (the|your|our) (~ )?(appointment|deadline|date|slot|window|cut off|cutoff|return period|return window|check in|booking|term|renewal|payment)',
    '$1 has passed $2',
    {
      as: 'rest',
      parts: `(?:missed|let slip) ((?:the|your|our) [^,]*?)(?: ((?:so|and|which|when|because)\\b.*))?$`,
      spares: 'if (you|u) *, (so|sorry|hear|see) (that )?(you|u) missed*, in case (you|u) *',
      healed:
        'happens, can happen, no problem, no worries, dont worry, nothing to pay, if there was, sorry, can still, i can',
    },
  ],
  [
    '(you|u) (ignored|have ignored|ve ignored|overlooked|have overlooked|disregarded|skipped|must have overlooked|must have missed) (the|our|a|all|this|that|several|my)',
    'there {ignored=was|is} {the|our|a|this|that|several|my}',
    {
      spares:
        '(if|in case|not|dont|havent) *(you|u) *, (you|u) (were|have been|are) (ignored|overlooked|skipped)*, not ignored',
    },
  ],
  [
    '(your|the) (mistake|error|problem|fault|issue) (was|is) (that )?(you|u) ',
    'what led to this is that you ',
    { spares: '(not|if) *your*, the (problem|issue) is that you(r|re)*' },
  ],
  ['your (mistake|error|fault) (was|is)', 'what led to this was', { spares: '(not|isnt|if) *your*' }],
  [
    '(you|u) (cancelled|canceled|deleted|closed|removed|changed|switched off|turned off|unsubscribed|declined|accepted|confirmed|approved|signed|agreed to|booked|ordered|chose|selected) (it|this|that|them)( all)? (yourself|yourselves|on your own)',
    'it shows here as {cancelled|canceled|deleted|closed|removed|changed|switched off|turned off|unsubscribed|declined|accepted|confirmed|approved|signed|agreed to=agreed|booked|ordered|chose=chosen|selected}',
  ],
  [
    '(you|u) (were|are|re) (supposed|meant|required|expected|obliged|told|asked) to',
    'what was needed was to',
    {
      spares:
        '(if|when|what|where|how|time|which|that|whether|dont know|not|arent|and|before|after|once|in case|sorry) *(you|u) (were|are|re) *, (you|u) (are|re) (not )?(required|expected|asked) to*, (you|u) (were|are|re) (supposed|meant) to (get|receive|have|be)*, (you|u) (were) (told|asked|expected) to (wait|pay|send|call) (twice|again|for)*',
    },
  ],
  [
    '(its|it is|it was|this was|thats|that was|this is) (your|the customers|the buyers|the guests|the passengers|the users) (own )?(responsibility|job|duty|task|obligation) to',
    'it helps to',
    { spares: 'not your*' },
  ],
  [
    '(you|u) must have (spilled|spilt|dropped|broken|scratched|bent|deleted|changed|moved|lost|damaged|touched|pressed|poured|cut|torn|removed|clicked)',
    'it seems $2 was $1 $3',
    {
      as: 'rest',
      parts: "must (?:have|[’']ve) (\\w+) (something|it|them|that|this|(?:the|your|a) [\\w-]+)(.*)$",
      spares: '(how|we|i) *',
    },
  ],
  [
    '(next time |in (the )?future )(please )?(make sure|be sure|remember|take care|try|see)( that)? (you|to|u) (actually |really |properly |always |please )*',
    'for next time, it helps to ',
  ],
];

/** Fault that is put on the customer, in English. */
export const EN_YOU_BLAME = draftRules('en', 'you-blame', YOU_BLAME);
