import { diffArrays } from 'diff/lib/diff/array.js';

/** A run of words of a draft and its rewrite: in both, only in the draft, or only in the rewrite. */
export interface Change {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** Share of the rewrite that must stand in the draft already: of less, a reader makes nothing. */
const MOSTLY = 0.5;
/** Words that may change; more would take long and tell nothing. */
const MOST_CHANGES = 300;

/**
 * What a rewrite changes, in reading order. All that is not `gone` joined is the rewrite; all that is not `new` is the
 * draft but for capitals, unless the two have too little in common: then the rewrite alone is given, as one `new` run.
 */
export function changesOf(draft: string, rewrite: string): readonly Change[] {
  const runs = diffArrays(wordsOf(draft), wordsOf(rewrite), {
    maxEditLength: MOST_CHANGES,
    // a capital where a sentence begins anew is no change
    comparator: (one, other) => one.toLowerCase() === other.toLowerCase(),
  });
  const changes = (runs ?? []).map(({ value, added, removed }): Change => {
    const kind = added ? 'new' : removed ? 'gone' : 'same';
    return { kind, words: value.join('') };
  });
  const kept = changes.filter(({ kind }) => kind === 'same').reduce((sum, { words }) => sum + words.length, 0);
  return kept > rewrite.length * MOSTLY ? changes : [{ kind: 'new', words: rewrite }];
}

function wordsOf(text: string): string[] {
  return [...WORDS.segment(text)].map(({ segment }) => segment);
}
