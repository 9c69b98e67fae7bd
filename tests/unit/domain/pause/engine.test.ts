import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, answered, type Offer, type OfferFacts } from '../../../../domain/pause/engine';
import { PAUSE_RULES } from '../../../../domain/pause/rules';
import { anOffer, decide, HOUR, MINUTE, NOW, SECOND, someFacts, STILL } from '../../../builders/offer';
import { aTurn, turnsOf } from '../../../builders/turn';

/** A load that became high a quarter of an hour ago. */
const HIGH = { value: 9, highSince: NOW - 15 * MINUTE };
/** Offers that were let go, so many hours ago. */
const offersAgo = (...hours: number[]) =>
  hours.map((n) => anOffer({ id: `${n}`, conversation: `${n}`, state: 'gone', at: NOW - n * HOUR }));

/** The offer that is made; nothing when none is. */
const made = (changes: Partial<OfferFacts> = {}) => decide(changes).find((offer) => offer.id === 'new');
/** Whether one is on the screen after it. */
const isShown = (changes: Partial<OfferFacts> = {}) =>
  decide(changes).some(({ state }) => state === 'open' || state === 'again');

describe('a pause is offered', () => {
  it.each([
    ['at the second hostile message', [2, 2], 'second-signal'],
    ['when the two are six customer turns apart', [2, 0, 1, 0, 1, 2], 'second-signal'],
    ['at one abusive message', [0, 3], 'abuse'],
  ] as const)('%s', (_title, severities, reason) => {
    expect(made({ turns: turnsOf(severities, NOW) })).toMatchObject({ state: 'open', reason, shownIn: 'here' });
  });

  it('as after a threat when the abuse was one', () => {
    expect(made({ turns: [aTurn({ severity: 3, kinds: ['harm-threat'], at: NOW })] })?.reason).toBe('threat');
  });

  it('when the agent corrected a message to hostile', () => {
    const turns = [aTurn({ severity: 2, at: NOW - MINUTE }), aTurn({ severity: 1, correction: 2, at: NOW })];
    expect(made({ turns })?.reason).toBe('second-signal');
  });

  it('when the load has been high for ten minutes, also in a calm conversation', () => {
    const load = { value: 9, highSince: NOW - PAUSE_RULES.highLoadMs };
    expect(made({ turns: turnsOf([0, 0, 0], NOW), load })?.reason).toBe('load');
    expect(made({ turns: [], load: { ...load, highSince: load.highSince + 1 } })).toBeUndefined();
  });

  it('at the first hostile message on a day that is not mine', () => {
    expect(made({ turns: turnsOf([2], NOW), isNotMyDay: true })?.reason).toBe('second-signal');
    expect(made({ turns: turnsOf([1, 1], NOW), isNotMyDay: true })).toBeUndefined();
  });
});

describe('no pause is offered', () => {
  it.each([
    ['at one hostile message', [0, 2]],
    ['at any number of tense messages', [1, 1, 1, 1, 1, 1]],
    ['when the first signal is seven customer turns back', [2, 0, 0, 1, 0, 1, 2]],
    ['when the customer has softened', [2, 2, 0, 0]],
  ] as const)('%s', (_title, severities) => {
    expect(made({ turns: turnsOf(severities, NOW) })).toBeUndefined();
  });

  it.each<[string, Partial<OfferFacts>]>([
    ['a second time in a conversation', { offers: [anOffer({ conversation: 'here', at: NOW - 3 * HOUR })] }],
    [
      'a second time where one was shown that arose elsewhere',
      { offers: [anOffer({ shownIn: 'here', at: NOW - 3 * HOUR })] },
    ],
    ['within the quiet time', { offers: [anOffer({ at: NOW - 29 * MINUTE })] }],
    [
      'within twice the quiet time after two “later” in a row',
      {
        offers: [
          anOffer({ id: 'a', conversation: 'a', at: NOW - 100 * MINUTE, state: 'gone', answer: 'later' }),
          anOffer({ id: 'b', conversation: 'b', at: NOW - 59 * MINUTE, state: 'gone', answer: 'later' }),
        ],
      },
    ],
    ['a sixth time in a shift', { offers: offersAgo(6, 5, 4, 3, 2), load: HIGH }],
    ['a fourth time in a shift while the load is low', { offers: offersAgo(4, 3, 2) }],
    [
      'twice within 90 minutes of one high load',
      { offers: offersAgo(1.4), load: { value: 9, highSince: NOW - 2 * HOUR } },
    ],
    [
      'a fifth time in a shift for a high load that has had one',
      { offers: offersAgo(5, 4, 3, 2), load: { value: 9, highSince: NOW - 3 * HOUR } },
    ],
    ['soon after a pause or a natural break', { restedAt: NOW - PAUSE_RULES.afterRestMs + 1 }],
    ['while a pause is running', { isPausing: true }],
    ['when offers are switched off', { quiet: 'off' }],
    ['for what was said long ago', { turns: turnsOf([2, 2, 3], NOW - PAUSE_RULES.freshMs - MINUTE) }],
  ])('%s', (_title, changes) => {
    expect(made(changes)).toBeUndefined();
    expect(isShown(changes)).toBe(false);
  });

  it('when the agent corrected the messages to not hostile', () => {
    const turns = turnsOf([2, 3], NOW).map((turn) => ({ ...turn, correction: 1 as const }));
    expect(made({ turns })).toBeUndefined();
  });

  it('and where each of these is over, one is', () => {
    const over: Partial<OfferFacts>[] = [
      { offers: [anOffer({ at: NOW - 30 * MINUTE })] },
      { offers: [anOffer({ id: 'a', conversation: 'a', state: 'gone', answer: 'later', at: NOW - 60 * MINUTE })] },
      { offers: offersAgo(5, 4, 3, 2), load: HIGH },
      { offers: offersAgo(3, 2) },
      { offers: offersAgo(1.5), load: { value: 9, highSince: NOW - 2 * HOUR } },
      { offers: offersAgo(4, 3, 2), load: { value: 9, highSince: NOW - 3 * HOUR } },
      { restedAt: NOW - PAUSE_RULES.afterRestMs },
    ];
    for (const changes of over) expect(isShown(changes)).toBe(true);
  });
});

describe('nothing is shown', () => {
  const unsafe: [string, Partial<OfferFacts>][] = [
    ['while the agent types', { hands: { ...STILL, lastKeyAt: NOW - 4_999 } }],
    ['while a word is being composed', { hands: { ...STILL, isComposing: true } }],
    ['in the two seconds after a reply was sent', { hands: { ...STILL, lastSentAt: NOW - 1_999 } }],
    ['during a call, a shared screen or a film', { hands: { ...STILL, isEngaged: true } }],
    ['where nobody looks', { hands: { ...STILL, isInFront: false } }],
    ['while a customer has waited too long for any reset', { waits: [120_000] }],
    ['while so many wait that the last could not be answered in time', { waits: [60_000, 55_000, 50_000, 45_000] }],
    ['after “not now”', { quiet: 'not-now' }],
  ];

  it.each(unsafe)('%s, but it is kept', (_title, changes) => {
    expect(isShown(changes)).toBe(false);
    expect(made(changes)?.state).toBe('held');
  });

  it.each(unsafe)('%s; it comes when that is over, once', (_title, changes) => {
    const held = decide(changes);
    const later = { now: NOW + 10 * SECOND, turns: [] };
    const shown = decide({ ...later, offers: held });
    expect(shown).toMatchObject([{ id: 'new', state: 'open', at: later.now }]);
    expect(decide({ ...later, offers: shown })).toEqual(shown);
  });

  it('what was kept is forgotten after half an hour', () => {
    const [held] = decide({ quiet: 'not-now' });
    expect(held).toBeDefined();
    const at = (now: number) => decide({ now, turns: [], offers: held ? [held] : [] });
    expect(at(NOW + PAUSE_RULES.heldMs - 1)).toMatchObject([{ state: 'open' }]);
    expect(at(NOW + PAUSE_RULES.heldMs)).toMatchObject([{ state: 'gone' }]);
  });

  it('what was kept and never shown does not use up its conversation', () => {
    const unseen = anOffer({ conversation: 'here', shownIn: undefined, state: 'gone', at: NOW - HOUR });
    expect(isShown({ offers: [unseen] })).toBe(true);
  });

  it('two causes that are kept become one offer', () => {
    const held = decide({ quiet: 'not-now' });
    const merged = decide({
      conversation: 'other',
      quiet: 'not-now',
      offers: held,
      now: NOW + 20 * MINUTE,
      turns: turnsOf([3], NOW + 20 * MINUTE),
    });
    expect(merged).toMatchObject([{ id: 'new', state: 'held', expiresAt: NOW + 20 * MINUTE + PAUSE_RULES.heldMs }]);
  });

  it('what was kept is shown where the agent is by then', () => {
    const held = decide({ hands: { ...STILL, isComposing: true } });
    expect(decide({ conversation: 'other', turns: [], offers: held, now: NOW + MINUTE })).toMatchObject([
      { conversation: 'here', shownIn: 'other', state: 'open' },
    ]);
  });
});

describe('the two stages of insistence', () => {
  const high = { value: 10, highSince: NOW - 20 * MINUTE };
  const calm = { value: 3 };

  it.each([
    ['the first offer is quiet, however high the load', [], high, false],
    ['the next is clearer when one was let go and the load is high', ['expired'], high, true],
    ['but not when the load has fallen', ['expired'], calm, false],
    ['nor when the one before was taken', ['accepted'], high, false],
    ['nor when it was refused', ['dismissed'], high, false],
  ] as const)('%s', (_title, answers, load, isClear) => {
    const offers = answers.map((answer) => anOffer({ state: 'gone', answer, at: NOW - 40 * MINUTE }));
    expect(made({ offers, load })?.isClear).toBe(isClear);
  });

  it('one that comes back is clearer when the load stayed high', () => {
    const off = answered(anOffer({ at: NOW - 20 * MINUTE }), 'later', NOW - 18 * MINUTE);
    expect(decide({ turns: [], offers: [off], load: high })).toMatchObject([{ state: 'again', isClear: true }]);
    expect(decide({ turns: [], offers: [off], load: calm })).toMatchObject([{ state: 'again', isClear: false }]);
  });
});

describe('the reset fits the response clock', () => {
  it.each([
    [[], 'sixty-seconds'],
    [[79_000], 'sixty-seconds'],
    [[80_000], 'three-breaths'],
    [[119_000], 'three-breaths'],
    [[79_000, 60_000], 'three-breaths'],
  ])('while customers have waited %j ms it is %s', (waits, reset) => {
    expect(made({ waits })?.reset).toBe(reset);
  });
});

describe('whatever happens', () => {
  const severity = fc.constantFrom(0, 1, 2, 3);

  it('nothing is offered without a hostile message while the load is low', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 20 }), (severities) => {
        expect(made({ turns: turnsOf(severities as (0 | 1)[], NOW) })).toBeUndefined();
      }),
    );
  });

  it('two calm messages at the end always cancel', () => {
    fc.assert(
      fc.property(fc.array(severity, { maxLength: 20 }), (severities) => {
        expect(made({ turns: turnsOf([...severities, 0, 0] as (0 | 1 | 2 | 3)[], NOW) })).toBeUndefined();
      }),
    );
  });

  it('asked twice it answers the same, there is one live offer at most, and the clock may jump', () => {
    const moment = fc.record({
      after: fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
      conversation: fc.constantFrom('a', 'b', 'c'),
      said: fc.array(severity, { maxLength: 4 }),
      typing: fc.boolean(),
      quiet: fc.constantFrom(undefined, 'not-now', 'off'),
      answer: fc.constantFrom(undefined, 'accepted', 'later', 'dismissed'),
    });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 30 }), (moments) => {
        let [now, offers, ids]: [number, Offer[], number] = [NOW, [], 0];
        for (const { after, conversation, said, typing, quiet, answer } of moments) {
          now += after;
          const turns = turnsOf(said as (0 | 1 | 2 | 3)[], now);
          const hands = { ...STILL, lastKeyAt: typing ? now : 0 };
          const facts = someFacts({ now, conversation, turns, hands, quiet, offers });
          ids += 1;
          const next = advance(facts, () => `${ids}`);
          expect(advance({ ...facts, offers: next }, () => 'twice')).toEqual(next);
          const live = next.filter(({ state }) => ['held', 'put-off', 'open', 'again', 'waiting'].includes(state));
          expect(live.length).toBeLessThanOrEqual(1);
          expect(next.filter(({ shownIn }) => shownIn !== undefined).length).toBeLessThanOrEqual(PAUSE_RULES.perShift);
          offers = answer ? next.map((offer) => answered(offer, answer, now)) : next;
        }
      }),
    );
  });
});
