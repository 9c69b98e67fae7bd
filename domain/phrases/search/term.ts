/** One thing the agent looks for: letters are also taken for pinyin, initials, and words with a slip. */
export interface Term {
  readonly text: string;
  /** See {@link lettersOf}. */
  readonly letters: number;
  /** Only for letters. */
  readonly sound?: RegExp;
  /** Only for letters, from {@link FUZZY_FROM} on. */
  readonly slip?: Slip;
}

/** A word with one letter too many, missing, wrong, or two changed round. */
interface Slip {
  readonly pattern: RegExp;
  /** Lower case: a text that has none of these cannot match. Cheaper to look for than the pattern. */
  readonly parts: readonly string[];
}

/** A slip in a shorter word leaves too little of it. */
const FUZZY_FROM = 4;
/** Longer words cost more to compare than a slip in them is worth. */
const FUZZY_TO = 24;
/** More is no search any more. */
const MOST_TERMS = 8;

const TERM = /\p{Script=Han}+|[a-z]+|[^\sa-z\p{Script=Han}]+/gu;
/** What an input method puts between syllables it is still composing. */
const BETWEEN = /^['`]+$/u;
const LETTERS = /^[a-z]+$/u;

/** What is looked for. @param query folded text */
export function termsOf(query: string): Term[] {
  const parts = (query.match(TERM) ?? []).filter((part) => !BETWEEN.test(part));
  return parts.slice(0, MOST_TERMS).map(termOf);
}

function termOf(text: string): Term {
  const letters = lettersOf(text);
  if (!LETTERS.test(text)) return { text, letters };
  const isFuzzy = text.length >= FUZZY_FROM && text.length <= FUZZY_TO;
  return { text, letters, sound: soundOf(text), ...(isFuzzy && { slip: slipOf(text) }) };
}

/** Which of a–z a text has, one bit each: tells quickly that it cannot match. */
export function lettersOf(lower: string): number {
  let letters = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const letter = lower.charCodeAt(at) - 0x61;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** Each letter goes on with a syllable or begins the next: `wuliu`, `wl` and `wuly` all read `WuLiuYanWu`. */
function soundOf(letters: string): RegExp {
  const [first = '', ...rest] = letters;
  const next = rest.map((letter) => `(?:${letter}|[a-z]*${letter.toUpperCase()})`);
  return new RegExp(first.toUpperCase() + next.join(''), 'u');
}

const ANY = '?';

function slipOf(letters: string): Slip {
  const forms = new Set<string>();
  for (let at = 0; at <= letters.length; at += 1) {
    const [before, after] = [letters.slice(0, at), letters.slice(at)];
    forms.add(before + ANY + after);
    forms.add(before + after.slice(1));
    if (after !== '') forms.add(before + ANY + after.slice(1));
    if (after.length > 1) forms.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  const middle = letters.length >> 1;
  const [first, second] = [letters.slice(0, middle), letters.slice(middle)];
  // One slip leaves one half as it is, unless two letters changed round across the middle.
  const across = first.slice(0, -1) + second.charAt(0) + first.slice(-1) + second.slice(1);
  // The look ahead spares most places the comparison with every form.
  const pattern = new RegExp(`(?=[A-Z])(?:${[...forms].map(patternOf).join('|')})`, 'u');
  return { pattern, parts: [first, second, across] };
}

function patternOf(form: string): string {
  const [first = '', ...rest] = form;
  const start = first === ANY ? '[A-Z]' : first.toUpperCase();
  return start + rest.map((letter) => (letter === ANY ? '[A-Za-z]' : `[${letter}${letter.toUpperCase()}]`)).join('');
}
