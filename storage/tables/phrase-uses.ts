import * as v from 'valibot';
import { defineTable } from '../define-table';
import { day, id, tension, time } from '../row-parts';

/** One insertion of a phrase by the agent's click. */
export interface PhraseUseRecord {
  readonly id: string;
  readonly at: number;
  /** Local day it counts for. */
  readonly day: string;
  readonly conversation: string;
  /** Id of the phrase in the library. */
  readonly phrase: string;
  readonly stage: string;
  /** Where the words went. */
  readonly place: 'composer' | 'clipboard';
  /** The words were read back from the composer. */
  readonly verified: boolean;
  /** Tension of the conversation when inserted, 0–3. */
  readonly tensionBefore: number;
  /** Tension after the customer's next message, once there is one. */
  readonly tensionAfter?: number | undefined;
}

export const phraseUses = defineTable<PhraseUseRecord>()({
  name: 'phraseUses',
  schema: '&id, conversation, at',
  retention: { days: 90, by: 'at' },
  row: v.object({
    id,
    at: time,
    day,
    conversation: id,
    phrase: id,
    stage: v.pipe(v.string(), v.maxLength(40)),
    place: v.picklist(['composer', 'clipboard']),
    verified: v.boolean(),
    tensionBefore: tension,
    tensionAfter: v.optional(tension),
  }),
});
