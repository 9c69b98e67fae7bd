import { describe, expect, it } from 'vitest';
import { likeliestCuts } from '../../../domain/draft/cuts/cut-tagger';
import { BORDERS, tokensOf } from '../../../domain/draft/cuts/draft-tokens';
import { type Chains, fitField, UNKNOWN } from '../../../tools/train/field';
import { collectRows, scoreRow } from '../../../tools/train/logistic';
import { labelsOf, readMarkedDrafts, unmarked } from '../../../tools/train/marked-drafts';

describe('a draft with marks', () => {
  it.each([
    ['Row 214 is empty⟦. Took me long⟧.', 'k k k k c c c c k'],
    ['⟦Do you mind, →Please ⟧send it', 'c c c c k k'],
    ['⟦Be→Please be⟧ at home', 'k k k'],
    ['⟦You keep saying it is late→It is late⟧', 'c c c k k k'],
    ['⟦You got it wrong→It does not match⟧ here', '? ? ? ? k'],
    ['⟦催什么催，⟧明天到', 'c c c c k k'],
  ])('says of each word whether it goes, stays or cannot be told: %s', (marked, labels) => {
    const draft = unmarked(marked, 'sharp');
    const said = labelsOf(draft).map((label) => (label === UNKNOWN ? '?' : label === 1 ? 'c' : 'k'));
    expect(said.join(' ')).toBe(labels);
    expect(said).toHaveLength(tokensOf(draft.text).length);
  });

  it('is the draft again without its marks', () => {
    expect(unmarked('a ⟦b→c⟧ d⟦ e⟧\\n⟦→please ⟧f', 'sharp').text).toBe('a b d e\nf');
  });

  it('has whole marks in every file, and no marks where it is neutral', () => {
    for (const { text, tone, changes } of readMarkedDrafts().flat()) {
      expect(text).not.toMatch(/[⟦⟧]/u);
      if (tone === 'neutral') expect(changes).toEqual([]);
    }
  });
});

describe('a field', () => {
  it('learns what speaks for a label, and that labels go on', () => {
    // bucket 0 stands in all, 1 speaks for going, 2 for staying, 3 says nothing
    const all = [1, 3, 3, 2, 3, 3];
    const chains: Chains = {
      rows: collectRows(all.length, (row) => ({
        index: Int32Array.from([0, all[row] ?? 0]),
        value: Float32Array.from([1, 1]),
        length: 2,
      })),
      starts: [0, 3, 6],
      labels: Uint8Array.from([1, 1, 1, 0, 0, 0]),
      borders: new Uint8Array(6),
      weights: [1, 1],
    };
    const fit = { buckets: 4, borders: BORDERS.length, epochs: 60, rate: 0.3, decay: 0, seed: 1 };
    const { head, steps } = fitField(chains, [0, 1], fit);
    const cuts = [0, 1].map((draft) => {
      const tokens = [0, 1, 2].map((at) => ({ start: at, end: at + 1, form: 'x', border: BORDERS[0] }));
      const scores = tokens.map((_, at) => scoreRow(chains.rows, draft * 3 + at, head));
      return likeliestCuts(tokens, scores, steps);
    });
    expect(cuts).toEqual([
      [1, 1, 1],
      [0, 0, 0],
    ]);
    expect(head[1]).toBeGreaterThan(0);
    expect(head[2]).toBeLessThan(0);
    expect(steps[0]?.[1]?.[1]).toBeGreaterThan(steps[0]?.[1]?.[0] ?? 0);
  });

  it('learns nothing from words of which nothing is known', () => {
    const chains: Chains = {
      rows: collectRows(1, () => ({ index: Int32Array.from([0]), value: Float32Array.from([1]), length: 1 })),
      starts: [0, 1],
      labels: Uint8Array.from([UNKNOWN]),
      borders: Uint8Array.from([0]),
      weights: [1],
    };
    const { head } = fitField(chains, [0], { buckets: 1, borders: 1, epochs: 3, rate: 0.1, decay: 0, seed: 1 });
    expect(head[0]).toBe(0);
  });
});
