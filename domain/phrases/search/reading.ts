import { fold } from '../../hostility/normalise/fold';
import { toMappedText } from '../../hostility/normalise/mapped-text';

/** The sounds of Chinese characters: one syllable each, plain letters, in order. Comes from a library. */
export type PinyinOf = (han: string) => readonly string[];

/** A text as it is compared: lower case, half width, Simplified characters, one blank between words. */
export function foldForSearch(text: string): string {
  return toMappedText(fold(text)).text;
}

const HAN_OR_WORD = /\p{Script=Han}+|[a-z]+/gu;
const HAN = /\p{Script=Han}/u;

/**
 * How a text sounds, for searching by what a Latin keyboard types: every syllable and every Latin word
 * begins with a capital, syllables of one run stand together. “物流 delay” → `WuLiu Delay`.
 * @param folded text from {@link foldForSearch}
 */
export function readingOf(folded: string, pinyinOf: PinyinOf): string {
  const parts = (folded.match(HAN_OR_WORD) ?? []).map((part) =>
    HAN.test(part) ? pinyinOf(part).map(capital).join('') : capital(part),
  );
  return parts.join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
