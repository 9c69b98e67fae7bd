import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock, roomFor } from '../../../../components/options/read-clock';
import { fitsClock } from '../../../../domain/pause/response-clock';

describe('two numbers that make a response clock', () => {
  it.each([
    ['180', '100', 180_000, 100_000],
    [' 300 ', '120', 300_000, 120_000],
    ['１８０', '１００', 180_000, 100_000],
    ['30', '10', 30_000, 10_000],
    ['7200', '7199', 7_200_000, 7_199_000],
  ])('%s and %s', (limit, warn, limitMs, warnMs) => {
    expect(readClock(limit, warn)).toEqual({ ok: true, clock: { limitMs, warnMs } });
  });
});

describe('two numbers that do not', () => {
  it.each([
    ['', '100', 'limit', 'not-a-number'],
    ['three', '100', 'limit', 'not-a-number'],
    ['180.5', '100', 'limit', 'not-a-number'],
    ['-180', '100', 'limit', 'not-a-number'],
    ['1e3', '100', 'limit', 'not-a-number'],
    ['29', '10', 'limit', 'limit-range'],
    ['7201', '100', 'limit', 'limit-range'],
    ['180', '', 'warn', 'not-a-number'],
    ['180', '9', 'warn', 'warn-range'],
    ['180', '180', 'warn', 'warn-too-late'],
    ['60', '100', 'warn', 'warn-too-late'],
  ])('%s and %s: %s, %s', (limit, warn, field, problem) => {
    expect(readClock(limit, warn)).toEqual({ ok: false, field, problem });
  });
});

describe('the room a clock leaves', () => {
  it('is 80 s for a minute and 120 s for three breaths at the usual 180 s', () => {
    const clock = { limitMs: 180_000, warnMs: 100_000 };
    expect(roomFor('sixty-seconds', clock)).toBe(80);
    expect(roomFor('three-breaths', clock)).toBe(120);
  });

  it('is the wait at which the pause engine stops offering', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 7_200 }), (limit) => {
        const clock = { limitMs: limit * 1_000, warnMs: 30_000 };
        const room = roomFor('sixty-seconds', clock) * 1_000;
        expect(fitsClock('sixty-seconds', [room - 1], clock)).toBe(true);
        expect(fitsClock('sixty-seconds', [room], clock)).toBe(false);
      }),
    );
  });
});
