import { lengthOf, RESETS, type ResetId } from './resets';

/** How long a platform lets a customer wait, milliseconds. */
export interface ResponseClock {
  /** Taobao and Tmall assess the share of answers within 180 s (evidence I9). */
  readonly limitMs: number;
  /** 千牛 warns from 100 s (evidence I9). */
  readonly warnMs: number;
}

/** Kept free for coming back and typing, milliseconds (the sum in evidence I9). */
export const CLOCK_MARGIN_MS = 30_000;

/** Whether a reset can be taken while somebody has waited so long. Unknown waiting never forbids. */
export function fitsClock(reset: ResetId, waitedMs: number | undefined, clock: ResponseClock): boolean {
  if (waitedMs === undefined) return true;
  return waitedMs < clock.limitMs - CLOCK_MARGIN_MS - lengthOf(RESETS[reset]);
}

/** The longest reset that fits, or nothing: then a holding line comes first. */
export function fittingReset(waitedMs: number | undefined, clock: ResponseClock): ResetId | undefined {
  const byLength: readonly ResetId[] = ['sixty-seconds', 'three-breaths'];
  return byLength.find((reset) => fitsClock(reset, waitedMs, clock));
}
