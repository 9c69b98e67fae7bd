import { format, parseISO, startOfMonth, startOfWeek } from 'date-fns';
import { addTotals } from '../../domain/load/day-totals';
import { database, type EvenkeelDatabase } from '../database';
import type { DayRecord } from '../tables/days';
import { guarded } from '../trouble';
import { emptyDay } from './day-rollup';

/** Rollups of the days from `from` to `to`, both `YYYY-MM-DD` and inclusive, oldest first. Quiet days have no row. */
export async function daysBetween(from: string, to: string, store: EvenkeelDatabase = database): Promise<DayRecord[]> {
  return await guarded(store, () => store.days.where('day').between(from, to, true, true).toArray());
}

/** Several days as one. */
export interface Period {
  /** First local day of the week or month, `YYYY-MM-DD`. */
  readonly from: string;
  /** Days that have a row. */
  readonly days: number;
  /** Sum of these days; its `day` is `from`. A conversation that went over two days counts in both. */
  readonly total: DayRecord;
}

/**
 * Adds days up by week or month, oldest first.
 * @param weekStartsOn 0 Sunday … 6 Saturday, by the agent's locale; Monday is what Chinese calendars use
 */
export function groupDays(
  days: readonly DayRecord[],
  by: 'week' | 'month',
  weekStartsOn: 0 | 1 | 2 | 3 | 4 | 5 | 6 = 1,
): Period[] {
  const periods = new Map<string, Period>();
  for (const row of days) {
    const date = parseISO(row.day);
    const from = format(by === 'week' ? startOfWeek(date, { weekStartsOn }) : startOfMonth(date), 'yyyy-MM-dd');
    const period = periods.get(from) ?? { from, days: 0, total: emptyDay(from) };
    periods.set(from, { from, days: period.days + 1, total: addDay(period.total, row) });
  }
  return [...periods.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

function addDay(total: DayRecord, row: DayRecord): DayRecord {
  return {
    ...addTotals(total, row),
    offers: total.offers + row.offers,
    pauses: total.pauses + row.pauses,
    pauseMs: total.pauseMs + row.pauseMs,
    phraseUses: total.phraseUses + row.phraseUses,
  };
}
