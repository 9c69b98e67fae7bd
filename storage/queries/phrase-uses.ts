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
      await countUse(store, phrase, 1);
      await changeDay(store, record.day, (row) => ({ ...row, phraseUses: row.phraseUses + 1 }));
      return record;
    }),
  );
}

async function countUse(store: EvenkeelDatabase, phrase: string, by: number): Promise<void> {
  const own = await store.ownPhrases.get(phrase);
  if (own) await store.ownPhrases.update(phrase, { uses: Math.max(0, own.uses + by) });
}

/** Ids of the phrases used in a conversation, each once: they are not offered there again. */
export async function phrasesUsedIn(conversation: string, store: EvenkeelDatabase = database): Promise<string[]> {
  return await guarded(store, async () => {
    const uses = await store.phraseUses.where('conversation').equals(conversation).toArray();
    return [...new Set(uses.map((use) => use.phrase))];
  });
}

/** Takes an insertion out again, with its count for the day and the phrase. Safe to repeat. */
export async function removePhraseUse(id: string, store: EvenkeelDatabase = database): Promise<void> {
  await guarded(store, () =>
    store.transaction('rw', [store.phraseUses, store.ownPhrases, store.days], async () => {
      const use = await store.phraseUses.get(id);
      if (!use) return;
      await store.phraseUses.delete(id);
      await countUse(store, use.phrase, -1);
      await changeDay(store, use.day, (row) => ({ ...row, phraseUses: Math.max(0, row.phraseUses - 1) }));
    }),
  );
}

/** So many of the last insertions tell what calms; more say the same and cost time at each choice. */
const TELLING = 1_000;

/** The last insertions, newest first. */
export async function lastPhraseUses(store: EvenkeelDatabase = database): Promise<PhraseUseRecord[]> {
  return await guarded(store, () => store.phraseUses.orderBy('at').reverse().limit(TELLING).toArray());
}
