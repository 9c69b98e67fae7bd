import type { DraftFlag, DraftKind } from './draft';
import type { DraftContext } from './draft-context';
import { inScript, type Script } from './own-lines';
import type { Sentence } from './sentences';

/** What the checks of the draft as a whole are given. */
export interface WholeDraft {
  readonly text: string;
  /** Normalised, without white space at the ends. */
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  readonly context: DraftContext;
  readonly script: Script;
}

type Check = (draft: WholeDraft) => DraftFlag | undefined;

/** One-word answers that shut the door, as written without marks → the same said to a person. */
const COLD: readonly (readonly [words: RegExp, rewrite: string, whenHeated?: true])[] = [
  [/^(?:哦+|噢+|喔+|额+|呃+|嗯哼|切|哼+|行吧|随便|都行|看着办|看你|再说|再说吧)$/, '好的，您说的我看到了。'],
  [
    /^(?:嗯+|恩+|en|行|收到|知道了|知道|晓得了|了解|了解了|明白|好|好的|好吧|可以|ok|okay|okk|1)$/,
    '好的，您说的我看到了。',
    true,
  ],
  [/^(?:不知道|不清楚|不了解|不懂)$/, '这个我现在还不清楚，需要先核实一下。'],
  [/^(?:没有|没|无|没了)$/, '不好意思，目前没有。', true],
  [/^(?:不行|不能|不可以|不可能|不是|不|否|不会|不用)$/, '不好意思，这个目前不可以。'],
  [/^(?:等|等着|等吧|等等|稍等|在等|等通知|等消息|再等等)$/, '麻烦您再等一下。', true],
  [/^(?:已发|发了|已处理|处理中|处理了|已退|退了|在查|查了|已催|催了)$/, '您的这件事，目前的进展是：$0。', true],
  [/^(?:然后|所以|什么事|说|讲|干嘛|干什么|啥事|咋了|什么|啥|有事|有事说)$/, '您好，您请说。'],
  [
    /^(?:自己看|看详情|看页面|看说明|看图|看公告|看链接|自己查|自己找|自己问)$/,
    '麻烦您看一下页面上的说明，有不清楚的地方可以问我。',
  ],
  [/^(?:no|nope|nah|cant|cannot|wont|negative|denied|declined|not possible|never)$/, 'I am afraid not.'],
  [
    /^(?:k+|kk|whatever|meh|and|so|so what|what|yes and|ugh|sigh|obviously|duh|hm+)$/,
    'I have read what you wrote. Please go on.',
  ],
  [
    /^(?:ok|okay|oki|noted|fine|sure|yes|yep|yeah|right|alright|got it|seen|understood|i see|will do|done|received|cool)$/,
    'Thank you, I have read what you wrote.',
    true,
  ],
  [
    /^(?:wait|hold on|hold|later|pending|in progress|being processed|working on it|soon|tomorrow|processing)$/,
    'Thank you for waiting, this is where it stands: $0.',
    true,
  ],
  [/^(?:dunno|idk|no idea|dont know|not sure|no clue)$/, 'I do not know this yet and need to check.'],
  [
    /^(?:read the (?:policy|terms|email|description|faq|website|page|manual)|see (?:website|above|policy|faq|terms|email)|check (?:website|the website|your email|email|faq|the faq)|google it|as above|refer above|see my last email|not my department|wrong department)$/,
    'Please have a look at the text on this, and ask me about anything that is unclear.',
  ],
];

function coldFlag({ text, plain, context, script, sentences }: WholeDraft): DraftFlag | undefined {
  const first = sentences[0];
  if (!first || plain.length > 40) return undefined;
  const bare = plain.replace(/[\s.,!?~'"…。]+$/g, '').replace(/^[\s.,!?~]+/g, '');
  const found = COLD.find(([words, , whenHeated]) => words.test(bare) && (!whenHeated || context.isUpset));
  if (!found) return undefined;
  const rewrite = found[1].replace('$0', text.trim().replace(/[.!?。！？…~～\s]+$/u, ''));
  const start = first.start;
  const end = text.trimEnd().length;
  return { kind: 'cold', start, end, cue: { start, end }, rewrite: inScript(rewrite, script) };
}

const EMPATHY =
  /(?:(?:非常|很|十分|完全|特别|能|可以|能够|深表)*(?:理解|体谅|体会|明白|感受到|了解)(?:到)?(?:您|你)(?:的|现在的|此刻的|当下的|着急的|焦急的)*(?:心情|感受|情绪|难处|焦急|不满|处境|想法|意思|苦衷|心态)|(?:您|你)的(?:心情|感受|情绪|不满|难处)(?:我|我们)?(?:们)?(?:这边)?(?:都|也|非常|很|十分|完全|特别|能|可以|能够|深表)*(?:理解|体会|明白|感受到|了解|感同身受)|感同身受|\b(?:i|we)(?: can| do| totally| completely| fully| really| truly| absolutely| certainly| definitely| would| deeply)* (?:understand|appreciate|hear|feel|empathi[sz]e with|sympathi[sz]e with|get|see|know|relate to|imagine)(?: exactly| just| totally)? (?:your (?:frustrations?|feelings?|concerns?|pain|anger|disappointment|situation|point|emotions?)|how (?:you feel|you must feel|you are feeling|youre feeling|frustrating|upset|upsetting|frustrated|disappointing)[^.!?,]{0,40}|where you are coming from|where youre coming from|what you are going through|what youre going through))/g;
/** Sentences that carry nothing by themselves. */
const FILLERS =
  /(?:您好|你好|亲爱的|亲|您|非常|很|十分|真的|也|都|就|我们|我|这边|对此|对于|请您?|麻烦您?|给您(?:带来|造成)(?:的|了)?(?:不便|不好的体验|困扰|麻烦)|带来(?:的)?不便|深表|深感|抱歉|对不起|不好意思|歉意|遗憾|谅解|见谅|理解|感谢|谢谢|支持|反馈|耐心|等待|稍等|放心|不要|着急|别|生气|消气|重视|尽快|会|为您|给您|帮您|处理|解决|一定|的|了|呢|哦|哈|噢|啊|一下|请|和|与|与支持|宝贵|意见|建议|问题|这个|这件事|情况|一个|满意|答复|改进|努力)|\b(?:hi|hello|dear|customer|sir|madam|there|thank|thanks|you|your|for|so|very|really|truly|am|im|are|were|we|i|sorry|apologi[sz]e|apologies|sincerely|deeply|any|the|this|that|inconvenience|caused|may|have|has|be|been|please|bear|with|us|me|patience|patient|understanding|feedback|value|valued|appreciate|appreciated|and|is|it|to|about|hear|of|a|an|rest|assured|will|do|our|best|important|everything|situation|issue|matter|trouble|causes?|can|must|how|what|frustrating|frustrated|upset|upsetting|difficult|totally|completely|at|all|times|continued|support|kindly|on|in|as|always|truly|feel|feeling|regarding|concern|concerns|asap|soon|possible)\b/g;
/** Letters left after the fillers that make a draft say something. */
const SUBSTANCE = { zh: 4, en: 6 } as const;

/** What the customer is upset about, where their words tell. */
const MATTERS: readonly (readonly [words: RegExp, zh: string, en: string])[] = [
  [
    /没收到|没到|还没发|不发货|催|等了|物流|几天了|迟迟|late|delay|waiting|not arrived|hasnt arrived|havent received|never came|where is my|wheres my|still no/,
    '等了这么久还没有结果，换谁都会着急',
    'Waiting this long is tiring',
  ],
  [/退款|退钱|还钱|没到账|refund|money back/, '退款一直没有结果，确实让人不放心', 'Waiting on a refund is worrying'],
  [
    /坏|破|碎|裂|质量|用不了|broken|damaged|cracked|faulty|defective|not work|doesnt work|stopped working/,
    '东西收到却用不了，确实让人失望',
    'Getting something that does not work is a let-down',
  ],
  [
    /发错|错了|少了|漏|wrong (?:item|size|colou?r|one|order)|missing/,
    '收到的和订的不一样，确实耽误事',
    'Not getting what you ordered is a nuisance',
  ],
  [
    /扣款|扣了|多收|乱收|价格|差价|charged|overcharged|billed|price/,
    '钱的事对不上，确实让人不安',
    'Not knowing why you were charged is unsettling',
  ],
  [
    /态度|不理|没人|不回|rude|ignored|no one|nobody|attitude|no reply/,
    '一直没有人好好回应您，确实让人心里不舒服',
    'Being left without a proper answer is frustrating',
  ],
];

/** A draft that says no more than that one feels with somebody. */
export function emptyEmpathyFlag({ plain, context, script, sentences }: WholeDraft): DraftFlag | undefined {
  if (plain.length > 300) return undefined;
  const [match] = [...plain.matchAll(EMPATHY)];
  if (!match) return undefined;
  const rest = plain
    .replace(EMPATHY, ' ')
    .replace(FILLERS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (rest.length >= SUBSTANCE[script === 'en' ? 'en' : 'zh']) return undefined;
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return undefined;
  const matter = MATTERS.find(([words]) => words.test(context.words));
  const rewrite =
    script === 'en'
      ? `${matter?.[2] ?? 'I can see this has caused you trouble'}. What matters most to you right now?`
      : `${matter?.[1] ?? '这件事给您添了麻烦'}。您现在最在意的是哪一点？`;
  const span = { start: first.start, end: last.end };
  return { kind: 'empty-empathy', ...span, cue: span, rewrite: inScript(rewrite, script) };
}

const ACKNOWLEDGED =
  /抱歉|对不起|不好意思|理解|明白|知道您|看到您|听到|辛苦|久等|谢谢|感谢|担心|着急|失望|添麻烦|让您|难受|委屈|歉|体谅|见谅|不便|谅解|能想象|确实|是我们|收到您|您说|您反映|sorry|apolog|understand|i see|i hear|thank|appreciate|frustrat|can imagine|i know|disappoint|upset|worr|must (?:be|have)|hear that|oh no|not what we|regret|this isnt|not ok|concern|awful|inconvenien|annoying|aware|happened|noted|forgive|stress|difficult|trouble/;
const OFFER =
  /^(?:(?:您好|你好|亲|您|hi|hello|hey|dear \w+)[,!. ]*)?(?:(?:我们?|这边|那|可以|直接|现在|please|you can|we can|we will|well|ill|i will|i can|we|ive|weve|just|kindly|simply|have) ?)*(?:(?:给|帮|为)(?:您|你)(?:\S{0,4})(?:退|补|赔|换|发|送|申请)|补偿|赔|退您?\d|全额退|换一个|补发|重新发|送您|发(?:您|你)?(?:一张|个)?(?:优惠)?券|优惠券|重启|重新(?:登录|安装|开机)|(?:offer|give|send|issue|credit|process|refund|arrange)(?:ed)? (?:you |your |a |an |the |full |partial |out )*(?:refund|replacement|voucher|coupon|credit|discount|new one|new item|order|\d+)|refund|replace|restart|reboot|reset|reinstall|return (?:it|the|your)|exchange)/;
const ASKING = /[?？]|吗|呢$|稍等/;

function earlySolutionFlag({ text, plain, context, script, sentences }: WholeDraft): DraftFlag | undefined {
  const first = sentences[0];
  if (!first || !context.isUpset || plain.length > 400) return undefined;
  if (ACKNOWLEDGED.test(plain) || !OFFER.test(plain) || ASKING.test(plain)) return undefined;
  const matter = MATTERS.find(([words]) => words.test(context.words));
  const before =
    script === 'en'
      ? `I am sorry about this. ${matter ? `${matter[2]}. ` : ''}`
      : `抱歉，${matter?.[1] ?? '这件事让您费心了'}。`;
  const rewrite = inScript(before, script) + text.slice(first.start, first.end);
  return { kind: 'early-solution', start: first.start, end: first.end, cue: first, rewrite };
}

const JOY =
  /谢谢|感谢|欢迎|恭喜|祝|开心|好的|太好|放心|加油|哈|亲|thank|great|welcome|happy|congrat|enjoy|awesome|glad|love|yay|wonderful|hello|hi\b|sorry|done|sorted/;

const ADDRESSED = /[你您请等]|\b(?:you\w*|wait|please|stop|what|why|read)\b/i;

/** Marks and capitals that shout. */
function shoutingFlag({ text, plain, script, sentences }: WholeDraft): DraftFlag | undefined {
  if (JOY.test(plain)) return undefined;
  const loud = sentences.find(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + 400));
    const isCapitals = /^[^a-z]*$/.test(words) && (words.match(/\b[A-Z']{2,}\b/g)?.length ?? 0) >= 4;
    return isCapitals || (/(?:[!！]\s*){3}|(?:[?？]\s*){3}/.test(words) && ADDRESSED.test(words));
  });
  if (!loud) return undefined;
  const words = text.slice(loud.start, loud.end);
  const isCapitals = script === 'en' && /^[^a-z]*$/.test(words);
  const calm = isCapitals
    ? words.charAt(0) +
      words.slice(1).replace(/\b[A-Z']+\b/g, (word) => (word === 'I' || /\d/.test(word) ? word : word.toLowerCase()))
    : words;
  const stop = script === 'en' ? '.' : '。';
  const ask = script === 'en' ? '?' : '？';
  const rewrite = calm.replace(/[!！?？\s]{2,}/gu, (run) => {
    const mark = /[?？]/.test(run) ? ask : stop;
    return /\s$/.test(run) ? `${mark} ` : mark;
  });
  if (!/[\p{L}\p{N}]/u.test(rewrite)) return undefined;
  return { kind: 'sharp', ...loud, cue: loud, rewrite: rewrite.replace(/[!！]/g, stop) };
}

/** The checks of a draft as a whole, by kind, in the order in which the first that finds something wins. */
export const WHOLE_CHECKS: readonly (readonly [kind: DraftKind, check: Check])[] = [
  ['cold', coldFlag],
  ['empty-empathy', emptyEmpathyFlag],
  ['early-solution', earlySolutionFlag],
  ['sharp', shoutingFlag],
];
