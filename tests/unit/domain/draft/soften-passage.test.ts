import { describe, expect, it } from 'vitest';
import { softenPassage } from '../../../../domain/draft/soften-passage';

/** Heated is what says so here. */
const excessOf = (words: string): number => (/heat|吵/.test(words) ? 1 : -1);
const soften = (text: string, kind: 'sharp' | 'belittling' | 'arguing' = 'arguing'): string =>
  softenPassage(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en', new Set(), kind, excessOf);

describe('a heated passage', () => {
  it.each([
    ['The refund went out today, this is pure heat', 'The refund went out today.'],
    ['The box was scanned on Monday; what heat.', 'The box was scanned on Monday.'],
    ['退款今天已经提交，吵什么吵', '退款今天已经提交。'],
  ])('keeps the clauses that say something: %s', (text, kept) => {
    const softened = soften(text);
    expect(softened.startsWith(kept)).toBe(true);
    expect(softened.length).toBeGreaterThan(kept.length);
    expect(softened).not.toMatch(/heat|吵/);
  });

  it('loses what speaks to the customer or asks, unless a figure stands in it', () => {
    expect(soften('We have the photo, pure heat, are you even looking?')).not.toContain('you even');
    expect(soften('Pure heat, your parcel has 2 labels')).toContain('Your parcel has 2 labels');
  });

  it('is one line where all of it is heated, with order numbers and links', () => {
    expect(soften('All heat, more heat about 48213-A, heat')).toMatch(/^About 48213-A, /);
    expect(soften('吵吵吵，就知道吵')).toMatch(/^[^，。]+.*。$/u);
  });

  it('offers to explain anew only where there was something to understand', () => {
    expect(soften('Such heat at your age', 'belittling')).not.toMatch(/another way|which step/);
    expect(soften('Read the manual, heat', 'belittling')).toMatch(/another way|which step/);
  });
});
