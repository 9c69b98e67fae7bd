import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BREATH_RESETS,
  lengthOf,
  opennessAt,
  phaseAt,
  RESETS,
  STEP_RESETS,
  stepAt,
} from '../../../../domain/pause/resets';

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

  it.each([
    [0, 'in'],
    [3_000, 'more'],
    [4_000, 'out'],
    [9_999, 'out'],
    [10_000, 'in'],
    [299_999, 'out'],
    [300_000, 'done'],
  ] as const)('after %i ms of the five minutes it is at “%s”', (elapsed, name) => {
    expect(phaseAt(RESETS['cyclic-sighing'], elapsed).name).toBe(name);
  });

  it.each(Object.values(BREATH_RESETS))('$id stays exact to the millisecond, phase by phase', (reset) => {
    let at = 0;
    for (let phase = phaseAt(reset, at); phase.name !== 'done'; phase = phaseAt(reset, at)) {
      expect(phaseAt(reset, at + phase.leftMs - 1)).toMatchObject({ name: phase.name, breath: phase.breath });
      at += phase.leftMs;
      const next = phaseAt(reset, at);
      expect([next.name, next.breath]).not.toEqual([phase.name, phase.breath]);
    }
    expect(at).toBe(lengthOf(reset));
  });

  it.each(Object.values(BREATH_RESETS))('$id opens and closes without a jump and never leaves 0–1', (reset) => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: lengthOf(reset) + 100, noNaN: true }), (at) => {
        const [now, soon] = [at, at + 20].map((elapsed) => opennessAt(reset, phaseAt(reset, elapsed)));
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(Math.abs((soon ?? 0) - (now ?? 0))).toBeLessThan(0.03);
      }),
    );
  });
});

describe('a reset of steps', () => {
  it.each([
    ['green-view', 40_000],
    ['body', 75_000],
    ['grounding', 60_000],
    ['perspective', 60_000],
  ] as const)('%s takes %i ms', (id, length) => {
    expect(lengthOf(RESETS[id])).toBe(length);
  });

  it.each([
    [-50, 0, 12_050],
    [0, 0, 12_000],
    [11_999, 0, 1],
    [12_000, 1, 12_000],
    [59_999, 4, 1],
    [60_000, 5, 0],
    [1e9, 5, 0],
  ])('after %i ms is at step %i with %i ms left', (elapsed, index, leftMs) => {
    expect(stepAt(STEP_RESETS.grounding, elapsed)).toEqual({ index, leftMs: Math.min(leftMs, 12_000) });
  });

  it('shows the cards in the order of what helps most', () => {
    expect(STEP_RESETS.perspective.steps).toEqual(['theirs', 'situation', 'elsewhere', 'own']);
  });
});
