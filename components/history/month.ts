import {
  addMonths,
  eachDayOfInterval,
  endOfMonth,
  endOfWeek,
  format,
  parseISO,
  startOfMonth,
  startOfWeek,
} from 'date-fns';
import type { Severity } from '../../domain/hostility/verdict';
import { type DayLoad, isHeavy, shareOf } from '../today/heavy-day';

/** Chinese calendars and ISO weeks begin on Monday. */
const WEEK = { weekStartsOn: 1 } as const;

/** Share from which a day that is not heavy counts as more than a little (a choice). */
const SOME_SHARE = 0.15;

/** A date as stored days are written. */
export function dayName(date: Date): string {
  return format(date, 'yyyy-MM-dd');
}

/** A stored day as local midnight. */
export function dateOf(day: string): Date {
  return parseISO(day);
}

/** The days of a month in weeks; `undefined` stands for days of its neighbours. */
export function weeksOf(month: Date): (string | undefined)[][] {
  const from = startOfMonth(month);
  const to = endOfMonth(month);
  const days = eachDayOfInterval({ start: startOfWeek(from, WEEK), end: endOfWeek(to, WEEK) });
  const weeks: (string | undefined)[][] = [];
  for (let start = 0; start < days.length; start += 7) {
    weeks.push(days.slice(start, start + 7).map((day) => (day >= from && day <= to ? dayName(day) : undefined)));
  }
  return weeks;
}

/** The year around a month, widened to whole weeks, `YYYY-MM-DD`. */
export function yearAround(month: Date): { from: string; to: string } {
  const year = month.getFullYear();
  return {
    from: dayName(startOfWeek(new Date(year, 0, 1), WEEK)),
    to: dayName(endOfWeek(new Date(year, 11, 31), WEEK)),
  };
}

export function monthAfter(month: Date, months: 1 | -1): Date {
  return addMonths(startOfMonth(month), months);
}

/** How heavy a day was, in four steps: none hostile, a little, more, heavy. */
export function stepOf(day: DayLoad): Severity {
  if (day.hostile === 0) return 0;
  if (isHeavy(day)) return 3;
  return day.hostile > 1 && shareOf(day) >= SOME_SHARE ? 2 : 1;
}
