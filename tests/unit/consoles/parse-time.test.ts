import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../consoles/dom/parse-time';

const NOW = new Date(2026, 10, 21, 15, 30).getTime();
const at = (...parts: [number, number, number, number, number, number?]) => new Date(...parts).getTime();

describe('a console’s time', () => {
  it.each([
    ['1795449398000', 1795449398000],
    ['1795449398', 1795449398000],
    ['2026-11-21T12:00:00Z', Date.UTC(2026, 10, 21, 12)],
    ['2026-11-21 23:49', at(2026, 10, 21, 23, 49)],
    ['2026年11月21日 08:05:58', at(2026, 10, 21, 8, 5, 58)],
    ['2026-十一月-21 02:32:10 星期六', at(2026, 10, 21, 2, 32, 10)],
    ['Sat Nov 21 13:49:58 2026', at(2026, 10, 21, 13, 49, 58)],
    ['15:29', at(2026, 10, 21, 15, 29)],
    ['15:29:07', at(2026, 10, 21, 15, 29, 7)],
    ['下午 3:05', at(2026, 10, 21, 15, 5)],
    ['12:10 am', at(2026, 10, 21, 0, 10)],
  ])('%s is read', (text, expected) => {
    expect(parseTime(text, NOW)).toBe(expected);
  });

  it('a clock later than now was yesterday', () => {
    expect(parseTime('23:10', NOW)).toBe(at(2026, 10, 20, 23, 10));
  });

  it.each(['', '5 minutes ago', 'yesterday', 'just now', '25:99', 'order 2026', '刚刚'])('“%s” is no time', (text) => {
    expect(parseTime(text, NOW)).toBeUndefined();
  });
});
