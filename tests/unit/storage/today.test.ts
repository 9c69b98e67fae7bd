import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { correctTurn } from '../../../storage/queries/correct-turn';
import { addPhraseUse } from '../../../storage/queries/phrase-uses';
import { finishPause, startPause } from '../../../storage/queries/pauses';
import { recordObservation } from '../../../storage/queries/record-observation';
import { todayOf } from '../../../storage/queries/today';
import { aSeenTurn, anObservation, aStore, DAY, HOUR, MINUTE, NOON, TODAY } from './builders';

const quarrel = (key: string, severity: 0 | 1 | 2 | 3, observedAt: number) =>
  anObservation([aSeenTurn({ severity, observedAt, fingerprint: `${key}-${observedAt}` })], {
    conversation: { key, console: 'sample' },
    now: observedAt,
  });

describe('today', () => {
  it('begins empty', async () => {
    expect(await todayOf(NOON, aStore())).toMatchObject({
      day: { day: TODAY, conversations: 0, hostile: 0 },
      share: 0,
      longestRunHostile: 0,
      lastPauseAt: undefined,
      strip: { from: NOON - 12 * HOUR, to: NOON, heated: [], pauses: [], offers: [], phraseUses: [] },
    });
  });

  it('tells share and longest run in the order of last messages', async () => {
    const store = aStore();
    const order: [string, 0 | 2 | 3][] = [
      ['a', 2],
      ['b', 0],
      ['c', 2],
      ['d', 3],
      ['e', 0],
    ];
    for (const [index, [key, severity]] of order.entries()) {
      await recordObservation(quarrel(key, severity, NOON - HOUR + index * MINUTE), store);
    }
    expect(await todayOf(NOON, store)).toMatchObject({ share: 0.6, longestRunHostile: 2, day: { abusive: 1 } });
    await recordObservation(quarrel('b', 2, NOON - MINUTE), store);
    expect(await todayOf(NOON, store)).toMatchObject({ share: 0.8, longestRunHostile: 3 });
  });

  it('leaves out yesterday and what is no load', async () => {
    const store = aStore();
    await recordObservation(quarrel('yesterday', 3, NOON - DAY), store);
    const backlog = aSeenTurn({ severity: 3, arrival: 'backlog', sentAt: NOON - 2 * DAY });
    await recordObservation(anObservation([backlog]), store);
    expect(await todayOf(NOON, store)).toMatchObject({ share: 0, longestRunHostile: 0, strip: { heated: [] } });
  });

  it('shows the shift as points, also over midnight', async () => {
    const store = aStore();
    const night = NOON - 12 * HOUR + HOUR;
    await recordObservation(quarrel('a', 2, night - 2 * HOUR), store);
    await recordObservation(quarrel('a', 0, night - 2 * HOUR + 1), store);
    await recordObservation(quarrel('b', 1, night - MINUTE), store);
    await recordObservation(quarrel('a', 0, night - MINUTE), store);
    await startPause({ id: 'p', reset: 'three-breaths', startedAt: night - HOUR / 2, plannedMs: 30_000 }, store);
    await finishPause('p', { endedAt: night - HOUR / 2 + 30_000, ending: 'done' }, store);
    const use = { phrase: 'x', stage: 'listen', place: 'composer', verified: true, tensionBefore: 1 } as const;
    await addPhraseUse({ id: 'u', at: night - HOUR / 4, conversation: 'b', ...use }, store);
    const { strip, lastPauseAt, day, longestRunHostile } = await todayOf(night, store);
    expect(strip.heated.map(({ conversation, severity }) => [conversation, severity])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(strip.pauses).toHaveLength(1);
    expect(strip.phraseUses).toEqual([{ at: night - HOUR / 4 }]);
    expect(lastPauseAt).toBe(night - HOUR / 2 + 30_000);
    expect(day).toMatchObject({ conversations: 2, hostile: 0 });
    expect(longestRunHostile).toBe(0);
  });

  it('follows a correction in the strip', async () => {
    const store = aStore();
    await recordObservation(quarrel('a', 2, NOON - 1), store);
    await correctTurn(`a-${NOON - 1}`, 0, NOON, store);
    expect(await todayOf(NOON, store)).toMatchObject({ longestRunHostile: 0, strip: { heated: [] } });
  });

  it('is told anew to a live query when a message arrives', async () => {
    const store = aStore();
    const hostile: number[] = [];
    const seen = (count: number) =>
      new Promise<void>((resolve, reject) => {
        const subscription = liveQuery(() => todayOf(NOON, store)).subscribe({
          next: ({ day }) => {
            hostile.push(day.hostile);
            if (day.hostile < count) return;
            resolve();
            setTimeout(() => subscription.unsubscribe());
          },
          error: reject,
        });
      });
    const waiting = seen(1);
    await recordObservation(quarrel('a', 2, NOON - 1), store);
    await waiting;
    expect(hostile.at(-1)).toBe(1);
  });
});
