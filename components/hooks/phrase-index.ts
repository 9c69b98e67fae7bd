import { liveQuery } from 'dexie';
import { allPhrases } from '../../assets/phrases/library';
import { inSlices } from '../../consoles/dom/in-slices';
import { languageOf } from '../../domain/conversation/moment-language';
import type { Utterance } from '../../domain/hostility/verdict';
import { asPhrase } from '../../domain/phrases/own/sort-own';
import type { Phrase, PhraseLanguage } from '../../domain/phrases/phrase';
import {
  type Indexed,
  type Readable,
  readable,
  type Searchable,
  searchPhrases,
} from '../../domain/phrases/search/search-phrases';
import type { PhraseView } from '../../messaging/view';
import { database } from '../../storage/database';
import { readOwnPhrases } from '../../storage/queries/own-phrases';
import type { OwnPhraseRecord } from '../../storage/tables/own-phrases';
import { pinyinOf } from './pinyin-of';

// Loaded when the agent first goes to the search field: phrases and pinyin are a megabyte.

/** What was found, as the panel shows and inserts it. */
export interface FoundPhrase {
  readonly view: PhraseView;
  /** Absent: from the library. */
  readonly own?: Pick<OwnPhraseRecord, 'folder' | 'title' | 'uses'>;
}

export type Search = (query: string) => FoundPhrase[];

interface Entry extends Searchable {
  readonly own: boolean;
  readonly row?: OwnPhraseRecord;
  readonly phrase?: Phrase;
}

/** Texts that were read before, for the life of the page: most stay the same when one changes. */
const read = new Map<string, Readable>();

function readOnce(entry: Entry): Indexed<Entry> {
  const key = [entry.text, ...entry.names].join('\n');
  const words = read.get(key) ?? readable(entry, pinyinOf);
  read.set(key, words);
  return { phrase: entry, words };
}

function ownEntry(row: OwnPhraseRecord): Entry {
  const { id, text, folder, title, shortcut, tags, starred, uses } = row;
  return { id, text, names: [shortcut, title, folder, ...folder.split('/'), ...tags], starred, uses, own: true, row };
}

function libraryEntry(phrase: Phrase, starred: ReadonlySet<string>): Entry {
  const { id, text } = phrase;
  return { id, text, names: [], starred: starred.has(id), uses: 0, own: false, phrase };
}

function found({ row, phrase: known }: Entry): FoundPhrase[] {
  const phrase = row ? asPhrase(row) : known;
  if (!phrase) return [];
  const { id, text, suggestion, slots } = phrase;
  const view = { id, text, language: phrase.language, suggestion, slots, why: [] };
  return [row ? { view, own: { folder: row.folder, title: row.title, uses: row.uses } } : { view }];
}

async function indexOf(entries: readonly Entry[], signal: AbortSignal): Promise<Indexed<Entry>[]> {
  const index: Indexed<Entry>[] = [];
  await inSlices(entries, (slice) => index.push(...slice.map(readOnce)), signal);
  return index;
}

/** Makes own phrases searchable, the page staying free meanwhile; nothing once the signal has ended it. */
export async function searchOwn(
  rows: readonly OwnPhraseRecord[],
  signal: AbortSignal,
): Promise<((query: string) => OwnPhraseRecord[]) | undefined> {
  const index = await indexOf(rows.map(ownEntry), signal);
  if (signal.aborted) return undefined;
  return (query) => searchPhrases(index, query, rows.length).flatMap(({ row }) => row ?? []);
}

/**
 * Makes the agent's phrases and the library's searchable, and again whenever one changes.
 * @param recent the conversation's messages: the library is searched in their language
 * @returns ends it
 */
export function followPhrases(
  recent: readonly Utterance[],
  fallback: PhraseLanguage,
  onReady: (search: Search) => void,
): () => void {
  const language = languageOf(recent, fallback);
  const library = allPhrases().filter((phrase) => phrase.language === language);
  let building = new AbortController();

  async function build(own: readonly OwnPhraseRecord[], stars: readonly string[]): Promise<void> {
    building.abort();
    building = new AbortController();
    const { signal } = building;
    const starred = new Set(stars);
    const entries = [...own.map(ownEntry), ...library.map((phrase) => libraryEntry(phrase, starred))];
    const index = await indexOf(entries, signal);
    if (!signal.aborted) onReady((query) => searchPhrases(index, query).flatMap(found));
  }

  const subscription = liveQuery(() =>
    Promise.all([readOwnPhrases(), database.phraseStars.toCollection().primaryKeys()]),
  ).subscribe({ next: ([own, stars]) => void build(own, stars), error: () => void build([], []) });
  return () => {
    subscription.unsubscribe();
    building.abort();
  };
}
