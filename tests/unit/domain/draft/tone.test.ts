import { describe, expect, it } from 'vitest';
import { toneDoubt } from '../../../../domain/draft/tone';

describe('the wording of a draft', () => {
  it.each([
    ['you never read anything', 'en', 0],
    ['your order ships on monday', 'en', 1],
    ['please stop, you never read anything', 'en', 1],
    ['请您不要胡搅蛮缠', 'zh', 0],
    ['vous ne lisez jamais rien', 'other', Number.POSITIVE_INFINITY],
  ] as const)('speaks against heat in "%s" (%s): %d', (plain, language, doubt) => {
    expect(toneDoubt(plain, language)).toBe(doubt);
  });
});
