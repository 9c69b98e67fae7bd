import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftModel } from '../../../../../assets/model/draft-model';
import { createCutTagger, likeliestCuts, oddsOfCuts } from '../../../../../domain/draft/cuts/cut-tagger';
import { BORDERS, type DraftToken, tokensOf } from '../../../../../domain/draft/cuts/draft-tokens';

const score = fc.double({ min: -4, max: 4, noNaN: true });
const steps = fc.array(fc.array(fc.array(score, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }), {
  minLength: BORDERS.length,
  maxLength: BORDERS.length,
});
const tokens = fc.array(fc.record({ score, border: fc.constantFrom(...BORDERS) }), { minLength: 1, maxLength: 7 });

type Steps = readonly (readonly (readonly number[])[])[];

/** What a row of choices scores, straight from the definition. */
function scoreOf(cuts: readonly number[], own: readonly { score: number; border: DraftToken['border'] }[], by: Steps) {
  return cuts.reduce((sum, now, at) => {
    const step = at === 0 ? 0 : (by[BORDERS.indexOf(own[at]?.border ?? 'none')]?.[cuts[at - 1] ?? 0]?.[now] ?? 0);
    return sum + step + (now === 1 ? (own[at]?.score ?? 0) : 0);
  }, 0);
}

function everyRow(length: number): number[][] {
  return Array.from({ length: 2 ** length }, (_, bits) => Array.from({ length }, (_, at) => (bits >> at) & 1));
}

function asTokens(own: readonly { border: DraftToken['border'] }[]): DraftToken[] {
  return own.map(({ border }, at) => ({ start: at, end: at + 1, form: 'x', border }));
}

describe('the words that go', () => {
  it('are the row of choices with the highest score of all rows', () => {
    fc.assert(
      fc.property(tokens, steps, (own, by) => {
        const cuts = likeliestCuts(
          asTokens(own),
          own.map((one) => one.score),
          by,
        );
        const best = Math.max(...everyRow(own.length).map((row) => scoreOf(row, own, by)));
        expect(scoreOf(cuts, own, by)).toBeCloseTo(best, 9);
      }),
    );
  });

  it('have the odds that the rows with a cut have against the one without', () => {
    fc.assert(
      fc.property(tokens, steps, (own, by) => {
        const rows = everyRow(own.length);
        const weigh = (kept: boolean): number =>
          rows
            .filter((row) => row.every((now) => now === 0) === kept)
            .reduce((sum, row) => sum + Math.exp(scoreOf(row, own, by)), 0);
        const odds = Math.log(weigh(false) / weigh(true));
        const found = oddsOfCuts(
          asTokens(own),
          own.map((one) => one.score),
          by,
        );
        expect(found).toBeCloseTo(Math.max(-4, Math.min(4, odds)), 6);
      }),
    );
  });

  it('are none where there are no words', () => {
    expect(likeliestCuts([], [], [])).toEqual([]);
    expect(oddsOfCuts([], [], [])).toBe(-4);
  });
});

describe('the tagger of drafts', () => {
  const { cutsOf, oddsOf } = createCutTagger(draftModel.cuts);
  const kept = (text: string, language: 'zh' | 'en', zeal?: number): string =>
    cutsOf(text, language, zeal)
      .filter(({ isCut }) => !isCut)
      .map(({ start, end }) => text.slice(start, end))
      .join(language === 'en' ? ' ' : '');

  it.each([
    ['Your parcel ships on Monday. How hard can it be to read an email?', 'en', /^Your parcel ships on Monday/],
    ['明天下午发货，催什么催，又不是不给您发', 'zh', /^明天下午发货/],
  ] as const)('keeps the fact and cuts the jab: %s', (text, language, fact) => {
    const words = kept(text, language);
    expect(words).toMatch(fact);
    expect(words.length).toBeLessThan(text.length * 0.7);
  });

  it('changes its mind inside a clause only for a good reason', () => {
    // no word speaks for anything, and a change between two words is learnt to be half a nat better than none
    const restless = BORDERS.map(() => [
      [0, 0.5],
      [0.5, 0],
    ]);
    const steady = createCutTagger({ table: { buckets: 2, scales: [1], bytes: 'AAA=' }, steps: restless });
    const cuts = (text: string): boolean[] => steady.cutsOf(text, 'en').map(({ isCut }) => isCut);
    expect(new Set(cuts('one two three four')).size).toBe(1);
    expect(new Set(cuts('one\ntwo\nthree\nfour')).size).toBe(2);
  });

  it('cuts more with more zeal', () => {
    const text = 'Your parcel ships on Monday. You could have looked that up yourself.';
    expect(kept(text, 'en', 8).length).toBeLessThan(kept(text, 'en', -8).length);
  });

  it.each([
    ['Your parcel ships on Monday.', 'How hard can it be to read an email?', 'en'],
    ['您的包裹明天下午发出', '催什么催，眼睛长哪儿了', 'zh'],
  ] as const)('gives a calm draft lower odds of a cut than a heated one: %s, %s', (calm, heated, language) => {
    expect(oddsOf(calm, language)).toBeLessThan(oddsOf(heated, language) - 2);
  });
});

describe('the tokens of a draft', () => {
  it('lie one behind the other, and nothing but white space lies between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.end).toBeGreaterThan(token.start);
          ({ end } = token);
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it.each([
    ["It's £34.50, isn’t it?", ["it's", '£', '00.00', ',', "isn't", 'it', '?']],
    ['退款已經到賬', ['退款', '已经', '到', '账']],
    ['订单A12好了', ['订单', 'a00', '好了']],
  ])('are words, marks and figures in one spelling: %s', (text, forms) => {
    expect(tokensOf(text).map(({ form }) => form)).toEqual(forms);
  });

  it('know what lies before them', () => {
    expect(tokensOf('No, really. Go\nnow').map(({ border }) => border)).toEqual([
      'line',
      'none',
      'clause',
      'none',
      'sentence',
      'line',
    ]);
  });
});
