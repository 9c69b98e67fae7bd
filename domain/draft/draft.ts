import type { Language } from '../hostility/verdict';

/** What a draft can be flagged for, the heaviest first. A closed set: settings and other tools name these words. */
export const DRAFT_KINDS = [
  'sharp',
  'belittling',
  'arguing',
  'you-blame',
  'blame-shifting',
  'liability',
  'over-promise',
  'cold',
  'early-solution',
  'empty-empathy',
  'negation',
  'too-familiar',
  'too-stiff',
  'jargon',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** One thing in a draft that may land badly. */
export interface DraftFlag {
  readonly kind: DraftKind;
  /** UTF-16 code units of the draft, end exclusive: the sentence, or the whole draft, that `rewrite` replaces. */
  readonly start: number;
  readonly end: number;
  /** The words that led to the flag, inside `start`–`end`. */
  readonly cue: { readonly start: number; readonly end: number };
  /** Replaces `start`–`end`. Keeps names, numbers and facts, promises nothing new; never empty. */
  readonly rewrite: string;
}

/** What makes a reply easier or harder to take (evidence W1–W2: hedge, agree, acknowledge, reframe). */
export const RECEPTIVE_SIGNS = [
  'hedge',
  'agree',
  'acknowledge',
  'positive',
  'negation',
  'lecture',
  'contradict',
] as const;
export type ReceptiveSign = (typeof RECEPTIVE_SIGNS)[number];

/** How open a draft sounds. A hint about these words, never about the person. */
export interface Receptiveness {
  /** 0 (closed) to 1 (open); 0.5 where nothing speaks either way. */
  readonly score: number;
  /** What moved the score, in the order of {@link RECEPTIVE_SIGNS}. */
  readonly signs: readonly ReceptiveSign[];
}

/** What was found in a draft. */
export interface DraftCheck {
  /** At most 50, in order of place, never overlapping: all rewrites can be applied, from the last to the first. */
  readonly flags: readonly DraftFlag[];
  readonly receptiveness: Receptiveness;
  readonly language: Language;
}

/** Choices of the agent. */
export interface DraftOptions {
  /** Kinds that are looked for; all without it. */
  readonly kinds?: readonly DraftKind[] | undefined;
}

/**
 * Checks a draft. Pure, never throws, linear in the length of draft and context.
 * @param text the draft as it stands in the composer
 * @param before the customer's last message or messages, oldest first; decides what is cold, early, stiff or familiar
 */
export type DraftGuard = (text: string, before?: readonly string[], options?: DraftOptions) => DraftCheck;

/** The draft with the rewrites of the given flags of {@link DraftGuard} in place. */
export function applyRewrites(text: string, flags: readonly DraftFlag[]): string {
  let result = text;
  for (const { start, end, rewrite } of [...flags].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + rewrite + result.slice(end);
  }
  return result;
}
