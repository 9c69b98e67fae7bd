import type { DraftFlag } from './draft';
import { inScript } from './own-lines';
import type { WholeDraft } from './whole-draft';

const GO_ON = { zh: '您希望我先帮您看哪一点？', en: 'What would help you most right now?' } as const;
const WAITED = '让您久等了。';
const TROUBLE = '给您添麻烦了。';

/** To whom an answer is cold: only to somebody who is upset, or to all but those known to be calm. */
type Whom = 'upset' | 'not-calm';

/**
 * Short answers that shut the door, as written without marks → the same said to a person. `$0` is what was written,
 * `$1` the group. Without a third they are cold to anybody.
 */
const COLD: readonly (readonly [words: RegExp, rewrite: string, to?: Whom])[] = [
  [/^(?:哦+|噢+|喔+|额+|呃+|嗯哼|切|哼+|行吧|随便|都行|看着办|看你|再说|再说吧)$/, `好的，您说的我看到了。${GO_ON.zh}`],
  [
    /^(?:嗯+|恩+|en|行|已?收到|已阅|已记录|已登记|知道了|知道|晓得了|了解|了解了)$/,
    `好的，您说的我看到了。${GO_ON.zh}`,
    'not-calm',
  ],
  [/^(?:明白|好|好的|好吧|可以|ok|okay|okk|1|有|是|是的|对)$/, `好的，您说的我看到了。${GO_ON.zh}`, 'upset'],
  [/^(?:不知道|不清楚|不了解|不懂)$/, '这个我现在还不清楚，需要先核实一下。'],
  [/^(?:没有|没|无|没了)$/, '不好意思，目前没有。您具体想找什么，我帮您看看。', 'upset'],
  [
    /^(?:不行|不能|不可以|不可能|不是|不|否|不会|不用|不支持)$/,
    '不好意思，这个目前不可以。您告诉我具体想怎么处理，我看看有没有别的办法。',
  ],
  [
    /^(?:没货|缺货|无货|断货|售罄|卖完|卖光|下架)(?:了)?$/,
    '不好意思，这款目前$0。我可以帮您看看有没有接近的。',
    'upset',
  ],
  [
    /^(?:等|等着|等吧|等等|稍等|在等|等通知|等消息|再等等|等一下|慢慢等|再看看|耐心等)吧?$/,
    '让您等了这么久，不好意思，麻烦您再等一下，我先看看到哪一步了。',
    'upset',
  ],
  [
    /^(?:已经?|正在|还在|都)?(?:发货|发|寄出?|退款?|处理|在?路上|派送|运输|审核|排队|在?查|催|登记|反馈|上报|转交|关闭|完成|取消|入库|提交)(?:了|中|过)?$/,
    `${WAITED}目前的进展是：$0。如果和您看到的不一样，您告诉我，我再核对。`,
    'upset',
  ],
  [/^(?:今天|明天|后天|下周.?|周.|星期.|晚点|晚些|过几天|月底|尽快)$/, `${WAITED}目前看到的时间是$0。`, 'upset'],
  [/^(?:然后|所以|什么事|说|讲|干嘛|干什么|啥事|咋了|什么|啥|有事|有事说)$/, '您好，您请说。'],
  [
    /^(?:自己看|看详情页?|看页面|看说明|看图|看公告|看链接|看规则|看首页|自己查|自己找|自己问)$/,
    '麻烦您看一下页面上的说明，有不清楚的地方可以问我。',
  ],
  [
    /^(?:您的|你的)?(订单号|订单编号|快递单号|单号|手机号|电话|姓名|名字|地址|截图|照片|图片|卡号|账号|证件号|身份证号?|会员号)(?:呢|多少|发我|发一下|发来)?$/,
    `${TROUBLE}麻烦您把$1发我，我来查一下。`,
    'upset',
  ],
  [
    /^(?:这是|按|公司|平台|店里|系统)*(?:规定|规则|流程|制度|政策|要求)(?:如此|就这样|这样|办)?$/,
    '目前的规则是这样，具体到您这件事，我跟您说明一下。',
    'upset',
  ],
  [
    /^(?:请|麻烦)?(?:您|你)?(?:自己)?((?:看|查|问|打|找|联系|用|填|去|上|重启|刷新|下载|试|投|拨|传|补|交|报|写|选|改|发(?![货了出])|带)[\p{Script=Han}a-z0-9]{1,8})$/u,
    `${TROUBLE}麻烦您先$1，不行的话告诉我，我再帮您看。`,
    'upset',
  ],
  [
    /^(?:no|nope|nah|cant|cannot|wont|negative|denied|declined|never)$/,
    'I am afraid not. If you tell me what you need, I will look at what is possible.',
  ],
  [
    /^(?:k+|kk|whatever|meh|and|so|so what|what|yes and|ugh|sigh|obviously|duh|hm+)$/,
    `I have read what you wrote. ${GO_ON.en}`,
  ],
  [/^(?:ok|okay|noted|fine|seen|received|read)$/, `Thank you, I have read what you wrote. ${GO_ON.en}`, 'not-calm'],
  [
    /^(?:oki|sure|yes|yep|yeah|right|alright|got it|understood|i see|will do|done|cool)$/,
    `Thank you, I have read what you wrote. ${GO_ON.en}`,
    'upset',
  ],
  [
    /^(?:please |just )?(?:wait|hold on|hold|wait please|be patient|bear with us)$/,
    'I am sorry you have to wait. Let me see where it stands.',
    'upset',
  ],
  [
    /^(?:its |it is |is |was |already |been |has been |order |ticket |now )*(?:in transit|on (?:its|the) way|shipped|sent|dispatched|refunded|delivered|processed|processing|closed|cancelled|resolved|escalated|forwarded|reported|under review|being (?:processed|reviewed|handled)|in progress|pending|out for delivery|on hold|in the queue|with the courier|working on it|logged)$/,
    'Thank you for waiting. Where it stands: $0. If that does not match what you see, tell me and I will check.',
    'upset',
  ],
  [
    /^(?:soon|later|tomorrow|today|next week|monday|tuesday|wednesday|thursday|friday)$/,
    'Thank you for waiting. The time I see here: $0.',
    'upset',
  ],
  [
    /^(?:sorry,? |no,? |nope,? |currently |its |it is |were |we are )*((?:out of stock|sold out|not available|unavailable|not in stock|fully booked|full|gone))$/,
    'I am sorry, it is $1 at the moment. I can look with you for something similar.',
    'upset',
  ],
  [/^(?:dunno|idk|no idea|dont know|not sure|no clue)$/, 'I do not know this yet and need to check.'],
  [
    /^(?:not yet|no updates?|nothing yet|nothing new|no news|still pending|still open)$/,
    'I am sorry, there is nothing new yet. Let me see what is holding it up.',
    'upset',
  ],
  [
    /^(?:as per |per |its |thats |that is |it is )*(?:our |the |company )?(?:policy|rules?|terms|procedure|regulations?|standard)(?: policy| procedure)?$/,
    'This follows from our rules. I can explain what they mean in your case.',
    'upset',
  ],
  [
    /^(?:your |the )?((?:order|account|booking|ticket|tracking|reference|phone|case|customer|invoice|policy|contract|flight|serial)(?: number| no| id| code)?|name|email|address|date of birth|photos?|screenshot|receipt|postcode|proof)(?: please| pls)?$/,
    'I am sorry about the trouble. Could you give me the $1, so that I can look into it?',
    'upset',
  ],
  [
    /^(?:read the (?:policy|terms|email|description|faq|website|page|manual)|see (?:website|above|policy|faq|terms|email|the faq|the website)|check (?:website|the website|your email|email|faq|the faq)|google it|as above|refer above|see my last email|not my department|wrong department)$/,
    'Please have a look at the text on this, and ask me about anything that is unclear.',
  ],
  [
    /^(?:please |just |pls )?((?:use|see|check|read|ask|call|try|contact|ring|email|mail|fill in|fill out|send|upload|attach|give|bring|pay|follow|scan|sign|confirm|update|install|click|open|enter|turn|unplug|repeat|look|go to|visit|log in|restart|reset|download|resend|retry|refresh)(?: [\w']+){1,5})$/,
    'I am sorry about the trouble. Please $1. If that does not help, tell me and I will look further.',
    'upset',
  ],
];

/** A draft so short that it shuts the door. */
export function coldFlag({ text, plain, context, script, sentences }: WholeDraft): DraftFlag | undefined {
  const first = sentences[0];
  if (!first || plain.length > 40 || text.length > 300) return undefined;
  const bare = plain.replace(/[\s.,!?~'"…。]+$/g, '').replace(/^[\s.,!?~]+/g, '');
  const listed = COLD.find(
    ([words, rewrite, to]) =>
      words.test(bare) && isCold(to, context) && /\p{Script=Han}/u.test(rewrite) === (script !== 'en'),
  );
  const found =
    listed ?? (context.isUpset && isCurt(bare) ? ([/^/, script === 'en' ? CURT.en : CURT.zh] as const) : undefined);
  if (!found) return undefined;
  const written = text.trim().replace(/[.!?。！？…~～\s]+$/u, '');
  const group = found[0].exec(bare)?.[1] ?? '';
  const rewrite = found[1].replace('$0', withSmall(written)).replace('$1', group);
  const start = first.start;
  const end = text.trimEnd().length;
  return { kind: 'cold', start, end, cue: { start, end }, rewrite: inScript(rewrite, script) };
}

function isCold(to: Whom | undefined, { isUpset, words }: WholeDraft['context']): boolean {
  return to === undefined || isUpset || (to === 'not-calm' && words === '');
}

/** What is said around the few words of an answer that is otherwise unknown. */
const CURT = {
  zh: `${WAITED}目前的情况是：$0。${GO_ON.zh}`,
  en: `Thank you for waiting. In short: $0. ${GO_ON.en}`,
} as const;
const WARM =
  /抱歉|对不起|不好意思|谢|辛苦|久等|您好|你好|在的|欢迎|客气|祝|再见|拜|马上|这就|放心|不急|请讲|[?？]|[:;]-?[)dp]|\p{Extended_Pictographic}|\b(?:sorry|thank\w*|thx|hi|hello|welcome|bye|apolog\w*|moment|sure|happy|glad|worr\w*|let me|ill|im|no rush|take your time|go ahead|here)\b/u;

/** Whether an answer has no more than a few words, none of them kind. */
function isCurt(bare: string): boolean {
  const han = bare.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = bare.match(/[a-z0-9']+/g)?.length ?? 0;
  return han + words > 0 && han <= 5 && (han > 0 ? words <= 1 : words <= 3) && !WARM.test(bare);
}

/** Begins with a small letter. */
function withSmall(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
