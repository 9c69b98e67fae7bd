import * as v from 'valibot';
import {
  CHECK_IN_MOMENTS,
  type CheckInMoment,
  FEELINGS,
  type FeelingWord,
  GOOD_MOMENTS,
  MAX_LINE,
  START_CARDS,
  type StartCard,
} from '../../domain/check-in/check-in';
import { defineTable } from '../define-table';
import { feeling, id, time } from '../row-parts';
import type { Feeling } from './pauses';

/** One check-in of the agent with themselves. Every part but the first three is optional. */
export interface CheckInRecord {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly moment: CheckInMoment;
  readonly feeling?: Feeling | undefined;
  /** What was named with one tap. */
  readonly felt?: FeelingWord | undefined;
  /** The card shown at the start of a shift. */
  readonly card?: StartCard | undefined;
  /** The agent's own lines: a time they helped, good moments. */
  readonly lines?: readonly string[] | undefined;
}

export const checkIns = defineTable<CheckInRecord>()({
  name: 'checkIns',
  schema: '&id, at',
  retention: { days: 'until-deleted' },
  row: v.object({
    id,
    at: time,
    moment: v.picklist(CHECK_IN_MOMENTS),
    feeling: v.optional(feeling),
    felt: v.optional(v.picklist(FEELINGS)),
    card: v.optional(v.picklist(START_CARDS)),
    lines: v.optional(
      v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LINE))), v.maxLength(GOOD_MOMENTS)),
    ),
  }),
});
