import * as v from 'valibot';
import type { DayTotals } from '../../domain/load/day-totals';
import { defineTable } from '../define-table';
import { count, counts, day } from '../row-parts';

/**
 * Rollup of one local day, kept exact by every write, so history is instant and outlives the rows.
 * `conversations` counts those with at least one customer message that counts for this day.
 */
export interface DayRecord extends DayTotals {
  /** Local day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly offers: number;
  /** Pauses that ended, and their milliseconds. */
  readonly pauses: number;
  readonly pauseMs: number;
  readonly phraseUses: number;
}

export const days = defineTable<DayRecord>()({
  name: 'days',
  schema: '&day',
  retention: { days: 'until-deleted' },
  row: v.object({
    day,
    conversations: count,
    hostile: count,
    abusive: count,
    recovered: count,
    messages: counts,
    replies: count,
    offers: count,
    pauses: count,
    pauseMs: v.pipe(v.number(), v.minValue(0)),
    phraseUses: count,
  }),
});
