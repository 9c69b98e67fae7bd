import { FORMS, IS_FACT, IS_REQUEST, oneOf, PUSH, YOU } from './en-parts';
import type { FrameRow } from './frame';

const ELSE = 'please $1';
const TEXTS =
  '(?:terms(?: and conditions)?|t&cs|faqs?|manual|instructions?|leaflet|label|status page|outage page|help page|help cent(?:re|er)|page|website|site|listing|description|email|e-?mail|mail|message|messages|invoice|contract|policy|guide|notice|sign|size (?:chart|table|guide)|chart|list|tracking(?: page)?|confirmation|letter|calendar|menu|price list|timetable|booking|ticket|order|rules|small print|first page|answer|reply|handbook|readme|docs|documentation|care label|box|card|form|link|map|pictures?|photos?|drawing|diagram|receipt|statement|sheet|leaflet|screen|note|summary)';
const A_TEXT = `((?:the|your|our|my|its|that|this)(?: \\w+){0,2} ${TEXTS}(?: (?:in|on|at|of|inside|under|below|above|i sent|we sent|with)\\b.{0,60})?)`;
const WHAT_PART = `(?:what part|which part|what bit|which bit) of ['"“‘]?`;
const NOT_CLEAR = `['"”’]? (?:do(?:n't| not)?|did(?:n't| not)?|is|was|are)\\b.*`;
const MORE =
  '(?: please| just| simply| now| finally| at least| actually| once| for once| really| kindly| maybe| first| try to)*';

/** What nobody is asked not to do. */
const NOT_ASKED =
  'be|tell|say|blame|act|play|cry|come|start|talk|expect|shout|lie|pretend|worry|you|make|ask|bother|waste|get|accuse|complain|argue|claim|give|let|try|speak|look|turn up|write|message|call|ring|wait|have|hold|show|push|keep|go|leave';

const DOERS = FORMS.filter(([base = '']) => !/^(?:leave|keep)$/.test(base));
const WHO =
  '(?:and |so |but )?(?:who|what kind of (?:person|idiot)|what sort of person|how does (?:a person|anyone|somebody))(?: on earth| the hell| in their right mind| even| still| seriously)?';
const SOMEWHERE =
  '((?:at|in|into|on|onto|with|without|next to|under|near|over|by|through|outside|inside|while|to) [^?]+?)';
const SOMETHING = '((?!(?:it|that|this|me|you|at|in|into|on|with|to|for)\\b)[^?]{2,60}?)';
const WHO_DOES: FrameRow = [
  `${WHO} (${oneOf(DOERS.map(([, does = '']) => does))}) ${SOMETHING} ${SOMEWHERE}(?: anyway| like that)?\\??`,
  '$2 should not {1} $3',
  new Map(DOERS.map(([base, does = '', done = '']) => [does, base === 'put' ? 'go' : `be ${done}`])),
];

const YOU_DO_NOT: FrameRow = [
  `(?:(?:everybody|everyone) knows (?:that )?)(?:you|one) (?:must not|mustn't|don't|do not|shouldn't|should not|never|should never|can't) (${oneOf(DOERS.map(([base = '']) => base))}) ${SOMETHING}( ${SOMEWHERE})?`,
  '$2 should not {1}$3',
  new Map(DOERS.map(([base = '', , done = '']) => [base, base === 'put' ? 'go' : `be ${done}`])),
];

/** Orders and questions around a request or an answer. */
export const EN_ASKS: readonly FrameRow[] = [
  [
    `(?:and )?next time,? (?:maybe |perhaps |just |please |try to |do |and )*(?!(?:read|look|check|ask|measure|count|come with|pay attention)\\b)(.+)`,
    'for next time, please $1',
    undefined,
    IS_REQUEST,
  ],
  [`(?:please |just |maybe |then )?(.+?) next time(?:,? please)?`, 'for next time, please $1', undefined, IS_REQUEST],
  [
    `(come|pay|bring|take|sign|keep|eat|order|book|read|use|send|accept|upgrade|renew|apply|buy|join)( (?!up\b|down\b|a seat)[^,]{1,40}?)?,? or (?:don't|not|leave it)`,
    'whether you $1$2 is up to you',
  ],
  [`(come|pay|order|apply|join) or don't \\1`, 'whether you $1 is up to you'],
  [
    `(?:either )?(?:please |just |then )?(.+?),? or (?:else|don't\\b.*|not at all|get out|forget (?:it|about it)|lose\\b.*|stop\\b.*|i (?:hang|close|end|leave|can't|won't|stop|will|go)\\b.*|i'm (?:gone|out|off|done|ending|hanging)\\b.*|it's your problem|that's (?:it|your problem))`,
    ELSE,
    undefined,
    IS_REQUEST,
  ],
  [
    `(?:please |just |then )?(.+?),? or (?:else )?((?:i|we|it|they|this|that|one of them|(?:the|your) \\w+)(?:'ll|'s)? .+)`,
    'please $1, otherwise $2',
    undefined,
    IS_REQUEST,
  ],
  [
    `(?:just )?(.+?),? and (?:then )?((?:you|it|we|i|he|she|they)(?:'ll|'re|'s)? .+|(?:the|your) \\w+ (?:is|are|will|come|work|\\w+s)\\b.*)`,
    'if you $1, $2',
    undefined,
    IS_REQUEST,
  ],
  [
    '(if (?:it|they|he|she|that|this|there|(?:the|your) \\w+) [^,]{3,60}?),? (?:then )?just (.+)',
    '$1, please $2',
    undefined,
    IS_REQUEST,
  ],
  [
    `(?:so |and )?(?:if )?${YOU} want ((?!me\\b|us\\b)[^,?]{2,60}?)(?:, then|,| then|\\? then|\\?) (?:then |so )?(?:just |please )?(.+?)(?: and (?:stop|quit) .*)?`,
    'if you would like $1, please $2',
    undefined,
    IS_REQUEST,
  ],
  [
    `(?:do|did) ${YOU} want ((?!me |us |to be)[^?]{2,60}?),? (?:or not|yes or no|or don't you|or what)\\??`,
    'would you like $1?',
  ],
  [
    `((?:are|do|is|did|will|can|have|has|does|was) (?:you|it|there|the|your|we)\\b(?! going to answer| listening| done| finished)[^?]{4,80}?),? (?:or not|yes or no)\\??`,
    '$1?',
  ],
  [
    `(?:what part|which part|what bit|which bit) of ['"“‘]?((?:it|we|the|your|our|there|i|this|they)\\b(?:'s| ).+?)['"”’]? (?:do(?:n't| not)? ${YOU} (?:not |still )?|did(?:n't| not)? ${YOU} (?:not )?|are ${YOU} (?:not )?|is it ${YOU} don't |was (?:un|not ))(?:understand|get|gett?ing|clear|unclear|follow|grasp|see|read|understanding|struggling with)(?: yet| here)?\\??`,
    '$1',
  ],
  [
    `(?:what part|which part|what bit|which bit) of ['"“‘]?((?:sold out|out of stock|non-?refundable|final sale|closed|not available|unavailable|discontinued|fully booked|not included|on hold|pre-?order))['"”’]? (?:do(?:n't| not)?|did(?:n't| not)?|is|was|are)\\b.*`,
    'it is $1',
  ],
  [
    `${WHAT_PART}(?:strictly |absolutely )?no ((?:refunds|returns|exchanges|discounts|exceptions|deliveries|extensions|transfers|cancellations|changes|seats|tickets|places|appointments)\\b[^'"”’]{0,40}?)${NOT_CLEAR}`,
    'there are no $1',
  ],
  [
    `${WHAT_PART}(?:strictly |absolutely )?no ((?:dogs|pets|cats|children|kids|bikes|shoes|phones|drinks|liquids|bags|cameras|guests|visitors|scooters|calls|photos)\\b[^'"”’]{0,40}?)${NOT_CLEAR}`,
    '$1 are not allowed',
  ],
  [
    `${WHAT_PART}(?:strictly |absolutely |sorry,? )?no ((?:parking|smoking|cash|entry|access|food|delivery)\\b[^'"”’]{0,40}?)${NOT_CLEAR}`,
    'there is no $1',
  ],
  [
    `did ${YOU} (?:even |actually |ever |bother to |even bother to )+(?:read|look at|open|check|see|read through) ${A_TEXT}(?: at all)?`,
    'please have a look at $1',
  ],
  [
    `did ${YOU} (?:even |actually )*(?:bother to |think to |try to )?((?:plug|charge|turn|switch|try|press|restart|reset|check|open|remove|update|install|scan|sign|enter|fill|send|attach|ask|call|connect)\\b.+?)`,
    'did you $1?',
  ],
  [
    `have ${YOU} (?:even |actually |ever |at least )+(checked|looked|turned|plugged|restarted|charged|opened|updated|asked)( [^?]{2,80}?)?\\??`,
    'have you $1$2?',
  ],
  [
    `(?:and |so )?(?:you|u) (?:obviously |clearly |just |simply )?(?:didn't|did not|never|haven't) (?:even )?(?:read|look(?:ed)? at|check(?:ed)?|open(?:ed)?|see|seen) ${A_TEXT}(?: properly| carefully| at all)?`,
    'please have a look at $1',
  ],
  [`(?:have ${YOU} )?(?:ever (?:heard of|seen|read)|heard of|seen) ${A_TEXT}\\??`, 'please have a look at $1'],
  [
    `${A_TEXT} (?:exists|is there|is up|was made|is written|is online) for a reason(?:,? use it.*)?`,
    'please have a look at $1',
  ],
  [`(?:what do ${YOU} think|why do ${YOU} think) ${A_TEXT} is for`, 'please have a look at $1'],
  [
    `(?:what do ${YOU} think|why do ${YOU} think) we (?:have|send|print|wrote|write|made) ${A_TEXT.replace('the|your', 'a|an|the|your')}(?: for)?`,
    'please have a look at $1',
  ],
  [
    `if ${YOU}(?:'d| had)?(?: only| just| even| actually| ever| bothered to| bother to| simply)* (?:read|looked at|look at|read through|opened|open|checked|check|looked in|looked on) ${A_TEXT}(?: first| properly| carefully| once)?`,
    'please have a look at $1',
  ],
  [
    `(?:you|u)(?:'d| should| could| might)(?: have)? (?:try|tried) (?:reading|looking at|checking|opening) ${A_TEXT}.*`,
    'please have a look at $1',
  ],
  [
    `(?:maybe |perhaps |just |then )?try (?:reading|looking at|checking) ${A_TEXT}(?: first| once| for once| properly)*`,
    'please have a look at $1',
  ],
  [
    `try ((?:turning|opening|pressing|plugging|charging|restarting|resetting|updating|cleaning|removing|using|switching|unplugging|asking|calling|putting|taking)\\b.+)`,
    'please try $1',
  ],
  [
    `(?:how about|what about|have ${YOU} (?:ever )?(?:thought of|considered|thought about|(?:even |actually |ever )?tried)) ((?:turning|opening|pressing|plugging|charging|restarting|resetting|updating|cleaning|removing|using|switching|unplugging|asking|calling|putting|taking|checking)\\b.+?)`,
    'please try $1',
  ],
  [`(?:and |so |but |then )?${PUSH}${MORE} (.+)`, ELSE, undefined, IS_REQUEST],
  [
    `(?:and |so |but )?(?:please |kindly )?(?:don't|do not|dont|never)(?: you dare| ever| even| just)? (?!(?:${NOT_ASKED})\\b)(.+)`,
    'please do not $1',
    undefined,
    IS_REQUEST,
  ],
  [
    `(?:and |so )?(?:don't|do not) (come|call|ring|write|message)(?: me| us| in)? (before (?:that|\\w*day|\\d|the|day|noon|tomorrow|next).*?)(?: and don't .*)?`,
    'please do not $1 $2',
  ],
  [
    `(?:and |so )?(?:don't|do not) (come|call|ring|send (?:it|them)|bring (?:it|them))( here| in| back| round)? without (?!me\\b|us\\b)([^,]+?)(?: again)?`,
    'please $1$2 only with $3',
  ],
  [
    `(?:and |so |but )?(?:you|u) can(?:'t|not| not) (?!(?:${NOT_ASKED}|read|change your mind)\\b)(?!.* and )(.+)`,
    'it is not possible to $1',
    undefined,
    IS_REQUEST,
  ],
  [`(?:you|u) can(?:'t|not| not) (?:just|simply) (?!(?:${NOT_ASKED})\\b)([a-z]+ .+)`, 'it is not possible to $1'],
  [
    `(?:and )?((?!(?:google|look|read|do|see|think|say|be|hear|want|answer)\\b).*?) yourself(?: (?:if|then|when) .*)?`,
    'you can $1 yourself',
    undefined,
    IS_REQUEST,
  ],
  [`(?:why do ${YOU} think|what do ${YOU} think it means when) ((?:it|we|there|the)\\b.+)`, '$1'],
  [
    `who (?:ever )?(?:told|said|promised)(?: to)? ${YOU} (?:that )?(?!(?:it|that|this|so)$)((?:it|that|this|there|we|you|they|the|i|he|she|our)(?:'\\w+)? .+)`,
    'may I ask where you heard that $1?',
  ],
  [
    `where (?:exactly |on earth |the hell )?does it say (?:that )?(.+)`,
    'may I ask where you read that $1?',
    undefined,
    IS_FACT,
  ],
  [
    `how (?:am i|are we|should i|should we|do you expect me|do you expect us) (?:supposed to |meant to |expected to |to )?(?!know\\b)([a-z]+ .*?(?:without|unless|before) .+?)`,
    'I cannot $1',
  ],
  [
    `how (?:should|would|could|can|am|are) (i|we) (?:supposed to |meant to )?know ((?:what|when|where|who|which|whether|if|how|why)\\b.+?)`,
    '$1 do not know $2',
  ],
  [
    `(?:do|did) ${YOU} (?:really |seriously |honestly )?(?:think|expect|believe) (?:that )?(i|we|they) (?:can|could) (?!(?:read|smell|work|magic|wait|believe)\\b)(.+?)`,
    '$1 cannot $2',
  ],
  [
    `(?:do ${YOU} (?:really |seriously |honestly )?expect|(?:you|u) can(?:'t|not| not) (?:really |seriously )?expect) me to (?!(?:believe|know|do|wait|care)\\b)(.+?)`,
    'I am not able to $1',
  ],
  [
    `(?:do ${YOU} (?:really |seriously |honestly )?expect|(?:you|u) can(?:'t|not| not) (?:really |seriously )?expect) us to (?!(?:believe|know|do|wait|care)\\b)(.+?)`,
    'we are not able to $1',
  ],
  [`since when do (we|they) (?!(?:have|owe)\\b)(.+?)`, '$1 do not $2'],
  [
    `since when does (it|this|that|(?:the|our|your|an?) (?:[\\w-]+ )??[\\w-]+) ((?:include|cover|come|apply|work|take|mean|cost|have|pay|need|ship|open|close|do|get|count)\\b.+?)`,
    '$1 does not $2',
  ],
  [
    `since when (is|are|was|were) (it|this|that|these|those|(?:the|our|an?)(?: [\\w-]+){1,2}?) (?!(?:my|our|your)\\b)((?:an?|the|in|on|for|not|part of|included|covered|free|allowed|possible|available|open|closed)\\b.*?)`,
    '$2 $1 not $3',
  ],
  WHO_DOES,
  YOU_DO_NOT,
  [
    `(?:(?:everybody|everyone) knows (?:that )?)?(?:you|one) (?:must not|mustn't|don't|do not|shouldn't|should not|never|should never) put (?!(?:us|me|words)\\b)(.{2,60}?) (in|into|on|onto|near|next to|under) (?!(?:us|me|as)\\b)(.+)`,
    '$1 should not go $2 $3',
  ],
  [
    `(?:(?:then|so|just|maybe|perhaps|well|now|go on|ok|okay),? )*(.+?)(?:,? (?:already|(?<!and )then|lang|sometime|some time|please|i guess|will you|would you|ok|okay|and no)|, man)*`,
    ELSE,
    undefined,
    IS_REQUEST,
  ],
  [`(?:(?:then|so|just|you|kindly|please) )*wait(?: (?:please|now|and see))?`, 'please wait'],
];
