import type { Table } from 'dexie';
import { database, type EvenkeelDatabase } from './database';
import { primaryKeyOf } from './define-table';
import type { ExportFile } from './export';
import { conversationFrom } from './queries/conversation-row';
import { firstWholeDay } from './queries/day-rollup';
import { turnsOf } from './queries/newest-turns';
import { withHeat } from './queries/place-turns';
import { rowCounts } from './read-export';
import { restoreDays } from './restore-days';
import { TABLES, type TableName } from './tables';
import type { ConversationRecord } from './tables/conversations';
import { MAX_PHOTOS, type OwnMediaRecord } from './tables/own-media';
import type { OwnPhraseRecord } from './tables/own-phrases';
import { guarded } from './trouble';

/** `merge` keeps what is here and adds what is missing; `replace` deletes what is here first. */
export type RestoreMode = 'merge' | 'replace';

/** What a restore would do to one table. */
export interface TableChange {
  readonly table: TableName;
  readonly inFile: number;
  /** Rows of the file whose key is stored already. */
  readonly alreadyHere: number;
  /** Rows stored now. */
  readonly here: number;
}

/** Compares a file with the store, without changing anything. */
export async function previewRestore(data: ExportFile, store: EvenkeelDatabase = database): Promise<TableChange[]> {
  const inFile = rowCounts(data.tables);
  return await guarded(store, () =>
    store.transaction('r', store.tables, async () => {
      const changes: TableChange[] = [];
      for (const table of TABLES) {
        const keys = new Set<unknown>(await store.table(table.name).toCollection().primaryKeys());
        const column = primaryKeyOf(table);
        const alreadyHere = data.tables[table.name].filter((row) => keys.has(Reflect.get(row, column))).length;
        changes.push({ table: table.name, inFile: inFile[table.name], alreadyHere, here: keys.size });
      }
      return changes;
    }),
  );
}

/**
 * Stores the rows of a file that `readExport` accepted, in one transaction: all of it or nothing.
 * Where both have a row, the more complete one stays (an answer, an end, a correction). Conversations
 * and days that have turns are counted anew, so a file cannot make the figures contradict the rows.
 * @param now epoch milliseconds
 * @throws StorageTroubleError when the store fails; then everything is as it was
 */
export async function restore(
  data: ExportFile,
  mode: RestoreMode,
  now: number,
  store: EvenkeelDatabase = database,
): Promise<void> {
  const { tables, exportedAt } = data;
  await guarded(store, () =>
    store.transaction('rw', store.tables, async () => {
      if (mode === 'replace') await Promise.all(store.tables.map((table) => table.clear()));
      const storedBefore = new Set(await store.conversations.toCollection().primaryKeys());
      await putRows(store.turns, tables.turns.map(withHeat));
      await putRows(store.conversations, tables.conversations);
      await putRows(store.offers, tables.offers);
      await putRows(store.pauses, tables.pauses);
      await putRows(store.rests, tables.rests);
      await putRows(store.phraseUses, tables.phraseUses);
      await putOwnPhrases(store.ownPhrases, tables.ownPhrases);
      await putRows(store.phraseStars, tables.phraseStars);
      await putRows(store.checkIns, tables.checkIns);
      await putOwnMedia(store.ownMedia, tables.ownMedia);
      await recountConversations(store, data, storedBefore);
      await restoreDays(store, tables, firstWholeDay(mode === 'replace' ? exportedAt : Math.max(now, exportedAt)));
    }),
  );
}

/** Rows written at once: bounds the memory of one request. */
const CHUNK = 2_000;

async function putRows<Row extends object>(table: Table<Row, string>, rows: readonly Row[]): Promise<void> {
  const column = table.schema.primKey.name;
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK);
    const stored = await table.bulkGet(chunk.map((row) => String(Reflect.get(row, column))));
    await table.bulkPut(chunk.filter((row, index) => isFuller(row, stored[index])));
  }
}

/** Of two states of one phrase the later words stay; each insertion and star of either counts. */
async function putOwnPhrases(table: Table<OwnPhraseRecord, string>, rows: readonly OwnPhraseRecord[]): Promise<void> {
  const stored = await table.bulkGet(rows.map((row) => row.id));
  await table.bulkPut(
    rows.map((row, index) => {
      const here = stored[index];
      if (!here) return row;
      const later = row.changedAt > here.changedAt ? row : here;
      return { ...later, uses: Math.max(row.uses, here.uses), starred: row.starred || here.starred };
    }),
  );
}

/** What is here stays; of the file come in as many photos as there is room for, and a sound where there is none. */
async function putOwnMedia(table: Table<OwnMediaRecord, string>, rows: readonly OwnMediaRecord[]): Promise<void> {
  const here = await table.toArray();
  const ids = new Set(here.map(({ id }) => id));
  const room = { photo: MAX_PHOTOS, sound: 1 };
  for (const { kind } of here) room[kind] -= 1;
  await table.bulkAdd(rows.filter(({ id, kind }) => !ids.has(id) && room[kind]-- > 0));
}

function isFuller(row: object, stored: object | undefined): boolean {
  return stored === undefined || columnsOf(row) > columnsOf(stored);
}

/** Columns that follow from the others. */
const DERIVED: readonly string[] = ['heat', 'heatedAt'];

/** Columns with a value of their own. */
function columnsOf(row: object): number {
  return Object.entries(row).filter(([column, value]) => value !== undefined && !DERIVED.includes(column)).length;
}

/** Turns of conversations that only the file knows need not be read back from the store. */
async function recountConversations(
  store: EvenkeelDatabase,
  { tables }: ExportFile,
  storedBefore: ReadonlySet<string>,
): Promise<void> {
  const inFile = Map.groupBy(tables.turns, (turn) => turn.conversation);
  const keys = new Set([...inFile.keys(), ...tables.conversations.map((conversation) => conversation.key)]);
  const rows = await store.conversations.bulkGet([...keys]);
  const recounted: ConversationRecord[] = [];
  for (const row of rows) {
    if (!row) continue;
    const turns = storedBefore.has(row.key)
      ? await turnsOf(store, row.key).toArray()
      : (inFile.get(row.key) ?? []).sort((one, other) => one.at - other.at);
    if (turns.length > 0) recounted.push(conversationFrom(row, turns));
  }
  await store.conversations.bulkPut(recounted);
}
