import { FORMS, IS_FACT, oneOf } from './en-parts';
import type { FrameRow } from './frame';

const HARD = '(?:obviously |clearly |simply |just |also |apparently |even |still |really |actually )*';
const FAILED =
  "(?:(?:have |had |'ve )?(?:forgot|forgotten|failed|neglected|refused)(?: even)? to|(?:didn't|did not|don't|haven't|couldn't|could not) (?:even )?(?:bother|be bothered|manage|care|think) to|couldn't be bothered to)";
const WHEN =
  '((?: (?:by|before|in time|within|on time|until|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the|in the|on the|for the|to the|with the|from the|to us|with your|for support)\\b[^,]*)?)';
const SO =
  '((?:,? so (?:we|i|it|they|there|nothing|the|no)\\b.+)?)(?:,? so (?:how|what|why|where|who)\\b.*)?(?: and (?:now|still|then|yet) you\\b.*)?';
const SEEN = 'as far as I can see,';
const TO_US = '(?: us| me| the (?:driver|courier|shop|desk|office|branch))?';
const DET = '(?:the|your|our|that|this|any|a|an)';
const ONE = `(it|that|this|(?:page|step|line|section|part|box|form) [\\w.]+|${DET}(?: [\\w'-]+){0,3}? [\\w'-]*(?:[^\\Ws]|ss|us))`;
const MANY = `(them|these|those|(?:the|your|our|any|these|those)(?: [\\w'-]+){0,3}? [\\w'-]*[^\\Wsu]s)`;
/** What the reader of a list takes for one thing. */
const MISSED = FORMS.filter(([base = '']) => !/^(?:read|write|type|throw|put|refund|iron|feed)$/.test(base));

/** Where the past is not the participle. */
const PAST: Readonly<Record<string, string>> = { give: 'gave', choose: 'chose', write: 'wrote' };

const LEFT = `(?:and |but |so )?(?:you|u)(?: ${HARD})? ?`;
const BASES = oneOf(MISSED.map(([base = '']) => base));
const PASTS = oneOf([...MISSED.map(([, , past = '']) => past), ...Object.values(PAST)]);
const WAYS = `${LEFT}(?:(?:${FAILED}|(?:didn't|did not)(?: even)?) (${BASES})|(?:never|haven't(?: even)?|have not|hadn't) (${PASTS}))`;
/** After "was not", from what stands in an order or by itself. */
const DONE = new Map([
  ...MISSED.map(([base = '', , past = '']) => [base, past] as const),
  ...Object.entries(PAST).map(([base, past]) => [past, MISSED.find(([one]) => one === base)?.[2] ?? past] as const),
]);
const NOT_DONE: readonly FrameRow[] = [
  [`${WAYS}${TO_US} ${ONE}( back)?${WHEN}${SO}`, `${SEEN} $3 was not {1}{2}$4$5$6`, DONE],
  [`${WAYS}${TO_US} ${MANY}( back)?${WHEN}${SO}`, `${SEEN} $3 were not {1}{2}$4$5$6`, DONE],
  [
    `${LEFT}(?:${FAILED}|didn't|did not) (pick|fill) ${ONE} (up|in|out)`,
    `${SEEN} $2 was not {1} $3`,
    new Map([
      ['pick', 'picked'],
      ['fill', 'filled'],
    ]),
  ],
];

const LATE = new Map([
  ['cancelled', 'cancel'],
  ['canceled', 'cancel'],
  ['written', 'write'],
  ['ordered', 'order'],
  ['booked', 'book'],
  ['called', 'call'],
  ['rung', 'ring'],
  ['returned', 'return'],
  ['registered', 'register'],
  ['applied', 'apply'],
  ['paid', 'pay'],
  ['reported', 'report'],
  ['told us', 'tell us'],
  ['said so', 'say so'],
  ['renewed', 'renew'],
  ['claimed', 'claim'],
  ['complained', 'let us know'],
  ['sent', 'send'],
  ['changed', 'change'],
  ['signed up', 'sign up'],
  ['collected', 'collect'],
  ['picked', 'pick'],
  ['come', 'come'],
  ['checked in', 'check in'],
  ['upgraded', 'upgrade'],
]);
const DAY =
  '(?:the |your |our )?(?:\\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|first|second|third|fourth|fifth|end|midnight|noon|deadline|cut-?off|run|renewal|dispatch|collection|course|class|weekend|holiday|season|appointment|print)';
const TOO_LATE: FrameRow = [
  `(?:well |then |so |maybe |perhaps )?(?:you|u) should(?:'ve| have| of) (${oneOf([...LATE.keys()])})( (?!before|by|within)[^,]{1,40}?)? ((?:before|by|within) ${DAY}.*)`,
  'the time to {1}$2 was $3',
  LATE,
];

const GIVEN = new Map([
  ['gave', 'given'],
  ['typed', 'entered'],
  ['entered', 'entered'],
  ['wrote', 'written'],
  ['put', 'entered'],
  ['filled in', 'entered'],
  ['ordered', 'ordered'],
  ['chose', 'chosen'],
  ['picked', 'chosen'],
  ['selected', 'selected'],
  ['sent', 'sent'],
  ['used', 'used'],
  ['booked', 'booked'],
  ['bought', 'bought'],
  ['pressed', 'pressed'],
]);
const WRONG: FrameRow = [
  `(?:and |but |so )?(?:you|u) ${HARD}(${oneOf([...GIVEN.keys()])})(?: us| me| in| down| on it)? (?:the|a|an) wrong ([\\w' -]{2,30}?)( back)?(?: on (?:it|the \\w+)| in (?:it|the \\w+))?`,
  `${SEEN} the $2 {1}$3 is not the right one`,
  GIVEN,
];

const ACTS =
  '(come|pay|reply|answer|send|collect|return|confirm|pick|cancel|book|renew|sign|call|tell|give|register|move|upload)';

/** What is needed, for what: with and without an article. */
const PAPERS =
  '(receipt|slip|photo|picture|pic|ticket|passport|invoice|number|order number|code|form|signature|bill|label|box|deposit|appointment|booking|reservation|prescription|card|password|certificate|voucher|login)';
const PROOF = '(proof|id|payment|registration)';
const GOODS =
  '(refund|exchange|return|trip|pickup|pick-up|delivery|replacement|order|money|repair|discount|seat|table|parcel|keys?|room|claim|appointment|test|food|warranty|warranty claim|package|medicine|booking|upgrade|ride|card|payout)';
const WAYS_IN = '(access|entry|service|help|boarding|admission)';
const NEEDED = [
  [PAPERS, 'the '],
  [PROOF, ''],
].flatMap(([needs = '', the = '']) =>
  [
    [GOODS, 'the '],
    [WAYS_IN, ''],
  ].flatMap(([gets = '', its = '']): FrameRow[] => [
    [
      `no ${needs},? no ${gets}(?:,? (?:and )?(?:no .*|simple|period|end of .*|simple as that))?`,
      `for ${its}$2, ${the}$1 is needed`,
    ],
    [`(?:the |an? )?${needs} or (?:there's |there is )?no ${gets}`, `for ${its}$2, ${the}$1 is needed`],
    [
      `without (?:the |a |an |your )?${needs},? (?:you get |there's |there is )?no ${gets}`,
      `for ${its}$2, ${the}$1 is needed`,
    ],
  ]),
);

const BASE_OF = new Map(
  [
    ...FORMS,
    ...[
      'do|doing',
      'make|making',
      'take|taking',
      'drive|driving',
      'come|coming',
      'fix|fixing',
      'hold|holding',
      'wait|waiting',
      'copy|copying',
    ].map((forms) => forms.split('|')),
  ]
    .filter(([base = '']) => !/^(?:write|type|answer|leave|put)$/.test(base))
    .map((forms) => [forms.at(-1) ?? '', forms[0] ?? ''] as const),
);
const GERUND = oneOf([...BASE_OF.keys()]);
const GERUNDS: readonly FrameRow[] = [
  [
    `(?:and |but |so )?(?:no,? )?i(?:'m| am) not (${GERUND}) (?!(?:this|it|that|with you|your (?:job|thinking)|any more)\\b)(.+)`,
    'I am not able to {1} $2',
    BASE_OF,
  ],
  [`(?:and |so )?(?:don't|do not) even think (?:of|about) (${GERUND}) (.+)`, 'please do not {1} $2', BASE_OF],
];

const NOT_SAID =
  'argue|discuss|debate|repeat|sit|explain|say|tell|keep|chase|be|stand|beg|waste|lose|hold your|hold his|do your|do this|do it|play|fight|apologi[sz]e|lie|miss|stop you|mind|care|get (?:into|in)|go (?:round|through|over|into)|let you|read (?:it|your|minds)|write (?:it|that|this)|type|defend|bother|have|need|want|answer|ask|warn|put up|tolerate|talk|touch|run|even|blame|pretend|hesitate|magic|listen|draw|babysit|spend|win|convince|reply|respond|look|take (?:this|that|any)|try|miss|sell my|start|give up|continue|bore|write|either|ring|remind|save|call you|come|accuse|interrupt|hang|hide|decide|judge';

const UNIT = '(?:minutes?|hours?|days?|weeks?|months?|years?)';
const NUM = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty)';

/** Answers and facts inside reproach or mockery. */
export const EN_ANSWERS: readonly FrameRow[] = [
  ...GERUNDS,
  TOO_LATE,
  WRONG,
  ...NOT_DONE,
  [
    `(?:you|u) ${HARD}(?:typed|spelled|spelt|entered|wrote|filled in|put in) ((?:your own|your|the) [\\w' -]{2,30}?|it|the address|the name) (?:wrong(?:ly)?|incorrectly)(?: again)?`,
    `${SEEN} there is a mistake in $1`,
  ],
  [
    `(?:and |but |so )?(?:you|u) ${HARD}(?:didn't|did not|never) (?:even )?(?:pick(?:ed)? up|answer(?:ed)?(?: the (?:phone|call|door|bell))?)(?: the phone)?(?: (?:once|at all|when \\w+ (?:rang|called)))?`,
    `${SEEN} there was no answer`,
  ],
  [
    `(?:and |but |so )?(?:you|u) ${HARD}(?:didn't|did not|never) (?:even )?(?:come|came|show up|showed up|turn up|turned up)((?: (?:on|at) (?:the )?[\\w:]+)?)`,
    'we did not see you$1',
  ],
  [
    `(?:the fact remains that |and |but )?(?:you|u)(?: have|'ve)? ${HARD}missed (?:the|your) (deadline|cut-?off(?: time| date)?|slot|window|return window|date)(?: by (.+))?`,
    'the $1 has passed',
  ],
  [
    `(?:you|u)(?:'re| are|'ve left it| have left it| left it) ${HARD}(${NUM} ${UNIT} (?:too late|late|past|over|after|outside|beyond)\\b.*)`,
    'it is $1',
  ],
  [`(?:you|u)(?:'re| are) ${HARD}too late`, 'it is too late for this'],
  [
    `(?:you|u) ${HARD}(?:wrote|came|called|cancelled|canceled|returned it|sent it|asked|applied|reported it|paid)((?: ${NUM} ${UNIT})?) too late`,
    'for this, it came$1 too late',
  ],
  [
    `(?:you|u)(?:'ve| have)? had (${NUM} (?:whole |full )?${UNIT}) to ((?:cancel|return|pay|apply|order|book|report|claim|use|collect|change|complain|reply|answer|send|register|renew)\\b[^,]*?)(?: and you .*)?`,
    'the time to $2 was $1',
  ],
  [`(${NUM} ${UNIT}) (?:means|is|are|mean) \\1`, 'it is $1'],
  [
    `do (?:you|u) (?:really |seriously |honestly )?expect ((?:an? |your )?(?:full |partial |free |new |brand new )*(?:refund|discount|exchange|upgrade|replacement|compensation|engine|phone|one|room|car|device|machine|screen|battery|bike|sofa|laptop|pair|copy|delivery|money back))\\b.*`,
    '$1 is not possible',
  ],
  [
    `(?:and |so )?if (?:you|u) (?:don't|do not|dont) ${ACTS}([^,]{0,60}?),? (?:then )?((?:we|i|it|they)(?:'ll)? .+)`,
    'unless you $1$2, $3',
  ],
  [
    `(?:and |so )?if (today|tomorrow|by \\w+) (?:you|u) (?:don't|do not|dont) ${ACTS}([^,]{0,60}?),? (?:then )?((?:we|i|it|they)(?:'ll)? .+)`,
    'unless you $2$3 $1, $4',
  ],
  [
    '(?:so |and )?no (loan|refund|discount|replacement|return|delivery|credit|voucher|transfer)(?: for you)?',
    'a $1 is not possible',
  ],
  ['(?:so |and )?no (exchange|upgrade|extension|exception)(?: for you)?', 'an $1 is not possible'],
  [
    '(?:so |and )?no (refunds|discounts|exchanges|returns|exceptions|loans|extensions|deliveries|transfers)(?: for you)?',
    'there are no $1',
  ],
  [
    `${LEFT}(?:never|didn't|did not)(?: even)? (?:told|tell|mentioned|mention|said|say|informed|inform)(?: to)?(?: us| me)? (that(?= (?:there|it|we|you|the|an?|he|she|they|your|i)\\b)|about) (.+)`,
    'as far as I can see, we were not told $1 $2',
  ],
  ...NEEDED,
  [`(?:no )?(?:pics|photos|pictures),? (?:or )?no ${GOODS}`, 'for the $1, photos are needed'],
  [
    `(?:you|u) can (?:forget|whistle for|dream of|wave goodbye to|kiss)(?: about)? ((?:the|a|an|your|any|that) (?:\\w+ )?(?:refund|discount|exchange|upgrade|replacement|return|compensation|voucher|extension|credit|cashback))(?: goodbye)?`,
    '$1 is not possible',
  ],
  [
    `(?:you|u) can (?:forget|whistle for|dream of|wave goodbye to|kiss)(?: about)? ((?:the|your|that) (?:deposit|money|fee))(?: goodbye)?`,
    '$1 cannot be returned',
  ],
  [
    `(?:forget(?: about)?|dream on about|good luck (?:getting|with)) ((?:the|a|any|your) (?:refund|discount|exchange|upgrade|replacement|return|compensation|voucher|extension))(?:,.*)?`,
    '$1 is not possible',
  ],
  [
    `(?:you|u)(?:'re| are) not (?:getting|gonna get|going to get) ((?:a|an|any|the|your) (?:refund|discount|exchange|upgrade|replacement|return|compensation|voucher|extension|new one|money back|full refund|free one)\\b.*?)(?: from (?:me|us))?`,
    '$1 is not possible',
  ],
  [
    `(?:you|u) won't (?:get|be getting|see) ((?:a|an|any|the|your) (?:refund|discount|exchange|upgrade|replacement|return|compensation|voucher|extension|new one|money back|full refund|free one)\\b.*?)(?: from (?:me|us))?`,
    '$1 is not possible',
  ],
  [
    `((?:a|an|the|your|that) ${'(?:full |partial )?'}(?:refund|discount|exchange|upgrade|replacement|return|compensation|voucher|extension|exception)\\b.*?) (?:isn't|is not|ain't) (?:happening|going to happen|gonna happen)(?:.*)?`,
    '$1 is not possible',
  ],
  [`(?:there's|there is) no way (i|we|they)(?: can| will| could| would|'ll|'d) (.+)`, '$1 cannot $2'],
  [
    `(?:and |but |so |no,? )?i(?:'m| am) not (?:going to|gonna) (?!(?:${NOT_SAID})\\b)(.+?)(?: and i (?:won't|will not) .*)?`,
    'I am not able to $1',
  ],
  [
    `(?:and |but |so |no,? )?i (?:won't|will not|refuse to) (?!(?:${NOT_SAID})\\b)(.+?)(?: and i (?:won't|will not) .*)?`,
    'I am not able to $1',
  ],
  [`(?:and |but |so |no,? )?we(?:'re| are) not (?:going to|gonna) (?!(?:${NOT_SAID})\\b)(.+)`, 'we are not able to $1'],
  [
    `(?:it's|it is|that's|that is) not (?:my|our) (?:job|task|business|place) to (?!(?:know|guess|care|tell|explain)\\b)(.+?)(?: for you)?`,
    'I am not able to $1',
  ],
  [`(?:nobody|no one)(?: else)? can (.{3,60}?) (?:but|except|besides) you`, 'only you can $1'],
  [
    `(?:no|yes|nope|yep|yeah)(?:,? (?:no|yes|again|for the \\w+ time|obviously|of course|and no))+,? (.+)`,
    '$1',
    undefined,
    IS_FACT,
  ],
  [
    `(?:we|there)(?:'ve got| have|'s| is) ${HARD}(an? (?:faq|status page|help page|size chart|manual|calendar|tracking page|form))(?:,? (?:so that|use it|look there|for a reason|you know)\\b.*)`,
    'there is $1 for this',
  ],
];
