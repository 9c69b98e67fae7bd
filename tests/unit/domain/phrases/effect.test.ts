import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnsweredUse, effectsOf } from '../../../../domain/phrases/effect';

const use = (phrase: string, tensionBefore: number, tensionAfter?: number): AnsweredUse => ({
  phrase,
  tensionBefore,
  tensionAfter,
});
const times = (count: number, one: AnsweredUse): AnsweredUse[] => Array.from({ length: count }, () => one);

describe('what came after a phrase', () => {
  it('counts answers in heated conversations, and those that were calmer', () => {
    const uses = [use('a', 2, 1.5), use('a', 2, 2), use('a', 2, 3), use('a', 2), use('a', 0, 0), use('a', 0.3, 0.2)];
    expect(effectsOf(uses).get('a')).toMatchObject({ answered: 3, calmer: 1 });
  });

  it('says nothing of a phrase nobody answered', () => {
    expect(effectsOf([use('a', 2)]).has('a')).toBe(false);
  });

  it('gives a phrase that is used alone no advantage over itself', () => {
    expect(effectsOf(times(500, use('a', 2, 1))).get('a')?.advantage).toBeLessThan(0.01);
  });

  it('finds a planted difference, the more surely the more there is of it', () => {
    const planted = (n: number) =>
      effectsOf([...times(n, use('good', 2, 1)), ...times(n, use('bad', 2, 3))]).get('good')?.advantage ?? 0;
    expect(planted(1)).toBeLessThan(0.06);
    expect(planted(10)).toBeGreaterThan(0.2);
    expect(planted(100)).toBeGreaterThan(0.4);
  });

  it('keeps one lucky use behind many good ones', () => {
    const effects = effectsOf([
      use('lucky', 2, 0.5),
      ...times(18, use('proven', 2, 1)),
      ...times(2, use('proven', 2, 3)),
      ...times(30, use('usual', 2, 3)),
      ...times(20, use('usual', 2, 1)),
    ]);
    expect(effects.get('lucky')?.advantage).toBeLessThan(effects.get('proven')?.advantage ?? 0);
  });

  it('stays between −1 and 1 whatever was stored', () => {
    const some = fc.record({
      phrase: fc.constantFrom('a', 'b', 'c'),
      tensionBefore: fc.double({ min: 0, max: 3, noNaN: true }),
      tensionAfter: fc.option(fc.double({ min: 0, max: 3, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(some), (uses) => {
        for (const { answered, calmer, advantage } of effectsOf(uses).values()) {
          expect(calmer).toBeLessThanOrEqual(answered);
          expect(Math.abs(advantage)).toBeLessThan(1);
        }
      }),
    );
  });
});
