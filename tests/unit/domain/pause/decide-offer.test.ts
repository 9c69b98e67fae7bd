import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideAgain,
  decideOffer,
  hasSoftened,
  OFFER_RULES,
  type OfferFacts,
} from '../../../../domain/pause/decide-offer';
import { aTurn, turnsOf } from '../../../builders/turn';

const NOW = Date.UTC(2026, 10, 20, 10);
const MINUTE = 60_000;

function facts(changes: Partial<OfferFacts> = {}): OfferFacts {
  return {
    now: NOW,
    conversation: 'here',
    turns: turnsOf([0, 2, 0, 2], NOW),
    offers: [],
    isPausing: false,
    clock: { limitMs: 180_000, warnMs: 100_000 },
    isQuiet: false,
    ...changes,
  };
}

describe('a pause is offered', () => {
  it.each([
    ['at the second hostile message', [2, 2], 'second-signal'],
    ['when the two are six customer turns apart', [2, 0, 1, 0, 1, 2], 'second-signal'],
    ['at one abusive message', [0, 3], 'abuse'],
  ] as const)('%s', (_title, severities, reason) => {
    expect(decideOffer(facts({ turns: turnsOf(severities, NOW) }))?.reason).toBe(reason);
  });

  it('as after a threat when the abuse was one', () => {
    const turns = [aTurn({ severity: 3, kinds: ['harm-threat'], at: NOW })];
    expect(decideOffer(facts({ turns }))?.reason).toBe('threat');
  });

  it('when the agent corrected a message to hostile', () => {
    const turns = [aTurn({ severity: 2, at: NOW - MINUTE }), aTurn({ severity: 1, correction: 2, at: NOW })];
    expect(decideOffer(facts({ turns }))?.reason).toBe('second-signal');
  });
});

describe('no pause is offered', () => {
  it.each([
    ['at one hostile message', [0, 2]],
    ['at any number of tense messages', [1, 1, 1, 1, 1, 1]],
    ['when the first signal is seven customer turns back', [2, 0, 0, 1, 0, 1, 2]],
    ['when the customer has softened', [2, 2, 0, 0]],
  ] as const)('%s', (_title, severities) => {
    expect(decideOffer(facts({ turns: turnsOf(severities, NOW) }))).toBeUndefined();
  });

  it.each<[string, Partial<OfferFacts>]>([
    ['a second time in a conversation', { offers: [{ conversation: 'here', at: NOW - 3 * 60 * MINUTE }] }],
    ['within the quiet time', { offers: [{ conversation: 'other', at: NOW - 29 * MINUTE }] }],
    [
      'within twice the quiet time after two “later” in a row',
      {
        offers: [
          { conversation: 'a', at: NOW - 100 * MINUTE, answer: 'later' },
          { conversation: 'b', at: NOW - 59 * MINUTE, answer: 'later' },
        ],
      },
    ],
    [
      'a sixth time in a shift',
      { offers: [1, 2, 3, 4, 5].map((n) => ({ conversation: `${n}`, at: NOW - n * 60 * MINUTE })).reverse() },
    ],
    ['soon after a pause', { lastPauseEndedAt: NOW - 5 * MINUTE }],
    ['while a pause is running', { isPausing: true }],
    ['when offers are switched off', { isQuiet: true }],
    ['for what was said long ago', { turns: turnsOf([2, 2, 3], NOW - OFFER_RULES.freshMs - MINUTE) }],
  ])('%s', (_title, changes) => {
    expect(decideOffer(facts(changes))).toBeUndefined();
  });

  it('when the agent corrected the messages to not hostile', () => {
    const turns = turnsOf([2, 3], NOW).map((turn) => ({ ...turn, correction: 1 as const }));
    expect(decideOffer(facts({ turns }))).toBeUndefined();
  });
});

describe('the reset fits the response clock', () => {
  it.each([
    [undefined, 'sixty-seconds'],
    [79_000, 'sixty-seconds'],
    [80_000, 'three-breaths'],
    [119_000, 'three-breaths'],
  ])('while a customer has waited %s ms it is %s', (waitedMs, reset) => {
    expect(decideOffer(facts({ waitedMs }))?.reset).toBe(reset);
  });
});

describe('an offer put off with “later”', () => {
  it('comes back after ten minutes', () => {
    expect(decideAgain(turnsOf([2, 2], NOW), NOW - OFFER_RULES.laterMs, NOW)).toBe(true);
    expect(decideAgain(turnsOf([2, 2], NOW), NOW - OFFER_RULES.laterMs + 1, NOW)).toBe(false);
  });

  it('does not come back once the customer has softened', () => {
    expect(decideAgain(turnsOf([2, 2, 0, 0], NOW), NOW - OFFER_RULES.laterMs, NOW)).toBe(false);
  });
});

describe('whatever the turns', () => {
  const severity = fc.constantFrom(0, 1, 2, 3);

  it('nothing is offered without a hostile message', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 20 }), (severities) => {
        expect(decideOffer(facts({ turns: turnsOf(severities as (0 | 1)[], NOW) }))).toBeUndefined();
      }),
    );
  });

  it('two calm messages at the end always cancel', () => {
    fc.assert(
      fc.property(fc.array(severity, { maxLength: 20 }), (severities) => {
        const turns = turnsOf([...severities, 0, 0] as (0 | 1 | 2 | 3)[], NOW);
        expect(hasSoftened(turns)).toBe(true);
        expect(decideOffer(facts({ turns }))).toBeUndefined();
      }),
    );
  });
});
