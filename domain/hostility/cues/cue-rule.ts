import type { Kind, Risk, Severity } from '../verdict';
import type { Surroundings } from './surroundings';

/**
 * A family of expressions that mean the same to the judge. `aimed` is the severity they stand for
 * when they point at the agent or the company, `loose` when they point at nobody in particular.
 */
export interface CueRule {
  /** Unique; also the name of the feature the model learns a weight for. */
  readonly id: string;
  /** What it is evidence of; null for expressions that only help the reading (thanks, sighs). */
  readonly kind: Kind | Risk | null;
  readonly aimed: Severity;
  readonly loose: Severity;
  /**
   * Expressions in normalised spelling, separated by commas or line breaks. `(a|b|)` one of,
   * `[abc]` one character of, `~` a short gap inside the clause, `*` (at the end of a Latin word)
   * any ending.
   */
  readonly patterns: string;
}

/** Who a cue points at, as far as its clause tells. */
export type Aim = 'agent' | 'company' | 'product' | 'other' | 'self' | 'none';

/** One match of a rule in the normalised text. */
export interface CueHit {
  readonly rule: CueRule;
  /** Code units of the normalised text, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A hit with its reading. */
export interface ReadCue extends CueHit {
  readonly aim: Aim;
  readonly beside: Surroundings;
  /** Negated, quoted, reported or about the speaker: it weighs nothing by itself. */
  readonly isDefused: boolean;
}
