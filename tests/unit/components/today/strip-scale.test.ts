import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursOf, percentAt, scaleOf } from '../../../../components/today/strip-scale';
import type { Strip } from '../../../../components/today/today-state';

const HOUR = 3_600_000;
const MIDNIGHT = new Date(2026, 10, 20).getTime();

function aStrip(over: Partial<Strip> = {}): Strip {
  return { from: MIDNIGHT, to: MIDNIGHT + 17.5 * HOUR, heated: [], pauses: [], phraseUses: [], ...over };
}

describe('the strip of the day', () => {
  it('begins at the first thing that happened, not at midnight', () => {
    const scale = scaleOf(aStrip({ heated: [{ at: MIDNIGHT + 9.3 * HOUR, severity: 2 }] }));
    expect(scale).toMatchObject({ from: MIDNIGHT + 9 * HOUR, to: MIDNIGHT + 18 * HOUR });
  });

  it('is never shorter than four hours', () => {
    const { from, to } = scaleOf(aStrip({ heated: [{ at: MIDNIGHT + 17.4 * HOUR, severity: 1 }] }));
    expect(to - from).toBeGreaterThanOrEqual(4 * HOUR);
  });

  it('has at most seven labels, all on full hours', () => {
    const { hours } = scaleOf(aStrip({ pauses: [{ startedAt: MIDNIGHT + HOUR }] }));
    expect(hours.length).toBeLessThanOrEqual(7);
    for (const hour of hours) expect(new Date(hour).getMinutes()).toBe(0);
  });

  it('puts everything on the strip', () => {
    const at = fc.integer({ min: MIDNIGHT, max: MIDNIGHT + 17 * HOUR });
    fc.assert(
      fc.property(fc.array(at), (times) => {
        const scale = scaleOf(aStrip({ phraseUses: times.map((time) => ({ at: time })) }));
        for (const time of times) {
          expect(scale.from <= time && time <= scale.to).toBe(true);
          expect(percentAt(time, scale)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('its table twin', () => {
  it('counts each hour in which something happened, oldest first', () => {
    const strip = aStrip({
      heated: [
        { at: MIDNIGHT + 9.9 * HOUR, severity: 1 },
        { at: MIDNIGHT + 11 * HOUR, severity: 2 },
        { at: MIDNIGHT + 11.5 * HOUR, severity: 3 },
        { at: MIDNIGHT + 12 * HOUR, severity: 0 },
      ],
      pauses: [{ startedAt: MIDNIGHT + 9 * HOUR }],
      phraseUses: [{ at: MIDNIGHT + 11.2 * HOUR }],
    });
    expect(hoursOf(strip)).toEqual([
      { hour: MIDNIGHT + 9 * HOUR, tense: 1, hostile: 0, abusive: 0, pauses: 1, phrases: 0 },
      { hour: MIDNIGHT + 11 * HOUR, tense: 0, hostile: 1, abusive: 1, pauses: 0, phrases: 1 },
    ]);
  });

  it('holds as many heated messages as the strip has ticks', () => {
    const heated = fc.record({
      at: fc.integer({ min: MIDNIGHT, max: MIDNIGHT + 17 * HOUR }),
      severity: fc.constantFrom(1 as const, 2 as const, 3 as const),
    });
    fc.assert(
      fc.property(fc.array(heated), (turns) => {
        const hours = hoursOf(aStrip({ heated: turns }));
        const sum = hours.reduce((total, hour) => total + hour.tense + hour.hostile + hour.abusive, 0);
        expect(sum).toBe(turns.length);
      }),
    );
  });
});
