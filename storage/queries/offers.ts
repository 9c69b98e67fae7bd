import { localDayOf, shiftStart } from '../../domain/load/local-day';
import { advance, type Answer, answered, due, type OfferFacts } from '../../domain/pause/engine';
import { isLive } from '../../domain/pause/ways';
import { database, type EvenkeelDatabase } from '../database';
import type { OfferRecord } from '../tables/offers';
import { guarded } from '../trouble';
import { changeDay } from './day-rollup';
import { isRunning } from './pauses';
import { restsSince } from './rests';

/** What the page and the settings tell; the rest is read in the transaction that decides. */
export type OfferMoment = Omit<OfferFacts, 'offers' | 'restedAt' | 'isPausing'>;

/**
 * Moves all offers on and makes a new one where there is reason. Deciding and writing are one
 * transaction: two tabs or a killed worker never offer twice.
 * @returns the offer that is live now, if there is one
 * @throws StorageTroubleError when the store fails; then nothing has changed
 */
export async function advanceOffers(
  moment: OfferMoment,
  store: EvenkeelDatabase = database,
): Promise<OfferRecord | undefined> {
  const { now, conversation } = moment;
  return await guarded(store, () =>
    store.transaction('rw', [store.offers, store.pauses, store.rests, store.days], async () => {
      const [before, rests, last] = await Promise.all([
        offersFor(store, conversation, now),
        restsSince(store, shiftStart(now)),
        store.pauses.orderBy('startedAt').last(),
      ]);
      const restedAt = Math.max(...rests.map(({ to }) => to));
      const after = advance(
        {
          ...moment,
          offers: before,
          restedAt: restedAt === -Infinity ? undefined : restedAt,
          isPausing: last !== undefined && isRunning(last, now),
        },
        () => crypto.randomUUID(),
      );
      await write(store, before, after);
      return after.find(isLive);
    }),
  );
}

/** Offers of this shift and of one conversation, oldest first. */
async function offersFor(store: EvenkeelDatabase, conversation: string, now: number): Promise<OfferRecord[]> {
  const [ofShift, ofConversation] = await Promise.all([
    store.offers.where('at').aboveOrEqual(shiftStart(now)).toArray(),
    store.offers.where('conversation').equals(conversation).toArray(),
  ]);
  const all = new Map([...ofConversation, ...ofShift].map((offer) => [offer.id, offer]));
  // Rows of the first version have no state: they are over.
  return [...all.values()].filter(({ state }) => state !== undefined).sort((one, other) => one.at - other.at);
}

/** Writes what has changed. An offer nobody ever saw leaves nothing behind; one that is shown first counts. */
async function write(
  store: EvenkeelDatabase,
  before: readonly OfferRecord[],
  after: readonly OfferRecord[],
): Promise<void> {
  const known = new Map(before.map((offer) => [offer.id, offer]));
  const changed = after.filter((offer) => known.get(offer.id) !== offer);
  const unseen = changed.filter((offer) => offer.state === 'gone' && offer.shownIn === undefined);
  await Promise.all([
    store.offers.bulkPut(changed.filter((offer) => !unseen.includes(offer))),
    store.offers.bulkDelete(unseen.map((offer) => offer.id)),
  ]);
  for (const offer of changed) {
    if (offer.shownIn === undefined || known.get(offer.id)?.shownIn !== undefined) continue;
    await changeDay(store, localDayOf(offer.at), (day) => ({ ...day, offers: day.offers + 1 }));
  }
}

/** Changes one offer in a transaction of its own. @returns it as it stands, or `undefined` when there is none */
async function change(
  store: EvenkeelDatabase,
  id: string,
  to: (offer: OfferRecord) => OfferRecord,
): Promise<OfferRecord | undefined> {
  return await guarded(store, () =>
    store.transaction('rw', [store.offers], async () => {
      const offer = await store.offers.get(id);
      if (!offer) return undefined;
      const next = to(offer);
      if (next !== offer) await store.offers.put(next);
      return next;
    }),
  );
}

/**
 * Notes the agent's answer. The first answer stays; an expired offer cannot be answered.
 * @returns the offer as it stands, or `undefined` when there is none of this id
 */
export async function answerOffer(
  id: string,
  answer: Answer,
  now: number,
  store: EvenkeelDatabase = database,
): Promise<OfferRecord | undefined> {
  return await change(store, id, (offer) => answered(offer, answer, now));
}

/** A conversation was closed: what was put off until its end is due. */
export async function closeConversation(
  conversation: string,
  now: number,
  store: EvenkeelDatabase = database,
): Promise<void> {
  await guarded(store, () =>
    store.transaction('rw', [store.offers], async () => {
      const offers = await store.offers.where('conversation').equals(conversation).toArray();
      await store.offers.bulkPut(offers.map((offer) => due(offer, now)));
    }),
  );
}
