import { draftRules, type RuleRow } from '../draft-rule';

const PARTY =
  '(booking com|expedia|airbnb|uber|ebay|etsy|the airport|airport|management|night porter|receptionist|day shift|courier|couriers|driver|drivers|carrier|carriers|warehouse|supplier|suppliers|manufacturer|bank|seller|merchant|post office|postman|postal service|delivery company|delivery guys|delivery team|shipping company|airline|hotel|restaurant|kitchen|landlord|host|organiser|organizer|venue|insurer|insurance|insurance company|developers|devs|marketing|engineers|technician|contractor|agency|pharmacy|previous agent|other agent|last agent|previous owner|system|website|sales team|sales|other team|other department|other shift|night shift|billing team|tech team|logistics|royal mail|usps|ups|fedex|dhl|hermes|evri|dpd|yodel|bluedart|delhivery|amazon|paypal|visa|customs|payment provider|payment gateway|third party|vendor|partner|app store|apple|google|colleague|colleagues|it team|factory)';
const HELPS =
  '(i|we)(ll| will| have| ve|m| am| can| re| are| could|d) (going to |already |be |now |also |just |happily |gladly )*(contact|contacted|contacting|chase|chasing|raise|raised|speak|speaking|follow|following|get|take|ask|asked|asking|check|checking|arrange|replace|refund|send|sent|look|looking|looked|open|opened|file|filed|sort|help|push|pushed|escalate|escalated|report|pass|passed|passing|forward|forwarded|forwarding|transfer|put|find|tell|call|try|read|listen)*, let me (contact|chase|check|raise|speak|look|sort|find|ask|follow|help|get)*, (ive|weve) (contacted|chased|raised|asked|opened|reported|filed|escalated|passed|forwarded|noted)*, forwarding, forwarded, passing (it|you|this)*, passed you*, know who*, but i *, i (looked|talk|call|asked|spoke) *';

const OUT = 'I am happy to help with the rest';
const BLAME_SHIFTING: readonly RuleRow[] = [
  [
    `(thats|that is|this is|its|it is) (really |actually )?(something|a matter|an issue|a question|a topic|one) (that )?(you|youll|you will|youd)( would| will)?( need| have|ll need|ll have|d need|d have| should| must)?( to)? (discuss|take up|sort|sort out|clarify|settle|raise|address|clear|solve) ?(out |up )?(with|between)`,
    'this part is decided by',
    { healed: HELPS },
  ],
  [
    `(so )?(ask|talk to|speak to|complain to|tell) (them|him|her)( about it| about that)? (not (me|us)|yourself|instead|then)`,
    'they can say more about it',
    {
      as: 'clause',
      healed: HELPS,
      spares:
        '(can|could|will|please|to|ill|shall i|shall we|let me|want me to|we|id|would|may|and|just|i) (ask|talk to|speak to|tell) (them|him|her)*, (ask|tell) (them|him|her) (to|for|if|whether|when|what|how|that|your|the|you|i)*',
    },
  ],
  [
    `(this|that|it) (was|is|gets|has been) (all |purely |only )?(decided|set|made|ordered|arranged|handled|fixed) by (the )?(head office|headquarters|hq|management|corporate|the owner|${PARTY})`,
    '$1 decides on {this|that|it}',
    { parts: 'by (.*)$', healed: HELPS, spares: '(this|it) is (handled|arranged|set|made) by*' },
  ],
  [
    `(its|it is|it was|thats|that is|this is|that was|this was|it has|that has|this has|it|they) (clearly |really |actually |simply |just |has |have )*(not|isnt|wasnt|never|nothing) (really |actually |even )*(our|my|on us|on me|to do with) ?(fault|mistake|error|responsibility|doing|department|area|end|issue|side|us|me|job|our (company|team|store|side)|problem that ~|problem)?( at all| but theirs| here| either| anymore)?, (not|isnt) (our|my) (fault|mistake|responsibility|doing|department|area|job), nothing to do with (us|me|our (company|team|store|side)), (we|i) (are|am|re|m) not (the ones? )?(to blame|responsible|liable|at fault|accountable), (were|im) not (to blame|responsible|liable|at fault|accountable), (we|i) (cant|cannot|wont|will not|can not) be (held )?(responsible|blamed|liable|accountable), (we|i) (dont|do not|didnt|cant|cannot) (have any )?(take responsibility for|accept responsibility for|take any responsibility|accept any responsibility) ~, (dont|do not) (blame|look at|come to) (us|me), (i|we) (just|only) work here, (dont|do not) (ask|tell|bother) (me|us), (its|it is|thats|that is|it|that) (not|isnt) up to (us|me), (thats|that is|it is|its) (not|isnt) something (we|i) can (influence|control|change|decide), so nothing (we|i) can do( about it| there| here)?, nothing (we|i) can do (about it|there|here), i (just|only) work (days|nights|weekends|here|part time|mornings|evenings), what (can|could|should) (we|i) do( about it)?, (i|we) (have|ve|had|got) (absolutely |really )?no (say|influence|power|control)( in it| in this| there| on this| over this)?, (our|my) (part|job|side) (is|was) done, (we|i) did (our|my) part, (its|it is|thats|that is|this is) (all |completely |totally |entirely )?(out of|outside|beyond) (our|my) (hands|control|reach), (we|i|support) (really |just )?(cant|cannot|can not) (help (it|that|this|what|if)|do (anything|much|a thing) about (it|that|this|them|what)), (we|i) (have|ve) no (control|say|influence) (over|in|on), (we|i) (just|only) (sell|resell|list) (the (tickets?|items?|goods|products?|rooms?|policy|policies|phones?|vouchers?|things|stuff)|what|them|it), (were|we are|im|i am) (just|only) (the |a )?(booking |ticket |ticketing |sales |rental |travel |comparison |delivery )?(site|portal|platform|agency|office|desk|reseller|marketplace|middleman|intermediary|go between|messenger), (we|i) (just|only) (follow|apply) the (rules|system|policy|process), i (only|just) (carry|answer|pass|read|type|serve) (the|what|orders|messages|phones?|calls?)`,
    `[$1$2. ${OUT}|this part is with others. ${OUT}]`,
    {
      as: 'sentence',
      parts:
        "^[^,;]{0,60}(?:fault|mistake|error|responsib\\w+|doing|department|area|issue|problem|us|me|job|blame|liable|accountable|done|part|here|hands|control|reach|it|that|this|them|rules|plates|calls|messages|orders|if)\\b(?:[^,;]{0,30}afraid|[^,;]{0,20}sorry)?[,;] *(?:so |but |and )?(?=\\S)((?!(?:it|that|this)['’]?s? (?:is )?(?:not|isn)|nothing|not |i |we |don|support)[^\\n]{12,})$|^([^,;]{12,}?)[,;](?: so| and| but)? (?:it|that|this|we|our|my|i|support|blame|nothing|not|don['’]?t)\\b[^,;]*$",
      healed: `${HELPS}, counts, still, even so, happy to, what i can do, instead, recommend`,
      spares:
        '(its|it is|this is|thats) nothing *, not (our|my) (fault|mistake) (at all )?(is|that you)*, (its|it is|that is|thats|this is) (not|never) (our|my) (intention|policy to|goal|standard|usual|best|aim|wish|first|norm|preferred|experience|place|usual standard|last)*, isnt our (intention|aim|goal|usual|standard|best|last|first|norm)*, (isnt|not) (our|my) (end|side) (goal|user)*, not on (me|us) *, (we|i) cant help (if|it) (you|but)*, what (can|could|should) (we|i) do (for|to|now|better|next|so|if)*',
    },
  ],
  [
    `(its|it is|thats|that is|this is|that was|this was|it was) (all |entirely |purely |just |clearly |probably |obviously |really )*(the |your |our |my |some )*${PARTY}s? ?(fault|mistake|error|problem|issue|responsibility|job|doing)( not us| not ours| not me)?`,
    'this part is with $1',
    {
      as: 'words',
      parts:
        "(?:is|was|[’']s|s) (?:all |entirely |purely |just |clearly |probably |obviously |really )*(.+?)(?:[’']s?|s)? (?:fault|mistake|error|problem|issue|responsibility|job|doing)",
      healed: HELPS,
      spares: '(the|a|an) (system|website) (issue|error|problem)*, (a|an) *',
    },
  ],
  [
    `(the |your )?${PARTY} (is|are|was|were) (the ones? |the one )?(to blame|at fault|responsible not us)`,
    '[$2 came up at $1|this came up at $1]',
    {
      as: 'rest',
      parts: `^(.+?) (?:is|are|was|were) .*?(?:blame|fault|responsible)(?: for ((?:the|your|this|that|all)[^,]*))?`,
      healed: HELPS,
      spares: '(is|are|was|were) (not )?responsible for (your|their|his|her)*',
    },
  ],
  [
    `(blame|thats on|that is on|its on|it is on|take it up with|take that up with|you can thank|complain to|take this up with|bring it up with)( it on)? ?(the |your |our |my )*${PARTY}`,
    'this part is with $1',
    {
      parts: `(?:blame|on|up with|thank|complain to)(?: it on)? ((?:the |your |our |my )?.+)$`,
      healed: HELPS,
      spares: `(dont|not|to|want|can|could|may|how|please) *(blame|complain)*, (you )?can (blame|complain)*, its on (the|your|our|my) *`,
    },
  ],
  [
    `(that was |it was |this was |its )?(the |your |our |my |some )?${PARTY} (just |simply |clearly |who )*((messed|screwed|cocked|stuffed|mucked) (it |this |that |things )*up|broke (it|this|that)( again)?|always (does|do|mess|get|loses|lose) (this|it|that|things|them)?( wrong| up)?|got (it|this|that|your order|the order) wrong|made the (error|mistake)|forgot to tell (me|us))`,
    'something went wrong at $1',
    {
      parts: `^(?:that was |it was |this was |it['’]?s )?((?:the |your |our |my |some )?.+?) (?:just |simply |clearly |who )*(?:messed|screwed|cocked|stuffed|mucked|broke|always|got|made)`,
      healed: `${HELPS}, sorry`,
    },
  ],
  [
    `(youll|you will|youd|you would|you|u)( just| simply)? (have to|need to|must|should|gotta|got to|better) (go |to )?(take it up|take that up|take this up|sort it out|sort that out|argue|fight|fight it out|bring it up|complain) (with |to )?((the |your )*${PARTY}|them|him|her)?`,
    '{them=they are the ones who decide on this|him=they are the ones who decide on this|her=they are the ones who decide on this|this is decided elsewhere}',
    { as: 'clause', healed: HELPS },
  ],
  [
    `(go|just|please|then) (and )?(ask|bother|call|annoy|chase|harass|hassle) (the |your )*${PARTY}( ~)? (instead|not us|yourself|directly and|about it then|then), (ask|call|contact|chase|speak to|talk to) (them|the ${PARTY}|your ${PARTY}) yourself( ~)?, sort it out (yourself|yourselves|with them|between yourselves)( ~)?, figure it out( yourself| on your own)?`,
  ],
  [
    `(thats|that is|its|it is|this is|that was|it was) (a |an |for |another |some other |not )*(different|other|another|separate|billing|sales|technical|someone elses|somebody elses|previous|other peoples) ?(department|team|departments|agent|agents|colleague|persons)?('s)? (problem|fault|mistake|job|not mine|not me|mess)( ~)?, that was (the |a |my )?(previous|last|other|different|former) (owner|agent|colleague|team|person|shift|manager|company)( of ~)?`,
    'this was handled by someone else before me',
    { as: 'clause', healed: HELPS, spares: '(thats|it is|its) a (different|separate) (fault|problem|mistake)*' },
  ],
  [
    `(some|a|another|the other|the previous|the last|my) (other )?(agent|colleague|rep|person|guy|coworker) ((who )?(told|gave|said|made|messed|screwed|got|promised)) (you |it |that |this )*(the )?(wrong|up|nonsense|false|mess|error|mistake|bad)( information| info| answer| price| date)?( up)?( to you)?( not me| not i)?`,
    'you were given different information before, and I am sorry for the mix-up',
    { as: 'clause', healed: `${HELPS}, sorry, apolog*` },
  ],
  [
    'i (wasnt|was not) (the one|here|there|involved|on shift|working|on duty)( who ~| when ~| that day| then| yesterday)?( and| so)? (its not|it is not|not my|dont ask|dont blame|nothing to do|i (cant|cannot|dont) (answer|speak|know|be)|i know nothing|i have no idea|no idea)( anything)?( for| about)?( it| that| them)?( what ~)?, i (had|have|ve) nothing to do with (it|this|that|them)',
    'I was not part of this, so I need to read up on it first',
    { as: 'clause', healed: HELPS },
  ],
  [
    '(thats|that is|its|it is|this is) (strictly |really |just |purely )?between (you|u) and (the |your )?(bank|seller|paypal|courier|landlord|airline|insurer|organiser|shop|them|him|her)( not us)?',
    '[this is settled with $1|]',
    { as: 'words', parts: 'you and ((?:the |your )?\\w+)', healed: HELPS },
  ],
];

/** Fault that is put on others, in English. */
export const EN_BLAME_SHIFTING = draftRules('en', 'blame-shifting', BLAME_SHIFTING);
