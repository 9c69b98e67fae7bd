import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as engine from '../../../../domain/pause/engine';
import { PAUSE_RULES } from '../../../../domain/pause/rules';
import { type PauseEvent, type PauseState, step as stepOn, WAYS } from '../../../../domain/pause/ways';
import type * as realBreak from '../../../../domain/pause/real-break';
import type * as ways from '../../../../domain/pause/ways';
import { answered, type Offer, type OfferFacts } from '../../../../domain/pause/engine';
import { anOffer, decide, HOUR, MINUTE, NOW, SECOND, someFacts, STILL } from '../../../builders/offer';
import { turnsOf } from '../../../builders/turn';

/** The parts of the engine that one rule may change. */
type Parts = Pick<typeof engine, 'advance' | 'answered'> & Pick<typeof ways, 'settle' | 'step'> & typeof realBreak;
type Rule = keyof typeof PAUSE_RULES;

const offersAgo = (...hours: number[]) =>
  hours.map((n) => anOffer({ id: `${n}`, conversation: `${n}`, state: 'gone', at: NOW - n * HOUR }));
const highFor = (ms: number) => ({ value: 9, highSince: NOW - ms });

/** The engine of the extension, with other numbers. */
async function withRules(changed: Partial<Record<Rule, number>>): Promise<Parts> {
  vi.resetModules();
  vi.doMock('../../../../domain/pause/rules', () => ({ PAUSE_RULES: { ...PAUSE_RULES, ...changed } }));
  const [{ advance, answered: answer }, { settle, step }, { needsRealBreak }] = await Promise.all([
    import('../../../../domain/pause/engine'),
    import('../../../../domain/pause/ways'),
    import('../../../../domain/pause/real-break'),
  ]);
  return { advance, answered: answer, settle, step, needsRealBreak };
}

afterEach(() => {
  vi.doUnmock('../../../../domain/pause/rules');
  vi.resetModules();
});

/** The offers after a moment, as far as they can be told apart. */
function after({ advance }: Parts, changes: Partial<OfferFacts>) {
  return advance(someFacts(changes), () => 'new').map(({ id, state, reset }) => [id, state, reset]);
}

/** For each rule: what it is without effect, and a moment that is decided by it alone. */
const DECIDED_BY: Readonly<Record<Rule, readonly [off: number, moment: (parts: Parts) => unknown]>> = {
  signalWindowTurns: [100, (parts) => after(parts, { turns: turnsOf([2, 0, 0, 1, 0, 1, 2], NOW) })],
  signals: [1, (parts) => after(parts, { turns: turnsOf([0, 2], NOW) })],
  signalsOnABadDay: [2, (parts) => after(parts, { turns: turnsOf([0, 2], NOW), isNotMyDay: true })],
  freshMs: [Infinity, (parts) => after(parts, { turns: turnsOf([2, 2], NOW - 12 * MINUTE) })],
  softeningTurns: [3, (parts) => after(parts, { turns: turnsOf([2, 2, 0, 0], NOW) })],
  highLoadMs: [Infinity, (parts) => after(parts, { turns: [], load: highFor(15 * MINUTE) })],
  quietMs: [0, (parts) => after(parts, { offers: [anOffer({ state: 'gone', at: NOW - 29 * MINUTE })] })],
  laterInARow: [
    9,
    (parts) => {
      const later = (id: string, at: number) => anOffer({ id, conversation: id, state: 'gone', answer: 'later', at });
      return after(parts, { offers: [later('a', NOW - 100 * MINUTE), later('b', NOW - 59 * MINUTE)] });
    },
  ],
  perShift: [99, (parts) => after(parts, { offers: offersAgo(6, 5, 4, 3, 2), load: highFor(MINUTE) })],
  keptForHighLoad: [0, (parts) => after(parts, { offers: offersAgo(4, 3, 2) })],
  keptForNewSpell: [0, (parts) => after(parts, { offers: offersAgo(5, 4, 3, 2), load: highFor(3 * HOUR) })],
  sameSpellMs: [0, (parts) => after(parts, { offers: offersAgo(1.4), load: highFor(2 * HOUR) })],
  afterRestMs: [0, (parts) => after(parts, { restedAt: NOW - 14 * MINUTE })],
  offerMs: [HOUR, ({ step, settle }) => settle(step(anOffer({ state: 'held' }), 'show', NOW), NOW + 6 * MINUTE).state],
  heldMs: [
    2 * HOUR,
    (parts) => {
      const held = parts.advance(someFacts({ quiet: 'not-now' }), () => 'new');
      return after(parts, { now: NOW + 40 * MINUTE, turns: [], offers: held });
    },
  ],
  laterMs: [
    0,
    (parts) => {
      const off = parts.answered(anOffer(), 'later', NOW);
      return after(parts, { now: NOW + MINUTE, turns: [], offers: [off] });
    },
  ],
  waitingMs: [HOUR, (parts) => parts.settle(parts.answered(anOffer(), 'accepted', NOW), NOW + 6 * MINUTE).state],
  restsBeforeBreak: [9, ({ needsRealBreak }) => needsRealBreak({ restsWhileHigh: 2 })],
  overdueMs: [
    HOUR,
    ({ step, settle }) => settle(step(anOffer({ state: 'waiting' }), 'begin', NOW), NOW + 4 * MINUTE).state,
  ],
  stillMs: [0, (parts) => after(parts, { hands: { ...STILL, lastKeyAt: NOW - 4 * SECOND } })],
  afterSendMs: [0, (parts) => after(parts, { hands: { ...STILL, lastSentAt: NOW - SECOND } })],
  marginMs: [0, (parts) => after(parts, { waits: [95_000] })],
  clockBackMs: [Infinity, ({ settle }) => settle(anOffer(), NOW - 2 * HOUR).state],
};

describe('without this rule another decision is taken', () => {
  it.each(Object.keys(DECIDED_BY) as Rule[])('%s', async (rule) => {
    const [off, moment] = DECIDED_BY[rule];
    const asItIs = moment(await withRules({}));
    const without = moment(await withRules({ [rule]: off }));
    expect(without).not.toEqual(asItIs);
  });

  it('and there is no rule besides these', () => {
    expect(Object.keys(DECIDED_BY).sort()).toEqual(Object.keys(PAUSE_RULES).sort());
  });
});

const inState = (state: PauseState, more: Partial<Offer> = {}) => anOffer({ conversation: 'here', state, ...more });
const only = (offer: Offer, changes: Partial<OfferFacts> = {}) =>
  decide({ turns: [], offers: [offer], ...changes }).find(({ id }) => id === offer.id)?.state;
const past = (state: PauseState) => only(inState(state), { now: NOW + HOUR });
const softened = { turns: turnsOf([3, 0, 0], NOW) };

/** For each way of the table: how a pause comes to go it. */
const GONE_BY: Readonly<Record<string, () => PauseState | undefined>> = {
  'held show': () => only(inState('held', { shownIn: undefined })),
  'held withdraw': () => only(inState('held'), softened),
  'held time': () => past('held'),
  'open accept': () => answered(inState('open'), 'accepted', NOW).state,
  'open later': () => answered(inState('open'), 'later', NOW).state,
  'open dismiss': () => answered(inState('open'), 'dismissed', NOW).state,
  'open hold': () => only(inState('open'), { quiet: 'not-now' }),
  'open withdraw': () => only(inState('open'), { restedAt: NOW + 1 }),
  'open time': () => past('open'),
  'put-off show': () => only(inState('put-off', { dueAt: NOW })),
  'put-off withdraw': () => only(inState('put-off'), { quiet: 'off' }),
  'put-off time': () => past('put-off'),
  'again accept': () => answered(inState('again'), 'accepted', NOW).state,
  'again later': () => answered(inState('again'), 'later', NOW).state,
  'again dismiss': () => answered(inState('again'), 'dismissed', NOW).state,
  'again hold': () => only(inState('again'), { hands: { ...STILL, isEngaged: true } }),
  'again withdraw': () => only(inState('again'), softened),
  'again time': () => past('again'),
  'waiting begin': () => stepOn(inState('waiting'), 'begin', NOW).state,
  'waiting dismiss': () => answered(inState('waiting'), 'dismissed', NOW).state,
  'waiting time': () => past('waiting'),
  'running finish': () => stepOn(inState('running'), 'finish', NOW).state,
  'running stop': () => stepOn(inState('running'), 'stop', NOW).state,
  'running time': () => past('running'),
  'done return': () => stepOn(inState('done'), 'return', NOW).state,
  'cut-short return': () => stepOn(inState('cut-short'), 'return', NOW).state,
};

const EDGES = (Object.keys(WAYS) as PauseState[]).flatMap((from) =>
  (Object.keys(WAYS[from]) as PauseEvent[]).map((event) => ({ from, event, to: WAYS[from][event] as PauseState })),
);

describe('without this way a pause does not get there', () => {
  it.each(EDGES)('$from → $to on “$event”', ({ from, event, to }) => {
    const go = GONE_BY[`${from} ${event}`];
    expect(go?.()).toBe(to);
    const table = WAYS[from] as Partial<Record<PauseEvent, PauseState>>;
    delete table[event];
    try {
      expect(go?.()).not.toBe(to);
    } finally {
      table[event] = to;
    }
  });

  it('and every story is of a way there is', () => {
    expect(Object.keys(GONE_BY).sort()).toEqual(EDGES.map(({ from, event }) => `${from} ${event}`).sort());
  });
});
