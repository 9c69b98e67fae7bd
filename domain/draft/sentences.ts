/** A sentence of a draft, without the white space around it. UTF-16 code units, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const MARKS = new Set('。！？!?…；;');
const CLOSERS = new Set('”’」』）)"\'');

function isEnd(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '\n' || MARKS.has(sign)) return true;
  // the full stop of 3.5 kg, example.com, no. 12 or Mr. J. Brown ends nothing
  const isInitial =
    /(?:^|\s)(?:[A-HJ-Z]|Mrs?|Ms|Dr)$/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^ [A-Z]/.test(text.slice(at + 1, at + 3));
  const isNumber =
    /(?:^|\s)(?:no|nos|ref|art)$/i.test(text.slice(Math.max(0, at - 4), at)) &&
    /^ ?\d/.test(text.slice(at + 1, at + 3));
  return sign === '.' && !isInitial && !isNumber && /^(?:[\s.”"')]|$)/.test(text.slice(at + 1, at + 2));
}

/** Cuts a draft into sentences, each with its marks. Quoted lines (`> …`) are left out. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    if (!isEnd(text, at)) {
      at += 1;
      continue;
    }
    while (at < text.length && (isEnd(text, at) || CLOSERS.has(text.charAt(at))) && text[at] !== '\n') at += 1;
    add(found, text, start, at);
    if (text[at] === '\n') at += 1;
    start = at;
  }
  add(found, text, start, text.length);
  return found;
}

function add(found: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (end > start && text[start] !== '>') found.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '«': '»', '"': '"' };
/** Longest quotation, code units: a forgotten quotation mark hides no more. */
const LONGEST_QUOTE = 120;

/** Places in quotation marks: words of somebody else. */
export function quotesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = PAIRS[text.charAt(at)];
    if (closing === undefined) continue;
    const end = text.slice(at + 1, at + LONGEST_QUOTE).indexOf(closing);
    if (end < 0) continue;
    found.push({ start: at, end: at + end + 2 });
    at += end + 1;
  }
  return found;
}
