import type { Kind, Language, Target } from './verdict';

/** Weights of several linear heads over hashed features. */
export interface PackedTable {
  /** Size of the hash space; a feature's weight of head h stands at `h * buckets + bucket`. */
  readonly buckets: number;
  /** Real weight = whole number × scale, one scale a head. */
  readonly scales: readonly number[];
  /**
   * How a whole number is written: a signed byte, or half of one, of which the first comes in the low four bits –
   * a sign and a size from 0 to 7 whose square is the number.
   */
  readonly form?: 'byte' | 'half';
  /** The bytes in base64. */
  readonly bytes: string;
}

/** Turns a raw score into a probability, p = 1 / (1 + exp(-(slope · score + offset))). */
export interface Curve {
  readonly slope: number;
  readonly offset: number;
}

/** Per language: a curve and a threshold for "at least tense", "hostile", "abusive". */
export interface SeverityCalibration {
  readonly curves: readonly [Curve, Curve, Curve];
  readonly thresholds: readonly [number, number, number];
  /** Probability of "abusive" from which a message is at least hostile, whatever the hostile head says. */
  readonly abuseIsHostile: number;
  /** Threshold for "hostile" of normalised texts up to this many code units. */
  readonly short: { readonly length: number; readonly threshold: number };
  /**
   * Log-odds of "hostile" gained when an aimed hostile cue stands in the message and lost when none
   * does: lexicons know real insults better than the weights, which have seen written ones.
   */
  readonly cueOdds: number;
}

/** What `npm run train` makes and the judge needs. Plain data: it can be imported anywhere. */
export interface HostilityModel {
  /** Raised when features change: weights of another version mean nothing. */
  readonly version: number;
  /** Heads: at least tense, at least hostile, abusive. */
  readonly severity: PackedTable;
  readonly kinds: PackedTable;
  readonly kindNames: readonly Kind[];
  readonly targets: PackedTable;
  readonly targetNames: readonly Target[];
  readonly calibration: Readonly<Record<Language, SeverityCalibration>>;
}

/** Version of the features this code extracts. */
export const FEATURE_VERSION = 2;
