import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayName, stepOf, weeksOf, yearAround } from '../../../../components/history/month';

describe('the month in weeks', () => {
  it('begins on Monday and leaves the neighbours out', () => {
    const weeks = weeksOf(new Date(2026, 10, 15));
    expect(weeks[0]).toEqual([...Array<undefined>(6), '2026-11-01']);
    expect(weeks.at(-1)).toEqual(['2026-11-30', ...Array<undefined>(6)]);
  });

  it('holds every day of its month once, in whole weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 0, max: 11 }), (year, month) => {
        const weeks = weeksOf(new Date(year, month, 1));
        const days = weeks.flat().filter((day) => day !== undefined);
        expect(days).toHaveLength(new Date(year, month + 1, 0).getDate());
        expect(new Set(days).size).toBe(days.length);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
      }),
    );
  });

  it('reads a stored day as the local day it names', () => {
    expect(dayName(dateOf('2026-03-29'))).toBe('2026-03-29');
  });
});

describe('the year around a month', () => {
  it('is widened to whole weeks', () => {
    expect(yearAround(new Date(2026, 5, 1))).toEqual({ from: '2025-12-29', to: '2027-01-03' });
  });
});

describe('the four steps of a day', () => {
  it.each([
    [{ conversations: 30, hostile: 0 }, 0],
    [{ conversations: 30, hostile: 1 }, 1],
    [{ conversations: 1, hostile: 1 }, 1],
    [{ conversations: 30, hostile: 4 }, 1],
    [{ conversations: 20, hostile: 3 }, 2],
    [{ conversations: 3, hostile: 3 }, 2],
    [{ conversations: 100, hostile: 34 }, 2],
    [{ conversations: 20, hostile: 7 }, 3],
  ] as const)('%o is step %i', (day, step) => {
    expect(stepOf(day)).toBe(step);
  });
});
