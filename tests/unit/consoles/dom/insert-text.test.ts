import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpliced } from '../../../../consoles/dom/insert-text';

const words = fc.string({ maxLength: 12 });
const text = fc.string({ minLength: 1, maxLength: 12 });

describe('isSpliced', () => {
  it('knows the text wherever it went in, in place of what was selected', () => {
    fc.assert(
      fc.property(words, words, words, text, (head, selected, tail, inserted) => {
        expect(isSpliced(head + selected + tail, head + inserted + tail, inserted, selected)).toBe(true);
      }),
    );
  });

  it('never takes two copies for one', () => {
    fc.assert(
      fc.property(words, words, text, (head, tail, inserted) => {
        expect(isSpliced(head + tail, head + inserted + inserted + tail, inserted, '')).toBe(false);
      }),
    );
  });

  it.each([
    ['nothing arrived', 'draft', 'draft', 'hello', ''],
    ['the draft was replaced', 'draft', 'hello', 'hello', ''],
    ['the text was cut', 'draft', 'drafthel', 'hello', ''],
    ['something else changed too', 'draft', 'Drafthello', 'hello', ''],
    ['the selection stayed', 'one two', 'one twothree', 'three', 'two'],
  ])('says no when %s', (_, before, after, inserted, selected) => {
    expect(isSpliced(before, after, inserted, selected)).toBe(false);
  });
});
