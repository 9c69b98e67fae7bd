import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPageOrder, placeAmong, standsBefore } from '../../../../consoles/dom/page-order';

describe('placing messages among those known', () => {
  it.each([
    ['older ones above', 'CD', 'AB', 'ABCD', 'ABCD'],
    ['one between two', 'AC', 'B', 'ABC', 'ABC'],
    ['behind the one they follow, where others are out of the page', 'ABCDE', 'x', 'CxD', 'ABCxDE'],
    ['before the first that stands, where that is not the first known', 'ABCD', 'xy', 'xyCD', 'ABxyCD'],
    ['before all, where nothing known stands', 'AB', 'xy', 'xy', 'xyAB'],
    ['those already out of the page again with the leading ones', 'AB', 'xy', 'yAB', 'xyAB'],
    ['nothing', 'AB', '', 'AB', 'AB'],
  ])('%s', (_what, known, fresh, shown, expected) => {
    expect(placeAmong([...known], new Set(fresh), [...shown]).join('')).toBe(expected);
  });

  it('loses none, doubles none and keeps the order of the known and of the page', () => {
    const letters = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 25 });
    fc.assert(
      fc.property(letters, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.boolean()), (all, isFresh, stands) => {
        const fresh = new Set(all.filter(() => isFresh.next().value));
        const known = all.filter((one) => !fresh.has(one));
        const shown = all.filter(() => stands.next().value);
        const placed = placeAmong(known, fresh, shown);
        expect(placed.length).toBe(all.length);
        expect(new Set(placed)).toEqual(new Set(all));
        expect(placed.filter((one) => !fresh.has(one))).toEqual(known);
        const visible = placed.filter((one) => shown.includes(one));
        expect(visible).toEqual(shown);
      }),
    );
  });
});

describe('some items in the order of the page', () => {
  const list = (length: number): Element[] => {
    document.body.replaceChildren(...Array.from({ length }, () => document.createElement('p')));
    return [...document.body.children];
  };

  it.each([3, 200])('of %s, without those that are gone', (length) => {
    const all = list(length);
    const gone = all[1] as Element;
    const some = new Set([...all].reverse());
    gone.remove();
    expect(inPageOrder(some, () => [...document.body.children])).toEqual(all.filter((item) => item !== gone));
  });

  it('an element does not stand before itself', () => {
    const [one, other] = list(2) as [Element, Element];
    expect([standsBefore(one, other), standsBefore(other, one), standsBefore(one, one)]).toEqual([true, false, false]);
  });
});
