import { describe, expect, it } from 'vitest';
import { emptyDay } from '../../../storage/queries/day-rollup';
import { daysBetween, groupDays } from '../../../storage/queries/history';
import { aStore } from './builders';

const aDay = (day: string, hostile = 1) => ({
  ...emptyDay(day),
  conversations: 10,
  hostile,
  messages: [5, 3, 2, 1] as const,
  pauses: 2,
  pauseMs: 60_000,
});

describe('history', () => {
  it('reads the days between two dates, both included, oldest first', async () => {
    const store = aStore();
    await store.days.bulkAdd(['2026-11-03', '2026-11-01', '2026-11-02', '2026-10-31'].map((day) => aDay(day)));
    const days = await daysBetween('2026-11-01', '2026-11-02', store);
    expect(days.map((row) => row.day)).toEqual(['2026-11-01', '2026-11-02']);
  });

  it('adds days up by month', () => {
    const periods = groupDays([aDay('2026-11-02', 3), aDay('2026-10-31'), aDay('2026-11-30', 4)], 'month');
    expect(periods.map(({ from, days, total }) => [from, days, total.hostile])).toEqual([
      ['2026-10-01', 1, 1],
      ['2026-11-01', 2, 7],
    ]);
    expect(periods[1]?.total).toMatchObject({
      day: '2026-11-01',
      conversations: 20,
      messages: [10, 6, 4, 2],
      pauses: 4,
      pauseMs: 120_000,
    });
  });

  it.each([
    [1, ['2026-11-09', '2026-11-16']],
    [0, ['2026-11-15']],
  ] as const)('adds days up by weeks that start on %s', (weekStartsOn, expected) => {
    const days = [aDay('2026-11-15'), aDay('2026-11-16')];
    expect(groupDays(days, 'week', weekStartsOn).map((period) => period.from)).toEqual(expected);
  });

  it('puts a week that crosses the year together', () => {
    const periods = groupDays([aDay('2026-12-31'), aDay('2027-01-01')], 'week');
    expect(periods).toMatchObject([{ from: '2026-12-28', days: 2 }]);
  });
});
