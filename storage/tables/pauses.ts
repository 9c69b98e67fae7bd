import * as v from 'valibot';
import type { ResetId } from '../../domain/pause/resets';
import { defineTable } from '../define-table';
import { day, feeling, id, resetId, time } from '../row-parts';

/** Two optional sliders, each 0–1; an untouched slider is no rating. */
export interface Feeling {
  /** 0 unpleasant … 1 pleasant. */
  readonly pleasure?: number | undefined;
  /** 0 quiet … 1 wound up. */
  readonly arousal?: number | undefined;
}

/** One pause. A row without `endedAt` is running. */
export interface PauseRecord {
  readonly id: string;
  readonly reset: ResetId;
  readonly offer?: string | undefined;
  /** Conversation that was open, to come back to. */
  readonly conversation?: string | undefined;
  /** Local day it counts for. */
  readonly day: string;
  readonly startedAt: number;
  readonly plannedMs: number;
  readonly endedAt?: number | undefined;
  /** `early` is recorded and never scolded. */
  readonly ending?: 'done' | 'early' | undefined;
  readonly before?: Feeling | undefined;
  readonly after?: Feeling | undefined;
  /** It was drawn for the agent's own trial, not chosen. */
  readonly drawn?: true | undefined;
  /** The draft read the same before and after; absent when no composer was open. */
  readonly draftKept?: boolean | undefined;
}

export const pauses = defineTable<PauseRecord>()({
  name: 'pauses',
  schema: '&id, startedAt, offer',
  retention: { days: 365, by: 'startedAt' },
  row: v.object({
    id,
    reset: resetId,
    offer: v.optional(id),
    conversation: v.optional(id),
    day,
    startedAt: time,
    plannedMs: v.pipe(v.number(), v.minValue(0)),
    endedAt: v.optional(time),
    ending: v.optional(v.picklist(['done', 'early'])),
    before: v.optional(feeling),
    after: v.optional(feeling),
    drawn: v.optional(v.literal(true)),
    draftKept: v.optional(v.boolean()),
  }),
});
