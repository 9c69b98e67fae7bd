import { describe, expect, it } from 'vitest';
import { highFrom } from '../../../../domain/load/heat';
import { type LoadTurn, loadOf, LONG } from '../../../../domain/load/load';
import { ENOUGH_OF_EACH, spillOverOf } from '../../../../domain/load/spill-over';
import { ENOUGH, usualAt } from '../../../../domain/load/usual';
import { waitingFor } from '../../../../domain/load/waiting';

/** A Friday, ten in the morning, local time. */
const NOW = new Date(2026, 10, 20, 10).getTime();
const SECOND = 1_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LIMIT = 180_000;

const customer = (conversation: string, minutesAgo: number, severity: 0 | 1 | 2 | 3 = 0): LoadTurn => ({
  speaker: 'customer',
  conversation,
  at: NOW - minutesAgo * MINUTE,
  severity,
});
const reply = (conversation: string, minutesAgo: number, more: Partial<LoadTurn> = {}): LoadTurn => ({
  speaker: 'agent',
  conversation,
  at: NOW - minutesAgo * MINUTE,
  severity: 0,
  ...more,
});
const load = (turns: LoadTurn[], rests: { from: number; to: number }[] = []) =>
  loadOf({ now: NOW, turns, rests, high: highFrom(false), limitMs: LIMIT });

describe('the load of a shift', () => {
  it('is empty where nothing was seen', () => {
    expect(load([])).toEqual({
      value: 0,
      highSince: undefined,
      conversations: 0,
      hostile: 0,
      share: 0,
      longestRunHostile: 0,
      waiting: [],
      replies: { count: 0, ms: undefined, length: undefined },
      restedAt: undefined,
      longConversations: 0,
      restsWhileHigh: 0,
    });
  });

  it('counts conversations, not messages, and their longest run', () => {
    const turns = [
      customer('a', 50, 2),
      customer('a', 49, 3),
      customer('b', 40),
      customer('c', 30, 2),
      customer('d', 20, 3),
      customer('e', 10, 1),
    ];
    expect(load(turns)).toMatchObject({ conversations: 5, hostile: 3, share: 0.6, longestRunHostile: 2 });
  });

  it('counts the rests that left it high', () => {
    const abuse = (minutesAgo: number) => [0, 1, 2, 3, 4, 5].map((n) => customer(`${minutesAgo}-${n}`, minutesAgo, 3));
    const rest = (from: number, to: number) => ({ from: NOW - from * MINUTE, to: NOW - to * MINUTE });
    const heated = [...abuse(30), ...abuse(18), ...abuse(8)];
    expect(load(heated, [rest(40, 39), rest(20, 19.5), rest(10, 9.5)]).restsWhileHigh).toBe(2);
    // A real break brings it down, and then there is nothing to count from.
    expect(load(abuse(30), [rest(20, 19.5), rest(15, 3)]).restsWhileHigh).toBe(0);
  });

  it('holds to the corrections', () => {
    expect(load([{ ...customer('a', 5, 3), correction: 0 }])).toMatchObject({ value: 0, hostile: 0 });
  });

  it('tells the own replies by their medians', () => {
    const turns = [
      reply('a', 9, { replyMs: 10_000, length: 10 }),
      reply('b', 8, { replyMs: 30_000, length: 40 }),
      reply('c', 7, { length: 20 }),
    ];
    expect(load(turns).replies).toEqual({ count: 3, ms: 20_000, length: 20 });
  });

  it('tells the end of the last rest, not of one that lies ahead', () => {
    const ago = (from: number, to: number) => ({ from: NOW - from * MINUTE, to: NOW - to * MINUTE });
    expect(load([], [ago(60, 50), ago(20, 19), ago(-5, -10)]).restedAt).toBe(NOW - 19 * MINUTE);
  });

  it('knows a long conversation by its messages or its time', () => {
    const many = Array.from({ length: LONG.messages }, (_, index) => customer('many', 20 - index * 0.5));
    expect(load([customer('slow', 40), ...many, customer('slow', 5)]).longConversations).toBe(2);
    expect(load(many.slice(1)).longConversations).toBe(0);
  });
});

describe('who waits', () => {
  const seconds = (n: number) => n / 60;
  it.each<[string, LoadTurn[], [string, number][]]>([
    ['nobody after a reply', [customer('a', 1), reply('a', 0.5)], []],
    ['counted from the first of several messages', [customer('a', 2), customer('a', 1)], [['a', 120]]],
    ['counted anew after a reply', [customer('a', 2.5), reply('a', 2), customer('a', 1)], [['a', 60]]],
    [
      'the longest first',
      [customer('a', seconds(20)), customer('b', seconds(50))].reverse(),
      [
        ['b', 50],
        ['a', 20],
      ],
    ],
    ['nobody who has only said thanks', [customer('a', 2), reply('a', 1.5), { ...customer('a', 1), closes: true }], []],
    ['who asked before they said thanks', [customer('a', 2), { ...customer('a', 1), closes: true }], [['a', 120]]],
    ['from the question behind a thanks', [{ ...customer('a', 2), closes: true }, customer('a', 1)], [['a', 60]]],
    ['nobody who has said nothing for longer than the limit', [customer('a', 3)], []],
  ])('%s', (_title, turns, expected) => {
    const found = waitingFor(turns, NOW, LIMIT).map((one) => [one.conversation, (NOW - one.since) / SECOND]);
    expect(found).toEqual(expected);
  });
});

describe('what is usual', () => {
  const values = (count: number, days: number, at = NOW) =>
    Array.from({ length: count }, (_, index) => ({ at: at - (index % days) * DAY, value: 10 + (index % 3) }));

  it('is not told before ten working days or two hundred replies', () => {
    expect(usualAt(values(199, 9), NOW)).toBeUndefined();
    expect(usualAt(values(200, 1), NOW)).toMatchObject({ median: 11, low: 10, high: 12 });
    expect(usualAt(values(ENOUGH.days, 10), NOW)).toMatchObject({ of: 'all', count: 10 });
  });

  it('is told by weekday and hour where these have enough, else by hour, else by all', () => {
    const friday = values(20, 1).map((sample) => ({ ...sample, value: 5 }));
    const monday = values(300, 1, NOW - 4 * DAY).map((sample) => ({ ...sample, value: 50 }));
    const evening = values(300, 1, NOW + 8 * 60 * MINUTE - DAY);
    expect(usualAt([...friday, ...monday], NOW)).toMatchObject({ of: 'weekday-hour', median: 5 });
    expect(usualAt([...friday.slice(1), ...monday], NOW)).toMatchObject({ of: 'hour', median: 50 });
    expect(usualAt(evening, NOW)?.of).toBe('all');
  });
});

describe('spill-over', () => {
  /** Neutral, hostile, neutral, hostile …, each replied to once; the reply after hostile ones is shorter. */
  const pairs = (count: number): LoadTurn[] =>
    Array.from({ length: count }, (_, n) => [
      customer(`n${n}`, 900 - n * 4),
      reply(`n${n}`, 899 - n * 4, { length: n === 0 ? 60 : 20, replyMs: 9_000 }),
      customer(`m${n}`, 898.5 - n * 4),
      reply(`m${n}`, 898 - n * 4, { length: 60, replyMs: 30_000 }),
      customer(`h${n}`, 897 - n * 4, 2),
      reply(`h${n}`, 896 - n * 4, { length: 5, replyMs: 1_000 }),
    ]).flat();

  it('is told only from thirty and thirty', () => {
    expect(spillOverOf(pairs(ENOUGH_OF_EACH))).toBeUndefined();
    expect(spillOverOf(pairs(ENOUGH_OF_EACH + 1))).toEqual({
      afterHostile: { conversations: 30, length: 20, replyMs: 9_000 },
      afterNeutral: { conversations: 31, length: 60, replyMs: 30_000 },
    });
  });
});
