import type { Strip } from './today-state';

const HOUR = 60 * 60 * 1_000;
/** A quiet morning is not drawn as one long gap, a single message not as a whole day. */
const SHORTEST = 4 * HOUR;
const MOST_LABELS = 6;

/** The stretch of time that is drawn, on full hours. Epoch milliseconds. */
export interface StripScale {
  readonly from: number;
  readonly to: number;
  /** Full hours that get a label. */
  readonly hours: readonly number[];
}

/** Full local hour at or before a time; zones with half hours have theirs. */
function floorHour(at: number): number {
  return new Date(at).setMinutes(0, 0, 0);
}

/** From the first thing that happened to now, at least four hours. */
export function scaleOf({ from, to, heated, pauses, phraseUses }: Strip): StripScale {
  const happened = [...heated, ...phraseUses].map(({ at }) => at).concat(pauses.map(({ startedAt }) => startedAt));
  const first = Math.max(from, Math.min(to - SHORTEST, ...happened));
  const begin = floorHour(first);
  const end = floorHour(to) + HOUR;
  const every = Math.ceil((end - begin) / HOUR / MOST_LABELS);
  const hours: number[] = [];
  for (let hour = begin; hour <= end; hour += every * HOUR) hours.push(hour);
  return { from: begin, to: end, hours };
}

/** Where a time stands on the strip, percent. */
export function percentAt(at: number, { from, to }: StripScale): number {
  return Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
}

/** One hour of the strip in figures. */
export interface StripHour {
  readonly hour: number;
  readonly tense: number;
  readonly hostile: number;
  readonly abusive: number;
  readonly pauses: number;
  readonly phrases: number;
}

/** The strip as figures: hours in which something happened, oldest first. */
export function hoursOf({ heated, pauses, phraseUses }: Strip): StripHour[] {
  const hours = new Map<number, StripHour>();
  const add = (at: number, what: Exclude<keyof StripHour, 'hour'>) => {
    const hour = floorHour(at);
    const old = hours.get(hour) ?? { hour, tense: 0, hostile: 0, abusive: 0, pauses: 0, phrases: 0 };
    hours.set(hour, { ...old, [what]: old[what] + 1 });
  };
  for (const { at, severity } of heated) {
    if (severity > 0) add(at, severity === 3 ? 'abusive' : severity === 2 ? 'hostile' : 'tense');
  }
  for (const { startedAt } of pauses) add(startedAt, 'pauses');
  for (const { at } of phraseUses) add(at, 'phrases');
  return [...hours.values()].sort((one, other) => one.hour - other.hour);
}
