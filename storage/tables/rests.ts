import * as v from 'valibot';
import { defineTable } from '../define-table';
import { id, time } from '../row-parts';

/** A natural break: hands idle for at least five minutes in every watched page. */
export interface RestRecord {
  /** The epoch milliseconds it began at: two pages that tell of it tell of one. */
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number;
}

export const rests = defineTable<RestRecord>()({
  name: 'rests',
  schema: '&id, endedAt',
  retention: { days: 30, by: 'endedAt' },
  row: v.object({ id, startedAt: time, endedAt: time }),
});
