import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pinyinOf } from '../../../../../components/hooks/pinyin-of';
import {
  type Indexed,
  readable,
  type Searchable,
  searchPhrases,
} from '../../../../../domain/phrases/search/search-phrases';

function aPhrase(text: string, changes: Partial<Searchable> = {}): Searchable {
  return { id: text, text, names: [], starred: false, own: true, uses: 0, ...changes };
}

function indexOf(...phrases: readonly Searchable[]): Indexed[] {
  return phrases.map((phrase) => ({ phrase, words: readable(phrase, pinyinOf) }));
}

const DELAYED = aPhrase('物流延误，我这就去催。', { names: ['售后/物流', '催件', 'wl01'] });
const REFUND = aPhrase('Your refund is on its way.', { names: ['Refunds'] });
const HURRY = aPhrase('退款已经提交，到账我告诉您。', { names: ['售后/退款'] });
const RESEND = aPhrase('重新发货，明天之前给您单号。');
const TRADITIONAL = aPhrase('包裹還沒收到，我馬上幫您查物流。');
const ALL = indexOf(DELAYED, REFUND, HURRY, RESEND, TRADITIONAL);

const found = (query: string) => searchPhrases(ALL, query).map(({ id }) => id);

describe('a phrase is found', () => {
  it.each([
    ['its words', '延误', DELAYED],
    ['initials', 'wlyw', DELAYED],
    ['whole pinyin', 'wuliuyanwu', DELAYED],
    ['the beginning of pinyin', 'wuliuya', DELAYED],
    ['whole and initials mixed', 'wuliuyw', DELAYED],
    ['pinyin with blanks', 'wu liu yan', DELAYED],
    ['pinyin as an input method composes it', "wu'liu'yan", DELAYED],
    ['capitals', 'WLYW', DELAYED],
    ['full width letters', 'ｗｌｙｗ', DELAYED],
    ['the reading that the word has', 'chongxin', RESEND],
    ['a tag', '催件', DELAYED],
    ['a shortcut', 'wl01', DELAYED],
    ['folder and words', '售后 到账', HURRY],
    ['characters and letters together', '退款tj', HURRY],
    ['an English word', 'refund', REFUND],
    ['the beginning of one', 'refu', REFUND],
    ['the middle of one', 'fund', REFUND],
    ['Simplified for Traditional', '还没收到', TRADITIONAL],
    ['Traditional for Simplified', '退款已經', HURRY],
    ['pinyin of Traditional', 'haimeishoudao', TRADITIONAL],
  ])('by %s', (_how, query, phrase) => {
    expect(found(query)).toContain(phrase.id);
  });

  it.each([
    ['two letters changed round', 'refnud', REFUND],
    ['one too many', 'reffund', REFUND],
    ['one missing', 'rfund', REFUND],
    ['a wrong one', 'rezund', REFUND],
    ['a slip in pinyin', 'wuilu yanwu', DELAYED],
    ['a slip at the beginning', 'uwliuyan', DELAYED],
    ['a slip at the end', 'wuliuyna', DELAYED],
  ])('with %s', (_what, query, phrase) => {
    expect(found(query)).toContain(phrase.id);
  });
});

describe('a phrase is not found', () => {
  it.each([
    ['by what it has not', '发票'],
    ['by half of what is looked for', '延误 发票'],
    ['by letters inside a syllable', 'uli'],
    ['by letters across words', 'ydr'],
    ['with two slips', 'rfnudd'],
    ['with a slip in three letters', 'wlz'],
    ['by nothing', '   '],
    ['by signs alone', "'"],
    ['by a pattern', '.*'],
  ])('%s', (_why, query) => {
    expect(found(query)).toEqual([]);
  });

  it('by a slip where something has all of it as it is', () => {
    const index = indexOf(aPhrase('refund now'), aPhrase('refind it'));
    expect(searchPhrases(index, 'refund').map(({ id }) => id)).toEqual(['refund now']);
  });
});

describe('what comes first', () => {
  const first = (query: string, ...phrases: readonly Searchable[]) => searchPhrases(indexOf(...phrases), query)[0]?.id;

  it('is what is called so, then what says so, then what sounds so', () => {
    const sounds = aPhrase('雾柳', { id: 'sounds' });
    const says = aPhrase('查一下物流', { id: 'says' });
    const called = aPhrase('我去催', { id: 'called', names: ['物流'] });
    expect(first('物流', sounds, says, called)).toBe('called');
    expect(first('wuliu', sounds, says)).toBe('sounds');
  });

  it('among equals is the starred, the own, the used', () => {
    const plain = aPhrase('好的呢', { id: 'plain', own: false });
    expect(first('好的', plain, { ...plain, id: 'starred', starred: true })).toBe('starred');
    expect(first('好的', plain, { ...plain, id: 'own', own: true })).toBe('own');
    expect(first('好的', plain, { ...plain, id: 'used', uses: 9 })).toBe('used');
  });
});

it('whatever is typed, nothing breaks and no more comes than is asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
      expect(searchPhrases(ALL, query, 2).length).toBeLessThanOrEqual(2);
    }),
  );
});

it('any single slip in a word of four letters and more still finds it', () => {
  const word = 'parcel';
  const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const index = indexOf(aPhrase('Your parcel is late'));
  fc.assert(
    fc.property(fc.constantFrom('swap', 'drop', 'add', 'wrong'), fc.nat(5), letters, (slip, at, letter) => {
      const [before, after] = [word.slice(0, at), word.slice(at)];
      const typed = {
        swap: before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
        drop: before + after.slice(1),
        add: before + letter + after,
        wrong: before + letter + after.slice(1),
      }[slip];
      expect(searchPhrases(index, typed)).toHaveLength(1);
    }),
  );
});
