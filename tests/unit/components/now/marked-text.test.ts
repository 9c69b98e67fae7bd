import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../components/now/marked-text';

function shown(text: string, ...cues: [number, number][]): string {
  const parts = partsOf(
    text,
    cues.map(([start, end]) => ({ start, end })),
  );
  return parts.map((part) => (part.isCue ? `[${part.text}]` : part.text)).join('');
}

describe('marking cue words', () => {
  it.each([
    ['no cue', [], 'you moron'],
    ['one', [[4, 9]], 'you [moron]'],
    [
      'unordered',
      [
        [4, 9],
        [0, 3],
      ],
      '[you] [moron]',
    ],
    [
      'overlapping',
      [
        [0, 6],
        [4, 9],
      ],
      '[you mo][ron]',
    ],
    [
      'one inside another',
      [
        [0, 9],
        [4, 6],
      ],
      '[you moron]',
    ],
    ['past the end of a shortened text', [[4, 90]], 'you [moron]'],
    [
      'empty or turned round',
      [
        [4, 4],
        [6, 5],
      ],
      'you moron',
    ],
  ] as [string, [number, number][], string][])('%s', (_what, cues, expected) => {
    expect(shown('you moron', ...cues)).toBe(expected);
  });

  it('never loses or doubles a character', () => {
    const cue = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(cue), (text, cues) => {
        const kept = cues.filter(({ start }) => start >= 0);
        expect(
          partsOf(text, kept)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
