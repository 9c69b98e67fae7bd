import { afterEach, describe, expect, it } from 'vitest';
import {
  type Arrival,
  believedTime,
  dayOf,
  localDayOf,
  retentionCutoff,
  shiftStart,
  startOfLocalDay,
} from '../../../../domain/load/local-day';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (day: number, hour: number, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime();

describe('the day a message counts for', () => {
  const now = at(18, 12);
  const message = (changes: Partial<Arrival>): Arrival => ({
    observedAt: now,
    arrival: 'backlog',
    unanswered: false,
    ...changes,
  });

  it.each<[string, Partial<Arrival>, string]>([
    ['a live message counts today', { arrival: 'live' }, '2026-11-18'],
    [
      'a live message counts when seen, whatever the console says',
      { arrival: 'live', sentAt: at(16, 9) },
      '2026-11-18',
    ],
    ['backlog of this morning counts today', { sentAt: at(18, 8) }, '2026-11-18'],
    ['backlog from the first minute of today counts', { sentAt: at(18, 0) }, '2026-11-18'],
    ['backlog of last night is no load', { sentAt: at(17, 23, 59) }, ''],
    ['old backlog is no load even if nobody answered', { sentAt: at(10, 9), unanswered: true }, ''],
    ['backlog without a time is no load', {}, ''],
    ['backlog without a time counts while the customer waits', { unanswered: true }, '2026-11-18'],
    ['an unbelievable time is no time', { sentAt: now + HOUR }, ''],
    [
      'an unbelievable time of a waiting customer counts when seen',
      { sentAt: now + HOUR, unanswered: true },
      '2026-11-18',
    ],
    ['a clock that runs a little ahead is believed', { sentAt: now + 4 * MINUTE }, '2026-11-18'],
  ])('%s', (_title, changes, day) => {
    expect(dayOf(message(changes), now)).toBe(day);
  });

  it.each<[string, Partial<Arrival>, string]>([
    ['live counts for the new day', { arrival: 'live' }, '2026-11-18'],
    ['backlog of the same shift counts for the old day', { sentAt: at(17, 22) }, '2026-11-17'],
    ['backlog from the begin of the shift counts', { sentAt: at(17, 16, 30) }, '2026-11-17'],
    ['backlog from before the shift is no load', { sentAt: at(17, 16, 29) }, ''],
    ['backlog without a time counts for the new day', { unanswered: true }, '2026-11-18'],
  ])('half an hour after midnight, %s', (_title, changes, day) => {
    const night = at(18, 0, 30);
    expect(dayOf(message({ observedAt: night, ...changes }), night)).toBe(day);
  });

  it('never counts for tomorrow when a clock runs ahead before midnight', () => {
    const late = at(18, 23, 58);
    expect(dayOf(message({ observedAt: late, sentAt: late + 4 * MINUTE }), late)).toBe('2026-11-18');
  });
});

describe('local days', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['Asia/Shanghai', '2026-11-18T15:59:59Z', '2026-11-18'],
    ['Asia/Shanghai', '2026-11-18T16:00:00Z', '2026-11-19'],
    ['America/Los_Angeles', '2026-11-18T07:59:59Z', '2026-11-17'],
    ['Pacific/Auckland', '2026-11-18T11:00:00Z', '2026-11-19'],
  ])('in %s, %s belongs to %s', (timeZone, instant, day) => {
    process.env.TZ = timeZone;
    expect(localDayOf(Date.parse(instant))).toBe(day);
  });

  it.each([
    ['of 23 hours', '2026-03-29T20:00:00+02:00', '2026-03-29T00:00:00+01:00'],
    ['of 25 hours', '2026-10-25T20:00:00+01:00', '2026-10-25T00:00:00+02:00'],
  ])('a day %s begins at its own midnight', (_title, instant, midnight) => {
    process.env.TZ = 'Europe/Berlin';
    expect(startOfLocalDay(Date.parse(instant))).toBe(Date.parse(midnight));
  });

  it('a shift begins at midnight, or eight hours ago after a late start', () => {
    expect(shiftStart(at(18, 12))).toBe(at(18, 0));
    expect(shiftStart(at(18, 3))).toBe(at(17, 19));
  });

  it('a retention ends at a midnight, so days go whole', () => {
    expect(retentionCutoff(at(18, 15), 10)).toBe(at(8, 0));
  });

  it.each([[Number.NaN], [-1], [at(18, 12, 6)]])('does not believe the time %s', (sentAt) => {
    expect(believedTime({ sentAt, observedAt: at(18, 12) })).toBeUndefined();
  });
});
