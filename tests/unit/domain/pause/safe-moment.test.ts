import { describe, expect, it } from 'vitest';
import { fitsClock, fittingReset, waitsOf } from '../../../../domain/pause/response-clock';
import { busyWith, type Hands, judgeMoment } from '../../../../domain/pause/safe-moment';
import { NOW, STILL } from '../../../builders/offer';

const CLOCK = { limitMs: 180_000, warnMs: 100_000 };

describe('hands', () => {
  it.each<[string, Partial<Hands>, string | undefined]>([
    ['that never typed are still', {}, undefined],
    ['are still five seconds after the last key', { lastKeyAt: NOW - 5_000 }, undefined],
    ['type until then', { lastKeyAt: NOW - 4_999 }, 'typing'],
    ['are still two seconds after sending by the mouse', { lastSentAt: NOW - 2_000 }, undefined],
    ['settle until then', { lastSentAt: NOW - 1_999 }, 'sent'],
    ['compose without limit', { isComposing: true }, 'composing'],
    ['are in a call', { isEngaged: true }, 'engaged'],
    ['may be in another page', { isInFront: false }, 'away'],
  ])('%s', (_title, hands, busy) => {
    expect(busyWith({ ...STILL, ...hands }, NOW)).toBe(busy);
  });
});

describe('a pause that was accepted', () => {
  const moment = { now: NOW, hands: STILL, waits: [] as number[], clock: CLOCK };

  it.each([
    ['begins with the reset that was offered', [], 'three-breaths', 'three-breaths'],
    ['is shorter where the clock has run on', [100_000], 'sixty-seconds', 'three-breaths'],
    ['never becomes longer than was offered', [0], 'three-breaths', 'three-breaths'],
  ] as const)('%s', (_title, waits, wished, reset) => {
    expect(judgeMoment({ ...moment, waits }, wished)).toEqual({ reset });
  });

  it('waits for the hands, and for the clock', () => {
    expect(judgeMoment({ ...moment, hands: { ...STILL, isComposing: true } }, 'three-breaths')).toEqual({
      busy: 'composing',
    });
    expect(judgeMoment({ ...moment, waits: [120_000] }, 'three-breaths')).toEqual({ busy: 'clock' });
    expect(judgeMoment({ ...moment, waits: [179_999] }, 'three-breaths')).toEqual({ busy: 'clock' });
  });

  it('does not wait for a customer who is late already', () => {
    expect(judgeMoment({ ...moment, waits: [180_000] }, 'three-breaths')).toEqual({ reset: 'three-breaths' });
    expect(judgeMoment({ ...moment, waits: [500_000, 150_000] }, 'three-breaths')).toEqual({ busy: 'clock' });
  });
});

describe('the response clock', () => {
  it('leaves the margin for each customer who waits', () => {
    expect(fitsClock('three-breaths', [119_000], CLOCK)).toBe(true);
    expect(fitsClock('three-breaths', [119_000, 89_000], CLOCK)).toBe(true);
    expect(fitsClock('three-breaths', [90_000, 119_000], CLOCK)).toBe(false);
  });

  it('knows who waits from what was seen and from the console’s own list', () => {
    const since = [NOW - 10_000, NOW - 40_000];
    expect(waitsOf(since, [], NOW)).toEqual([40_000, 10_000]);
    expect(waitsOf(since, [90_000, 60_000], NOW)).toEqual([90_000, 60_000, 40_000, 10_000]);
    expect(waitsOf([], [90_000, 60_000], NOW)).toEqual([90_000, 60_000]);
    expect(waitsOf([], [], NOW)).toEqual([]);
  });

  it('takes nobody twice who was seen and stands in the list, which shows whole seconds', () => {
    expect(waitsOf([NOW - 10_900, NOW - 40_200], [41_000, 10_000], NOW)).toEqual([40_200, 10_900]);
    expect(waitsOf([NOW - 40_200], [41_000, 40_000], NOW)).toEqual([40_200, 40_000]);
    expect(waitsOf([NOW - 40_200, NOW - 40_300], [40_000], NOW)).toEqual([40_300, 40_200]);
  });

  it('has no reset under a limit too short for any', () => {
    expect(fittingReset([1], { limitMs: 60_000, warnMs: 30_000 })).toBeUndefined();
    expect(fittingReset([], { limitMs: 60_000, warnMs: 30_000 })).toBe('sixty-seconds');
  });
});
