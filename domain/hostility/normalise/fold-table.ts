import { isHan, isLetter } from './characters';
import { LOOK_ALIKE_LETTERS } from './look-alike-letters';
import { SIMPLIFIED, TRADITIONAL } from './traditional';
import { VARIANT_CHARACTERS } from './variant-characters';

/** Marks that are simply dropped: invisible, bidirectional, joining, combining. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x0483 && code <= 0x0489) ||
    code === 0x061c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x180e ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

function setPairs(table: Uint16Array, pairs: string): void {
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
}

function foldLatin(table: Uint16Array): void {
  for (let code = 0xc0; code <= 0x24f; code += 1) {
    const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
    table[code] = base < 0x80 ? base | 0x20 : (table[code] ?? code);
  }
  for (let code = 0x41; code <= 0x5a; code += 1) table[code] = code | 0x20;
  for (let code = 0x391; code <= 0x3a9; code += 1) table[code] = code + 0x20;
  for (let code = 0x400; code <= 0x40f; code += 1) table[code] = code + 0x50;
  for (let code = 0x410; code <= 0x42f; code += 1) table[code] = code + 0x20;
  for (let code = 0x48a; code <= 0x52e; code += 2) table[code] = code + 1;
  table[0x4c0] = 0x4cf;
  for (let i = 0; i < 26; i += 1) {
    table[0x24b6 + i] = 0x61 + i;
    table[0x24d0 + i] = 0x61 + i;
    table[0x249c + i] = 0x61 + i;
  }
}

/** Letters raised, lowered or in script, and Chinese radicals and compatibility forms → the plain one. */
const DECORATED: readonly (readonly [number, number])[] = [
  [0x2b0, 0x2b8],
  [0x1d2c, 0x1d6a],
  [0x1d9c, 0x1dbf],
  [0x2071, 0x207f],
  [0x2090, 0x209c],
  [0x2102, 0x2149],
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
];

function foldDecorated(table: Uint16Array): void {
  for (const [first, last] of DECORATED) {
    for (let code = first; code <= last; code += 1) {
      const plain = String.fromCharCode(code).normalize('NFKC').toLowerCase();
      const meant = plain.charCodeAt(0);
      if (plain.length === 1 && (isLetter(meant) || isHan(meant))) table[code] = meant;
    }
  }
}

function foldSigns(table: Uint16Array): void {
  for (let code = 0xff01; code <= 0xff5e; code += 1) {
    const half = code - 0xfee0;
    table[code] = half >= 0x41 && half <= 0x5a ? half | 0x20 : half;
  }
  for (const code of [0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[code] = 0x20;
  for (let code = 0x2000; code <= 0x200a; code += 1) table[code] = 0x20;
  for (const code of [0x0d, 0x85, 0x2028, 0x2029]) table[code] = 0x0a;
  setPairs(table, '‘\'’\'‛\'`\'´\'′\'“"”"„"‟"「"」"『"』"″"＂"。.､,、,【[】]〔[〕]—-–-―-‐-‑-−-•·・·∙·‧·●·…․');
  // U+2024 stands for an ellipsis from here on: it never occurs in ordinary text.
}

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) table[code] = code;
  foldLatin(table);
  foldDecorated(table);
  foldSigns(table);
  for (let i = 0; i < TRADITIONAL.length; i += 1) {
    table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  }
  setPairs(table, VARIANT_CHARACTERS);
  setPairs(table, LOOK_ALIKE_LETTERS);
  for (let code = 0; code < 0x10000; code += 1) {
    if (isInvisible(code)) table[code] = 0;
    const once = table[code] ?? code;
    if (once >= 0x370 && once < 0x530) table[code] = table[once] ?? once;
  }
  return table;
}

/** For each UTF-16 code unit the one it stands for; 0 means drop it. */
export const FOLD_TABLE: Uint16Array = build();
