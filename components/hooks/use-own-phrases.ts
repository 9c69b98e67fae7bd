import type { PhraseDraft } from '../../domain/phrases/own/own-phrase';
import { sendMessage } from '../../messaging/client';
import { ask } from './ask';
import { loadStore, useLive, valueOf } from './use-live';

/** Ids of every phrase with a star, own or of the library; empty until they are read. */
export function useStars(): ReadonlySet<string> {
  const ids = valueOf(
    useLive(async ({ database }) => {
      const [library, own] = await Promise.all([
        database.phraseStars.toCollection().primaryKeys(),
        database.ownPhrases.filter((row) => row.starred).primaryKeys(),
      ]);
      return [...library, ...own];
    }),
  );
  return new Set(ids);
}

/** Folders there are, in order; empty until they are read. */
export function useFolders(): readonly string[] {
  const names = valueOf(useLive(({ database }) => database.ownPhrases.orderBy('folder').uniqueKeys())) ?? [];
  return names.map(String).filter((name) => name !== '');
}

/** Marks a phrase “it helped” or takes the mark back; rejects when it cannot be stored. */
export async function setStar(phrase: string, starred: boolean): Promise<void> {
  const { starPhrase } = await loadStore();
  await starPhrase(phrase, starred, Date.now());
}

/** Keeps a new own phrase and answers how to undo that; rejects when it cannot be stored. */
export async function keepPhrase(draft: PhraseDraft): Promise<() => Promise<unknown>> {
  const { addOwnPhrase, deleteOwnPhrases } = await loadStore();
  const { id } = await addOwnPhrase(draft, Date.now());
  return () => deleteOwnPhrases([id]);
}

/** What stands in the reply box of a tab, or what is selected there; empty when there is nothing. */
export async function draftOf(tab: number): Promise<string> {
  return (await ask(() => sendMessage('page.draft', undefined, tab))).text;
}
