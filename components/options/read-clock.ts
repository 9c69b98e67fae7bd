import type { ResponseClock } from '../../domain/pause/response-clock';
import { PAUSE_RULES } from '../../domain/pause/rules';
import { lengthOf, RESETS, type ResetId } from '../../domain/pause/resets';

/** Seconds. Shorter than this nobody answers by hand; longer than this it is no chat. */
export const SHORTEST_LIMIT = 30;
export const LONGEST_LIMIT = 7_200;
const SHORTEST_WARNING = 10;

export type ClockProblem = 'not-a-number' | 'limit-range' | 'warn-range' | 'warn-too-late';

export type ClockReading =
  | { readonly ok: true; readonly clock: ResponseClock }
  | { readonly ok: false; readonly field: 'limit' | 'warn'; readonly problem: ClockProblem };

function seconds(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** Reads the two numbers of the response clock, in seconds as typed. */
export function readClock(limitTyped: string, warnTyped: string): ClockReading {
  const limit = seconds(limitTyped);
  if (limit === undefined) return { ok: false, field: 'limit', problem: 'not-a-number' };
  if (limit < SHORTEST_LIMIT || limit > LONGEST_LIMIT) return { ok: false, field: 'limit', problem: 'limit-range' };
  const warn = seconds(warnTyped);
  if (warn === undefined) return { ok: false, field: 'warn', problem: 'not-a-number' };
  if (warn < SHORTEST_WARNING) return { ok: false, field: 'warn', problem: 'warn-range' };
  if (warn >= limit) return { ok: false, field: 'warn', problem: 'warn-too-late' };
  return { ok: true, clock: { limitMs: limit * 1_000, warnMs: warn * 1_000 } };
}

/** Longest wait of a customer, in seconds, that still leaves room for a pause; 0 or less: it never fits. */
export function roomFor(reset: ResetId, clock: ResponseClock): number {
  return (clock.limitMs - PAUSE_RULES.marginMs - lengthOf(RESETS[reset])) / 1_000;
}
