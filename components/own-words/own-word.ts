/** Characters as people count them. Longer than a phrase is a message, and would never be met again. */
export const LONGEST_WORD = 60;
export const MOST_WORDS = 300;

export type WordProblem = 'empty' | 'too-short' | 'too-long' | 'no-letters' | 'twice' | 'in-other-list' | 'list-full';

export type WordReading =
  | { readonly ok: true; readonly word: string }
  | { readonly ok: false; readonly problem: WordProblem };

function refuse(problem: WordProblem): WordReading {
  return { ok: false, problem };
}

function sameWord(one: string): (other: string) => boolean {
  const folded = one.toLowerCase();
  return (other) => other.normalize('NFKC').toLowerCase() === folded;
}

/** Checks a word the agent wants in `list`. A lone letter is refused: it is in nearly every message. */
export function readWord(typed: string, list: readonly string[], otherList: readonly string[]): WordReading {
  const word = typed.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  const length = Array.from(new Intl.Segmenter().segment(word)).length;
  if (length === 0) return refuse('empty');
  if (length > LONGEST_WORD) return refuse('too-long');
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word)) return refuse('no-letters');
  if (length === 1 && !/[\p{Script=Han}\p{Extended_Pictographic}]/u.test(word)) return refuse('too-short');
  if (list.some(sameWord(word))) return refuse('twice');
  if (otherList.some(sameWord(word))) return refuse('in-other-list');
  return list.length >= MOST_WORDS ? refuse('list-full') : { ok: true, word };
}
