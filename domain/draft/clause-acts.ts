import { toSimplified } from '../conversation/moment-language';

/** What a clause says, whatever its tone, and how a calm agent says it: one line, that promises nothing. */
interface ActLine {
  readonly zh: string;
  readonly en: string;
}

/**
 * What clauses of heated drafts do, with the line that takes their place; `keep`, `drop` and `please` have none:
 * the first stays, the second goes, the third is asked for politely. In the order of the model's heads.
 */
export const CLAUSE_ACTS = {
  keep: undefined,
  drop: undefined,
  please: undefined,
  no: { en: 'I am sorry, this is not something I can do', zh: '抱歉，这个我这边办不了' },
  final: { en: 'the decision stays as it is', zh: '这个结果不会变' },
  rule: { en: 'that is how the rules stand, and I cannot change them', zh: '规定目前是这样的，我改不了' },
  terms: {
    en: 'this is in the terms; we can look at the passage together',
    zh: '这一条写在规则里，我们可以一起看一下',
  },
  agreed: { en: 'this was shown and confirmed at the time', zh: '这一点当时有提示，也确认过' },
  told: { en: 'what I told you earlier still stands', zh: '前面跟您说的情况没有变' },
  'look-above': { en: 'please have a look at my earlier message', zh: '前面的消息里有写，麻烦您往上看一下' },
  look: { en: 'the answer is written there; please have a look', zh: '说明里有写，麻烦您看一下' },
  records: {
    en: 'what I see here is different, so let us compare the details',
    zh: '我这边看到的记录和您说的不一样，我们核对一下',
  },
  wrong: { en: 'I see this differently', zh: '这一点我的了解和您不一样' },
  misread: { en: 'I think we are talking about two different things', zh: '我们说的可能不是同一件事' },
  'not-said': {
    en: 'this was not part of what was agreed, and I am sorry if it sounded that way',
    zh: '这一点当时并没有约定，让您误会了，抱歉',
  },
  'not-us': { en: 'from what I can see, the cause is not on our side', zh: '从目前的情况看，原因不在我们这边' },
  third: {
    en: 'this part is handled by {the other side}, so the answer has to come from there',
    zh: '这个环节由{另一方}负责，需要由他们来答复',
  },
  'your-part': { en: 'as far as I can tell, this came about on your side', zh: '据我了解，这一步是您那边操作的' },
  late: { en: 'the deadline for this has passed', zh: '这个已经过了时间' },
  beforehand: { en: 'for next time, it helps to check this beforehand', zh: '下次可以提前确认一下' },
  proof: {
    en: 'to go on, I would need something that shows it, such as a photo',
    zh: '这件事需要有照片或者凭证才好判断',
  },
  doubt: { en: 'I would need to check this before I can say more', zh: '这件事我需要先核实' },
  unclear: { en: 'please tell me which part is unclear', zh: '哪一步不清楚，您告诉我' },
  use: {
    en: 'it may be a matter of how it is used',
    zh: '可能是使用上的问题',
  },
  'check-own': { en: 'please check this once more on your side', zh: '麻烦您那边再核对一下' },
  wait: { en: 'this is in progress and needs a little more time', zh: '这件事还在处理，需要再等一等' },
  urge: {
    en: 'I have seen your messages and have not forgotten you',
    zh: '您的消息我都看到了，没有忘记您',
  },
  'same-answer': { en: 'I have seen the question, and my answer is the same', zh: '这个问题我看到了，答复还是一样的' },
  'one-message': { en: 'one message is enough; I see it', zh: '您发一条我就能看到' },
  moment: { en: 'give me a moment to look at this', zh: '您先让我看一下' },
  tone: { en: 'I would like us to keep this respectful', zh: '希望我们互相尊重，好好说' },
  calm: { en: 'I can see this is upsetting', zh: '我知道这件事让您着急' },
  'end-chat': { en: 'if this goes on, I will have to end the conversation', zh: '如果一直这样，我只能先结束对话' },
  complain: { en: 'you are free to complain or to leave a review', zh: '投诉或者评价，都由您决定' },
  elsewhere: {
    en: 'if this does not suit you, I understand if you look elsewhere',
    zh: '如果觉得不合适，您也可以看看别家',
  },
  decide: { en: 'that is for you to decide', zh: '您的想法我尊重' },
  choose: { en: 'please tell me which you would like', zh: '您想怎么选，告诉我一声' },
  'what-want': { en: 'what would you like to happen now?', zh: '您希望怎么处理？' },
  quick: { en: 'please tell me the main point first', zh: '您先说最要紧的那一点' },
  'give-info': { en: 'please send me {the details needed for this}', zh: '麻烦您把{需要的信息}发给我' },
  limits: { en: 'this is beyond what I can do here', zh: '这超出了我这边能处理的范围' },
  effort: { en: 'I am doing what I can from here', zh: '我这边能做的都在做' },
  done: { en: 'I have done what I can here', zh: '能做的我都做了' },
  busy: {
    en: 'other customers are waiting as well, so I take things in order',
    zh: '还有其他顾客在等，我按顺序来',
  },
  off: { en: 'we are outside working hours now', zh: '现在不在工作时间' },
  small: { en: 'I can see that this matters to you', zh: '我知道这件事对您很重要' },
  price: { en: 'at this price, this is what it offers', zh: '这个价位能做到的就是这样' },
  'others-ok': { en: 'I have not heard of this from other customers', zh: '目前没有其他顾客反映过这个情况' },
  'leave-it': { en: 'I suggest we leave this point here', zh: '这一点我们先说到这里' },
  'who-said': { en: 'may I ask where you saw or heard this?', zh: '请问您是在哪里看到或者听说的？' },
  fair: {
    en: 'I would ask you not to take it out on me; I am passing on what I see here',
    zh: '我只是转达这边看到的情况，也请您体谅',
  },
} as const satisfies Readonly<Record<string, ActLine | undefined>>;

/** What a clause does. */
export type ClauseAct = keyof typeof CLAUSE_ACTS;

/** In the order of the model's heads. */
export const CLAUSE_ACT_NAMES = Object.keys(CLAUSE_ACTS) as readonly ClauseAct[];

/** Who or what a line names, where the words do. Nobody who might be the agent's own house. */
const NAMED: Readonly<Record<'zh' | 'en', Readonly<Partial<Record<ClauseAct, RegExp>>>>> = {
  zh: {
    third: /物业|快递公司|快递|物流|银行|厂家|品牌方|平台|航空公司|机场|保险公司|房东|运营商|邮局|海关|支付宝|微信/u,
    'give-info':
      /订单号|快递单号|单号|截图|照片|视频|手机号|电话|地址|姓名|日期|型号|序列号|发票|身份证号?|账号|尺码|颜色/u,
  },
  en: {
    third:
      /\b(?:courier|carrier|bank|landlord|manufacturer|airline|airport|post office|customs|insurer|app store|delivery company|council)\b/iu,
    'give-info':
      /\b(?:order number|tracking number|serial number|account number|reference number|number|screenshot|photos?|pictures?|video|address|phone number|e-?mail address|date of birth|model|receipt|invoice|size|colou?r)\b/iu,
  },
};

/**
 * The line of an act without capital and full stop; `undefined` where the clause itself is kept or left out.
 * @param words of the clause; what they name is named
 */
export function lineOf(act: ClauseAct, language: 'zh' | 'en', words = ''): string | undefined {
  const name = NAMED[language][act]?.exec(toSimplified(words))?.[0];
  return CLAUSE_ACTS[act]?.[language].replace(/\{(.*?)\}/, (_, fallback: string) =>
    name === undefined ? fallback : language === 'en' ? `the ${name.toLowerCase()}` : name,
  );
}
