import { SIMPLIFIED, TRADITIONAL } from '../hostility/normalise/traditional';

/** Words whose characters stand for several Traditional ones, and words said otherwise in Taiwan. */
const WORDS: readonly (readonly [simplified: string, traditional: string])[] = [
  ['答复', '答覆'],
  ['回复', '回覆'],
  ['之后', '之後'],
  ['这里', '這裡'],
  ['里面', '裡面'],
  ['哪里', '哪裡'],
  ['联系', '聯繫'],
  ['关系', '關係'],
  ['系统', '系統'],
  ['发货', '出貨'],
  ['银行', '銀行'],
  ['支付宝', '支付寶'],
  ['快递', '快遞'],
  ['物流', '物流'],
  ['客服', '客服'],
  ['只', '只'],
  ['才', '才'],
  ['面', '面'],
  ['出', '出'],
  ['台', '台'],
  ['表', '表'],
  ['准', '準'],
  ['了', '了'],
  ['着', '著'],
  ['合', '合'],
  ['向', '向'],
  ['注', '注'],
  ['周', '週'],
  ['家', '家'],
  ['当', '當'],
  ['证', '證'],
  ['尽力', '盡力'],
  ['经历', '經歷'],
  ['历', '歷'],
  ['术', '術'],
  ['回', '回'],
  ['修', '修'],
  ['制', '制'],
  ['扣', '扣'],
  ['困', '困'],
  ['折', '折'],
  ['吃', '吃'],
  ['布', '布'],
  ['干', '乾'],
  ['霉', '霉'],
];

const SIGNS = new Map<string, string>();
[...SIMPLIFIED].forEach((sign, index) => {
  if (!SIGNS.has(sign)) SIGNS.set(sign, [...TRADITIONAL][index] ?? sign);
});
const WHOLE = new Map(WORDS);
const UNIT = new RegExp(`${WORDS.map(([word]) => word).join('|')}|.`, 'gsu');

/** The guard's own words in Traditional characters; made for these words, not for any text. */
export function toTraditional(words: string): string {
  return words.replace(UNIT, (unit) => WHOLE.get(unit) ?? SIGNS.get(unit) ?? unit);
}
