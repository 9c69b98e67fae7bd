import { database, type EvenkeelDatabase } from '../database';
import type { OfferRecord } from '../tables/offers';
import { guarded } from '../trouble';

/** An accepted offer waits this long for a safe moment to begin: as long as an offer lives. */
export const WAITING_MS = 5 * 60 * 1_000;

export interface OpenOffer {
  readonly offer: OfferRecord;
  /** `waiting`: accepted, its pause has not begun. */
  readonly state: 'open' | 'waiting';
}

/** The newest offer that still asks for an answer or waits for its pause to begin. */
export async function openOffer(now: number, store: EvenkeelDatabase = database): Promise<OpenOffer | undefined> {
  return await guarded(store, () =>
    store.transaction('r', [store.offers, store.pauses], async () => {
      const recent = await store.offers
        .where('expiresAt')
        .above(now - 2 * WAITING_MS)
        .reverse()
        .toArray();
      for (const offer of recent) {
        if (offer.answer === undefined && offer.expiresAt > now) return { offer, state: 'open' };
        if (offer.answer !== 'accepted' || (offer.answeredAt ?? offer.at) + WAITING_MS <= now) continue;
        const begun = await store.pauses.where('offer').equals(offer.id).count();
        if (begun === 0) return { offer, state: 'waiting' };
      }
      return undefined;
    }),
  );
}
