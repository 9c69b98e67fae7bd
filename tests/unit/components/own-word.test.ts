import { describe, expect, it } from 'vitest';
import { LONGEST_WORD, MOST_WORDS, readWord, type WordProblem } from '../../../components/own-words/own-word';

describe('a word that can be added', () => {
  it.each([
    ['老六', '老六'],
    ['  clown   show ', 'clown show'],
    ['ｃｌｏｗｎ', 'clown'],
    ['滚', '滚'],
    ['🤡', '🤡'],
    ['👎🏽', '👎🏽'],
    ['sb', 'sb'],
    ['12315', '12315'],
    ['字'.repeat(LONGEST_WORD), '字'.repeat(LONGEST_WORD)],
  ])('%s is kept as %s', (typed, word) => {
    expect(readWord(typed, [], [])).toEqual({ ok: true, word });
  });
});

describe('a word that is refused', () => {
  const list = ['老六', 'Clown'];
  const other = ['草莓'];
  it.each<[string, WordProblem]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['a', 'too-short'],
    ['7', 'too-short'],
    ['...', 'no-letters'],
    ['！？', 'no-letters'],
    ['字'.repeat(LONGEST_WORD + 1), 'too-long'],
    ['老六', 'twice'],
    ['clown', 'twice'],
    ['ＣＬＯＷＮ', 'twice'],
    ['草莓', 'in-other-list'],
  ])('%s: %s', (typed, problem) => {
    expect(readWord(typed, list, other)).toEqual({ ok: false, problem });
  });

  it('refuses more words once the list is full', () => {
    const full = Array.from({ length: MOST_WORDS }, (_, index) => `word ${index}`);
    expect(readWord('one more', full, [])).toEqual({ ok: false, problem: 'list-full' });
  });
});
