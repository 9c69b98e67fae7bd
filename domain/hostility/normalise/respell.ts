import { isLetter, isWordUnit } from './characters';
import { createUnits, push, type Units } from './mapped-text';
import { RESPELLINGS, type Respelling } from './respelt-words';

/** Respellings by their first code unit, the longest first. */
const BY_FIRST = new Map<number, Respelling[]>();
for (const respelling of RESPELLINGS) {
  const first = respelling.typed.charCodeAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), respelling]);
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.typed.length - a.typed.length);

/** Respellings of whole Latin words, by the word's hash: every word of a message is looked up. */
const WORDS = new Map<number, Respelling>();
for (const respelling of [...RESPELLINGS].reverse()) {
  if (/^[a-z]+$/.test(respelling.typed)) WORDS.set(hashOf(respelling.typed), respelling);
}

const LONGEST_WORD = 24;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

function reads(units: Units, at: number, word: string): boolean {
  if (at + word.length > units.length) return false;
  for (let i = 0; i < word.length; i += 1) if (units.code[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** A Latin end of a spelling must be the end of a word. */
function isWhole(units: Units, from: number, to: number): boolean {
  const codeAt = (at: number): number => (at >= 0 && at < units.length ? (units.code[at] ?? 0) : 0);
  const isCut = (at: number): boolean => isWordUnit(codeAt(at)) && isWordUnit(codeAt(at - 1));
  return !isCut(from) && !isCut(to);
}

/** A word in which every letter stands twice (ffuucckk). */
function isDoubled(units: Units, from: number, to: number): boolean {
  if ((to - from) % 2 === 1 || to - from < 6) return false;
  for (let at = from; at < to; at += 2) if (units.code[at] !== units.code[at + 1]) return false;
  return true;
}

/** What the Latin word at `from`–`to` stands for. */
function wordAt(units: Units, from: number, to: number, hash: number): string | undefined {
  const known = WORDS.get(hash);
  if (known !== undefined && known.typed.length === to - from && reads(units, from, known.typed)) return known.meant;
  if (!isDoubled(units, from, to)) return undefined;
  let single = '';
  for (let at = from; at < to; at += 2) single += String.fromCharCode(units.code[at] ?? 0);
  return single;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly meant: string;
}

function find(units: Units): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < units.length) {
    const code = units.code[at] ?? 0;
    if (isLetter(code) && !isWordUnit(units.code[at - 1] ?? 0)) {
      let to = at;
      let hash = 0;
      while (to < units.length && isLetter(units.code[to] ?? 0)) {
        hash = (Math.imul(hash, 31) + (units.code[to] ?? 0)) | 0;
        to += 1;
      }
      const isWord = to - at <= LONGEST_WORD && !isWordUnit(units.code[to] ?? 0);
      const meant = isWord ? wordAt(units, at, to, hash) : undefined;
      if (meant !== undefined) {
        found.push({ from: at, to, meant });
        at = to;
        continue;
      }
    }
    const from = at;
    // within a Latin word only its beginning can begin a spelling
    const list = isLetter(code) && isWordUnit(units.code[at - 1] ?? 0) ? undefined : BY_FIRST.get(code);
    const phrase = list?.find(({ typed }) => reads(units, from, typed) && isWhole(units, from, from + typed.length));
    if (phrase !== undefined) {
      at += phrase.typed.length;
      found.push({ from, to: at, meant: phrase.meant });
    } else at += 1;
  }
  return found;
}

/** Last pass: hidden spellings (废wu, 马扁子, phuck, idoit, toidi) become the words they stand for. */
export function respell(units: Units): Units {
  const found = find(units);
  if (found.length === 0) return units;
  const growth = found.reduce((sum, { from, to, meant }) => sum + Math.max(0, meant.length - (to - from)), 0);
  const out = createUnits(units.length + growth);
  let at = 0;
  const copyTo = (to: number): void => {
    for (; at < to; at += 1) push(out, units.code[at] ?? 0, units.start[at] ?? 0, units.end[at] ?? 0);
  };
  for (const { from, to, meant } of found) {
    copyTo(from);
    const start = units.start[from] ?? 0;
    const end = units.end[to - 1] ?? start;
    for (let i = 0; i < meant.length; i += 1) push(out, meant.charCodeAt(i), start, end);
    at = to;
  }
  copyTo(units.length);
  return out;
}
