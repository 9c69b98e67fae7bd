import { SIMPLIFIED, TRADITIONAL } from '../hostility/normalise/traditional';
import type { Utterance } from '../hostility/verdict';
import type { PhraseLanguage } from '../phrases/phrase';

/** Customer messages that decide the language, from the end. */
const LAST_MESSAGES = 3;

/** Forms that both scripts use: no sign of either. */
const SHARED = new Set(
  '著於乾拚菸摺并干布占局系幸杰佣仆雇克划恤念吃咽向冢奸尸昆岭岳几吊雕佛后凄戚欲忏拼舍挨卷挂采折扑于升晒拐杆栖杠梁' +
    '朴台柜泛污泄涌洁淀沈洒炖熏抵璇异酸棱谷洼范筑檐帘吁扎弦捆致才羡唇修卜姜苔虱席搜里制托注志咨溪丰赶挽回周游' +
    '丑厘扣表合板辟离云沾秋千愿刮余肴喂松胡斗哄郁咸曲面党霉冬出迹只',
);
/** Written Cantonese, most often in Traditional script. */
const CANTONESE = '嘅咗冇喺哋啲嗰嘢';

const TRADITIONAL_ONLY = new Set([...TRADITIONAL, ...CANTONESE].filter((sign) => !SHARED.has(sign)));
const SIMPLIFIED_ONLY = new Set([...SIMPLIFIED].filter((sign) => !SHARED.has(sign) && !TRADITIONAL.includes(sign)));
const TO_SIMPLIFIED = new Map([...TRADITIONAL].map((sign, index) => [sign, SIMPLIFIED.charAt(index)]));
const TRADITIONAL_SIGN = new RegExp(`[${TRADITIONAL}]`, 'gu');

const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** A Chinese character says about as much as this many Latin letters. */
const LETTERS_PER_CHARACTER = 3;

/** The text with common Traditional characters in their Simplified form; positions stay. */
export function toSimplified(text: string): string {
  return text.replace(TRADITIONAL_SIGN, (sign) => TO_SIMPLIFIED.get(sign) ?? sign);
}

/**
 * The language to answer in: that of the customer's last messages; when they show none (digits,
 * emoji) or do not show the script, of all the customer's messages, then of all messages.
 * @param fallback where nothing can be told
 */
export function languageOf(utterances: readonly Utterance[], fallback: PhraseLanguage = 'zh'): PhraseLanguage {
  const customer = utterances.filter(({ speaker }) => speaker === 'customer');
  const wider = [customer.slice(-LAST_MESSAGES), customer, utterances].map(joined);
  const isChinese = firstKnown(wider, chineseIn);
  if (isChinese === undefined) return fallback;
  if (!isChinese) return 'en';
  const isTraditional = firstKnown(wider, traditionalIn) ?? fallback === 'zh-Hant';
  return isTraditional ? 'zh-Hant' : 'zh';
}

function chineseIn(text: string): boolean | undefined {
  const han = count(text, HAN);
  const latin = count(text, LATIN);
  return han + latin === 0 ? undefined : han * LETTERS_PER_CHARACTER >= latin;
}

function traditionalIn(text: string): boolean | undefined {
  let traditional = 0;
  let simplified = 0;
  for (const sign of text) {
    if (TRADITIONAL_ONLY.has(sign)) traditional += 1;
    else if (SIMPLIFIED_ONLY.has(sign)) simplified += 1;
  }
  return traditional === simplified ? undefined : traditional > simplified;
}

function firstKnown(texts: readonly string[], tell: (text: string) => boolean | undefined): boolean | undefined {
  for (const text of texts) {
    const told = tell(text);
    if (told !== undefined) return told;
  }
  return undefined;
}

function joined(utterances: readonly Utterance[]): string {
  return utterances.map(({ text }) => text).join('\n');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
