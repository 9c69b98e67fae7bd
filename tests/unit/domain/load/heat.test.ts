import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Heat, highFrom, LOAD_RULES, type Rest, weightAt } from '../../../../domain/load/heat';
import type { Severity } from '../../../../domain/hostility/verdict';

const NOW = Date.UTC(2026, 10, 20, 10);
const MINUTE = 60_000;
const HIGH = highFrom(false);

const heat = (minutesAgo: number, severity: Severity = 2, conversation = `c${minutesAgo}`): Heat => ({
  at: NOW - minutesAgo * MINUTE,
  conversation,
  severity,
});
const rest = (from: number, to: number): Rest => ({ from: NOW - from * MINUTE, to: NOW - to * MINUTE });
const valueOf = (heats: Heat[], rests: Rest[] = []): number => weightAt(heats, rests, NOW, HIGH).value;

describe('the decaying load', () => {
  it('is nothing before the first heated message', () => {
    expect(weightAt([], [], NOW, HIGH)).toEqual({ value: 0, highSince: undefined });
  });

  it.each([
    ['is one for a hostile message just now', [heat(0)], [], 1],
    ['is half of it after an hour', [heat(60)], [], 0.5],
    ['is more than twice as much for abuse', [heat(0, 3)], [], 2.5],
    ['hardly counts a tense message', [heat(0, 1)], [], 0.25],
    ['counts the insults of one minute once', [heat(0.1, 2, 'a'), heat(0, 2, 'a')], [], 1],
    ['but by the strongest of them', [heat(0.5, 2, 'a'), heat(0, 3, 'a')], [], 2.5 - (1 - 0.5 ** (0.5 / 60))],
    ['counts two customers of one minute twice', [heat(0, 2, 'a'), heat(0, 2, 'b')], [], 2],
    ['falls to a quarter in five minutes at rest', [heat(5)], [rest(5, 0)], 0.25],
    ['falls once where a pause lies in an idle stretch', [heat(5)], [rest(5, 0), rest(3, 2)], 0.25],
    ['does not fall by a rest before it', [heat(0)], [rest(30, 5)], 1],
  ] as const)('%s', (_title, heats, rests, value) => {
    expect(valueOf([...heats], [...rests])).toBeCloseTo(value, 2);
  });

  it('says since when it is high, and forgets it once it was not', () => {
    const abuse = (minutesAgo: number) => [0, 1, 2, 3].map((n) => heat(minutesAgo, 3, `${minutesAgo}-${n}`));
    expect(weightAt(abuse(10), [], NOW, HIGH).highSince).toBe(NOW - 10 * MINUTE);
    expect(weightAt(abuse(100), [], NOW, HIGH).highSince).toBeUndefined();
    expect(weightAt([...abuse(100), ...abuse(10)], [rest(40, 30)], NOW, HIGH).highSince).toBe(NOW - 10 * MINUTE);
  });

  it('is high earlier on a day that is not mine', () => {
    expect(highFrom(true)).toBeLessThan(highFrom(false));
  });

  it('leaves out what lies ahead after the clock was set back', () => {
    expect(valueOf([heat(-120, 3)])).toBe(0);
  });

  it('never falls below nothing, never rises by resting, never by waiting', () => {
    const heats = fc
      .array(fc.record({ ago: fc.integer({ min: 0, max: 480 }), severity: fc.constantFrom(1, 2, 3) }), {
        maxLength: 60,
      })
      .map((all) =>
        all.sort((a, b) => b.ago - a.ago).map(({ ago, severity }, n) => heat(ago, severity as Severity, `${n}`)),
      );
    const rests = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 480 }), fc.integer({ min: 0, max: 60 })), { maxLength: 5 })
      .map((all) => all.map(([ago, length]) => rest(ago, ago - length)));
    fc.assert(
      fc.property(heats, rests, (some, breaks) => {
        const now = valueOf(some, breaks);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(valueOf(some) + 1e-9);
        expect(weightAt(some, breaks, NOW + LOAD_RULES.halfLifeMs, HIGH).value).toBeLessThanOrEqual(now / 2 + 1e-9);
      }),
    );
  });
});
