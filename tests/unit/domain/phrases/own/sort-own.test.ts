import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../../domain/phrases/phrase';
import { asPhrase, createOwnSorter } from '../../../../../domain/phrases/own/sort-own';
import { rankPhrases } from '../../../../../domain/phrases/rank';
import { anOwnPhrase } from '../../../../builders/own-phrase';

const MOMENT: Moment = {
  language: 'zh',
  channel: 'chat',
  level: 1,
  mood: 'angry',
  type: 'logistics',
  stage: 'listen',
  suggestions: ['acknowledge', 'own'],
  used: [],
};

describe('what an own phrase does', () => {
  it.each([
    ['its folder says', { folder: '安抚话术', text: '亲，在的。' }, 'acknowledge', undefined],
    [
      'its title says, in Traditional too',
      { folder: '', title: '婉拒', text: '這個做不到。' },
      'refuse-and-redirect',
      undefined,
    ],
    ['a tag says', { folder: '', tags: ['refund'], text: 'Here you go.' }, 'offer-options', undefined],
    ['its words may say', { folder: '', text: '非常抱歉，让您久等了。' }, 'acknowledge', 'guessed'],
    ['nothing says', { folder: '日常', text: '亲，在的呢。' }, 'own', 'not'],
  ] as const)('%s', (_how, words, suggestion, sorted) => {
    const phrase = asPhrase(anOwnPhrase(words));
    expect(phrase.suggestion).toBe(suggestion);
    expect(phrase.own?.sorted).toBe(sorted);
  });

  it('tells the complaint type from the folder before the words', () => {
    expect(asPhrase(anOwnPhrase({ folder: '物流快递', text: '退款退货的运费我来出。' })).types).toEqual(['logistics']);
    expect(asPhrase(anOwnPhrase({ folder: '', text: '亲，在的。' })).types).toEqual([]);
  });

  it('leaves gaps to be filled', () => {
    expect(asPhrase(anOwnPhrase({ text: '订单{order}我看到了，{昵称}。' })).slots).toEqual(['order', '昵称']);
  });
});

describe('own phrases in the order', () => {
  const order = (...own: readonly Parameters<typeof anOwnPhrase>[0][]) =>
    rankPhrases(createOwnSorter()(own.map(anOwnPhrase)), MOMENT).map(({ phrase }) => phrase.id);

  it('come first when they do what the moment calls for', () => {
    const folder = { folder: '日常', text: '亲，在的呢。' };
    expect(order({ id: 'own-a', ...folder }, { id: 'own-b', folder: '安抚', text: '换成我也着急。' })).toEqual([
      'own-b',
      'own-a',
    ]);
  });

  it.each([
    ['a star', { starred: true }],
    ['having been used often', { uses: 5 }],
  ])('gain by %s', (_what, traits) => {
    const words = { folder: '安抚', text: '换成我也着急。' };
    expect(order({ id: 'own-a', ...words }, { id: 'own-b', ...words, ...traits })).toEqual(['own-b', 'own-a']);
  });

  it('are offered in the language of the conversation only', () => {
    expect(order({ language: 'en' })).toEqual([]);
  });

  it('tell why: the agent’s own words', () => {
    const [ranked] = rankPhrases([asPhrase(anOwnPhrase({ folder: '安抚', starred: true, uses: 7 }))], MOMENT);
    expect(ranked?.why).toEqual(expect.arrayContaining(['suggestion-first', 'starred', 'own', 'often']));
  });

  it('are the best four hundred of many thousand, and the same words are read once', () => {
    const sort = createOwnSorter();
    const many = Array.from({ length: 5_000 }, (_, index) => anOwnPhrase({ id: `own-${index}`, uses: index }));
    const first = sort(many);
    expect(first).toHaveLength(400);
    expect(first[0]?.id).toBe('own-4999');
    expect(sort(many)[7]).toBe(first[7]);
    const starred = sort(many.map((own, index) => (index === 0 ? { ...own, starred: true } : own)));
    expect(starred[0]?.id).toBe('own-0');
  });
});
