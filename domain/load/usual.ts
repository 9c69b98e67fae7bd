import { localDayOf } from './local-day';
import type { SpillOver } from './spill-over';
import { median, quantile } from './statistics';

/** Enough to speak of “your usual”: so many working days, or so many values (evidence §9, a choice). */
export const ENOUGH = { days: 10, values: 200 } as const;
/** Values an hour of the week must have before it stands for itself (a choice). */
const ENOUGH_IN_PART = 20;

/** One value of the agent's own past. */
export interface Sample {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly value: number;
}

/** What is usual for this agent. */
export interface Usual {
  readonly median: number;
  /** The middle half of the values lies between these. */
  readonly low: number;
  readonly high: number;
  /** What it was taken from: this hour of this weekday, this hour of any day, or all hours. */
  readonly of: 'weekday-hour' | 'hour' | 'all';
  readonly count: number;
}

/** How this agent usually is, and what hostile conversations leave behind; each absent before there is enough. */
export interface Usuals {
  /** Own reply times, milliseconds, and lengths, code units. */
  readonly replyMs: Usual | undefined;
  readonly length: Usual | undefined;
  readonly spillOver: SpillOver | undefined;
}

/** What is usual at this hour of this weekday, local time; `undefined` before there is enough. */
export function usualAt(samples: readonly Sample[], now: number): Usual | undefined {
  const days = new Set(samples.map(({ at }) => localDayOf(at)));
  if (days.size < ENOUGH.days && samples.length < ENOUGH.values) return undefined;
  const here = new Date(now);
  const sameHour = samples.filter(({ at }) => new Date(at).getHours() === here.getHours());
  const sameDay = sameHour.filter(({ at }) => new Date(at).getDay() === here.getDay());
  if (sameDay.length >= ENOUGH_IN_PART) return describe(sameDay, 'weekday-hour');
  return sameHour.length >= ENOUGH_IN_PART ? describe(sameHour, 'hour') : describe(samples, 'all');
}

function describe(samples: readonly Sample[], of: Usual['of']): Usual | undefined {
  const values = samples.map(({ value }) => value);
  const [low, middle, high] = [quantile(values, 0.25), median(values), quantile(values, 0.75)];
  if (low === undefined || middle === undefined || high === undefined) return undefined;
  return { median: middle, low, high, of, count: values.length };
}
