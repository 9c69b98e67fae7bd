import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../domain/draft/changes';

const shown = (draft: string, rewrite: string): string =>
  changesOf(draft, rewrite)
    .map(({ kind, words }) => ({ same: words, gone: `[-${words}-]`, new: `[+${words}+]` })[kind])
    .join('');

describe('what a rewrite changes', () => {
  it.each([
    [
      'Calm down. Order 4471 ships on Friday.',
      'Order 4471 ships on Friday.',
      '[-Calm down. -]Order 4471 ships on Friday.',
    ],
    ['It ships on Friday, as I already said.', 'It ships on Friday.', 'It ships on Friday[-, as I already said-].'],
    ['您自己看看，页面第二行写了尺码。', '页面第二行写了尺码。', '[-您自己看看，-]页面第二行写了尺码。'],
    ['这个绝对不会坏。', '这个一般不会坏。', '这个[-绝对-][+一般+]不会坏。'],
    ['ok', 'ok', 'ok'],
    ['Bless you, the SIM goes in there.', 'The SIM goes in there.', '[-Bless you, -]The SIM goes in there.'],
  ])('%s → %s', (draft, rewrite, expected) => {
    expect(shown(draft, rewrite)).toBe(expected);
  });

  it('shows the rewrite alone where the two have little in common', () => {
    const rewrite = 'I would like to put this right.';
    expect(changesOf('Not my problem, is it.', rewrite)).toEqual([{ kind: 'new', words: rewrite }]);
    expect(changesOf('', rewrite)).toEqual([{ kind: 'new', words: rewrite }]);
  });

  it('gives up on texts that differ in hundreds of words', () => {
    const rewrite = 'a b '.repeat(2_000);
    expect(changesOf('c d '.repeat(2_000), rewrite)).toEqual([{ kind: 'new', words: rewrite }]);
  });

  it('always joins to the rewrite, and to the draft where it shows changes', () => {
    const text = fc.array(fc.constantFrom('退款', '您', '，', ' ', 'the ', 'The ', 'parcel', '.', '😀', 'ي'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [draft, rewrite] = [one.join(''), other.join('')];
        const changes = changesOf(draft, rewrite);
        const joined = (without: string): string =>
          changes.flatMap(({ kind, words }) => (kind === without ? [] : [words])).join('');
        expect(joined('gone')).toBe(rewrite);
        if (changes.some(({ kind }) => kind === 'same')) expect(joined('new').toLowerCase()).toBe(draft.toLowerCase());
      }),
    );
  });
});
