import type { DraftFlag } from './draft';
import { capital, inScript } from './own-lines';
import type { WholeDraft } from './whole-draft';

const EMPATHY =
  /(?:太理解(?:您|你)(?:的[一-鿿]{1,4})?了?|(?:您|你)的(?:委屈|着急|心情|难处)[^，。,.]{0,8}(?:懂|感受到|体会|理解)了?|换(?:谁|作|成|做)[^，。,.]{0,4}都?会[^，。,.]{0,4}(?:难过|不舒服|难受)的?|抱抱(?:您|你)?|心疼(?:您|你)?|将心比心|(?:给|对)?(?:您|你)?(?:造成|带来)(?:了)?(?:的)?(?:您的|一定的|不少)?(?:不便|困扰|麻烦|困擾|不好的(?:体验|感受|感觉)|不愉快)|不(?:好|愉快)的(?:体验|经历|感受|经验)|(?:非常|很|十分|完全|特别|能|可以|都)*(?:理解|体谅|明白)(?:您|你)(?:们)?(?=[的呢哦啊，。,.!]|$)|(?:我|我们)(?:也)?懂(?:您|你)的?(?:感受|心情|意思|难处)?|^(?:完全|非常|很|特别)?(?:理解)+(?:的)?[\s.,!?~…。]*$|(?:生气|着急|难过|失望|不满|心急)(?:我|我们)?(?:都|也)?(?:能|可以|完全|非常)*(?:理解|明白|体会)|^(?:很|非常|真的)?(?:抱歉|对不起|不好意思)+[\s.,!?~…。]*$|(?:非常|高度|十分|很)?重视(?:每一位)?(?:您|你|客户|顾客|用户)?的?(?:反馈|意见|感受|建议|每一位客户|每一位顾客)?|(?:您|你)的满意|换(?:作|成|做)?是?我(?:也|都)?会(?:这样|一样)|(?:感谢|谢谢)(?:您|你)?(?:的)?(?:理解|宝贵意见|宝贵的意见|反馈|支持)|(?:知道|看得出)(?:您|你)(?:现在)?(?:很|非常|十分)?(?:着急|生气|不开心|难过|不满|心急)|(?:很|深感|非常|十分)?遗憾(?:听到|得知)?|(?:我)?(?:能|可以)想象|(?:感谢|谢谢)(?:您|你)?的?耐心(?:等待)?|让您(?:感到)?(?:不舒服|不愉快|不开心|失望|困扰)|添(?:了)?麻烦|(?:非常|很|十分|完全|特别|能|可以|能够|深表)*(?:理解|体谅|体会|明白|感受到|了解)(?:到)?(?:您|你)(?:的|现在的|此刻的|当下的|着急的|焦急的)*(?:心情|感受|情绪|难处|焦急|不满|处境|想法|意思|苦衷|心态)|(?:您|你)的(?:心情|感受|情绪|不满|难处)(?:我|我们)?(?:们)?(?:这边)?(?:都|也|非常|很|十分|完全|特别|能|可以|能够|深表)*(?:理解|体会|明白|感受到|了解|感同身受)|感同身受|\b(?:i|we)(?: can| do| totally| completely| fully| really| truly| absolutely| certainly| definitely| would| deeply)* (?:understand|appreciate|hear|feel|empathi[sz]e with|sympathi[sz]e with|get|see|know|relate to|imagine)(?: exactly| just| totally)? (?:your (?:frustrations?|feelings?|concerns?|pain|anger|disappointment|situation|point|emotions?)|how (?:you feel|you must feel|you are feeling|youre feeling|frustrating|upset|upsetting|frustrated|disappointing)[^.!?,]{0,40}|where you are coming from|where youre coming from|what you are going through|what youre going through|you|your feelings are valid)(?![\w ]*(?:that|need|want|because|about|the|why)\b)|\b(?:understand|(?:totally|completely|do|really|fully) get) it\b|\b(?:sorry|apolog\w*|regret) (?:\w+ ){0,5}(?:inconvenience|trouble|experience)\b|\binconvenience\b|\bthat must (?:be|have been) (?:so |very |really )?(?:frustrating|hard|annoying|awful|upsetting|difficult|terrible|stressful|tough)|^i can (?:only )?imagine[\s.,!?~…。]*$|\b(?:we|i) appreciate your patience\b|\byour satisfaction\b|\bvalue (?:you|your)\b|\btake (?:your|all) (?:feedback|concerns?|complaints?)\b|\bfeel the same(?: way)?\b|\bi (?:do |really |totally |completely )?understand(?: that)?(?: this| it| you| how)?(?: is| are| must be| can be)? (?:frustrating|upset|frustrated|upsetting|annoying|annoyed|angry|difficult|stressful|disappointing|disappointed|hard)|^(?:i|we) (?:do |completely |totally |fully |really |can )*understand(?: completely| fully)?[\s.,!?~…。]*$|\bsee why (?:you are|youre) (?:so )?(?:upset|angry|frustrated|annoyed|disappointed)|\bhow important (?:this|it|that) is (?:to|for) you|\bfeelings are valid\b|\bfeel for you\b|\b(?:i|we) (?:really |totally |completely )?get it\b|\bin your shoes\b|\bcare about you\b|\bimagine how [a-z ]{3,30} (?:that|this|it) must be\b|\byou are feeling this way\b|\bthe way you are feeling\b|\bit must be (?:so |very |really )?(?:hard|tough|awful)\b|\bsorry (?:to hear|for|about) (?:that|this|it|your (?:experience|trouble))\b|\b(?:patience|cooperation) and understanding\b)/g;
/** Sentences that carry nothing by themselves. */
const FILLERS =
  /(?:遇到这种事|听(?:您|你)这么说|作为一个?(?:妈妈|爸爸|女生|消费者)|跟着|难受|抱抱|抱|心疼|将心比心|难过|委屈|唉|换|谁|作|全都|懂|一样|特别|太|现在|此刻|不舒服|呢|～|~|您好|你好|亲爱的|亲|您|非常|很|十分|真的|也|都|就|我们|我|这边|对此|对于|请您?|麻烦您?|给您(?:带来|造成)(?:的|了)?(?:不便|不好的体验|困扰|麻烦)|带来(?:的)?不便|深表|深感|抱歉|对不起|不好意思|歉意|遗憾|谅解|见谅|理解|感谢|谢谢|支持|反馈|耐心|等待|稍等|放心|不要|着急|别|生气|消气|重视|尽快|会|为您|给您|帮您|处理|解决|一定|的|了|呢|哦|哈|噢|啊|一下|请|和|与|与支持|宝贵|意见|建议|问题|这个|这件事|情况|一个|满意|答复|改进|努力|造成|带来|不断|我会|追求|最大|客户|顾客|每一位|深|感到|遗憾|体验|感受|消消气|先|让|到|是|我的|敬请|关注|在意|着想|知道|对|此|听到|得知|消息|能|可以|想象|由此|这|重要|来说|对)|\b(?:hi|hello|dear|customer|sir|madam|there|thank|thanks|you|your|for|so|very|really|truly|am|im|are|were|we|i|sorry|apologi[sz]e|apologies|sincerely|deeply|any|the|this|that|inconvenience|caused|may|have|has|be|been|please|bear|with|us|me|patience|patient|understanding|feedback|value|valued|appreciate|appreciated|and|is|it|to|about|hear|of|a|an|rest|assured|will|do|our|best|important|everything|situation|issue|matter|trouble|causes?|can|must|how|what|frustrating|frustrated|upset|upsetting|difficult|totally|completely|at|all|times|continued|support|kindly|on|in|as|always|truly|feel|feeling|regarding|concern|concerns|asap|soon|possible|same|way|if|were|would|seriously|feedback|customers?|experience|had|bad|accept|regret|please|angry|annoying|annoyed|stressful|disappointing|disappointed|hard|satisfaction|priority|top|our|get|hear|that|totally|valid|feelings|as|do|not|we|service|improve|take|every|all|such|right|now|only|just|imagine|must|completely|fully|see|why|youre|important|know|knows|shoes|moment|anyone|sharing|care|really|coming|where|way|hear|just|can|only)\b/g;
/** Letters left after the fillers that make a draft say something. */
const SUBSTANCE = { zh: 4, en: 6 } as const;

/** What the customer is upset about, where their words tell. */
const MATTERS: readonly (readonly [words: RegExp, zh: string, en: string])[] = [
  [
    /葬|去世|过世|受伤|骨折|住院|流血|车祸|烫伤|\b(?:funeral|died|death|hospital|injur\w*|bleeding|accident|ambulance|burn(?:t|ed))\b/,
    '出了这样的事，我很难过',
    'I am very sorry this happened',
  ],
  [/婚|wedding/, '这个日子这么重要，偏偏遇到这种事，一定很着急', 'With a day like this ahead, that is a heavy worry'],
  [/行李|箱子|luggage|suitcase|baggage|my bag/, '行李没跟着到，确实让人着急', 'Being without your luggage is hard'],
  [
    /(?:第[三四五六七]次|[两三四五]次都)|(?:second|third|fourth|fifth|3rd|4th|5th) time/,
    '同样的事遇到了不止一次，换谁都会生气',
    'Going through the same thing more than once is wearing',
  ],
  [
    /蟑螂|虫|脏|恶心|发霉|cockroach|bug|filthy|dirty|disgusting|mou?ldy/,
    '遇到这样的卫生情况，确实难受',
    'Finding it in that state is unpleasant',
  ],
  [
    /孩子|小孩|宝宝|儿子|女儿|\b(?:son|daughter|kids?|child|baby)\b/,
    '孩子也跟着受了影响，您一定很心疼',
    'That your child was affected makes it worse',
  ],
  [
    /删|丢了|都没了|数据|照片|deleted|lost (?:a|my|all|the|our)|data|photos/,
    '东西突然没了，确实让人难受',
    'Losing something like that hurts',
  ],
  [
    /登录|登不上|闪退|打不开|log ?in|crash|cannot open|cant open/,
    '一直用不了，确实让人着急',
    'Not getting in again and again is wearing',
  ],
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
  if (!new RegExp(EMPATHY.source).test(plain)) return undefined;
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
      ? `${matter?.[2] ?? 'I can see what this has cost you'}. What would help you most right now?`
      : `${matter?.[1] ?? '这件事让您费心了'}。您希望我先帮您处理哪一点？`;
  const span = { start: first.start, end: last.end };
  return { kind: 'empty-empathy', ...span, cue: span, rewrite: inScript(rewrite, script) };
}

const ACKNOWLEDGED =
  /\breason to be\b|\bright to be\b|抱歉|生气|已经?安排|(?:真|很|太|一定|确实)(?:不容易|累|急|烦|糟)|(?:换谁|谁都|不应该|不该|心疼|吓坏|耽误)|对不起|不好意思|理解|明白|知道您|看到您|听到|辛苦|久等|谢谢|感谢|担心|着急|失望|添麻烦|让您|难受|委屈|歉|体谅|见谅|不便|谅解|能想象|体会|不高兴|被骗|确实|是我们|收到您|您说|您反映|sorry|apolog|understand|i see|i hear|thank|appreciate|frustrat|can imagine|i know|disappoint|upset|worr|must (?:be|have)|hear that|oh no|not what we|regret|this isnt|not ok|concern|awful|inconvenien|annoying|aware|happened|noted|forgive|stress|difficult|trouble|shame|pity/;
const OFFER =
  /(?:给|帮|为|替)(?:您|你)(?:\S{0,6})(?:退|补|赔|换|发|送|申请|约|安排|充|改|转|寄|免|减|打|预约)|补偿|赔(?:您|你|付)|退(?:您|你)?\d|全额退|换(?:一个|一件|货|新|到)|补发|重(?:新)?(?:发|寄|送|登录|安装|开机|约|下单|启)|送(?:您|你|返)|发(?:您|你)?(?:一张|个)?(?:优惠)?券|优惠券|蚊券|积分|打[一二三四五六七八九]\S?折|(?:申请|办理|选)(?:一下)?(?:退|换|售后)|退款|申请(?:理赔|赔付)|理赔|小票|余额|(?:开|建|提)(?:了|个)?工单|退给|退回|上传|换货|改签|改期|下载|更新|清(?:一下|除|理)?缓存|联系|拨打|点(?:击)?(?:一下)?(?:设置|我的|右上)|拿(?:到|来)|拍(?:照|张|个)|(?:卡号|单号|账号)发|方案|周[一二三四五六日]\S{0,2}送|寄回|会员|解决(?:方法|办法)|\b(?:refund(?:ed)?|claim|store credit|pay (?:you )?\d|open(?:ed)? (?:a|the) (?:ticket|case|claim|dispute)|you can (?:file|choose|use|apply|ask|order|buy|pick|request)|upload|re-?deliver\w*|replace|replacement|restart|reboot|reset|reinstall|exchange|voucher|coupon|credit(?:ed)?|discount|% off|bonus|points|free (?:month|of charge|shipping|delivery|upgrade)|new (?:one|delivery|date|order|appointment)|another one|swap|rebook|re-?book|book (?:you|a)|move you|upgrade you|transfer|fill (?:in|out)|return (?:it|the|form|your)|send (?:us|me|you|a|another)|contact|reply with|(?:email|call|write to|visit) (?:us|them|the|our|your|0)|go to|click|download|clear|update|log (?:in|out)|bring (?:it|them|the)|(?:can|will|ll) deliver|reschedule|options? (?:is|are)|the fix|fix is|solution|workaround|unplug|follow (?:the|these))\b/;
const ASKING =
  /^(?:could|can|may|would) (?:you|i) (?:please )?(?:tell|give|let|have|share)|^(?:what|which|when|where|how) (?!about)|(?:方便|麻烦|能)(?:您|你)?\S{0,8}(?:单号|订单号|提供|说一下)\S{0,12}[?？吗]|怎么回事|稍等/;

const BOUNDARY = /骂|辱|互相尊重|insult|abus|respect/;

/** A way out that comes first, before a word about what happened. */
export function earlySolutionFlag({ text, plain, context, script, sentences }: WholeDraft): DraftFlag | undefined {
  const first = sentences.find(({ start, end }) => !HELLO.test(text.slice(start, end).trim()));
  if (!first || !context.isUpset || plain.length > 400) return undefined;
  if (ACKNOWLEDGED.test(plain) || BOUNDARY.test(plain) || ASKING.test(plain)) return undefined;
  if (!OFFER.test(text.slice(first.start, first.end).toLowerCase())) return undefined;
  const matter = MATTERS.find(([words]) => words.test(context.words));
  const before =
    script === 'en'
      ? `${matter?.[2].includes('sorry') ? '' : 'I am sorry about this. '}${matter ? `${matter[2]}. ` : ''}`
      : `抱歉，${matter?.[1] ?? '这件事让您费心了'}。`;
  const words = text.slice(first.start, first.end);
  const hello = HELLO_START.exec(words)?.[0] ?? '';
  const offer = words.slice(hello.length);
  const rewrite = hello + inScript(before, script) + (hello === '' ? offer : capital(offer));
  return { kind: 'early-solution', start: first.start, end: first.end, cue: first, rewrite };
}

const HELLO =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|您好|你好|亲+|親+)[^,，.。!！\n]{0,24}[,，.。!！]*)$/iu;
const HELLO_START =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|您好|你好|亲+|親+)[^,，.。!！\n]{0,24}[,，.!！。]\s*/iu;
