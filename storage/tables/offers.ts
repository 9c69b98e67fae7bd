import * as v from 'valibot';
import { OFFER_REASONS } from '../../domain/pause/cause';
import type { Offer } from '../../domain/pause/engine';
import { OFFERED_RESETS } from '../../domain/pause/resets';
import { PAUSE_STATES } from '../../domain/pause/ways';
import { defineTable } from '../define-table';
import { id, time } from '../row-parts';

export const OFFER_ANSWERS = ['accepted', 'later', 'dismissed', 'expired'] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

/** One pause offer: why, when, answer, and where it stands. */
export interface OfferRecord extends Offer {
  readonly id: string;
}

export const offers = defineTable<OfferRecord>()({
  name: 'offers',
  schema: '&id, conversation, at, expiresAt',
  retention: { days: 90, by: 'at' },
  row: v.object({
    id,
    conversation: id,
    at: time,
    reason: v.picklist(OFFER_REASONS),
    reset: v.picklist(OFFERED_RESETS),
    // Files of the first version have no state: what they tell of is over.
    state: v.optional(v.picklist(PAUSE_STATES), 'gone'),
    since: v.optional(time, 0),
    expiresAt: time,
    shownIn: v.optional(id),
    dueAt: v.optional(time),
    isClear: v.optional(v.boolean()),
    answer: v.optional(v.picklist(OFFER_ANSWERS)),
    answeredAt: v.optional(time),
  }),
});
