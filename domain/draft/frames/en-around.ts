import { ABOUT_IT, FINITE, IS_EITHER, IS_FACT, IS_REQUEST, SAYS, YOU } from './en-parts';
import type { FrameRow } from './frame';

const TOLD = '(?:told|said|explained|mentioned|wrote|written|stated|informed|been saying|keep saying)';
const TIMES =
  '(?:first|second|third|last|umpteenth|\\d+(?:st|nd|rd|th)|\\w+(?:ourth|ifth|xth|enth|ghth|inth|dth|lionth|tieth))(?: \\w+)? time';

/** What stands before a fact or an order and can go. */
const BEFORE = [
  'of course|obviously|clearly|naturally|evidently|needless to say|surely|honestly|frankly|seriously|apparently|believe me|trust me|fyi|just so you know|strictly speaking|for your information|for the record',
  `for (?:the )?${TIMES}(?: today| now)?`,
].join('|');
/** As before, but only with a comma, a colon or a dash behind. */
const BEFORE_COMMA =
  'newsflash|news ?flash|breaking news|spoiler(?: alert)?|fun fact|pro tip|hot tip|guess what|surprise,? surprise|surprise|to be clear|let me be clear|once again|again|yet again|i repeat|let me repeat(?: myself)?|as usual|hey genius|listen(?: up)?|look|duh|last time i checked|long story short|big surprise|oh look|here we go again|ok(?:ay)? genius|how many times|(?:for )?the last time|well|yes|no|look|oh|wow|sorry but|with (?:all )?due respect|all due respect|hello|as usual';
const SAID_BEFORE = `(?:(?:well|yes|no|um|so|oh|and|but|look),? )?(?:(?:${BEFORE})(?:[,:] ?| [–-] | )|(?:${BEFORE_COMMA})(?:[,:] ?| [–-] ))`;
const TOLD_BEFORE = [
  `i(?:'m| am) (?:only )?(?:going to|gonna) (?:say|tell ${YOU}|repeat|explain) (?:this|it) (?:one more time|once|one last time|only once|slowly)`,
  `(?:(?:as|like) )?(?:i|we)(?:'ve| have)? (?:already |just |clearly )?${TOLD}(?: to)?(?: ${YOU})?(?: already| twice| before| earlier| again and again| in my (?:last|first|previous) (?:message|mail|email)| on (?:mon|tues|wednes|thurs|fri|satur|sun)day| on the phone| (?:many|several|\\w+|\\d+) times)*`,
  `as (?:i |we )?(?:previously |already )?${TOLD}(?: (?:before|earlier|already|above|many times|in my (?:last|first|previous) (?:message|mail|email)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the phone))*`,
].join('|');

/** What leads up to a fact: teaching, surprise that it is not known. */
const LEADS = [
  `(?:i|we)(?:'ve| have)? (?:already |clearly |just )?${TOLD}(?: to)?(?: ${YOU})? [^,]{0,40}?\\bthat`,
  '(?:as )?(?:everyone|everybody|anyone|anybody|any (?:adult|normal person|child|fool|idiot)|every (?:child|adult)|most people|a (?:child|toddler|five-year-old))(?: here)? (?:would |should |could )?(?:knows?|understands?|sees?|tells? you|have told you)(?: that)?',
  "(?:it's|it is|that's) (?:common sense|common knowledge|basic knowledge|obvious|clear to (?:everyone|anybody|anyone)|no secret|hardly news|not news|logical)(?: really)? that",
  "(?:one|you)(?: would|'d) (?:have thought|think|assume)(?: that)?(?: it's obvious that)?",
  `i(?:'d| would) have (?:thought|assumed|hoped) (?:it was (?:obvious|clear) |${YOU} knew )?that`,
  "(?:let me|may i|might i|allow me to|i(?:'d like to| would like to| want to| have to| must)) (?:remind|tell|inform) (?:you|u) (?:again )?(?:that|of the fact that)?",
  '(?:the )?(?:simple |plain )?fact (?:is|remains)(?: that)?,?',
  '(?:the )?truth is(?: that)?,?',
  `(?:how many times|how often) (?:do|must|have|did|should) (?:i|we) (?:have to |need to |got to |had to )?(?:tell|told|say|said|explain|explained|repeat|repeated|write|written)(?: it)?(?: to)?(?: ${YOU})?(?: that|:|,)?`,
  `(?:i|we)(?:'m|'re| am| are| have| had)? (?:telling|told|explaining to|informing) ${YOU} (?:again and again|over and over|for the \\w+ time|\\w+ times|now|already)(?: that|,|:)?`,
  `(?:you|u) (?:do |surely )?(?:realise|realize|know|understand|are aware)(?:,)? (?:that|of course that)`,
  'you do (?:realise|realize|know|understand|get)(?: that)?',
  `(?:surely )?${YOU} (?:must|should|ought to) (?:surely )?(?:know|realise|realize|understand)(?: by now)? that`,
  `(?:do|did|don't|didn't|can't) ${YOU} (?:really |even |honestly )?(?:not )?(?:realise|realize|know|understand|see|get|notice) that`,
  `(?:has|hasn't|did|didn't) (?:nobody|no one|anyone|anybody|someone) (?:ever )?(?:tell|told|explain|explained)(?: to)? ${YOU} (?:yet )?that`,
  `what ${YOU} (?:fail to|don't(?: seem to)?|don't want to|refuse to|can't(?: seem to)?) (?:understand|see|get|grasp|realise|realize|accept) is(?: that)?`,
  `(?:get|take) (?:it|this) (?:into ${YOU}r (?:thick )?head|on board)(?: that|,|:)`,
  `is it (?:really |that |so )?(?:hard|difficult) to (?:understand|see|grasp|get) that`,
  `did(?:n't)? it (?:not |ever |never )?occur to ${YOU} that`,
  `has it (?:not |ever |never )?occurred to ${YOU} that`,
  `(?:i )?hate to (?:break|tell) (?:it to )?${YOU}(?: but| this but)?,?`,
  `it may (?:surprise|shock) ${YOU}(?: to (?:know|hear|learn))?(?: that|,| but)`,
  `(?:believe|imagine) it or not,?`,
  `i(?:'m| am) (?:sorry|afraid) ${YOU} (?:can't|don't|couldn't) (?:see|understand|get) (?:this|it) but`,
  `(?:i think |i believe |and )?you(?:'ll| will) (?:find|see|notice)(?: that)?`,
  `(?:if ${YOU}(?:'d| had)? [^,]{0,80},? ?)?(?:then )?${YOU}(?:'d| would)(?: have)? (?:know|known|see|seen|notice|noticed|realise|realised|realize|realized|understand|understood)(?: by now)?(?: that)?`,
  `if ${YOU} (?:only |just |actually |bothered to )*(?:look|read|check|scroll)[^,]{0,60},? you(?:'ll| will) (?:see|find|notice)(?: that)?`,
  `why do ${YOU} think`,
  `(?:just )?because ${YOU} (?:can't|don't|didn't) [^,]{1,40} doesn't (?:mean|change(?: the fact)?)(?: that)?`,
].join('|');

/** Scorn behind, that needs no comma before it. */
const SCORN = [
  'and (?:you|u) know (?:it|that|this)(?: (?:very|perfectly|full) well)?|and we both know (?:it|that)',
  `and (?:i|we)(?:'ve| have)? (?:already )?(?:told|informed|explained|mentioned|answered|repeated|said|wrote)(?: to)? (?:you|u|so|that|this|it)\\b.*`,
  `(?:exactly |just )?(?:as|like) (?:i|we)(?:'ve| have)?(?: already| just| clearly)? ${TOLD}\\b.*`,
  "as (?:you|u)(?:'d| would| should| could| might| may| yourself| very well| well| can)\\b.*|as (?:any|every|most) ?(?:one|body|child|adult|people|normal|fool|idiot)\\b.*",
  `whatever (?:you|your|u)\\b(?! (?:prefer|like|choose|need|put)).*|no matter (?:what|how(?: often| many times| loud(?:ly)?| much)?) (?:you|they|anyone)\\b.*|(?:however|regardless of how|regardless of what) (?:(?:often|much|loud(?:ly)?|many times) )?you\\b.*`,
  '(?:whether (?:you|u) )?like it or not|believe it or not',
  "(?:for|to) (?:those|people|anyone|everyone|anybody)(?: of us)? (?:who|that) (?:don't|doesn't|can't|cannot|won't|never|bother|can|read|have eyes|look|think|listen)\\b.*",
  "in case (?:you|u)(?:'d| had| hadn't| didn't|'ve| haven't| have| are|'re)?(?: not)? ?(?:miss|wonder|forg|notice|know|never|interest|care)\\w*.*",
  "if (?:you|u)(?:'d| had|'ve| have)? (?:bothered|bother|cared|care|can read|could read|ever|actually|don't mind)\\b.*|if (?:you|u) (?:only |just )?(?:look|looked|read|listen|listened)(?: it| properly| carefully| closely)?",
  "which (?:you|u)(?:'d| would) (?:know|have known|have seen|see)\\b.*|which (?:you|u) (?:obviously|clearly|didn't)\\b.*",
  'like (?:for |with )?(?:everybody|everyone|anybody|anyone) else(?: does| did| do| has| in the queue)?(?: here)?|like (?:all )?(?:the |my |our )?(?:others?|rest of (?:us|the world)|other (?:people|customers|guests|patients|tenants|clients|parents|members)|normal people|normal adults|grown-ups|(?:a |any )?normal (?:person|human(?: being)?)|adults|a grown-up|an adult|a big (?:boy|girl))(?: do| does| did)?(?: before computers)?',
  "so (?:please )?(?:stop|quit|don't|do not) (?:ask|call|ring|writ|complain|moan|blam|tell|say|act|argu|shout|pester|bother|com|wast|send|messag|cry|be|try|whin|make|accus|pretend)\\w*.*|so (?:there|live with it|deal with it|get over it|drop it|move on|what|make it quick|what's the (?:problem|issue|fuss).*|i don't (?:see|understand) (?:why|what|how|where).*)",
  "(?:and )?that(?:'s| is) (?:that|final|the end of (?:it|that|the story)|all there is to (?:it|say)(?: about it)?|a fact|just how it is|how it is|life)",
  "for (?:god's|heaven's|christ's|pete's|goodness) sake|for crying out loud|for the love of \\w+|once and for all|end of (?:story|discussion|conversation|debate)|simple as that|plain and simple",
  `for (?:the )?${TIMES}|not that (?:you|u)(?:'d| would)?\\b.*`,
  'before (?:you )?(?:accus|blam|complain|ring(?:ing)? me|writ(?:e|ing)? (?:to|again|back|in)|shout|moan|call(?:ing)? (?:me|us)|coming (?:to me|crying)|messag|pester|flood|typ(?:e|ing) (?:again|at)|having a go|wast|threaten|insult|rant|email|rais|scream|yell|kick|throw|freak|panic|jump|go(?:ing)? (?:mad|crazy|on)|ask(?:ing)? me)\\w*.*|before you (?:write|ask|talk|say|claim|call|type|open your mouth)',
  '(?:instead of|rather than(?: to)?) (?:accus|blam|complain|ring|writ|shout|moan|call|messag|bother|pester|argu|typ|tell|wast|me\\b|us\\b|ask|sitting)\\w*.*',
  "and (?:stop|quit) \\w+ing\\b.*|and (?:be quick(?: about it)?|hurry(?: up)?|make it (?:quick|snappy)|step on it|quickly)|and (?:leave (?:me|us)|spare (?:me|us)|give (?:us|me)|let me (?:work|do my job|get on)|be done with it|get over it|get on with it|please don't|(?:then |please )*(?:don't|do not) (?:come|ask|bother|complain|moan|tell|call|ring|write|blame|start|argue))\\b.*",
  'just because (?:you|u)\\b.*|had (?:you|u)\\b.*|unless (?:you|u) (?:want|like|enjoy|fancy)\\b.*',
  "if (?:you|u) can't (?:make up|read|manage|see|wait|remember|find|handle|afford|even)\\b.*",
  'as for (?:most|everyone|everybody|anyone|normal)\\b.*',
  'and not (?:to |at )?(?:me|us)\\b.*',
  '(?:and|but) (?:shouting|asking|repeating|complaining|arguing|calling|messaging|writing|no amount of|nothing you|your shouting)\\b.*',
  "and still (?:you|u)\\b.*|(?:and|but|yet) (?:still )?(?:you|u) (?:still|simply|never|(?:didn't|did not|don't|do not) (?:read|listen|want|look|care|even|bother|get it|check)|keep|kept|refuse|refused|ignored|couldn't|failed|blame|complain)\\b.*|(?:whether|if) (?:you|u) (?:don't )?(?:believe|want to hear|accept|agree)\\b.*|and you(?:'re| are) (?:still|just|not|only)\\b.*",
  "(?:and|,) i (?:don't (?:see|understand|care|want to)|won't (?:discuss|argue|explain|repeat))\\b.*",
  "(?:so that|so) (?:i|we) don't have to\\b.*",
].join('|');

/** Scorn behind a comma or a dash. */
const SCORN_APART = [
  'tough luck|bad luck|hard luck|case closed|job done|your (?:choice|call|pick|move|problem|loss|decision)|obviously|of course|clearly|genius|duh|end of|full stop|period|simple|sherlock|einstein|sweetheart|sweetie|darling|princess|pal|buddy|mate|dear|love|hon|honey|kid|lady|mister|champ|my friend|friend|sunshine|tough|too bad|sorry not sorry|deal with it|get over it|live with it|so sad|big deal|move on|believe me|trust me|no discussion|no exceptions for you',
  'thank you very much|thanks for (?:asking|nothing)|surprise,? surprise|surprise|shocking|imagine that|imagine|what a surprise|big surprise|i know|who knew|hard to believe|rocket science|(?:not|hardly|no) (?:exactly )?(?:a )?(?:mystery|secret|rocket science|magic|news)|how hard can it be|what did (?:you|u) expect.*|what do (?:you|u) expect.*|what more do you want',
  '(?:any|every|an?|even an?|my) [\\w-]+ (?:would |could |should )?(?:knows?|tell you|sees?)(?: that| it| this)?|(?:everyone|everybody|anyone|most \\w+) (?:knows?|do|does|would|can)(?: that| it| so)?',
  'okay|ok|right|got it|get it|understood|understand|capisce|yes|yeah|all right|alright|no|huh|eh|is that clear|are we clear|clear|hello|you know|welcome to \\w+|good (?:luck|night)|bye|over and out|rightly so',
].join('|');

const NOTHING = '(?:\\p{P}|\\s)*';

const THING = `(?:it|there|we|he|she|they|nothing|(?:the|our|your|a|an|this) [\\w-]+(?: [\\w-]+)?)(?:'\\w+| ${FINITE})\\b|i `;
const ASKING =
  "(?:who|what|when|where|how|why|which|if|whether|all|about|it|this|them)\\b(?! (?:is|was|has|will|takes|costs|doesn't|isn't|can't|won't)\\b)";

/** Fact or order in the middle, heat around it. */
export const EN_AROUND: readonly FrameRow[] = [
  [`${SAID_BEFORE}(?:that |just )?(.+)`, '$1', undefined, IS_EITHER],
  [
    `(?:(?:kindly |please )?note (?:that )?)?(?:${TOLD_BEFORE})(?:[,:] ?| [–-] | )(?:that |(?=${THING}))(.+)`,
    '$1',
    undefined,
    IS_FACT,
  ],
  [
    `(?:and |but |so |well |oh |look )?(?:${LEADS}) (?:(?<=\\bthat )(?!you\\b)|(?!${ASKING})${SAYS})(\\S+ \\S.*?)(?:, (?:right|yes|no|don't you))?`,
    '$1',
    undefined,
    ABOUT_IT,
  ],
  [
    `(?:(?:one|you|i)(?:'d| would) (?:have thought|think) )?(?:it's |that's |it is )?(?:only )?(?:common sense|logical|not rocket science|no rocket science|no science|no great secret|normal|not (?:so |that |very |exactly )?(?:hard|difficult|complicated)|hardly (?:hard|difficult|complicated|rocket science)|easy enough|really easy) to (.+)`,
    'please $1',
    undefined,
    IS_REQUEST,
  ],
  [`(.+?)(?:(?:,| [-–])? (?:${SCORN})|(?:,| [-–]) (?:${SCORN_APART}))${NOTHING}`, '$1', undefined, IS_EITHER],
  [
    `((?:i|we) (?:can't|cannot|can not|won't|will not|don't|couldn't|am not able to|are not able to) .+?) (?:just |only |simply )?because (?:${YOU}|someone|somebody|of your)\\b.*`,
    '$1',
  ],
];
