import { localDayOf, shiftStart } from '../../domain/load/local-day';
import { database, type EvenkeelDatabase } from '../database';
import type { OfferAnswer, OfferRecord } from '../tables/offers';
import type { PauseRecord } from '../tables/pauses';
import { guarded } from '../trouble';
import { changeDay } from './day-rollup';
import { isRunning } from './pauses';

/** What a new offer is decided by, read in the transaction that stores it. */
export interface OfferFacts {
  /** Offers of this shift, all conversations, oldest first. */
  readonly offers: readonly OfferRecord[];
  /** The last offers before this shift, newest first, at most ten: the row of "later" answers may reach back. */
  readonly earlierOffers: readonly OfferRecord[];
  /** Pauses begun in this shift, oldest first. */
  readonly pauses: readonly PauseRecord[];
  readonly running: PauseRecord | undefined;
}

const EARLIER_OFFERS = 10;

/**
 * Stores the offer that `decide` returns. The check and the writing are one transaction, and a
 * conversation that has an offer gets no second one (`decide` is not asked): two tabs or a killed
 * worker never offer twice.
 * @param decide pure and synchronous; `undefined` offers nothing
 * @param now epoch milliseconds
 * @throws StorageTroubleError when the store fails; then nothing is offered
 */
export async function addOfferIfAllowed(
  conversation: string,
  now: number,
  decide: (facts: OfferFacts) => OfferRecord | undefined,
  store: EvenkeelDatabase = database,
): Promise<OfferRecord | undefined> {
  return await guarded(store, () =>
    store.transaction('rw', [store.offers, store.pauses, store.days], async () => {
      if ((await store.offers.where('conversation').equals(conversation).count()) > 0) return undefined;
      const offer = decide(await factsOf(store, now));
      if (!offer) return undefined;
      await store.offers.add(offer);
      await changeDay(store, localDayOf(offer.at), (day) => ({ ...day, offers: day.offers + 1 }));
      return offer;
    }),
  );
}

async function factsOf(store: EvenkeelDatabase, now: number): Promise<OfferFacts> {
  const from = shiftStart(now);
  const [offers, earlierOffers, pauses] = await Promise.all([
    store.offers.where('at').aboveOrEqual(from).toArray(),
    store.offers.where('at').below(from).reverse().limit(EARLIER_OFFERS).toArray(),
    store.pauses.where('startedAt').aboveOrEqual(from).toArray(),
  ]);
  return { offers, earlierOffers, pauses, running: pauses.findLast((pause) => isRunning(pause, now)) };
}

/**
 * Notes the agent's answer. The first answer stays; an expired offer cannot be answered.
 * @returns the offer as it stands, or `undefined` when there is none of this id
 */
export async function answerOffer(
  id: string,
  answer: Exclude<OfferAnswer, 'expired'>,
  now: number,
  store: EvenkeelDatabase = database,
): Promise<OfferRecord | undefined> {
  return await guarded(store, () =>
    store.transaction('rw', [store.offers], async () => {
      const offer = await store.offers.get(id);
      if (!offer || offer.answer !== undefined) return offer;
      const answered: OfferRecord =
        offer.expiresAt <= now
          ? { ...offer, answer: 'expired', answeredAt: offer.expiresAt }
          : { ...offer, answer, answeredAt: now };
      await store.offers.put(answered);
      return answered;
    }),
  );
}

/**
 * Marks unanswered offers whose time is over.
 * @returns how many
 */
export async function expireOffers(now: number, store: EvenkeelDatabase = database): Promise<number> {
  return await guarded(store, () =>
    store.transaction('rw', [store.offers], async () => {
      const over = await store.offers
        .where('expiresAt')
        .belowOrEqual(now)
        .filter((offer) => offer.answer === undefined)
        .toArray();
      await store.offers.bulkPut(
        over.map((offer) => ({ ...offer, answer: 'expired' as const, answeredAt: offer.expiresAt })),
      );
      return over.length;
    }),
  );
}
