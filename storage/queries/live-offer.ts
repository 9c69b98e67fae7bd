import { settledAnswer } from '../../domain/pause/engine';
import { isLive, step } from '../../domain/pause/ways';
import { database, type EvenkeelDatabase } from '../database';
import type { OfferRecord } from '../tables/offers';
import { guarded } from '../trouble';

/** The one offer that is neither answered for good nor over, as it stands at `now`. */
export async function liveOffer(now: number, store: EvenkeelDatabase = database): Promise<OfferRecord | undefined> {
  return await guarded(store, async () => {
    const unexpired = await store.offers.where('expiresAt').above(now).toArray();
    // Rows of the first version have no state: they are over.
    const offers = unexpired.filter(({ state }) => state !== undefined);
    return offers.map((offer) => settledAnswer(offer, now)).find(isLive);
  });
}

/** What happens to an offer with its pause. Runs inside the pause's transaction. */
export async function moveOffer(
  store: EvenkeelDatabase,
  id: string | undefined,
  event: 'begin' | 'finish' | 'stop' | 'return',
  now: number,
): Promise<void> {
  const offer = id === undefined ? undefined : await store.offers.get(id);
  if (offer) await store.offers.put(step(offer, event, now));
}
