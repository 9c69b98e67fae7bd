import { lengthOf, OFFERED_RESETS, type OfferedResetId, RESETS, type ResetId } from './resets';
import { PAUSE_RULES } from './rules';

/** How long a platform lets a customer wait, milliseconds. */
export interface ResponseClock {
  /** Taobao and Tmall assess the share of answers within 180 s (evidence I9). */
  readonly limitMs: number;
  /** 千牛 warns from 100 s (evidence I9). */
  readonly warnMs: number;
}

/** A list shows whole seconds: what differs by no more is the same customer, milliseconds (a choice). */
const LIST_SLACK_MS = 2_000;

/**
 * How long each waiting customer has waited, milliseconds, the longest first.
 * @param since when each began to wait, by what was seen
 * @param listed waits of the console's own list, where it shows one: with those of customers never seen
 */
export function waitsOf(since: readonly number[], listed: readonly number[], now: number): number[] {
  const waits = [...listed];
  for (const at of since) {
    const same = waits.findIndex((wait) => Math.abs(wait - (now - at)) <= LIST_SLACK_MS);
    if (same >= 0) waits.splice(same, 1);
  }
  return [...waits, ...since.map((at) => now - at)].sort((one, other) => other - one);
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
  wished: OfferedResetId = 'sixty-seconds',
): OfferedResetId | undefined {
  const longest = lengthOf(RESETS[wished]);
  return OFFERED_RESETS.find((reset) => lengthOf(RESETS[reset]) <= longest && fitsClock(reset, waits, clock));
}
