import { afterEach, describe, expect, it } from 'vitest';
import { shiftStart } from '../../../../domain/load/local-day';
import { answered, type Offer } from '../../../../domain/pause/engine';
import { type PauseState, step } from '../../../../domain/pause/ways';
import { decide, HOUR, MINUTE, NOW } from '../../../builders/offer';
import { turnsOf } from '../../../builders/turn';

/** An offer of this moment in each state that time can end, as it comes to be there. */
const [held] = decide({ quiet: 'not-now' });
const [open] = decide();
if (!held || !open) throw new Error('nothing was offered');
const LIVE: readonly (readonly [PauseState, Offer])[] = [
  ['held', held],
  ['open', open],
  ['put-off', answered(open, 'later', NOW)],
  ['again', step(answered(open, 'later', NOW), 'show', NOW)],
  ['waiting', answered(open, 'accepted', NOW)],
  ['running', step(answered(open, 'accepted', NOW), 'begin', NOW)],
];

/** Where each is found after the machine or the clock did something odd; the worker begins anew each time. */
const AFTER: Readonly<
  Record<string, readonly [ms: number, states: Readonly<Partial<Record<PauseState, PauseState>>>]>
> = {
  'an hour asleep': [HOUR, { running: 'cut-short' }],
  'the clock two hours on': [2 * HOUR, { running: 'cut-short' }],
  'the clock two hours back': [-2 * HOUR, { running: 'cut-short' }],
  'a night': [14 * HOUR, { running: 'cut-short' }],
  // What is shorter than its life goes on; “later” is not due yet.
  'a clock set by half a minute': [
    -30_000,
    { held: 'open', open: 'open', 'put-off': 'put-off', again: 'again', waiting: 'waiting', running: 'running' },
  ],
};

describe.each(Object.entries(AFTER))('after %s', (_what, [ms, states]) => {
  it.each(LIVE)('an offer that was “%s” is where it should be, and its cause brings no second one', (state, offer) => {
    expect(offer.state).toBe(state);
    const now = NOW + ms;
    // The same words are still on the screen, and nothing is kept but the row.
    const facts = { now, turns: turnsOf([0, 2, 0, 2], NOW), offers: [structuredClone(offer)] };
    const found = decide(facts);
    expect(found.find(({ id }) => id === offer.id)?.state).toBe(states[state] ?? 'gone');
    const offered = found.filter(({ shownIn, state: at }) => shownIn !== undefined && at !== 'gone');
    expect(offered.length).toBeLessThanOrEqual(1);
    if (offer.shownIn !== undefined) expect(found).toHaveLength(1);
    expect(decide({ ...facts, offers: structuredClone(found) })).toEqual(found);
  });
});

describe('when clocks change for summer and winter', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['forward', Date.UTC(2026, 2, 29, 1)],
    ['back', Date.UTC(2026, 9, 25, 1)],
  ])('%s, an offer lives its five minutes, and five are the most of a shift', (_way, change) => {
    process.env.TZ = 'Europe/Berlin';
    const began = change - 2 * MINUTE;
    const turns = turnsOf([0, 2, 0, 2], began);
    const offers = decide({ now: began, turns });
    expect(decide({ now: change + 2 * MINUTE, turns, offers })[0]?.state).toBe('open');
    expect(decide({ now: change + 3 * MINUTE, turns, offers })[0]?.state).toBe('gone');

    let all: Offer[] = [];
    const load = { value: 9, highSince: began };
    for (let n = 0; n < 12; n++) {
      const now = began - 4 * HOUR + n * 40 * MINUTE;
      const ofShift = all.filter(({ at }) => at >= shiftStart(now));
      const facts = {
        now,
        conversation: `c${n}`,
        turns: turnsOf([3], now),
        load: { ...load, highSince: now - MINUTE },
      };
      const next = decide({ ...facts, offers: ofShift }).map((offer) =>
        offer.id === 'new' ? { ...offer, id: `${n}` } : offer,
      );
      all = [...all.filter(({ id }) => !next.some((offer) => offer.id === id)), ...next];
    }
    expect(all).toHaveLength(5);
  });
});
