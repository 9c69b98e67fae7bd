import { localDayOf } from '../../domain/load/local-day';
import { database, type EvenkeelDatabase } from '../database';
import type { PhraseUseRecord } from '../tables/phrase-uses';
import { guarded } from '../trouble';
import { changeDay } from './day-rollup';

/** One insertion; the day is told by `at`, the tension after it by the customer's next message. */
export type NewPhraseUse = Omit<PhraseUseRecord, 'day' | 'tensionAfter'>;

/**
 * Notes one insertion and counts it for its day, and for the phrase where it is one of the agent's own.
 * Safe to repeat: an id is stored once.
 * @throws StorageTroubleError when the store fails; then nothing is noted
 */
export async function addPhraseUse(use: NewPhraseUse, store: EvenkeelDatabase = database): Promise<PhraseUseRecord> {
  return await guarded(store, () =>
    store.transaction('rw', [store.phraseUses, store.ownPhrases, store.days], async () => {
      const same = await store.phraseUses.get(use.id);
      if (same) return same;
      const { id, at, conversation, phrase, stage, place, verified, tensionBefore } = use;
      const record = { id, at, day: localDayOf(at), conversation, phrase, stage, place, verified, tensionBefore };
      await store.phraseUses.add(record);
      const own = await store.ownPhrases.get(phrase);
      if (own) await store.ownPhrases.update(phrase, { uses: own.uses + 1 });
      await changeDay(store, record.day, (row) => ({ ...row, phraseUses: row.phraseUses + 1 }));
      return record;
    }),
  );
}

/** Ids of the phrases used in a conversation, each once: they are not offered there again. */
export async function phrasesUsedIn(conversation: string, store: EvenkeelDatabase = database): Promise<string[]> {
  return await guarded(store, async () => {
    const uses = await store.phraseUses.where('conversation').equals(conversation).toArray();
    return [...new Set(uses.map((use) => use.phrase))];
  });
}
