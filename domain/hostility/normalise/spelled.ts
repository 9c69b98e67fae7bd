import { isLetter } from './characters';
import { isHidingSign, isSymbol } from './hidden-gap';
import type { Units } from './mapped-text';
import { MASKABLE_WORDS } from './maskable-words';

const SPACE = 0x20;
/** Most code units between two pieces of a spelt word. */
const WIDEST_GAP = 4;

/** Stands for all symbols when gaps are compared: each may be another emoji. */
const ANY_SYMBOL = -1;

function lettersAt(units: Units, at: number): number {
  let length = 0;
  while (length < 3 && at + length < units.length && isLetter(units.code[at + length] ?? 0)) length += 1;
  return length;
}

/** End of the signs or spaces at `at`, or `at` when something else stands there. */
function gapEnd(units: Units, at: number): number {
  let to = at;
  for (; to < units.length && to - at < WIDEST_GAP; to += 1) {
    const code = units.code[to] ?? 0;
    if (code !== SPACE && !isHidingSign(code) && !isSymbol(code)) break;
  }
  return to;
}

function holdsSpace(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (units.code[at] === SPACE) return true;
  return false;
}

/**
 * End of a word spelt in pieces (`s.t.u.p.i.d`, `f u c k`, `i🙂d🙂i🙂o🙂t`) that begins at `at`, or `at`.
 * Signs need three pieces of one or two letters, spaces four of one letter.
 */
export function spelledEnd(units: Units, at: number): number {
  let cursor = at;
  let pieces = 0;
  let isSpaced: boolean | undefined;
  let separator = 0;
  for (;;) {
    const length = lettersAt(units, cursor);
    if (length === 0 || length > (isSpaced === true ? 1 : 2)) return at;
    pieces += 1;
    cursor += length;
    const next = gapEnd(units, cursor);
    const isSpace = holdsSpace(units, cursor, next);
    const sign = isSymbol(units.code[cursor] ?? 0) ? ANY_SYMBOL : (units.code[cursor] ?? 0);
    const goesOn = isSpaced === undefined || (isSpaced === isSpace && sign === separator);
    const ahead = next > cursor && goesOn ? lettersAt(units, next) : 0;
    // after the last piece a word of two letters or more may stand: it is another word
    if (ahead === 0 || (isSpace && ahead > 1)) return pieces >= (isSpaced === true ? 4 : 3) ? cursor : at;
    isSpaced = isSpace;
    separator = sign;
    cursor = next;
  }
}

const WORDS = new Map<number, string[]>();
for (const word of MASKABLE_WORDS) {
  const first = word.charCodeAt(0);
  if (word.length >= 4) WORDS.set(first, [...(WORDS.get(first) ?? []), word]);
}
for (const list of WORDS.values()) list.sort((a, b) => b.length - a.length);

/** Places in spelt-out letters where a known word begins or ends (a|moron). */
export function edgesOf(letters: readonly number[]): ReadonlySet<number> {
  const edges = new Set<number>();
  for (let at = 0; at < letters.length; at += 1) {
    const word = WORDS.get(letters[at] ?? 0)?.find((one) => {
      for (let i = 0; i < one.length; i += 1) if (letters[at + i] !== one.charCodeAt(i)) return false;
      return true;
    });
    if (word === undefined) continue;
    edges.add(at);
    edges.add(at + word.length);
    at += word.length - 1;
  }
  return edges;
}
