import {
  isOwnId,
  languageOfText,
  OWN_LIMITS,
  ownId,
  type PhraseDraft,
  problemOf,
  tidyFolder,
} from '../../domain/phrases/own/own-phrase';
import type { PhraseLanguage } from '../../domain/phrases/phrase';
import { database, type EvenkeelDatabase } from '../database';
import type { OwnPhraseRecord } from '../tables/own-phrases';
import { guarded } from '../trouble';

/** Why a phrase is not kept; `full`: there is no room for more phrases. */
export type OwnPhraseProblem = 'empty' | 'too-long' | 'full';

/** A draft that cannot be kept. Nothing is stored. */
export class OwnPhraseError extends Error {
  override readonly name = 'OwnPhraseError';

  constructor(readonly problem: OwnPhraseProblem) {
    super(`own phrase: ${problem}`);
  }
}

/**
 * Keeps a new phrase.
 * @param now epoch milliseconds
 * @throws OwnPhraseError when it is empty, too long or one too many
 * @throws StorageTroubleError when the store fails; then nothing is kept
 */
export async function addOwnPhrase(
  draft: PhraseDraft,
  now: number,
  store: EvenkeelDatabase = database,
): Promise<OwnPhraseRecord> {
  const row: OwnPhraseRecord = {
    id: ownId(crypto.randomUUID()),
    ...checked(draft),
    starred: false,
    uses: 0,
    createdAt: now,
    changedAt: now,
  };
  await guarded(store, () =>
    store.transaction('rw', store.ownPhrases, async () => {
      if ((await store.ownPhrases.count()) >= OWN_LIMITS.phrases) throw new OwnPhraseError('full');
      await store.ownPhrases.add(row);
    }),
  );
  return row;
}

/**
 * Changes the words of a phrase; one that is gone stays so.
 * @param now epoch milliseconds
 * @throws OwnPhraseError, StorageTroubleError as {@link addOwnPhrase}
 */
export async function changeOwnPhrase(
  id: string,
  draft: PhraseDraft,
  now: number,
  store: EvenkeelDatabase = database,
): Promise<void> {
  const changes = { ...checked(draft), changedAt: now };
  await guarded(store, () => store.ownPhrases.update(id, changes));
}

function checked(draft: PhraseDraft): Required<PhraseDraft> & { readonly language: PhraseLanguage } {
  const tidy = {
    text: draft.text.trim(),
    folder: tidyFolder(draft.folder),
    title: draft.title.trim(),
    shortcut: draft.shortcut.trim(),
    tags: [...new Set(draft.tags)],
  };
  const problem = problemOf(tidy);
  if (problem) throw new OwnPhraseError(problem);
  return { ...tidy, language: draft.language ?? languageOfText(tidy.text) };
}

/**
 * Deletes phrases and answers the rows, so that {@link putOwnPhrases} can bring them back.
 * @throws StorageTroubleError when the store fails; then nothing is deleted
 */
export async function deleteOwnPhrases(
  ids: readonly string[],
  store: EvenkeelDatabase = database,
): Promise<OwnPhraseRecord[]> {
  return await guarded(store, () =>
    store.transaction('rw', store.ownPhrases, async () => {
      const rows = await store.ownPhrases.bulkGet([...ids]);
      await store.ownPhrases.bulkDelete([...ids]);
      return rows.filter((row) => row !== undefined);
    }),
  );
}

/** Rows handed to the browser at once: the page stays free in between. */
const CHUNK = 500;

/**
 * Puts rows as they are, all or none: an import, or its undoing.
 * @throws OwnPhraseError when there is no room for all; StorageTroubleError when the store fails
 */
export async function putOwnPhrases(
  rows: readonly OwnPhraseRecord[],
  gone: readonly string[] = [],
  store: EvenkeelDatabase = database,
): Promise<void> {
  await guarded(store, () =>
    store.transaction('rw', store.ownPhrases, async () => {
      await store.ownPhrases.bulkDelete([...gone]);
      for (let from = 0; from < rows.length; from += CHUNK) {
        await store.ownPhrases.bulkPut(rows.slice(from, from + CHUNK));
      }
      if ((await store.ownPhrases.count()) > OWN_LIMITS.phrases) throw new OwnPhraseError('full');
    }),
  );
}

/**
 * Every own phrase, or those of one language.
 * @throws StorageTroubleError when the store fails
 */
export async function readOwnPhrases(
  language?: PhraseLanguage,
  store: EvenkeelDatabase = database,
): Promise<OwnPhraseRecord[]> {
  return await guarded(store, () =>
    language === undefined ? store.ownPhrases.toArray() : store.ownPhrases.where('language').equals(language).toArray(),
  );
}

/**
 * Marks a phrase “it helped”, own or of the library, or takes the mark back.
 * @param now epoch milliseconds
 * @throws StorageTroubleError when the store fails
 */
export async function starPhrase(
  phrase: string,
  starred: boolean,
  now: number,
  store: EvenkeelDatabase = database,
): Promise<void> {
  await guarded(store, async () => {
    if (isOwnId(phrase)) await store.ownPhrases.update(phrase, { starred });
    else if (starred) await store.phraseStars.put({ phrase, at: now });
    else await store.phraseStars.delete(phrase);
  });
}

/**
 * Ids of the library's phrases with a star.
 * @throws StorageTroubleError when the store fails
 */
export async function starredPhrases(store: EvenkeelDatabase = database): Promise<string[]> {
  return await guarded(store, () => store.phraseStars.toCollection().primaryKeys());
}
