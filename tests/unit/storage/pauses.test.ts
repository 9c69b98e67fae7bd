import { describe, expect, it } from 'vitest';
import {
  comeBack,
  finishPause,
  ratePause,
  runningPause,
  startPause,
  type NewPause,
} from '../../../storage/queries/pauses';
import { aStore, DAY, HOUR, NOON, TODAY } from './builders';

const aPause = (changes: Partial<NewPause> = {}): NewPause => ({
  id: 'pause-1',
  reset: 'sixty-seconds',
  startedAt: NOON,
  plannedMs: 70_000,
  ...changes,
});

describe('a pause', () => {
  it('runs until it ends, then counts with its length', async () => {
    const store = aStore();
    await startPause(aPause({ offer: 'o', conversation: 'a' }), store);
    expect(await runningPause(NOON + 1, store)).toMatchObject({ id: 'pause-1', offer: 'o', day: TODAY });
    await finishPause('pause-1', { endedAt: NOON + 70_000, ending: 'done', draftKept: true }, store);
    expect(await runningPause(NOON + 70_001, store)).toBeUndefined();
    expect(await store.pauses.get('pause-1')).toMatchObject({ ending: 'done', draftKept: true });
    expect(await store.days.get(TODAY)).toMatchObject({ pauses: 1, pauseMs: 70_000 });
  });

  it('counts once when its end is told twice; the first end stays', async () => {
    const store = aStore();
    await startPause(aPause(), store);
    await finishPause('pause-1', { endedAt: NOON + 20_000, ending: 'early' }, store);
    const again = await finishPause('pause-1', { endedAt: NOON + 70_000, ending: 'done' }, store);
    expect(again).toMatchObject({ ending: 'early', endedAt: NOON + 20_000 });
    expect(await store.days.get(TODAY)).toMatchObject({ pauses: 1, pauseMs: 20_000 });
  });

  it('begins once for an offer, in the panel or in the page', async () => {
    const store = aStore();
    await startPause(aPause({ offer: 'o' }), store);
    await finishPause('pause-1', { endedAt: NOON + 70_000, ending: 'done' }, store);
    const again = await startPause(aPause({ id: 'pause-2', offer: 'o', startedAt: NOON + 90_000 }), store);
    expect(again).toMatchObject({ id: 'pause-1', ending: 'done' });
    expect(await store.pauses.count()).toBe(1);
  });

  it('is one at a time: a second tab gets the one that runs', async () => {
    const store = aStore();
    const started = await Promise.all([startPause(aPause(), store), startPause(aPause({ id: 'pause-2' }), store)]);
    expect(new Set(started.map((pause) => pause.id)).size).toBe(1);
    expect(await store.pauses.count()).toBe(1);
  });

  it('is the same when its start is told twice, also after its end', async () => {
    const store = aStore();
    await startPause(aPause(), store);
    const ended = await finishPause('pause-1', { endedAt: NOON + 1_000, ending: 'early' }, store);
    expect(await startPause(aPause({ startedAt: NOON + HOUR }), store)).toEqual(ended);
  });

  it('left behind by a closed page is ended without a length when the next one starts', async () => {
    const store = aStore();
    await startPause(aPause(), store);
    expect(await runningPause(NOON + HOUR, store)).toBeUndefined();
    await startPause(aPause({ id: 'pause-2', startedAt: NOON + HOUR }), store);
    expect(await store.pauses.get('pause-1')).toMatchObject({ ending: 'early', endedAt: NOON });
    expect(await store.days.get(TODAY)).toMatchObject({ pauses: 1, pauseMs: 0 });
    expect(await runningPause(NOON + HOUR + 1, store)).toMatchObject({ id: 'pause-2' });
  });

  it('counts for the day it began', async () => {
    const store = aStore();
    const midnight = NOON + DAY / 2;
    await startPause(aPause({ startedAt: midnight - 10_000 }), store);
    await finishPause('pause-1', { endedAt: midnight + 60_000, ending: 'done' }, store);
    expect(await store.days.toArray()).toMatchObject([{ day: TODAY, pauses: 1, pauseMs: 70_000 }]);
  });

  it('never has a negative length when the clock was set back', async () => {
    const store = aStore();
    await startPause(aPause(), store);
    await finishPause('pause-1', { endedAt: NOON - HOUR, ending: 'early' }, store);
    expect(await store.days.get(TODAY)).toMatchObject({ pauses: 1, pauseMs: 0 });
  });

  it('takes ratings before and after, also after its end', async () => {
    const store = aStore();
    await startPause(aPause(), store);
    await ratePause('pause-1', 'before', { pleasure: 0.2, arousal: 0.9 }, store);
    await finishPause('pause-1', { endedAt: NOON + 1_000, ending: 'done' }, store);
    await ratePause('pause-1', 'after', { arousal: 0.4 }, store);
    await comeBack('pause-1', NOON + 2_000, false, store);
    expect(await store.pauses.get('pause-1')).toMatchObject({
      before: { pleasure: 0.2, arousal: 0.9 },
      after: { arousal: 0.4 },
      draftKept: false,
    });
    expect(await ratePause('nobody', 'after', {}, store)).toBeUndefined();
  });
});
