import { isDigit, isLetter } from './characters';
import type { Units } from './mapped-text';
import { MASKABLE_WORDS } from './maskable-words';

const HYPHEN = 0x2d;

const LONGEST_WORD = 16;

const SIGN_LETTERS = new Map<number, string>(
  [
    ['0', 'o'],
    ['1', 'il'],
    ['2', 'z'],
    ['3', 'e'],
    ['4', 'a'],
    ['5', 's'],
    ['6', 'g'],
    ['7', 't'],
    ['8', 'b'],
    ['9', 'g'],
    ['@', 'a'],
    ['$', 's'],
    ['!', 'i'],
    ['|', 'il'],
    ['+', 't'],
    ['(', 'c'],
    ['<', 'c'],
    ['€', 'e'],
    ['£', 'l'],
    ['¡', 'i'],
  ].map(([sign, letters]) => [(sign ?? '').charCodeAt(0), letters ?? '']),
);

const MASKS = new Set([...'*#%@$^&_-.~×x?!+'].map((sign) => sign.charCodeAt(0)));
/** Signs that end a sentence rather than hide a last letter. */
const CLOSING = new Set([...'.!?-_~^+'].map((sign) => sign.charCodeAt(0)));
const RUNNING_MASK = new Set([...'*#'].map((sign) => sign.charCodeAt(0)));

const BY_LENGTH: readonly (readonly string[])[] = Array.from({ length: LONGEST_WORD + 1 }, (_, length) =>
  MASKABLE_WORDS.filter((word) => word.length === length),
);

function isTokenUnit(code: number): boolean {
  return isLetter(code) || isDigit(code) || SIGN_LETTERS.has(code) || MASKS.has(code);
}

/** Whether the typed unit can stand for the letter of the word. */
function standsFor(code: number, letter: string, isInside: boolean): boolean {
  if (code === letter.charCodeAt(0)) return true;
  if (SIGN_LETTERS.get(code)?.includes(letter)) return true;
  return isInside && MASKS.has(code) && !isLetter(code);
}

function matches(units: Units, from: number, word: string): boolean {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = units.code[from + i] ?? 0;
    if (!standsFor(code, word.charAt(i), i > 0)) return false;
    if (isLetter(code)) letters += 1;
  }
  if (CLOSING.has(units.code[from + word.length - 1] ?? 0)) return false;
  // Half of the letters must show (A55 is no word), or two of a long one, or stars after the first.
  const stars = RUNNING_MASK.has(units.code[from + 1] ?? 0) || RUNNING_MASK.has(units.code[from + 2] ?? 0);
  if (letters * 2 >= word.length || (letters >= 2 && word.length >= 5)) return true;
  return stars && isLetter(units.code[from] ?? 0);
}

function restore(units: Units, from: number, to: number): void {
  for (let end = to; end > from + 2; end -= 1) {
    // 1d10t-774 is a serial number
    if (units.code[end] === HYPHEN && isDigit(units.code[end + 1] ?? 0)) continue;
    // trailing signs are more likely punctuation than letters: the shortest cut that fits wins last
    const word = BY_LENGTH[end - from]?.find((candidate) => matches(units, from, candidate));
    if (word === undefined) continue;
    for (let i = 0; i < word.length; i += 1) units.code[from + i] = word.charCodeAt(i);
    return;
  }
}

/** Third pass, in place: leetspeak and censored words back to letters, one unit for one. */
export function unmask(units: Units): void {
  let at = 0;
  while (at < units.length) {
    if (!isTokenUnit(units.code[at] ?? 0)) {
      at += 1;
      continue;
    }
    let to = at;
    let hasLetter = false;
    let hasOther = false;
    while (to < units.length && isTokenUnit(units.code[to] ?? 0)) {
      if (isLetter(units.code[to] ?? 0)) hasLetter = true;
      else hasOther = true;
      to += 1;
    }
    const length = to - at;
    if (hasLetter && hasOther && length >= 3) restoreWithin(units, at, to);
    at = to;
  }
}

function restoreWithin(units: Units, from: number, to: number): void {
  let start = from;
  // signs in front of the first letter, digit or dollar are punctuation
  while (start < to && !isLetter(units.code[start] ?? 0) && !SIGN_LETTERS.has(units.code[start] ?? 0)) start += 1;
  restore(units, start, Math.min(to, start + LONGEST_WORD));
}
