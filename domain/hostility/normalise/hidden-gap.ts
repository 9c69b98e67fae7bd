import { isHan } from './characters';
import type { Units } from './mapped-text';

const SEPARATORS = new Set([...'.*_-·~^+|/\'"=#&,'].map((sign) => sign.charCodeAt(0)));

/** A sign that people put between the characters of a word to hide it. Commas part clauses. */
export function isHidingSign(code: number): boolean {
  return code !== 0x2c && SEPARATORS.has(code);
}

function hanRun(units: Units, from: number, step: 1 | -1): number {
  let length = 0;
  for (let at = from; at >= 0 && at < units.length && length < 2; at += step) {
    if (!isHan(units.code[at] ?? 0)) break;
    length += 1;
  }
  return length;
}

/** Most code units between two characters or letters of a hidden word. */
const WIDEST_GAP = 6;
const SPACE = 0x20;
const DOT = 0x2e;
const ELLIPSIS = 0x2024;

/** Second halves of the emoji that stand for a character (🐴 for 妈, 🐷, 🐶, 💩, 🤡, 🌿). */
const SPEAKING = new Set([...'🐴🐎🐷🐖🐶🐕💩🤡🌿'].map((emoji) => emoji.charCodeAt(1)));

/** Half of an emoji that says nothing, or a sign of the symbol blocks. */
export function isSymbol(code: number): boolean {
  if (SPEAKING.has(code)) return false;
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2190 && code <= 0x2bff);
}

/** Signs that hide a word only between two characters that stand alone. */
function isLoneSign(code: number): boolean {
  return code === 0x21 || code === 0x3f || code === 0x0a || code === 0x3b;
}

/** Signs that also stand between ordinary words. */
function isPartingSign(code: number): boolean {
  return code === SPACE || code === DOT || code === ELLIPSIS || isSymbol(code);
}

/**
 * End of what stands between two Han characters to hide a word (傻.逼, 傻 逼, 垃…圾, 傻😀逼; but not
 * 太傻 逼我), or `at`.
 */
export function hiddenGapEnd(units: Units, at: number): number {
  if (!isHan(units.code[at - 1] ?? 0)) return at;
  let to = at;
  let isParting = false;
  let isLone = false;
  for (; to < units.length && to - at <= WIDEST_GAP && !isHan(units.code[to] ?? 0); to += 1) {
    const code = units.code[to] ?? 0;
    if (isLoneSign(code)) isLone = true;
    else if (isPartingSign(code)) isParting = true;
    else if (!isHidingSign(code) || code === 0x22) return at;
  }
  if (to === at || to >= units.length || to - at > WIDEST_GAP) return at;
  if (to === at + 1 && !isLone && !isParting) return to;
  const isAlone = hanRun(units, at - 1, -1) === 1;
  const isNextAlone = hanRun(units, to, 1) === 1;
  return (isLone ? isAlone && isNextAlone : isAlone || isNextAlone) ? to : at;
}
