import { describe, expect, it, vi } from 'vitest';
import { addOfferIfAllowed, answerOffer, expireOffers, type OfferFacts } from '../../../storage/queries/offers';
import { openOffer } from '../../../storage/queries/open-offer';
import { finishPause, startPause } from '../../../storage/queries/pauses';
import type { OfferRecord } from '../../../storage/tables/offers';
import { aStore, DAY, HOUR, MINUTE, NOON, TODAY } from './builders';

const anOffer = (changes: Partial<OfferRecord> = {}): OfferRecord => ({
  id: 'offer-1',
  conversation: 'a',
  at: NOON,
  reason: 'abuse',
  reset: 'three-breaths',
  expiresAt: NOON + 5 * MINUTE,
  ...changes,
});

describe('offering a pause', () => {
  it('stores what was decided and counts it for the day', async () => {
    const store = aStore();
    expect(await addOfferIfAllowed('a', NOON, () => anOffer(), store)).toEqual(anOffer());
    expect(await store.days.get(TODAY)).toMatchObject({ offers: 1, conversations: 0 });
  });

  it('offers once in a conversation, however many tabs ask at the same time', async () => {
    const store = aStore();
    const asked = Array.from({ length: 8 }, (_, index) =>
      addOfferIfAllowed('a', NOON, () => anOffer({ id: `offer-${index}` }), store),
    );
    expect((await Promise.all(asked)).filter((offer) => offer !== undefined)).toHaveLength(1);
    expect(await store.offers.count()).toBe(1);
    expect(await store.days.get(TODAY)).toMatchObject({ offers: 1 });
  });

  it('does not even ask again where an offer was made', async () => {
    const store = aStore();
    await addOfferIfAllowed('a', NOON - DAY, () => anOffer({ at: NOON - DAY }), store);
    const decide = vi.fn(() => anOffer({ id: 'offer-2' }));
    expect(await addOfferIfAllowed('a', NOON, decide, store)).toBeUndefined();
    expect(decide).not.toHaveBeenCalled();
  });

  it('stores nothing when nothing was decided', async () => {
    const store = aStore();
    expect(await addOfferIfAllowed('a', NOON, () => undefined, store)).toBeUndefined();
    expect([await store.offers.count(), await store.days.count()]).toEqual([0, 0]);
  });

  it('decides by the offers and pauses of this shift', async () => {
    const store = aStore();
    await store.offers.bulkAdd([
      anOffer({ id: 'yesterday', conversation: 'y', at: NOON - DAY, answer: 'later' }),
      anOffer({ id: 'second', conversation: 'b', at: NOON - HOUR }),
      anOffer({ id: 'first', conversation: 'c', at: NOON - 2 * HOUR }),
    ]);
    await startPause({ id: 'old', reset: 'three-breaths', startedAt: NOON - DAY, plannedMs: 30_000 }, store);
    await finishPause('old', { endedAt: NOON - DAY + 30_000, ending: 'done' }, store);
    await startPause({ id: 'now', reset: 'three-breaths', startedAt: NOON - 10_000, plannedMs: 30_000 }, store);
    const seen: OfferFacts[] = [];
    await addOfferIfAllowed('a', NOON, (facts) => void seen.push(facts), store);
    const ids = seen.map((facts) => ({
      offers: facts.offers.map((offer) => offer.id),
      earlier: facts.earlierOffers.map((offer) => offer.id),
      pauses: facts.pauses.map((pause) => pause.id),
      running: facts.running?.id,
    }));
    expect(ids).toEqual([{ offers: ['first', 'second'], earlier: ['yesterday'], pauses: ['now'], running: 'now' }]);
  });
});

describe('answering an offer', () => {
  it('keeps the first answer', async () => {
    const store = aStore();
    await store.offers.add(anOffer());
    await answerOffer('offer-1', 'later', NOON + 1, store);
    expect(await answerOffer('offer-1', 'accepted', NOON + 2, store)).toMatchObject({
      answer: 'later',
      answeredAt: NOON + 1,
    });
  });

  it('comes too late once the offer is over', async () => {
    const store = aStore();
    await store.offers.add(anOffer());
    expect(await answerOffer('offer-1', 'accepted', NOON + 5 * MINUTE, store)).toMatchObject({ answer: 'expired' });
  });

  it('says so when there is no such offer', async () => {
    expect(await answerOffer('nobody', 'later', NOON, aStore())).toBeUndefined();
  });

  it('lets offers without an answer go when their time is over, and no others', async () => {
    const store = aStore();
    await store.offers.bulkAdd([
      anOffer({ id: 'over' }),
      anOffer({ id: 'answered', answer: 'later', answeredAt: NOON }),
      anOffer({ id: 'open', expiresAt: NOON + HOUR }),
    ]);
    expect(await expireOffers(NOON + 5 * MINUTE, store)).toBe(1);
    expect(await expireOffers(NOON + 5 * MINUTE, store)).toBe(0);
    expect(await store.offers.get('over')).toMatchObject({ answer: 'expired', answeredAt: NOON + 5 * MINUTE });
    expect(await store.offers.get('answered')).toMatchObject({ answer: 'later' });
    expect((await store.offers.get('open'))?.answer).toBeUndefined();
  });
});

describe('the open offer', () => {
  it.each<[string, Partial<OfferRecord>, number, string | undefined]>([
    ['asks while it lives', {}, NOON + 1, 'open'],
    ['goes when its time is over', {}, NOON + 5 * MINUTE, undefined],
    [
      'waits for a safe moment once accepted',
      { answer: 'accepted', answeredAt: NOON + MINUTE },
      NOON + 5 * MINUTE,
      'waiting',
    ],
    ['does not wait for ever', { answer: 'accepted', answeredAt: NOON + MINUTE }, NOON + 6 * MINUTE, undefined],
    ['is gone after "later"', { answer: 'later', answeredAt: NOON + 1 }, NOON + 2, undefined],
    ['is gone after a refusal', { answer: 'dismissed', answeredAt: NOON + 1 }, NOON + 2, undefined],
  ])('%s', async (_title, changes, now, state) => {
    const store = aStore();
    await store.offers.add(anOffer(changes));
    expect((await openOffer(now, store))?.state).toBe(state);
  });

  it('stops waiting when its pause has begun', async () => {
    const store = aStore();
    await store.offers.add(anOffer({ answer: 'accepted', answeredAt: NOON }));
    await startPause(
      { id: 'p', reset: 'three-breaths', offer: 'offer-1', startedAt: NOON + 1, plannedMs: 30_000 },
      store,
    );
    expect(await openOffer(NOON + 2, store)).toBeUndefined();
  });
});
