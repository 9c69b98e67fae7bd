import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../../domain/draft/cuts/draft-tokens';
import { keptSentence } from '../../../../../domain/draft/cuts/write-kept';

/** Writes what stays of one sentence; what goes stands in angle brackets: ‹like this›. */
function write(marked: string): string {
  const text = marked.replace(/[‹›]/g, '');
  const goes = new Set<number>();
  let place = 0;
  let isInside = false;
  for (const sign of marked) {
    if (sign === '‹' || sign === '›') isInside = sign === '‹';
    else {
      if (isInside) goes.add(place);
      place += 1;
    }
  }
  const parts = tokensOf(text)
    .filter(({ start }) => !goes.has(start))
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
  return keptSentence(text, { start: 0, end: text.length }, parts, !/\p{Script=Han}/u.test(text));
}

describe('a sentence without what goes', () => {
  it('is the same in its middle as at its ends, however long', () => {
    const long = 'we sent it on Monday (no. 4471), and the rest on Friday; '.repeat(40);
    expect(write(`${long}‹genius, ›that is all.`)).toBe(`${long}that is all.`);
  });

  it.each([
    ['The code is 4471.', 'The code is 4471.'],
    ['‹Honestly, ›the code is 4471.', 'The code is 4471.'],
    ['The code is 4471‹, as I said, twice›.', 'The code is 4471.'],
    ['The code is 4471‹, as I said, twice.›', 'The code is 4471.'],
    ['The code‹, genius,› is 4471.', 'The code is 4471.'],
    ['The code is 4471, ‹genius!›', 'The code is 4471.'],
    ['The code is‹—as I said—›4471.', 'The code is 4471.'],
    ['the code is 4471 ‹lol›', 'the code is 4471.'],
    ['‹Wow. ›iPhone only.', 'IPhone only.'],
    ['He said "no"‹, as you know›.', 'He said "no".'],
    ['‹Can you not read?!›', ''],
    ['‹Really?› 😀', ''],
    ['密码是4471‹，跟您说过了›。', '密码是4471。'],
    ['‹跟您说过了，›密码是4471', '密码是4471'],
    ['密码是4471，‹跟您说过了，›明天换', '密码是4471，明天换'],
    ['密码是4471‹，跟您说过了，›明天换', '密码是4471，明天换'],
    ['密码是4471～‹别问了›', '密码是4471～'],
  ])('reads as if it had been written so: %s', (marked, written) => {
    expect(write(marked)).toBe(written);
  });

  it('is as it was where nothing goes, but for nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{1,8}(?: [a-z]{1,8}){0,6}\.$/), (text) => {
        expect(write(text)).toBe(text);
      }),
    );
  });

  it('holds only words that stay', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ word: fc.stringMatching(/^[a-z]{2,6}$/), goes: fc.boolean() }), { minLength: 1 }),
        (words) => {
          const marked = words.map(({ word, goes }) => (goes ? `‹${word}›` : word)).join(' ');
          const stay = words.filter(({ goes }) => !goes).map(({ word }) => word);
          const written = write(marked).toLowerCase().replace(/\.$/, '');
          expect(written).toBe(stay.join(' '));
        },
      ),
    );
  });
});
