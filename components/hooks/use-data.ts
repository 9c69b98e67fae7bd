import { localDayOf } from '../../domain/load/local-day';
import { sendMessage } from '../../messaging/client';
import { deleteEverything } from '../../storage/delete-everything';
import { exportBlob, exportEverything, exportName } from '../../storage/export';
import {
  type ExportPreview,
  type ExportProblem,
  MAX_EXPORT_SIZE,
  readExport,
  rowCounts,
} from '../../storage/read-export';
import { previewRestore, type RestoreMode, restore, type TableChange } from '../../storage/restore';
import {
  chipPlaces,
  draftGuard,
  notMyDaySince,
  notNowUntil,
  ownWords,
  pauseOffers,
  pauseStyle,
  responseClock,
  retentionDays,
  sensitivity,
} from '../../storage/settings';
import { save } from './save-file';
import { StorageTroubleError, type TroubleKind, troubleKindOf } from '../../storage/trouble';

export type { RowProblem } from '../../storage/good-rows';
export type { ExportPreview, RestoreMode, TableChange };

/** Why a file is not brought in: it is not ours, or the browser could not read it. */
export type FileProblem = ExportProblem | 'unreadable';

/** A file that was read and compared with what is here. Nothing has been changed yet. */
export type ReadFile =
  | {
      readonly ok: true;
      readonly preview: ExportPreview;
      readonly changes: readonly TableChange[];
      /** All or nothing; rejects when the store fails. */
      readonly bringIn: (mode: RestoreMode) => Promise<void>;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** What the options page does with everything that is kept. Each rejects when the store fails. */
export interface DataControls {
  /** Saves a file in the browser's download folder. */
  readonly exportAll: () => Promise<{ readonly name: string; readonly rows: number }>;
  readonly readFile: (file: File) => Promise<ReadFile>;
  /** What was switched off stays so, for deleting must not begin to watch anything; so does the language. */
  readonly deleteAll: (options: { readonly settings: boolean }) => Promise<void>;
}

/** Chips of open consoles show what is stored now; the rows are there even if nobody is told. */
function tellChips(): void {
  void sendMessage('desk.dataChanged').catch(() => undefined);
}

async function exportAll(): Promise<{ name: string; rows: number }> {
  const now = Date.now();
  const file = await exportEverything(now);
  const name = exportName(localDayOf(now));
  save(name, exportBlob(file));
  return { name, rows: Object.values(rowCounts(file.tables)).reduce((sum, rows) => sum + rows, 0) };
}

async function textOf(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    // Moved, renamed or locked since it was chosen.
    return undefined;
  }
}

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MAX_EXPORT_SIZE) return { ok: false, problem: 'too-large' };
  const text = await textOf(file);
  if (text === undefined) return { ok: false, problem: 'unreadable' };
  const read = readExport(text);
  if (!read.ok) return read;
  const { preview, data } = read;
  return {
    ok: true,
    preview,
    changes: await previewRestore(data),
    bringIn: async (mode) => {
      await restore(data, mode, Date.now());
      tellChips();
    },
  };
}

/** What “also my settings” takes along. */
const FORGOTTEN = [
  chipPlaces,
  draftGuard,
  notMyDaySince,
  notNowUntil,
  ownWords,
  pauseOffers,
  pauseStyle,
  responseClock,
  retentionDays,
  sensitivity,
];

async function deleteAll({ settings }: { readonly settings: boolean }): Promise<void> {
  await deleteEverything();
  tellChips();
  if (!settings) return;
  await Promise.all(FORGOTTEN.map((setting) => setting.reset()));
}

/** What is wrong with the store, for the words the agent is told. */
export function troubleOf(error: unknown): TroubleKind | 'unknown' {
  return error instanceof StorageTroubleError ? error.kind : (troubleKindOf(error) ?? 'unknown');
}

const controls: DataControls = { exportAll, readFile, deleteAll };

export function useData(): DataControls {
  return controls;
}
