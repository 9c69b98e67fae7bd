import { seeded } from './logistic';
import type { LabelledText } from './tsv';

/** Blended messages made per authored message, and how much one counts. */
const SHARE: Readonly<Record<string, number>> = { zh: 0.9, en: 0.5 };
const WEIGHT = 0.5;
const GLUE: Readonly<Record<string, readonly string[]>> = {
  zh: ['，', '。', '！', ' ', '，', '\n'],
  en: ['. ', ' ', '! ', '... ', '. ', '\n'],
};

function worse(a: LabelledText, b: LabelledText): LabelledText {
  return b.severity > a.severity ? b : a;
}

/**
 * Longer messages out of two of one file: a rant with one insult is as severe as the insult. They
 * teach the model that heat does not thin out in a long message.
 */
export function blend(texts: readonly LabelledText[]): LabelledText[] {
  const byFile = new Map<string, LabelledText[]>();
  for (const text of texts) {
    byFile.set(text.file, [...(byFile.get(text.file) ?? []), text]);
  }
  const random = seeded(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return [...byFile].flatMap(([file, all]) => {
    const glue = GLUE[file.slice(0, 2)] ?? GLUE.en ?? ['. '];
    return Array.from({ length: Math.round(all.length * (SHARE[file.slice(0, 2)] ?? 0)) }, () => {
      const pair = [pick(all), pick(all)] as const;
      const lead = worse(...pair);
      return { ...lead, text: pair[0].text + pick(glue) + pair[1].text, weight: WEIGHT, isMade: true };
    });
  });
}
