/** Tests on single UTF-16 code units, after folding. */

/** A Chinese character of the two common blocks. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** a–z; folding has removed capitals and accents. */
export function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** 0–9; folding has made all digits these. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter or digit of a Latin word. */
export function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Ends a clause: no pattern with a gap reaches across it. */
export function isClauseEnd(code: number): boolean {
  // . ! ? ; newline and the ellipsis stand-in
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b || code === 0x0a || code === 0x2024;
}
