import type { Curve, SeverityCalibration } from './model';
import type { Severity } from './verdict';

export function probability(score: number, curve: Curve): number {
  return 1 / (1 + Math.exp(-(curve.slope * score + curve.offset)));
}

/** Calibrated probability of each severity and the severity itself. */
export interface SeverityEstimate {
  readonly score: readonly [number, number, number, number];
  readonly severity: Severity;
}

/**
 * Turns the raw scores of the three heads into four probabilities that sum to 1. A higher head
 * never exceeds a lower one: what is hostile is also heated.
 */
export function estimateSeverity(raw: ArrayLike<number>, calibration: SeverityCalibration): SeverityEstimate {
  const { curves, thresholds } = calibration;
  const heated = probability(raw[0] ?? 0, curves[0]);
  const hostile = Math.min(heated, probability(raw[1] ?? 0, curves[1]));
  const abusive = Math.min(hostile, probability(raw[2] ?? 0, curves[2]));
  let severity: Severity = 0;
  if (heated >= thresholds[0]) severity = 1;
  if (hostile >= thresholds[1]) severity = 2;
  if (abusive >= thresholds[2]) severity = 3;
  return { score: [1 - heated, heated - hostile, hostile - abusive, abusive], severity };
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
