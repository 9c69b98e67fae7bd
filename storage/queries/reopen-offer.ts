import { decideAgain, OFFER_RULES } from '../../domain/pause/decide-offer';
import { shiftStart } from '../../domain/load/local-day';
import { database, type EvenkeelDatabase } from '../database';
import type { OfferRecord } from '../tables/offers';
import { guarded } from '../trouble';
import { newestTurns } from './newest-turns';
import { isRunning } from './pauses';

/**
 * Brings back the offers that were put off with “later” and whose time has come, unless the customer
 * has softened. Each comes back once: the row is opened again, so a conversation keeps one offer.
 * @returns how many came back
 */
export async function reopenPostponed(now: number, store: EvenkeelDatabase = database): Promise<number> {
  return await guarded(store, () =>
    store.transaction('rw', [store.offers, store.pauses, store.turns], async () => {
      const offers = await store.offers.where('at').aboveOrEqual(shiftStart(now)).toArray();
      const pauses = await store.pauses.where('startedAt').aboveOrEqual(shiftStart(now)).toArray();
      const isPausing = pauses.some((pause) => isRunning(pause, now));
      let reopened = 0;
      for (const offer of offers) {
        if (isPausing || !(await isDue(store, offer, now))) continue;
        await store.offers.put({ ...withoutAnswer(offer), reopenedAt: now, expiresAt: now + OFFER_RULES.lifeMs });
        reopened += 1;
      }
      return reopened;
    }),
  );
}

async function isDue(store: EvenkeelDatabase, offer: OfferRecord, now: number): Promise<boolean> {
  if (offer.answer !== 'later' || offer.answeredAt === undefined || offer.reopenedAt !== undefined) return false;
  return decideAgain(await newestTurns(store, offer.conversation), offer.answeredAt, now);
}

function withoutAnswer({ answer: _answer, answeredAt: _answeredAt, ...offer }: OfferRecord): OfferRecord {
  return offer;
}

/** Ends an open offer of a conversation whose customer has softened: it goes silently, as expired. */
export async function withdrawOffer(
  conversation: string,
  now: number,
  store: EvenkeelDatabase = database,
): Promise<void> {
  await guarded(store, () =>
    store.offers
      .where('conversation')
      .equals(conversation)
      .filter((offer) => offer.answer === undefined && offer.expiresAt > now)
      .modify({ answer: 'expired', answeredAt: now }),
  );
}
