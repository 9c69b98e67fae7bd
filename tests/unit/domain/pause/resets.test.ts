import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, phaseAt, RESETS } from '../../../../domain/pause/resets';

describe('the guide', () => {
  it('takes 30 seconds for three breaths and 70 for the minute with its ends', () => {
    expect(lengthOf(RESETS['three-breaths'])).toBe(30_000);
    expect(lengthOf(RESETS['sixty-seconds'])).toBe(70_000);
  });

  it.each([
    [0, 'lead-in', 0],
    [4_999, 'lead-in', 0],
    [5_000, 'in', 1],
    [8_999, 'in', 1],
    [9_000, 'out', 1],
    [15_000, 'in', 2],
    [64_999, 'out', 6],
    [65_000, 'lead-out', 0],
    [70_000, 'done', 0],
    [1e9, 'done', 0],
  ] as const)('after %i ms of the minute it is at “%s”, breath %i', (elapsed, name, breath) => {
    expect(phaseAt(RESETS['sixty-seconds'], elapsed)).toMatchObject({ name, breath });
  });

  it('never runs backwards and never leaves 0–1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 5_000 }), (at, step) => {
        const [one, other] = [phaseAt(RESETS['sixty-seconds'], at), phaseAt(RESETS['sixty-seconds'], at + step)];
        expect(other.remainingMs).toBeLessThanOrEqual(one.remainingMs);
        expect(one.progress).toBeGreaterThanOrEqual(0);
        expect(one.progress).toBeLessThanOrEqual(1);
      }),
    );
  });
});
