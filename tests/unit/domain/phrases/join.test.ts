import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined } from '../../../../domain/phrases/join';

describe('a phrase among other words', () => {
  it.each([
    ['at the beginning', '', 'I am on it.', '', 'I am on it.'],
    ['after an English sentence', 'Hello Tom.', 'I am on it.', '', ' I am on it.'],
    ['after a blank', 'Hello Tom. ', 'I am on it.', '', 'I am on it.'],
    ['on a new line', 'Hello Tom.\n', 'I am on it.', '', 'I am on it.'],
    ['after Chinese', '您好，', '我来查。', '', '我来查。'],
    ['Chinese after Chinese marks', '我看到了。', '我来查。', '', '我来查。'],
    ['English after Chinese', '您好，', 'I am on it.', '', ' I am on it.'],
    ['Chinese after English', 'OK', '我来查。', '', ' 我来查。'],
    ['after an opening bracket', '(', 'I am on it.', '', 'I am on it.'],
    ['before words', '', 'I am on it.', 'Best, Mei', 'I am on it. '],
    ['before a blank', '', 'I am on it.', ' Best', 'I am on it.'],
    ['before a comma', 'Tom, ', 'I am on it', ', and', 'I am on it'],
    ['before Chinese', '', '我来查。', '祝好', '我来查。'],
    ['of several lines, after a line', 'Hello Tom,', 'I am on it.\n\nBest', '', '\n\nI am on it.\n\nBest'],
    ['of several lines, on a new line', 'Hello Tom,\n', 'I am on it.\nBest', '', '\nI am on it.\nBest'],
    ['of several lines, after a blank line', 'Hello\n\n', 'I am on it.\nBest', '', 'I am on it.\nBest'],
    ['of several lines, before words', '', 'I am on it.\nBest', 'Mei', 'I am on it.\nBest\n\n'],
  ])('%s', (_, before, text, after, expected) => {
    expect(joined(text, { before, after })).toBe(expected);
  });

  it('adds white space at its ends only', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'B', '我', '。', '.', ' ', '\n', '('), maxLength: 6 });
    fc.assert(
      fc.property(word, word, word, (before, text, after) => {
        const [lead = '', ...rest] = joined(text, { before, after }).split(text === '' ? /(?!)/u : text);
        if (text.trim() === '') return;
        expect(lead + rest.join('')).toMatch(/^\s{0,4}$/u);
      }),
    );
  });

  it('needs nothing more after itself than a second one brings', () => {
    expect(joined('Second.', { before: `Draft ${joined('First.', { before: 'Draft ', after: '' })}`, after: '' })).toBe(
      ' Second.',
    );
  });
});
