import { isHan, isLetter } from './characters';
import { createUnits, push, type Units } from './mapped-text';

/** Characters written as their two halves → the character. */
const HALVES = new Map([
  ['女干', '奸'],
  ['女马', '妈'],
  ['歹匕', '死'],
  ['马扁', '骗'],
  ['贝戋', '贱'],
  ['扌喿', '操'],
  ['口巴', '吧'],
  ['亻尔', '你'],
  ['弓虽', '强'],
  ['辶畐', '逼'],
  ['氵去', '法'],
  ['讠乍', '诈'],
  ['犭句', '狗'],
  ['扌骂', '骂'],
  ['亻门', '们'],
  ['亻象', '像'],
  ['口圭', '哇'],
  ['广发', '废'],
  ['牜勿', '物'],
  ['土立', '垃'],
  ['土及', '圾'],
  ['月囟', '脑'],
  ['疒发', '废'],
]);

const FIRST_HALVES: ReadonlySet<number> = new Set([...HALVES.keys()].map((pair) => pair.charCodeAt(0)));

const SEPARATORS = new Set([...'.*_-·~^+|/\'"=#&,'].map((sign) => sign.charCodeAt(0)));

/** A sign that people put between the characters of a word to hide it. Commas part clauses. */
function isHidingSign(code: number): boolean {
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

/** Signs between two Han characters that hide a word: 傻.逼, 傻 逼 (but not 太傻 逼我). */
function isHiddenGap(units: Units, at: number): boolean {
  const code = units.code[at] ?? 0;
  if (!isHan(units.code[at - 1] ?? 0) || !isHan(units.code[at + 1] ?? 0)) return false;
  if (code === 0x20) return hanRun(units, at - 1, -1) === 1 || hanRun(units, at + 1, 1) === 1;
  return isHidingSign(code) && code !== 0x2e && code !== 0x22
    ? true
    : code === 0x2e && (hanRun(units, at - 1, -1) === 1 || hanRun(units, at + 1, 1) === 1);
}

/**
 * End of a word spelt in pieces (`s.t.u.p.i.d`, `f u c k`) that begins at `at`, or `at`.
 * Signs need three pieces of one or two letters, spaces four of one letter.
 */
function spelledEnd(units: Units, at: number): number {
  let cursor = at;
  let pieces = 0;
  let separator = 0;
  for (;;) {
    let length = 0;
    while (length < 3 && isLetter(units.code[cursor + length] ?? 0) && cursor + length < units.length) length += 1;
    const most = separator === 0x20 ? 1 : 2;
    if (length === 0 || length > most) return at;
    pieces += 1;
    cursor += length;
    const next = cursor < units.length ? (units.code[cursor] ?? 0) : 0;
    const goesOn = (separator ? next === separator : next === 0x20 || isHidingSign(next)) && next !== 0;
    const follows = goesOn && isLetter(units.code[cursor + 1] ?? 0) && cursor + 1 < units.length;
    // after the last piece a word of three letters or more may stand: it is another word
    if (!follows || (next === 0x20 && isLetter(units.code[cursor + 2] ?? 0))) {
      return pieces >= (separator === 0x20 ? 4 : 3) ? cursor : at;
    }
    separator = next;
    cursor += 1;
  }
}

/** Words that end or begin a run-together tag: #jetbluesucks, #worstserviceever. */
const TAG_WORDS = [
  'sucks',
  'suck',
  'fail',
  'worst',
  'liars',
  'liar',
  'scam',
  'thieves',
  'joke',
  'never',
  'again',
  'ever',
  'poor',
  'bad',
  'customer',
  'service',
  'airline',
  'shame',
  'fraud',
  'pathetic',
  'terrible',
  'horrible',
  'awful',
  'useless',
  'hate',
  'shit',
  'fuck',
  'not',
  'your',
];

/** Length of the longest tag word that begins at `at`, or 0. */
function tagWordAt(units: Units, at: number): number {
  return TAG_WORDS.reduce(
    (longest, word) => (word.length > longest && reads(units, at, word) ? word.length : longest),
    0,
  );
}

function reads(units: Units, from: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (units.code[from + i] !== word.charCodeAt(i)) return false;
  return from + word.length <= units.length;
}

/** Second pass: joins what was split to hide it; drops apostrophes inside words. */
export function rejoin(units: Units): Units {
  const out = createUnits(units.length * 2);
  let at = 0;
  let tagStart = -1;
  let wordEnd = -1;
  while (at < units.length) {
    const code = units.code[at] ?? 0;
    const start = units.start[at] ?? 0;
    const next = units.code[at + 1] ?? 0;
    if (!isLetter(code)) tagStart = code === 0x23 ? at + 1 : -1;
    else if (tagStart >= 0 && at >= wordEnd) {
      const length = tagWordAt(units, at);
      if (at > tagStart && (length > 0 || at === wordEnd)) push(out, 0x20, start, start);
      if (length > 0) wordEnd = at + length;
    }
    const atWordStart = isLetter(code) && !isLetter(units.code[at - 1] ?? 0);
    const spelled = atWordStart ? spelledEnd(units, at) : at;
    if (spelled > at) {
      for (; at < spelled; at += 1) {
        if (isLetter(units.code[at] ?? 0)) push(out, units.code[at] ?? 0, units.start[at] ?? 0, units.end[at] ?? 0);
      }
      continue;
    }
    const whole = FIRST_HALVES.has(code) ? HALVES.get(String.fromCharCode(code, next)) : undefined;
    if (whole !== undefined) {
      push(out, whole.charCodeAt(0), start, units.end[at + 1] ?? start);
      at += 2;
      continue;
    }
    const isApostrophe = code === 0x27 && isLetter(units.code[at - 1] ?? 0) && isLetter(next);
    if (!isApostrophe && !isHiddenGap(units, at)) push(out, code, start, units.end[at] ?? start);
    at += 1;
  }
  return out;
}
