import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../domain/hostility/cues/compile-patterns';
import { createMatcher } from '../../../../domain/hostility/cues/matcher';
import { createPrefixTree } from '../../../../domain/hostility/cues/prefix-tree';

const PATTERNS = [
  'you are late',
  'you were late',
  'your( own)? fault',
  'you ~ late',
  'so (very )? late',
  'no !',
  'yell*',
  'bbb',
  'bee',
  'b[ae]d',
];
const tree = createPrefixTree(
  PATTERNS.flatMap((pattern, owner) => compilePattern(pattern).map((step) => ({ step, owner }))),
);
const given = (text: string): string[] => [...new Set(tree(text, 0).map(({ owner }) => PATTERNS[owner] ?? ''))];

describe('the letters at a place', () => {
  it.each([
    ['you are late', ['you are late', 'you ~ late']],
    ['you sing', ['you ~ late']],
    ['your fault', ['your( own)? fault']],
    ['yesterday', []],
    ['yelling', ['yell*']],
    ['bad', ['b[ae]d']],
    ['so late', ['so (very )? late']],
    ['so very late', ['so (very )? late']],
    ['no!', ['no !']],
    ['now', []],
    ['q', []],
  ])('leave the patterns that may match: %s', (text, patterns) => {
    expect(given(text)).toEqual(patterns);
  });

  it.each(['bbb', 'bbbad', 'b'])('decide nothing where one is held down or all is over: %s', (text) => {
    expect(given(text)).toEqual(expect.arrayContaining(['bbb', 'b[ae]d']));
  });

  it('never leave out a pattern that matches', () => {
    const alone = PATTERNS.map((patterns, at) =>
      createMatcher([{ id: `${at}`, kind: null, aimed: 0, loose: 0, patterns }]),
    );
    const words = fc
      .array(fc.constantFrom(...'youareltsv bed,-!'), { maxLength: 14 })
      .map((letters) => letters.join(''));
    const near = fc.constantFrom(
      'you are late',
      'you were so late',
      'your own fault',
      'yelled',
      'you, really late',
      'you-are-late',
      'so late',
      'so very late',
      'so, late',
      'bbb',
      'beee',
      'baaad',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          words,
          near,
          fc.tuple(near, words).map(([one, other]) => one + other),
        ),
        (text) => {
          const hits = alone.flatMap((match, at) =>
            match(text)
              .filter(({ from }) => from === 0)
              .map(() => PATTERNS[at]),
          );
          for (const pattern of hits) expect(given(text)).toContain(pattern);
        },
      ),
    );
  });
});

describe('a rule', () => {
  const hitsOf = (patterns: string, text: string): string[] =>
    createMatcher([{ id: 'late', kind: null, aimed: 0, loose: 0, patterns }])(text).map(({ from, to }) =>
      text.slice(from, to),
    );

  it('hits once at a place, however many of its patterns do, the surer one first', () => {
    expect(hitsOf('你~迟, 你们迟到', '你们迟到了')).toEqual(['你们迟到']);
    expect(hitsOf('你们迟, 你们迟到', '你们迟到了，你们迟了')).toEqual(['你们迟', '你们迟']);
  });
});
