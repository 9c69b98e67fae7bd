import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSlots, isSlot, SLOTS, slotsIn } from '../../../../domain/phrases/slots';

describe('slotsIn', () => {
  it.each([
    ['no gap here', []],
    ['{time}我再来', ['time']],
    ['{order} by {time}, and {order} again', ['order', 'time']],
    ['{other-way}', ['other-way']],
    ['an {unknown} gap is still a gap', ['unknown']],
    ['a lone { is none', []],
  ])('finds the gaps of %j', (text, slots) => {
    expect(slotsIn(text)).toEqual(slots);
  });
});

describe('fillSlots', () => {
  it('fills every gap of a name, blanks trimmed', () => {
    expect(fillSlots('{order}, {order}', { order: ' 20261 ' })).toEqual({ text: '20261, 20261', missing: [] });
  });

  it('keeps an open gap visible and names it', () => {
    expect(fillSlots('{item} by {time}', { item: 'lamp' })).toEqual({ text: 'lamp by {time}', missing: ['time'] });
  });

  it('takes a blank value for none', () => {
    expect(fillSlots('by {time}', { time: '  ' }).missing).toEqual(['time']);
  });

  it.each(['toString', 'constructor', '__proto__'])('asks for a gap that is called %s like any other', (name) => {
    expect(fillSlots(`{${name}}`, {})).toEqual({ text: `{${name}}`, missing: [name] });
  });

  it('leaves braces and dollar signs inside a value alone', () => {
    expect(fillSlots('because {reason}', { reason: '{time} $& $1' })).toEqual({
      text: 'because {time} $& $1',
      missing: [],
    });
  });

  it('never names a missing gap that the text does not show, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SLOTS.map((slot) => `{${slot}}`), 'words ', '，')),
        fc.dictionary(fc.constantFrom(...SLOTS), fc.constantFrom('', ' ', 'x', '二')),
        (parts, values) => {
          const { text, missing } = fillSlots(parts.join(''), values);
          expect(slotsIn(text)).toEqual(missing);
        },
      ),
    );
  });
});

describe('isSlot', () => {
  it('knows the closed list and nothing else', () => {
    expect(SLOTS.every(isSlot)).toBe(true);
    expect(isSlot('name')).toBe(false);
    expect(isSlot('toString')).toBe(false);
  });
});
