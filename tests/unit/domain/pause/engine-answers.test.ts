import { describe, expect, it } from 'vitest';
import { answered, due, type Offer, type OfferFacts } from '../../../../domain/pause/engine';
import { PAUSE_RULES } from '../../../../domain/pause/rules';
import { anOffer, decide, HOUR, MINUTE, NOW, SECOND, STILL } from '../../../builders/offer';
import { turnsOf } from '../../../builders/turn';

describe('an open offer', () => {
  const open = anOffer({ conversation: 'here', at: NOW - MINUTE });
  const state = (changes: Partial<OfferFacts>) => decide({ turns: [], offers: [open], ...changes })[0]?.state;

  it.each<[string, Partial<OfferFacts>, Offer['state']]>([
    ['stays while its customer says nothing', {}, 'open'],
    ['goes when its customer softens', { turns: turnsOf([3, 0, 0], NOW) }, 'gone'],
    ['stays when another customer softens', { conversation: 'other', turns: turnsOf([3, 0, 0], NOW) }, 'open'],
    ['goes after a rest the agent took', { restedAt: NOW - 1 }, 'gone'],
    ['goes when offers are switched off', { quiet: 'off' }, 'gone'],
    ['is kept for later at “not now”', { quiet: 'not-now' }, 'put-off'],
    ['is kept for later when a call begins', { hands: { ...STILL, isEngaged: true } }, 'put-off'],
    ['goes after five minutes', { now: NOW + 4 * MINUTE }, 'gone'],
  ])('%s', (_title, changes, expected) => {
    expect(state(changes)).toBe(expected);
  });

  it('made for a high load stays when the customer softens', () => {
    const [offer] = decide({ offers: [{ ...open, reason: 'load' }], turns: turnsOf([3, 0, 0], NOW) });
    expect(offer?.state).toBe('open');
  });

  it('that nobody answered says so', () => {
    expect(decide({ turns: [], offers: [open], now: NOW + HOUR })).toMatchObject([
      { answer: 'expired', answeredAt: open.expiresAt },
    ]);
  });
});

describe('an answer', () => {
  const open = anOffer({ at: NOW });

  it.each([
    ['accepted', 'waiting'],
    ['later', 'put-off'],
    ['dismissed', 'dismissed'],
  ] as const)('“%s” makes it “%s”, and the first answer stays', (answer, state) => {
    const after = answered(open, answer, NOW + SECOND);
    expect(after).toMatchObject({ state, answer, answeredAt: NOW + SECOND });
    for (const other of ['later', 'accepted'] as const) expect(answered(after, other, NOW + 2 * SECOND)).toBe(after);
  });

  it('comes too late after five minutes', () => {
    expect(answered(open, 'accepted', NOW + 5 * MINUTE)).toMatchObject({ state: 'gone', answer: 'expired' });
  });

  it('“later” comes back after ten minutes, not before, and at a safe moment only', () => {
    const off = answered(open, 'later', NOW);
    const at = (now: number, more: Partial<OfferFacts> = {}) => decide({ now, turns: [], offers: [off], ...more })[0];
    expect(at(NOW + PAUSE_RULES.laterMs - 1)?.state).toBe('put-off');
    expect(at(NOW + PAUSE_RULES.laterMs)).toMatchObject({ state: 'again', at: NOW + PAUSE_RULES.laterMs });
    expect(at(NOW + PAUSE_RULES.laterMs, { hands: { ...STILL, isComposing: true } })?.state).toBe('put-off');
  });

  it('“later” comes back at once when its conversation is closed', () => {
    const off = due(answered(open, 'later', NOW), NOW + MINUTE);
    expect(decide({ now: NOW + MINUTE, turns: [], offers: [off] })).toMatchObject([{ state: 'again' }]);
  });

  it('“later” does not come back once the customer has softened', () => {
    const off = answered(anOffer({ conversation: 'here', at: NOW }), 'later', NOW);
    const soft = decide({ now: NOW + MINUTE, turns: turnsOf([2, 2, 0, 0], NOW + MINUTE), offers: [off] });
    expect(soft).toMatchObject([{ state: 'gone', answer: 'later' }]);
  });

  it('“later” a second time ends it', () => {
    expect(answered(anOffer({ state: 'again' }), 'later', NOW + SECOND)).toMatchObject({
      state: 'gone',
      answer: 'later',
    });
  });
});
