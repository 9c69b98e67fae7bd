import { describe, expect, it } from 'vitest';
import {
  addPhraseUse,
  lastPhraseUses,
  type NewPhraseUse,
  phrasesUsedIn,
  removePhraseUse,
} from '../../../storage/queries/phrase-uses';
import { aStore, NOON, TODAY } from './builders';

const aUse = (changes: Partial<NewPhraseUse> = {}): NewPhraseUse => ({
  id: 'use-1',
  at: NOON,
  conversation: 'a',
  phrase: 'hear-you',
  stage: 'listen',
  place: 'composer',
  verified: true,
  tensionBefore: 2,
  ...changes,
});

describe('a phrase used', () => {
  it('counts once for its day, however often it is told', async () => {
    const store = aStore();
    await Promise.all([addPhraseUse(aUse(), store), addPhraseUse(aUse(), store)]);
    await addPhraseUse(aUse({ verified: false }), store);
    expect(await store.phraseUses.toArray()).toEqual([{ ...aUse(), day: TODAY }]);
    expect(await store.days.get(TODAY)).toMatchObject({ phraseUses: 1 });
  });

  it('is known to its conversation', async () => {
    const store = aStore();
    await addPhraseUse(aUse(), store);
    await addPhraseUse(aUse({ id: 'use-2' }), store);
    await addPhraseUse(aUse({ id: 'use-3', conversation: 'b', phrase: 'sorry' }), store);
    expect(await phrasesUsedIn('a', store)).toEqual(['hear-you']);
    expect(await phrasesUsedIn('c', store)).toEqual([]);
  });

  it('stores nothing that is not a column', async () => {
    const store = aStore();
    await addPhraseUse({ ...aUse(), text: 'Dear Ms Lee' } as NewPhraseUse, store);
    expect(JSON.stringify(await store.phraseUses.toArray())).not.toContain('Lee');
  });

  it('that is taken back counts no more, however often it is told', async () => {
    const store = aStore();
    await addPhraseUse(aUse(), store);
    await addPhraseUse(aUse({ id: 'use-2' }), store);
    await Promise.all([removePhraseUse('use-1', store), removePhraseUse('use-1', store)]);
    expect((await store.phraseUses.toArray()).map(({ id }) => id)).toEqual(['use-2']);
    expect(await store.days.get(TODAY)).toMatchObject({ phraseUses: 1 });
  });

  it('tells of itself newest first', async () => {
    const store = aStore();
    await addPhraseUse(aUse(), store);
    await addPhraseUse(aUse({ id: 'use-2', at: NOON + 1 }), store);
    expect((await lastPhraseUses(store)).map(({ id }) => id)).toEqual(['use-2', 'use-1']);
  });
});
