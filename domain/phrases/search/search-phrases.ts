import { foldForSearch, type PinyinOf, readingOf } from './reading';
import { SEARCH_WEIGHTS as WORTH } from './search-weights';
import { lettersOf, type Term, termsOf } from './term';

/** What is searched of a phrase. */
export interface Searchable {
  readonly id: string;
  readonly text: string;
  /** Shortcut, title, folder and its levels, tags. */
  readonly names: readonly string[];
  readonly starred: boolean;
  readonly own: boolean;
  readonly uses: number;
}

/** The words of a phrase made ready: what costs time is done once, not at every key. */
export interface Readable {
  readonly text: string;
  readonly names: readonly string[];
  /** How it sounds, see `readingOf`; the same in lower case. */
  readonly reading: string;
  readonly lower: string;
  /** Letters in it, see `lettersOf`. */
  readonly letters: number;
}

/** A phrase that can be searched. */
export interface Indexed<Phrase extends Searchable = Searchable> {
  readonly phrase: Phrase;
  readonly words: Readable;
}

/** Makes the words of a phrase ready to be searched. */
export function readable({ text, names }: Pick<Searchable, 'text' | 'names'>, pinyinOf: PinyinOf): Readable {
  const folded = foldForSearch(text);
  const foldedNames = names.filter((name) => name !== '').map(foldForSearch);
  const reading = readingOf([folded, ...foldedNames].join('\n'), pinyinOf);
  const lower = reading.toLowerCase();
  return { text: folded, names: foldedNames, reading, lower, letters: lettersOf(lower) };
}

/**
 * The phrases that have everything the query names, best first. Words are found anywhere in text,
 * title, folder and tags; letters also as pinyin, whole or its initials, and with one slip from four
 * letters on. Slips are only tried where something is not found without.
 */
export function searchPhrases<Phrase extends Searchable>(
  index: readonly Indexed<Phrase>[],
  query: string,
  limit = 30,
): Phrase[] {
  const terms = termsOf(foldForSearch(query).trim());
  if (terms.length === 0) return [];
  const exact = found(index, terms, false);
  const all = exact.length > 0 ? exact : found(index, terms, true);
  return all
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry.phrase);
}

/** Matches with a slip are all worth the same; more of them only take time. */
const MOST_SLIPS = 100;

interface Match<Phrase extends Searchable> {
  readonly entry: Indexed<Phrase>;
  readonly score: number;
}

function found<Phrase extends Searchable>(
  index: readonly Indexed<Phrase>[],
  terms: readonly Term[],
  maySlip: boolean,
): Match<Phrase>[] {
  const matches: Match<Phrase>[] = [];
  for (const entry of index) {
    const score = scoreOf(entry, terms, maySlip);
    if (score > 0) matches.push({ entry, score });
    if (maySlip && matches.length >= MOST_SLIPS) break;
  }
  return matches;
}

/** 0: something that is looked for is not there. */
function scoreOf(entry: Indexed, terms: readonly Term[], maySlip: boolean): number {
  let score = meritOf(entry.phrase);
  for (const term of terms) {
    const worth = worthOf(term, entry.words, maySlip);
    if (worth === 0) return 0;
    score += worth;
  }
  return score;
}

function meritOf({ starred, own, uses }: Searchable): number {
  return (starred ? WORTH.starred : 0) + (own ? WORTH.own : 0) + WORTH.used * (uses / (uses + 1));
}

/** 0: not found. */
function worthOf({ text, letters, sound, slip }: Term, entry: Readable, maySlip: boolean): number {
  const named = worthOfName(text, entry.names);
  if (named > 0) return named;
  // One or two letters are in every English text: there they must begin a word, as sounds do.
  const at = sound && text.length < 3 ? -1 : entry.text.indexOf(text);
  if (at >= 0) return at === 0 ? WORTH['text-start'] : WORTH['in-text'];
  const missing = letters & ~entry.letters;
  const heard = sound && missing === 0 ? entry.reading.search(sound) : -1;
  if (heard >= 0) return heard === 0 ? WORTH['sound-start'] : WORTH.sound;
  const hasMost = (missing & (missing - 1)) === 0;
  if (!maySlip || !hasMost || !slip?.parts.some((part) => entry.lower.includes(part))) return 0;
  return slip.pattern.test(entry.reading) ? WORTH.slip : 0;
}

function worthOfName(text: string, names: readonly string[]): number {
  let worth = 0;
  for (const name of names) {
    if (name === text) return WORTH.name;
    if (name.includes(text)) worth = WORTH['in-name'];
  }
  return worth;
}
