import { database, type EvenkeelDatabase } from './database';
import { TABLES, type TableName } from './tables';
import type { CheckInRecord } from './tables/check-ins';
import type { ConversationRecord } from './tables/conversations';
import type { DayRecord } from './tables/days';
import type { OfferRecord } from './tables/offers';
import type { OwnPhraseRecord } from './tables/own-phrases';
import type { OwnMediaRecord } from './tables/own-media';
import type { PauseRecord } from './tables/pauses';
import type { PhraseStarRecord } from './tables/phrase-stars';
import type { PhraseUseRecord } from './tables/phrase-uses';
import type { RestRecord } from './tables/rests';
import type { TurnRecord } from './tables/turns';
import { guarded } from './trouble';

export const EXPORT_FORMAT = 'evenkeel-export';
/** Raised when a file of this version could not be read by an older extension. */
export const EXPORT_VERSION = 1;

/** The rows of every table. */
export interface ExportedTables {
  readonly conversations: readonly ConversationRecord[];
  readonly turns: readonly TurnRecord[];
  readonly offers: readonly OfferRecord[];
  readonly pauses: readonly PauseRecord[];
  readonly rests: readonly RestRecord[];
  readonly phraseUses: readonly PhraseUseRecord[];
  readonly ownPhrases: readonly OwnPhraseRecord[];
  readonly phraseStars: readonly PhraseStarRecord[];
  readonly checkIns: readonly CheckInRecord[];
  readonly ownMedia: readonly OwnMediaRecord[];
  readonly days: readonly DayRecord[];
}

/** The file. Holds neither the salt nor any text but the agent's own lines and phrases; their photos and sound too. */
export interface ExportFile {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: typeof EXPORT_VERSION;
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  readonly tables: ExportedTables;
}

/**
 * Everything in the database at one moment.
 * @param now epoch milliseconds
 * @throws StorageTroubleError when the store fails
 */
export async function exportEverything(now: number, store: EvenkeelDatabase = database): Promise<ExportFile> {
  return await guarded(store, () =>
    store.transaction('r', store.tables, async () => ({
      format: EXPORT_FORMAT,
      version: EXPORT_VERSION,
      exportedAt: now,
      tables: {
        conversations: await store.conversations.toArray(),
        turns: await store.turns.toArray(),
        offers: await store.offers.toArray(),
        pauses: await store.pauses.toArray(),
        rests: await store.rests.toArray(),
        phraseUses: await store.phraseUses.toArray(),
        ownPhrases: await store.ownPhrases.toArray(),
        phraseStars: await store.phraseStars.toArray(),
        checkIns: await store.checkIns.toArray(),
        ownMedia: await store.ownMedia.toArray(),
        days: await store.days.toArray(),
      },
    })),
  );
}

/** Rows in one piece of the file's text. */
const ROWS_A_PIECE = 5_000;

/** The file as text to save, one row a line, in pieces: a long history is never one string. */
export function exportBlob(file: ExportFile): Blob {
  const { format, version, exportedAt, tables } = file;
  const head = JSON.stringify({ format, version, exportedAt }).slice(0, -1);
  const parts = [`${head},"tables":{`];
  TABLES.forEach(({ name }, index) => {
    parts.push(`${index > 0 ? ',' : ''}\n${JSON.stringify(name)}:[`, ...linesOf(tables[name]), ']');
  });
  parts.push('\n}}\n');
  return new Blob(parts, { type: 'application/json' });
}

function linesOf(rows: ExportedTables[TableName]): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
    const lines = rows.slice(from, from + ROWS_A_PIECE).map((row) => JSON.stringify(row));
    pieces.push(`${from > 0 ? ',' : ''}\n${lines.join(',\n')}`);
  }
  return pieces;
}

/** Name of the file: product and local day. */
export function exportName(day: string): string {
  return `evenkeel-${day}.json`;
}
