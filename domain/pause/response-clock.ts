import { lengthOf, RESETS, type ResetId } from './resets';
import { PAUSE_RULES } from './rules';

/** How long a platform lets a customer wait, milliseconds. */
export interface ResponseClock {
  /** Taobao and Tmall assess the share of answers within 180 s (evidence I9). */
  readonly limitMs: number;
  /** 千牛 warns from 100 s (evidence I9). */
  readonly warnMs: number;
}

/** A list and what was seen tell of the same customer where they differ by no more, milliseconds (a choice). */
const LIST_SLACK_MS = 2_000;

/**
 * How long each waiting customer has waited, milliseconds, the longest first.
 * @param since when each began to wait, by what was seen
 * @param listed the longest wait in the console's own list, where it shows one
 */
export function waitsOf(since: readonly number[], listed: number | undefined, now: number): number[] {
  const seen = since.map((at) => now - at).sort((one, other) => other - one);
  // The list shows whole seconds, and the longest in it may be somebody who was seen.
  if (listed === undefined || listed <= (seen[0] ?? 0) + LIST_SLACK_MS) return seen;
  // Only the longest of the list is known: behind somebody unseen there is room for one more.
  return [listed, listed, ...seen];
}

/**
 * Whether a reset can be taken while customers wait: after it each of them, the longest first, can be
 * answered before the limit with the margin for one reply. Unknown waiting never forbids.
 * @param waits how long each waiting customer has waited, milliseconds
 */
export function fitsClock(reset: ResetId, waits: readonly number[], { limitMs }: ResponseClock): boolean {
  const length = lengthOf(RESETS[reset]);
  return [...waits]
    .sort((one, other) => other - one)
    .every((waited, index) => waited < limitMs - length - PAUSE_RULES.marginMs * (index + 1));
}

/**
 * The wished reset if it fits, else the longest that does, or nothing: then a holding line comes first.
 * @param waits how long each waiting customer has waited, milliseconds
 */
export function fittingReset(
  waits: readonly number[],
  clock: ResponseClock,
  wished: ResetId = 'sixty-seconds',
): ResetId | undefined {
  const candidates: readonly ResetId[] = [wished, 'sixty-seconds', 'three-breaths'];
  const longest = lengthOf(RESETS[wished]);
  return candidates.find((reset) => lengthOf(RESETS[reset]) <= longest && fitsClock(reset, waits, clock));
}
