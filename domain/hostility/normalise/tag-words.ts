import type { Units } from './mapped-text';

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
export function tagWordAt(units: Units, at: number): number {
  return TAG_WORDS.reduce(
    (longest, word) => (word.length > longest && reads(units, at, word) ? word.length : longest),
    0,
  );
}

function reads(units: Units, from: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (units.code[from + i] !== word.charCodeAt(i)) return false;
  return from + word.length <= units.length;
}
