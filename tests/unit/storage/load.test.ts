import { describe, expect, it } from 'vitest';
import { usualsAt } from '../../../storage/queries/load';
import type { TurnRecord } from '../../../storage/tables/turns';
import { aStore, DAY, HOUR, MINUTE, NOON } from './builders';

/** An own reply of so many code units. */
function aReply(at: number, length: number): TurnRecord {
  return {
    fingerprint: `reply-${at}`,
    conversation: 'conversation-a',
    speaker: 'agent',
    at,
    observedAt: at,
    arrival: 'live',
    day: 'some day',
    severity: 0,
    score: 0,
    kinds: [],
    target: 'none',
    mood: 'unclear',
    risks: [],
    length,
  };
}

describe('what is usual', () => {
  it('is taken from every reply before this shift, each once, however old', async () => {
    const store = aStore();
    const shift = NOON - 12 * HOUR;
    // Every six hours, right before the borders between what is read at once, at them, and behind them.
    const times = Array.from({ length: 130 }, (_, index) => shift - (index + 1) * 6 * HOUR);
    const all = [...times.flatMap((at) => [at - 1, at, at + 1]), shift - 1, shift - 40 * DAY];
    await store.turns.bulkAdd(all.map((at) => aReply(at, 80)));
    await store.turns.bulkAdd([shift, NOON - MINUTE].map((at) => aReply(at, 9_000)));
    const atThree = NOON + 3 * HOUR;
    expect((await usualsAt(atThree, store)).length).toMatchObject({ of: 'all', count: all.length, high: 80 });
  });
});
