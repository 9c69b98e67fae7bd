import { NO_TOTALS } from '../../domain/load/day-totals';
import { localDayOf, retentionCutoff } from '../../domain/load/local-day';
import type { EvenkeelDatabase } from '../database';
import type { DayRecord } from '../tables/days';
import { turns as turnsTable } from '../tables/turns';

/** The rollup of a day on which nothing happened. */
export function emptyDay(day: string): DayRecord {
  return { day, ...NO_TOTALS, offers: 0, pauses: 0, pauseMs: 0, phraseUses: 0 };
}

/** Changes one day's rollup inside the running transaction. */
export async function changeDay(
  store: EvenkeelDatabase,
  day: string,
  change: (row: DayRecord) => DayRecord,
): Promise<void> {
  await store.days.put(change((await store.days.get(day)) ?? emptyDay(day)));
}

/** The first day whose turns are all still stored; the rollup of an earlier day is closed. */
export function firstWholeDay(now: number): string {
  const { days } = turnsTable.retention as { days: number };
  return localDayOf(retentionCutoff(now, days));
}
