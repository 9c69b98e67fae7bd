import { describe, expect, it } from 'vitest';
import { addRest } from '../../../storage/queries/rests';
import { liveOffer } from '../../../storage/queries/live-offer';
import { advanceOffers, answerOffer, closeConversation, type OfferMoment } from '../../../storage/queries/offers';
import { comeBack, finishPause, startPause } from '../../../storage/queries/pauses';
import type { OfferRecord } from '../../../storage/tables/offers';
import { anOffer as aDomainOffer, someFacts, STILL } from '../../builders/offer';
import { turnsOf } from '../../builders/turn';
import { aStore, DAY, HOUR, MINUTE, NOON, TODAY } from './builders';

const anOffer = (changes: Partial<OfferRecord> = {}): OfferRecord => aDomainOffer({ at: NOON, ...changes });

const aMoment = (changes: Partial<OfferMoment> = {}): OfferMoment => {
  const { now = NOON } = changes;
  const { offers: _offers, isPausing: _isPausing, ...moment } = someFacts({ now, turns: turnsOf([3], now) });
  return { ...moment, conversation: 'a', ...changes };
};
const BUSY = { ...STILL, isComposing: true };

describe('offering a pause', () => {
  it('stores what was decided and counts it for the day', async () => {
    const store = aStore();
    const offer = await advanceOffers(aMoment(), store);
    expect(offer).toMatchObject({ conversation: 'a', at: NOON, reason: 'abuse', state: 'open', shownIn: 'a' });
    expect(await store.offers.toArray()).toEqual([offer]);
    expect(await store.days.get(TODAY)).toMatchObject({ offers: 1, conversations: 0 });
  });

  it('offers once, however many tabs ask at the same time', async () => {
    const store = aStore();
    const asked = Array.from({ length: 8 }, (_, n) => advanceOffers(aMoment({ conversation: `${n % 2}` }), store));
    await Promise.all(asked);
    expect(await store.offers.count()).toBe(1);
    expect(await store.days.get(TODAY)).toMatchObject({ offers: 1 });
  });

  it('offers no second time where one was made days ago', async () => {
    const store = aStore();
    await store.offers.add(anOffer({ conversation: 'a', at: NOON - 3 * DAY, state: 'back' }));
    expect(await advanceOffers(aMoment(), store)).toBeUndefined();
    expect(await advanceOffers(aMoment({ conversation: 'b' }), store)).toBeDefined();
  });

  it('stores nothing when nothing was decided', async () => {
    const store = aStore();
    expect(await advanceOffers(aMoment({ turns: [] }), store)).toBeUndefined();
    expect([await store.offers.count(), await store.days.count()]).toEqual([0, 0]);
  });

  it('keeps what cannot be shown yet, counts it once it is, and leaves nothing of what never was', async () => {
    const store = aStore();
    expect(await advanceOffers(aMoment({ hands: BUSY }), store)).toMatchObject({ state: 'held' });
    expect(await store.days.count()).toBe(0);
    expect(await advanceOffers(aMoment({ now: NOON + MINUTE }), store)).toMatchObject({ state: 'open' });
    expect(await store.days.get(TODAY)).toMatchObject({ offers: 1 });

    const other = aStore();
    await advanceOffers(aMoment({ hands: BUSY }), other);
    await advanceOffers(aMoment({ now: NOON + HOUR, turns: [] }), other);
    expect(await other.offers.count()).toBe(0);
  });

  it('decides by the offers, pauses and breaks of this shift', async () => {
    const busy = aStore();
    await startPause({ id: 'now', reset: 'three-breaths', startedAt: NOON - 10_000, plannedMs: 30_000 }, busy);
    expect(await advanceOffers(aMoment(), busy)).toBeUndefined();
    await finishPause('now', { endedAt: NOON, ending: 'done' }, busy);
    expect(await advanceOffers(aMoment({ now: NOON + MINUTE }), busy)).toBeUndefined();
    expect(await advanceOffers(aMoment({ now: NOON + HOUR }), busy)).toBeDefined();

    const rested = aStore();
    await addRest(NOON - 10 * MINUTE, NOON - MINUTE, rested);
    expect(await advanceOffers(aMoment(), rested)).toBeUndefined();
  });

  it('knows a break of five minutes from a shorter one', async () => {
    const store = aStore();
    await addRest(NOON, NOON + 5 * MINUTE - 1, store);
    expect(await store.rests.count()).toBe(0);
    await Promise.all([addRest(NOON, NOON + 5 * MINUTE, store), addRest(NOON, NOON + 5 * MINUTE, store)]);
    expect(await store.rests.toArray()).toEqual([{ id: String(NOON), startedAt: NOON, endedAt: NOON + 5 * MINUTE }]);
  });
});

describe('a worker that starts anew at each state', () => {
  /** Nothing is kept between two calls but the rows. */
  it('goes on where it was, to the end', async () => {
    const store = aStore();
    const state = async (now: number) => (await liveOffer(now, store))?.state;
    await advanceOffers(aMoment({ hands: BUSY }), store);
    expect(await state(NOON)).toBe('held');
    const { id = '' } = (await advanceOffers(aMoment({ now: NOON + MINUTE }), store)) ?? {};
    expect(await state(NOON + MINUTE)).toBe('open');
    await answerOffer(id, 'later', NOON + 2 * MINUTE, store);
    expect(await state(NOON + 3 * MINUTE)).toBe('put-off');
    await advanceOffers(aMoment({ now: NOON + 12 * MINUTE, turns: [] }), store);
    expect(await state(NOON + 12 * MINUTE)).toBe('again');
    await answerOffer(id, 'accepted', NOON + 13 * MINUTE, store);
    expect(await state(NOON + 13 * MINUTE)).toBe('waiting');
    const startedAt = NOON + 14 * MINUTE;
    await startPause({ id: 'p', reset: 'three-breaths', offer: id, startedAt, plannedMs: 30_000 }, store);
    expect(await state(startedAt)).toBe('running');
    await finishPause('p', { endedAt: startedAt + 30_000, ending: 'done' }, store);
    expect((await store.offers.get(id))?.state).toBe('done');
    await comeBack('p', startedAt + 40_000, true, store);
    expect((await store.offers.get(id))?.state).toBe('back');
    expect(await store.days.get(TODAY)).toMatchObject({ offers: 1, pauses: 1 });
  });

  it('gives up a pause whose page is gone', async () => {
    const store = aStore();
    await store.offers.add(anOffer({ state: 'waiting', answer: 'accepted' }));
    await startPause({ id: 'p', reset: 'three-breaths', offer: 'offer', startedAt: NOON, plannedMs: 30_000 }, store);
    await advanceOffers(aMoment({ now: NOON + HOUR, turns: [] }), store);
    expect((await store.offers.get('offer'))?.state).toBe('cut-short');
  });

  it('offers nothing twice after an hour asleep, a clock two hours on or back, or midnight', async () => {
    for (const after of [HOUR, 2 * HOUR, -2 * HOUR, 13 * HOUR]) {
      const store = aStore();
      const { id = '' } = (await advanceOffers(aMoment(), store)) ?? {};
      for (let time = 0; time < 3; time += 1) {
        const now = NOON + after + time;
        expect(await advanceOffers(aMoment({ now }), store), `${after / HOUR} h later`).toBeUndefined();
        expect(await liveOffer(now, store)).toBeUndefined();
      }
      expect(await store.offers.toArray()).toMatchObject([{ id, state: 'gone', answer: 'expired' }]);
    }
  });

  it('counts offers of one shift over midnight', async () => {
    const store = aStore();
    const midnight = NOON + DAY / 2;
    for (let n = 0; n < 5; n += 1) {
      const now = midnight - 150 * MINUTE + n * 40 * MINUTE;
      const load = { value: 9, highSince: now - MINUTE };
      expect(await advanceOffers(aMoment({ now, conversation: `c${n}`, load }), store)).toBeDefined();
    }
    const now = midnight + HOUR;
    const load = { value: 9, highSince: now - MINUTE };
    expect(await advanceOffers(aMoment({ now, conversation: 'sixth', load }), store)).toBeUndefined();
  });
});

describe('answering an offer', () => {
  it('keeps the first answer', async () => {
    const store = aStore();
    await store.offers.add(anOffer());
    await answerOffer('offer', 'later', NOON + 1, store);
    expect(await answerOffer('offer', 'accepted', NOON + 2, store)).toMatchObject({
      answer: 'later',
      answeredAt: NOON + 1,
    });
  });

  it('comes too late once the offer is over', async () => {
    const store = aStore();
    await store.offers.add(anOffer());
    expect(await answerOffer('offer', 'accepted', NOON + 5 * MINUTE, store)).toMatchObject({ answer: 'expired' });
  });

  it('says so when there is no such offer', async () => {
    expect(await answerOffer('nobody', 'later', NOON, aStore())).toBeUndefined();
  });

  it('“later” is due when its conversation is closed', async () => {
    const store = aStore();
    await store.offers.bulkAdd([anOffer({ conversation: 'a' }), anOffer({ id: 'other' })]);
    await answerOffer('offer', 'later', NOON, store);
    await closeConversation('a', NOON + MINUTE, store);
    expect(await store.offers.get('offer')).toMatchObject({ dueAt: NOON + MINUTE });
    expect((await store.offers.get('other'))?.dueAt).toBeUndefined();
  });
});

describe('the live offer', () => {
  it.each<[string, Partial<OfferRecord>, number, string | undefined]>([
    ['asks while it lives', {}, NOON + 1, 'open'],
    ['goes when its time is over', {}, NOON + 5 * MINUTE, undefined],
    ['waits for a safe moment once accepted', { state: 'waiting', answer: 'accepted' }, NOON + MINUTE, 'waiting'],
    ['does not wait for ever', { state: 'waiting', answer: 'accepted' }, NOON + 5 * MINUTE, undefined],
    ['is gone after a refusal', { state: 'dismissed', answer: 'dismissed' }, NOON + 2, undefined],
  ])('%s', async (_title, changes, now, state) => {
    const store = aStore();
    await store.offers.add(anOffer(changes));
    expect((await liveOffer(now, store))?.state).toBe(state);
  });

  it('is none of a row from before states were kept', async () => {
    const store = aStore();
    const { state: _state, since: _since, ...old } = anOffer();
    await store.offers.add(old as OfferRecord);
    expect(await liveOffer(NOON + 1, store)).toBeUndefined();
    expect(await advanceOffers(aMoment({ now: NOON + HOUR }), store)).toBeDefined();
  });
});
