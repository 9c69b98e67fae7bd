import type { Language } from '../hostility/verdict';
import { normalise } from '../hostility/normalise/normalise';
import type { ActReader, ActReading } from './act-reader';
import type { CutTagger, TaggedToken } from './cuts/cut-tagger';
import type { Fault } from './find-faults';
import { quotesOf, type Sentence } from './sentences';
import type { ToneReader, ToneReading } from './tone';

/** Longer drafts are mails: their tone is not that of one heated reply. Code units, normalised. */
const LONGEST_TONE = 400;
/** Code units read for the tone. */
export const REACH = 4_000;

/** What is known of the words of a draft. */
export interface DraftReaders {
  /** Which words of the draft a calm agent would leave out; more with more zeal. */
  readonly cutsOf: (draft: string, zeal: number) => readonly TaggedToken[];
  /** Whether a draft would be flagged for its tone. */
  readonly isHeated: (draft: string) => boolean;
  /** Whether hardly any heated draft reads as calm. */
  readonly isCalm: (draft: string) => boolean;
  /** What a clause does, likeliest first; never empty. */
  readonly actsOf: (clause: string) => readonly ActReading[];
  /** Whether no rule forbids words. */
  readonly mayStay: (words: string) => boolean;
}

/** The same for one draft, with the rules that watch it. */
export interface Search extends DraftReaders {
  readonly find: (words: string) => readonly Fault[];
  readonly toneOf: (words: string) => ToneReading;
  /** Whether the draft is in the words of offices, whose tone nothing was learnt of. */
  readonly isOffice: () => boolean;
  readonly used: Set<string>;
}

/** What was learnt, ready to read any draft. */
export interface LearntReaders {
  readonly readTone: ToneReader;
  readonly readActs: ActReader;
  readonly cuts: CutTagger;
  /** {@link heatOfDraft} above which a draft is heated. */
  readonly heated: Readonly<Record<Language, number>>;
  /** The same below which a draft is calm, whatever a rule says. */
  readonly calm: Readonly<Record<Language, number>>;
}

/** What the rewriting of one draft needs to know of words, all from its language and the words before it. */
export function readersOf(
  { readTone, readActs, cuts, heated, calm }: LearntReaders,
  find: Search['find'],
  language: Language,
): Omit<Search, 'used' | 'isOffice'> {
  const plainOf = (words: string): string => normalise(withoutQuotes(words)).text.trim();
  const toneOf = (words: string): ToneReading => readTone(plainOf(words), language);
  /** Unknown of a mail: what was learnt of replies tells nothing of it. */
  const heatOfWhole = (words: string): number | undefined => {
    const own = withoutQuotes(words);
    return own.length > LONGEST_TONE ? undefined : heatOfDraft(toneOf(own).score, cuts.oddsOf(own, language));
  };
  const isCalm = (heat: number | undefined): boolean => heat !== undefined && heat < calm[language];
  return {
    find,
    toneOf,
    isHeated: (words) => {
      const heat = heatOfWhole(words);
      return (heat !== undefined && heat > heated[language]) || (!isCalm(heat) && find(words).some(isHot));
    },
    isCalm: (words) => isCalm(heatOfWhole(words)),
    actsOf: (clause) => readActs(plainOf(clause), language),
    cutsOf: (draft, zeal) => cuts.cutsOf(draft, language, zeal),
    mayStay: (words) => !find(words).some(isHot),
  };
}

/** What the odds of a cut weigh beside the tone: on drafts of new writers, about a quarter finds most. */
const ODDS_WEIGHT = 0.25;

/**
 * How heated a draft is as a whole, raw.
 * @param tone raw score of its tone
 * @param odds log odds that any of its words should go
 */
export function heatOfDraft(tone: number, odds: number): number {
  return tone + ODDS_WEIGHT * odds;
}

/** A fault whose clause is nothing without it. */
export function isHot({ rule }: Fault): boolean {
  return rule.to === undefined;
}

/** The draft with what others said blanked out, place by place. */
function withoutQuotes(text: string): string {
  return without(text.length > REACH ? text.slice(0, REACH) : text, quotesOf(text));
}

/** A text with places blanked out, so that all others stay where they are. */
export function without(text: string, places: readonly Sentence[]): string {
  return places.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
