/** Words that English frames are made of; all of them are parts of expressions. */

/** The customer. */
export const YOU = '(?:you|u|ya)';

/** A word with which a clause says something of its own. */
export const FINITE =
  "(?:is|are|was|were|am|can|cannot|could|will|would|must|may|might|should|has|have|had|does|do|did|says?|said|takes?|took|goes|go|went|comes?|came|closes?|closed|opens?|opened|costs?|needs?|means?|works?|expires?|expired|arrives?|arrived|ships?|shipped|gets?|got|runs?|ran|ends?|ended|starts?|started|covers?|includes?|included|counts?|applies|applied|belongs?|stays?|stands?|shows?|showed|fits?|holds?|contains?|stops?|stopped|delivers?|delivered|sends?|sent|keeps?|kept|sells?|sold|lasts?|shrinks?|melts?|breaks?|boils?|starts?|changes?|changed|returned|cancelled|refunded|booked|uses?|reads?|leads?|lives?|depends?|pays?|paid|owns?|handles?|decides?|decided|boards?|departs?|departed|darkens?|died|dies|turns?|fades?|needed|lies|sits?|gives?|gave|makes?|made|held|found|lost|wrote|built|broke|chose|rang|\\w+ed|\\w+n't|\\w+'(?:s|re|ll|ve|m|d))";

/** What a clause that carries a fact does not begin with: it is about the customer, or asks. */
const BLAMES = [
  `${YOU}\\b(?! (?:can|may|could|will (?:get|have|receive|find)|get|keep|still have|have until|need)\\b)`,
  `${YOU} can (?:shout|say|think|believe|disagree|complain|scream|go|forget|keep|stop)\\b`,
  "you(?:'re|'ve|'d|'ll)\\b|even you\\b|it happens\\b|it'd\\b|(?:please|maybe|perhaps|next time|as|if|in|with|like|of|about|live|deal|keep|go|get|take|have|let|show|leave|check|look|say|run|use|stop|don't|do not|never|does|did|do|has|have|are|was|were|is|can|could|will|would|must|should|goes|from|to|down|and|or|rather|twice|which|surprised|amazed|funny|good luck|nice|one (?:does|would|should)|there's always|all (?:you|i|we)|at (?:the|check)|on (?:the (?:phone|desk)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:and|that))|last (?:week|time|month))\\b",
  'that (?:on|in|at|i|you|he|she|it|we|they|the|a|an|this|there)\\b|my (?:own|kids?|child\\w*|dog|grand\\w+|mother|mum|nephew|son|daughter|\\w+[- ]year)|any \\w+ (?:will|would|can)\\b|(?:an?|any|every|each) (?:mother|father|parent|man|woman|grown|person|adult|normal)\\b',
  'your (?:\\w+ )?(?:mistake|fault|problem|complaint|story|claim|argument|anger|behaviou?r|tone|attitude|memory|imagination|job|own|choice|decision|turn|loss|brain|mother|mum)\\b',
  "(?:why|what|who|how|where|do you|did you|are you|is (?:it|that|this)|can(?:'t)? you|so you|if you|when you)\\b",
  "i(?:'m| am) (?:right|sick|tired|done|not (?:an?|the|your|here|going|arguing|discussing|doing|sitting|paid)|only|just|telling|saying|asking|explaining|still|trying)\\b|i'd\\b|i would (?:be|have|love|like|ask|say)\\b|this (?:from|several|many|when|before|already)\\b",
  "i (?:got|don't (?:care|know|see|mind|have|make)|couldn't|can't (?:believe|help|read|make|be)|won't (?:be|argue|discuss)|told|said|have told|already|answered)\\b",
  'some(?:one|body|thing)? |(?:nobody|no one|everyone|everybody|anyone|anybody|most|people|other (?:people|customers)|we (?:both|all))\\b',
  "(?:this|it|that|these|those)(?:'s| is| was|'re| are) (?:all |really |so |clearly |obviously )?(?:all|too|just|only|very|simple|easy|basic|obvious|your|not|our|nonsense|what|how|why|common|you|on|up|a (?:lie|joke)|it|life|called|the (?:point|problem|thing|deal|last))\\b",
].join('|');
const HEAT =
  'stupid|idiot\\w*|brains?|morons?|dumb\\w*|nonsense|rubbish|ridiculous|drama\\w*|whin\\w*|moan\\w*|liar|lying|lies|blam\\w*|fuss|attitude|patience|common sense|genius|bother\\w*|our (?:fault|problem|mistake)|not my|wrong side of|silly|unpleasant|cut it|drop everything|manag(?:e|es|ed) to|believe you|you never|one another|accus\\w*|scream\\w*|sherlock|einstein|princess|sweetheart|darling|dream on';

/** Stands before a group that is about the matter, not about the customer. */
const NO_BLAME = `(?!(?:${BLAMES}))`;
/** Stands before what says something of a thing. */
export const SAYS = `(?=(?:it|he|she|they|we|there) \\w|(?:the|your|our|this|that) (?:[\\w'-]+ ){1,3}?[\\w-]+s \\w|\\S+ .*\\b${FINITE}\\b|\\w+(?:n't|'(?:s|re|ll|ve|m|d)) )`;
/** Stands before a group that is to be a fact. */
const FACT = `${NO_BLAME}${SAYS}`;

const VERBS =
  'add|adjust|apply|ask|attach|book|bring|call|cancel|carry|change|charge|check|choose|clean|clear|click|close|collect|compare|complete|confirm|contact|copy|count|descale|dial|disconnect|download|drop (?:it|them) off|dry|email|empty|enter|fasten|fill|flip|follow|forward|give|go(?= (?:to|back|through|online|into|and (?:look|check|ask|see|get)))|hand|hang|hold|insert|install|keep|label|leave|let(?! me| us)|lift|log|look|make (?:an?|the|sure)|measure|message|move|note|open|order|pack|pay|peel|pick|plug|post|press|print|pull|push|put|read|reboot|refer|refill|register|reinstall|remove|renew|replace|reply|request|reset|restart|return|ring|rinse|rotate|run|scan|scroll|search|select|send|set|show|sign|soak|speak|start|store|submit|switch|take|talk|tap|tell|test|tick|tighten|transfer|try|turn|type|undo|unplug|update|upload|use|verify|visit|wait|wash|wear|wipe|withdraw|write|come|have a (?:look|read)|have another look|get in touch|get (?:a|the|your)';
/** What one may be asked not to do, beside the verbs of orders. */
const NOT_VERBS =
  'bend|bite|block|chew|climb|cut|drink|eat|force|hit|kick|lean|mix|park|rub|scratch|shake|shut|smoke|spray|squeeze|swallow|tear|pour|feed|microwave|iron|bleach|freeze|heat|boil|throw|touch|twist|yank';
/** What an order goes on with: "press the button", but not "press is a word" and not "order 55821 is packed". */
const GOES_ON =
  '(?: (?:it|them|the|your|ur|a|an|my|our|this|that|these|those|both|all|in|on|off|out|up|down|at|to|for|with|by|back|again|under|into|over|through|until|till|before|after|if|whether|when|where|what|which|how|us|me|him|her|from|here|there|any|some|every|each|another|and|next|only|first|last|behind|between|via|around|left|right|twice|once|one|two|three|step|page|carefully|warm|cold|hot|fresh|new|clean|dry|soft|plain|white|whoever|whatever|someone|somebody|\\d+)\\b)';
/** Orders nobody gives calmly. */
const NO_ORDER = [
  '(?:use|open|buy|check|clean|wash|wear|get|on) your (?:\\w+ )?(?:brains?|eyes|head|ears|glasses|own head)|(?:watch|mind|lower|keep|hold|lose|change|improve|use|take|ask|tell|get|check|send) your (?:mouth|tongue|temper|shirt|hair|language|attitude|manners|tone|voice|horses|pants|pick|mum|mother|indoor)',
  '(?:ask|help|pull|behave|calm|educate|introduce|get|do) yourself|elsewhere|somewhere else|a (?:hint|chill|breath|joke|grip|life|break|rest|guess|clock|mirror|lawyer|dictionary|calendar|book|biscuit|little cry|nice|laugh|good look)',
  "over it|away|leave (?:me|us)|give (?:me|us) (?:a|your)|crying|the (?:hint|mirror)|seriously|harder|lost|santa|god|to bed|medal|novel|about it|reviews?|stars?|who cares|dark|slowly|own conclusions|moral|ages?|adult|grown-?up|grandma|grandson|nephew|kids?|your (?:face|feelings)|your money|tone|once more|round your neck|can't wait|to yourself|show me$|try me|test me|me that|this on me|(?:round )?on (?:us|me)|what is left|where exactly|in normal words|proof|with it|hair on|down a|words in|my mouth|facts|keep up|polite|nice|kind|calm|quiet|shout\\w*|for a change|your time|and leave|horses|breath|to ten|for once|child(?:ren)?|any child|sums|hearing aid|daughter|lawyer|ombudsman|court|consul|understand|think|learn|imagination|legs|hand|hands off|sink in|what you (?:like|want)|it sometime|weather|globe|the money|cat's|back when|complain\\w*|to people who|experts|you're out|carry it|sense|reality|move on|respect|manners|between the lines|in your head|hand on|it to heart|one's",
  "read an? (?:e-?mail|text|message|sign)|wonder (?:why|how|where)|like last time|someone who(?:'s)?|somebody who(?:'s)?|tell it to|take it or|wait for (?:it|the (?:fifth|fireworks|band|applause))|talk to your|cry (?:to|about)|be my guest|knock yourself|tell your (?:story|friends|mum|mom)",
].join('|');

/** An order that a good agent would make a request of, as a group without brackets around it. */
const ORDER = `(?!\\w+ (?:\\w+ )?(?:is|are|was|were|has|will|says|opens|closes|starts|costs|takes)\\b)(?!(?:come (?:on|down|over)|look (?:who|up to)|(?:open|close|order|box|form|call) \\d+|open (?:from|till|until|to)|wait what|check (?:in|out) (?:is|opens|at|from|starts)|pay up)\\b)(?:${VERBS})(?=${GOES_ON})`;

/** What an order is wrapped in. */
export const PUSH =
  "(?:just|simply|now|kindly|then|so|well|maybe|perhaps|ok|okay|go on and|go ahead and|go and|you could|you might want to|you may want to|you might|you'd better|you had better|i(?:'d| would)? (?:strongly )?suggest (?:that )?you|might i suggest (?:that )?you|how about you|why don't you|why not|why can't you|can't you|could you not|couldn't you|can you not|would it kill you to|would it (?:really )?be (?:too much|so hard|too much trouble)(?: trouble)?(?: to ask)?(?: for you)? to|is it (?:really )?too much to ask (?:for you to|that you)|is it (?:really |that |so )*(?:hard|difficult|much) to|how (?:hard|difficult) (?:is|can) it (?:be )?(?:really )?to|do yourself a favou?r and|do us (?:both|all) a favou?r and|do me a favou?r and|be so kind (?:as to|and)|would you be so kind as to|i(?:'d| would) (?:ask you|be grateful if you) (?:to|would)|you need to|you have to|you've got to|you must|you'll have to|you will have to|you should(?! try)|you only (?:have|need) to|you just (?:have|need) to|you (?:simply|just)|try to|do try to|have you (?:ever )?(?:thought|considered) (?:about|of) (?:trying to)?|did it (?:ever |not |never )?occur to you to|didn't it (?:ever )?occur to you to|all you (?:have|had|need|needed) to do (?:is|was)(?: to)?|all it takes is to|it would help (?:if you|to)|the least you (?:can|could) do is(?: to)?)";

/** What plain words never hold: heat that no frame took away, and orders that nobody gives calmly. */
export const EN_NEVER = new RegExp(
  `\\b(?:${HEAT})\\b|^(?:don't|do not|stop|never|maybe|perhaps|next time)\\b|^(?:for next time, )?(?:please|if you|you can|whether you|it is not possible)\\b.* (?:${NO_ORDER})\\b|\\b(?:and|but|or|the|to|of|an?|and then)$`,
  'iu',
);

/** What may be asked not to be done. */
const NO_TO = `(?:${ORDER}|(?:${NOT_VERBS})(?= \\w))`;

/** Verbs as they stand in an order, after "he", after "was", and with -ing. */
export const FORMS: readonly (readonly string[])[] = [
  'send|sends|sent|sending',
  'sign|signs|signed|signing',
  'pay|pays|paid|paying',
  'cancel|cancels|cancelled|cancelling',
  'return|returns|returned|returning',
  'register|registers|registered|registering',
  'attach|attaches|attached|attaching',
  'upload|uploads|uploaded|uploading',
  'submit|submits|submitted|submitting',
  'order|orders|ordered|ordering',
  'book|books|booked|booking',
  'confirm|confirms|confirmed|confirming',
  'give|gives|given|giving',
  'tick|ticks|ticked|ticking',
  'answer|answers|answered|answering',
  'open|opens|opened|opening',
  'close|closes|closed|closing',
  'check|checks|checked|checking',
  'update|updates|updated|updating',
  'install|installs|installed|installing',
  'charge|charges|charged|charging',
  'clean|cleans|cleaned|cleaning',
  'mention|mentions|mentioned|mentioning',
  'report|reports|reported|reporting',
  'include|includes|included|including',
  'provide|provides|provided|providing',
  'collect|collects|collected|collecting',
  'pick up|picks up|picked up|picking up',
  'bring|brings|brought|bringing',
  'enter|enters|entered|entering',
  'complete|completes|completed|completing',
  'fill in|fills in|filled in|filling in',
  'fill out|fills out|filled out|filling out',
  'select|selects|selected|selecting',
  'choose|chooses|chosen|choosing',
  'add|adds|added|adding',
  'accept|accepts|accepted|accepting',
  'measure|measures|measured|measuring',
  'save|saves|saved|saving',
  'change|changes|changed|changing',
  'replace|replaces|replaced|replacing',
  'refund|refunds|refunded|refunding',
  'remove|removes|removed|removing',
  'use|uses|used|using',
  'wash|washes|washed|washing',
  'put|puts|put|putting',
  'leave|leaves|left|leaving',
  'keep|keeps|kept|keeping',
  'store|stores|stored|storing',
  'pour|pours|poured|pouring',
  'cook|cooks|cooked|cooking',
  'microwave|microwaves|microwaved|microwaving',
  'iron|irons|ironed|ironing',
  'feed|feeds|fed|feeding',
  'bleach|bleaches|bleached|bleaching',
  'water|waters|watered|watering',
  'throw|throws|thrown|throwing',
  'move|moves|moved|moving',
  'renew|renews|renewed|renewing',
  'write|writes|written|writing',
  'type|types|typed|typing',
].map((forms) => forms.split('|'));

/** Any of these words. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...new Set(words)].join('|')})`;
}

/** What stands before an order that heat follows. */
const LIGHT = `(?:(?:please|maybe|perhaps|next time|don't|do not|never|${PUSH}) ){0,2}`;

/** What a frame says, where it has to be about the matter. */
export const ABOUT_IT = new RegExp(`^${NO_BLAME}`, 'iu');
/** … a fact. */
export const IS_FACT = new RegExp(`^(?:may i ask where you read that |(?!may i ask))${FACT}`, 'iu');
/** … a fact or an order, before frames make a request of it. */
export const IS_EITHER = new RegExp(
  `^(?:${FACT}|${LIGHT}${ORDER}|(?:please )?(?:don't|do not|never) ${NO_TO}|try \\w+ing )`,
  'iu',
);
/** … a request. */
export const IS_REQUEST = new RegExp(
  `^(?:(?:for next time, |if [^,]*, )?please |if you |you can |it is not possible to )${ORDER}|^please do not ${NO_TO}`,
  'iu',
);
