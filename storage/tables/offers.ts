import * as v from 'valibot';
import { OFFER_REASONS, type OfferReason } from '../../domain/pause/decide-offer';
import type { ResetId } from '../../domain/pause/resets';
import { defineTable } from '../define-table';
import { id, resetId, time } from '../row-parts';

export const OFFER_ANSWERS = ['accepted', 'later', 'dismissed', 'expired'] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

/** One pause offer: why, when, answer. */
export interface OfferRecord {
  readonly id: string;
  readonly conversation: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly reason: OfferReason;
  readonly reset: ResetId;
  /** Epoch milliseconds after which an unanswered offer goes silently. */
  readonly expiresAt: number;
  readonly answer?: OfferAnswer | undefined;
  readonly answeredAt?: number | undefined;
  /** When it came back after “later”, epoch milliseconds; it does so once. */
  readonly reopenedAt?: number | undefined;
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
    reset: resetId,
    expiresAt: time,
    answer: v.optional(v.picklist(OFFER_ANSWERS)),
    answeredAt: v.optional(time),
    reopenedAt: v.optional(time),
  }),
});
