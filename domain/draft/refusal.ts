import type { DraftFlag } from './draft';
import { inScript } from './own-lines';
import type { WholeDraft } from './whole-draft';

/** Longest draft that can be only a refusal. Code units, normalised. */
const LONGEST = { zh: 22, en: 80 } as const;

const REFUSAL = {
  zh: /不(?:能|可以|行$|支持|接受|退不换|给(?:退|换|改)|发(?![货票票现生])|卖|提供)|无法|没(?:有)?(?:办法|法|权限|这个服务|优惠|这项)|[改退换消理决发修查办做急加开弄用装送补帮到]不(?:了|到)|做不到|办不到|(?:申请|审核)(?:未|没(?:有)?)通过|被拒|停售|恕不|谢绝|不(?:允许|让|得|接待|招待)|禁止|严禁|没有例外|不做|(?:只能|必须)拒绝|过期了$|已(?:经)?(?:过期|截止|结束)|不(?:会)?再(?:进货|生产|卖)/,
  en: /\b(?:cant|cannot|can not|wont|will not|(?:un|not )able to|(?:not|isnt) possible|impossible|(?:not|arent|isnt) (?:allowed|permitted|offered|accepted)|(?:denied|declined|rejected)$|no longer|no (?:refunds?|exchanges?|returns?|discounts?)|nothing (?:i|we) can do|nothing (?:can|to) be done|nothing we could do|no way to|not our policy|against (?:our |the )?(?:policy|rules?)|out of the question|no exceptions?|^no (?!problem|worr|need|rush|doubt|trouble|stress|idea|i |we |it |that |one |longer)[a-z]+$|no [a-z]+ policy|not something we|^not (?:after|for|on|in|with|any ?more|without)|(?:window|period|offer|deadline|promotion|sale|campaign) (?:has|have|is) (?:closed|expired|ended|over|passed)|(?:have|has|had) to decline|(?:must|need to) decline|(?:we|i) (?:do not|dont) (?:offer|do|sell|ship|accept|take|provide|support|allow|make|deliver|have access|give|stock|refund|exchange|repair|rent|post|cover))\b/,
} as const;
const IGNORANCE = {
  zh: /^(?:这个)?(?:我)?(?:也)?(?:不知道|不清楚|不了解|没听说过|不太清楚)([^,，]{0,12})$/,
  en: /^(?:i am afraid |sorry )?(?:no idea|(?:i|we) (?:really |honestly )?(?:dont|do not) know|dont know|dunno|idk|no clue|(?:i|we) have no (?:idea|clue))(?: sorry| mate| tbh)?( (?:when|why|where|what|how|if|whether|who) .{2,50})?$/,
} as const;
/** What shows that more is said than no. */
const MORE = {
  zh: /但|不过|(?<!不)可以|只能(?!拒绝)|(?<!不)才|如果|的话|请|麻烦|您(?:先|可|试|看|发|把|要|这)|我(?:帮|给|来|去|先|再|问|看|正|已|马上)|帮您(?!处理)|稍等|核实|换成|建议|或者|另外|因为|由于|所以|还没|暂时|目前|等|\d|[?？]|吗|呢$|没(?:问题|关系|事)|不(?:用|要|需|必|客气|错|急|贵|远|难|少|同|怕|止|如|妨|一定|确定|算|过|但|影响|收|额外)|能不能|行不行|放心|免费|都|就|谢|别担心|最(?:快|早|晚)|只有|自动|(?<!不)会|了解|收到/,
  en: /\b(?:but|however|instead|once (?!paid|booked|placed|opened|used|confirmed|issued|sent|shipped)|until|till|unless|before|without|when|if|as soon as|yet|let me|can (?:i|we|you)|could|would|please|pls|kindly|i ll|ill|will (?!not)|well|ive|weve|im (?!not|unable)|both|either|or|works?|check\w*|asking|ask|looking|only|other|another|alternativ\w*|option\w*|try|send|tell|because|since|so that|so|worry|problem|thank\w*|happy|glad|wait|wrong|enough|see|hear|find|read|understand|believe|remember|though|still|except|apart|free|today|tomorrow|instead of|yours|from|just|need|needed|needs|first|sorry to|agree|recommend|rules? of|imagine|help but|go wrong|promise|never|(?:wont|will not) (?:be charged|lose|need|have to|pay|regret|cost|hurt|happen|be billed)|be (?:beaten|seen|easier|better)|forget|as|while|after|which|where|who|fire|safety|law|reach|open|turn|log)\b|[?:;]|\d/,
} as const;
const POLITE =
  /^(?:(?:no(?! (?:[a-z]+$|[a-z]+ sorry))(?! (?:refund|exchange|return|discount|exception|longer|way))|nope|sorry|so sorry|very sorry|unfortunately|sadly|im afraid|i am afraid|afraid|i am sorry|im sorry|hi|hello|dear (?:customer|sir|madam)|regrettably|抱歉|很抱歉|非常抱歉|不好意思|对不起|您好|你好|亲+爱?的?|真的)(?![a-z])[\s,，.。!！、]*)+/;
const POLITE_END =
  /[\s,，]*(?:sorry|im afraid|i am afraid|unfortunately|mate|的?亲|哦|喔|噢|哈|呢|啊|呀|的|啦|抱歉|不好意思|对不起)+[.。!！~\s]*$/;

/** A draft that says no more than no. */
export function refusalFlag({ text, plain, script, sentences }: WholeDraft): DraftFlag | undefined {
  const language = script === 'en' ? 'en' : 'zh';
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || plain.length > LONGEST[language] || text.length > 300 || sentences.length > 2)
    return undefined;
  const bare = plain
    .replace(/[\s.。!！?？~…]+$/, '')
    .replace(POLITE, '')
    .replace(POLITE_END, '');
  const span = { start: first.start, end: last.end };
  const unknown = IGNORANCE[language].exec(bare);
  if (/[?？]/.test(plain) || (sentences.length > 1 && !isPolite(text, first))) return undefined;
  const clause = bare.replace(
    /^(?:没(?:有)?(?:办法|法)|不行|不可以)(?:哦|的|了)?[,，]|[,，](?:抱歉|不好意思|对不起)$/,
    '',
  );
  const isRefusal = REFUSAL[language].test(bare) && !/[,，]/.test(clause) && !MORE[language].test(bare);
  if (!unknown && !isRefusal) return undefined;
  const rewrite = unknown ? toFindOut(unknown[1] ?? '', language) : withWayOut(coreOf(text, language), language);
  return { kind: 'negation', ...span, cue: span, rewrite: inScript(rewrite, script) };
}

function isPolite(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const words = text.slice(start, end).toLowerCase().replace(/['’]/g, '');
  return words.replace(POLITE, '').trim() === '' || words.length <= 3;
}

function toFindOut(what: string, language: 'zh' | 'en'): string {
  if (language === 'en') return `I do not know yet${what} and need to check.`;
  return what === '' ? '这个我现在还不清楚，需要先核实一下。' : `${what}，我现在还不清楚，需要先核实一下。`;
}

const START =
  /^(?:(?:no(?! (?:refund|exchange|return|discount|exception|longer|way))|nope|sorry|so sorry|very sorry|unfortunately|sadly|i['’]?m afraid|i am afraid|i am sorry|i['’]?m sorry|hi|hello|dear (?:customer|sir|madam)|regrettably|抱歉|很抱歉|非常抱歉|不好意思|對不起|对不起|您好|你好|[亲親]+[爱愛]?的?|真的)(?![\p{L}\p{N}]|\s+(?:[a-z]+(?:\s+sorry)?[.!]*$|refund|exchange|return|discount|exception|longer|way))[\s,，.。!！、]*|(?:很|非常)?(?:抱歉|不好意思|对不起|對不起)[，,。\s]*|(?:that )(?=i\b))+/iu;
const END =
  /[\s,，]*(?:\bsorry|抱歉|不好意思|对不起|對不起|\bi['’]?m afraid|\bi am afraid|\bunfortunately|\bmate|的?[亲親]|[哦喔噢哈呢啊呀啦~～])+[.。!！~\s]*$|[\s.。!！~～…]+$/iu;

/** What is refused, without the words around it. */
function coreOf(text: string, language: 'zh' | 'en'): string {
  const core = text.trim().replace(START, '').replace(END, '').replace(END, '').trim();
  if (language === 'zh')
    return /^(?:不|没|无|恕|[改退换取查做办发修]不)/.test(core) && core.length <= 4 ? `这个${core}` : core;
  const small = /^(?:I\b|I['’]|[A-Z]{2})/.test(core) ? core : core.charAt(0).toLowerCase() + core.slice(1);
  if (/^no (?:refund|exchange|return|discount|exception)/.test(small)) return `there are ${small}`;
  if (/^(?:not|against|out of|impossible)\b/.test(small)) return `this is ${small}`;
  if (/^(?:can['’]?t|cannot|won['’]?t|unable)\b/.test(small))
    return small.startsWith('unable') ? `I am ${small}` : `I ${small}`;
  return small.replace(/^nothing\b/, 'nothing');
}

function withWayOut(core: string, language: 'zh' | 'en'): string {
  return language === 'zh'
    ? `不好意思，${core}。您告诉我具体想怎么处理，我看看有没有别的办法。`
    : `I am sorry, ${core}. If you tell me what you need, I will look at what is possible.`;
}
