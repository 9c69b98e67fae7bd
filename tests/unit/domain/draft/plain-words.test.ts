import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWordsOf } from '../../../../domain/draft/plain-words';

describe('the fact in a heated clause', () => {
  it.each([
    ["of course it won't work if it isn't plugged in", "it won't work if it isn't plugged in"],
    ['Obviously, the label is inside the lid', 'the label is inside the lid'],
    ['the slot is gone, simple as that', 'the slot is gone'],
    ['All you had to do was press the button', 'please press the button'],
    ['Did it occur to you to take the bags out', 'please take the bags out'],
  ])('is said plainly: %s', (words, plain) => {
    expect(plainWordsOf(words, 'en')).toBe(plain);
  });

  it.each([
    ['都说是预售了还催', 'zh', '这是预售'],
    ['谁让您不买运费险的', 'zh', '这次没有买运费险'],
    ['誰讓您不買運費險的', 'zh-Hant', '這次沒有買運費險'],
  ] as const)('is said plainly: %s', (words, script, plain) => {
    expect(plainWordsOf(words, script)).toBe(plain);
  });

  it.each([
    ['the course starts on Monday', 'en'],
    ['it did not occur to me to ask', 'en'],
    ['我们说过周一发货', 'zh'],
  ] as const)('is left alone where nothing stands around it: %s', (words, script) => {
    expect(plainWordsOf(words, script)).toBeUndefined();
  });

  it('is never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'zh', 'zh-Hant'), (words, script) => {
        const framed = script === 'en' ? `of course ${words}` : `谁让您不${words}的`;
        expect(plainWordsOf(framed, script as 'en')?.trim()).not.toBe('');
      }),
    );
  });
});
