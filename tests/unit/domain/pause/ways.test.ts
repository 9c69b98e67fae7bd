import { describe, expect, it } from 'vitest';
import { PAUSE_RULES } from '../../../../domain/pause/rules';
import {
  isLive,
  PAUSE_STATES,
  type PauseEvent,
  type PauseState,
  settle,
  step,
  WAYS,
} from '../../../../domain/pause/ways';
import { anOffer, HOUR, MINUTE, NOW } from '../../../builders/offer';

const inState = (state: PauseState, since = NOW) => ({ ...anOffer(), state, since, expiresAt: since + 5 * MINUTE });
const targetsOf = (state: PauseState) => Object.values(WAYS[state]);

describe('the table of ways', () => {
  it.each<[PauseState[], PauseEvent[]]>([
    [
      ['held', 'open', 'waiting', 'running', 'done', 'back'],
      ['show', 'accept', 'begin', 'finish', 'return'],
    ],
    [
      ['open', 'put-off', 'again', 'waiting', 'running', 'cut-short', 'back'],
      ['later', 'show', 'accept', 'begin', 'stop', 'return'],
    ],
    [['open', 'dismissed'], ['dismiss']],
    [
      ['open', 'put-off', 'again', 'gone'],
      ['later', 'show', 'later'],
    ],
    [
      ['open', 'put-off', 'again', 'gone'],
      ['hold', 'show', 'time'],
    ],
    [['waiting', 'gone'], ['time']],
  ])('leads along %j', (states, events) => {
    let pause = inState(states[0] as PauseState);
    for (const [index, event] of events.entries()) {
      pause = step(pause, event, NOW + index);
      expect(pause.state).toBe(states[index + 1]);
      expect(pause.since).toBe(NOW + index);
    }
  });

  it('knows no way back to an offer, so nothing is offered a third time', () => {
    const reachable = new Set<PauseState>(['again']);
    for (const state of reachable) for (const next of targetsOf(state)) reachable.add(next);
    expect([...reachable].filter((state) => ['held', 'open', 'put-off'].includes(state))).toEqual([]);
  });

  it('leads from every live state to an end, by time alone', () => {
    for (const state of PAUSE_STATES.filter((one) => isLive(inState(one)))) {
      expect(['gone', 'cut-short']).toContain(WAYS[state].time);
    }
  });

  it('leads to every state', () => {
    const targets = new Set(PAUSE_STATES.flatMap(targetsOf));
    expect(PAUSE_STATES.filter((state) => !targets.has(state))).toEqual(['held']);
  });

  it('leaves a pause as it is on an event it does not know', () => {
    const done = inState('done');
    expect(step(done, 'accept', NOW + 1)).toBe(done);
  });
});

describe('time', () => {
  it.each([
    ['held', PAUSE_RULES.heldMs],
    ['open', PAUSE_RULES.offerMs],
    ['again', PAUSE_RULES.offerMs],
    ['waiting', PAUSE_RULES.waitingMs],
  ] as const)('ends “%s” after %i ms, not before', (state, lasts) => {
    const pause = { ...inState(state), expiresAt: NOW + lasts };
    expect(settle(pause, NOW + lasts - 1)).toBe(pause);
    expect(settle(pause, NOW + lasts)).toMatchObject({ state: 'gone', since: NOW + lasts });
  });

  it('does not end what waits for an event', () => {
    for (const state of ['done', 'cut-short', 'back', 'dismissed', 'gone'] as const) {
      expect(settle(inState(state), NOW + 100 * HOUR).state).toBe(state);
    }
  });

  it.each(PAUSE_STATES.filter((state) => isLive(inState(state))))(
    'ends “%s” when the machine slept for an hour, or the clock went two hours on or back',
    (state) => {
      const pause = { ...step(inState(state), 'show', NOW), state };
      for (const now of [NOW + HOUR, NOW + 2 * HOUR, NOW - 2 * HOUR]) {
        const settled = settle(pause, now);
        expect(isLive(settled)).toBe(false);
        expect(settle(settled, now)).toBe(settled);
      }
    },
  );

  it('does not mind a clock that was put right by seconds', () => {
    const pause = inState('open');
    expect(settle(pause, NOW - 2_000)).toBe(pause);
  });
});
