import type { Curve, SeverityCalibration } from './model';
import type { Severity } from './verdict';

/** The curve at a score, moved by `odds` (natural log-odds). */
export function probability(score: number, curve: Curve, odds = 0): number {
  return 1 / (1 + Math.exp(-(curve.slope * score + curve.offset + odds)));
}

/** Calibrated probability of each severity and the severity itself. */
export interface SeverityEstimate {
  readonly score: readonly [number, number, number, number];
  readonly severity: Severity;
}

/** What beside the message itself speaks for hostility, natural log-odds. */
export interface Leaning {
  /** The messages before it: they change how likely it is. */
  readonly context?: number;
  /** How readily the agent wants messages counted: it changes what counts, and no probability. */
  readonly leaning?: number;
}

/**
 * Turns the raw scores of the three heads into four probabilities that sum to 1. A lower head
 * never falls below a higher one: what is abusive is hostile, what is hostile is heated.
 * @param hasHostileCue whether an undefused cue of hostile strength stands in the message
 * @param length code units of the normalised text
 */
export function estimateSeverity(
  raw: ArrayLike<number>,
  hasHostileCue: boolean,
  length: number,
  calibration: SeverityCalibration,
  { context = 0, leaning = 0 }: Leaning = {},
): SeverityEstimate {
  const { curves, thresholds, short, abuseIsHostile } = calibration;
  const odds = hasHostileCue ? calibration.cueOdds : -calibration.cueOdds;
  const abusive = probability(raw[2] ?? 0, curves[2]);
  const hostile = Math.max(abusive, probability(raw[1] ?? 0, curves[1], odds + context));
  const heated = Math.max(hostile, probability(raw[0] ?? 0, curves[0]));
  let severity: Severity = 0;
  if (heated >= thresholds[0]) severity = 1;
  const enough = length <= short.length ? short.threshold : thresholds[1];
  if (leaned(hostile, leaning) >= enough || abusive >= abuseIsHostile) severity = 2;
  if (abusive >= thresholds[2]) severity = 3;
  return { score: [1 - heated, heated - hostile, hostile - abusive, abusive], severity };
}

/** A probability moved by log-odds. */
export function leaned(chance: number, odds: number): number {
  const up = chance * Math.exp(odds);
  return up / (up + 1 - chance);
}

/** The estimate moved so that its severity is at least `least`. */
export function raise(estimate: SeverityEstimate, least: Severity): SeverityEstimate {
  if (estimate.severity >= least) return estimate;
  const score: [number, number, number, number] = [...estimate.score];
  let moved = 0;
  for (let i = 0; i < least; i += 1) {
    moved += (score[i] ?? 0) * 0.9;
    score[i] = (score[i] ?? 0) * 0.1;
  }
  score[least] = (score[least] ?? 0) + moved;
  return { score, severity: least };
}
