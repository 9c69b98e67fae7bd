import { describe, expect, it } from 'vitest';
import { GOOD_MOMENTS, keptLines, MAX_LINE, startCardAfter } from '../../../../domain/check-in/check-in';

describe('a check-in', () => {
  it('starts a shift with the two cards in turn', () => {
    expect(startCardAfter(undefined)).toBe('their-view');
    expect(startCardAfter('their-view')).toBe('helped');
    expect(startCardAfter('helped')).toBe('their-view');
  });

  it.each([
    [['', '  ', '\n'], []],
    [
      [' tea ', '', 'a laugh'],
      ['tea', 'a laugh'],
    ],
    [
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c'],
    ],
    [['x'.repeat(MAX_LINE + 50)], ['x'.repeat(MAX_LINE)]],
  ])('keeps of %j the lines that say something', (typed, kept) => {
    expect(keptLines(typed)).toEqual(kept);
    expect(kept.length).toBeLessThanOrEqual(GOOD_MOMENTS);
  });
});
