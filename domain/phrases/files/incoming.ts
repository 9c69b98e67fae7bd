import { OWN_LIMITS, type PhraseDraft, problemOf, tidyFolder } from '../own/own-phrase';
import type { PhraseLanguage } from '../phrase';

/** Largest files that are read. */
export const FILE_LIMITS = {
  /** Bytes. 5,000 long quick replies are about two million. */
  bytes: 10 * 1024 * 1024,
  /** Bytes of a packed file (XLSX) once unpacked. */
  unpacked: 100 * 1024 * 1024,
  rows: 20_000,
  /** Reading is stopped after this, milliseconds. */
  timeMs: 20_000,
} as const;

/** Why a row of a file does not come in. */
export type LeftOutReason =
  | 'no-text'
  | 'too-long'
  | 'repeated'
  | 'not-a-phrase'
  | 'pattern'
  | 'picture'
  | 'inactive'
  | 'no-comment';
/** What a row that comes in loses. */
export type NoteReason = 'vars' | 'actions' | 'formatting';

/** A word about one row. */
export interface RowWord<Reason extends string> {
  /** From 1, as a spreadsheet counts, or the place in the file's list. */
  readonly row: number;
  readonly reason: Reason;
  readonly detail: string;
}

/** One phrase of a file that fits. */
export interface IncomingPhrase {
  readonly row: number;
  /** Its name in a pack. */
  readonly key?: string | undefined;
  readonly draft: PhraseDraft;
}

/** What a file holds. */
export interface PhraseFile {
  readonly phrases: readonly IncomingPhrase[];
  readonly leftOut: readonly RowWord<LeftOutReason>[];
  readonly notes: readonly RowWord<NoteReason>[];
  /** Only of a pack. */
  readonly pack?: { readonly name: string; readonly version: string } | undefined;
}

/** A row as a reader found it; what is absent is empty. */
export interface RawPhrase {
  readonly text: string;
  readonly title?: string | undefined;
  readonly folder?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly language?: PhraseLanguage | undefined;
  readonly key?: string | undefined;
}

/** Takes the rows of one file one by one, and keeps what fits apart from what does not. */
export class PhraseCollector {
  readonly #phrases: IncomingPhrase[] = [];
  readonly #leftOut: RowWord<LeftOutReason>[] = [];
  readonly #notes: RowWord<NoteReason>[] = [];
  readonly #texts = new Set<string>();

  /** Keeps a row, or says why not. */
  take(row: number, raw: RawPhrase): void {
    const draft: PhraseDraft = {
      text: raw.text.replaceAll(/\r\n?/gu, '\n').trim(),
      title: (raw.title ?? '').trim(),
      folder: tidyFolder(raw.folder ?? ''),
      shortcut: (raw.shortcut ?? '').trim(),
      tags: [...new Set(raw.tags)].slice(0, OWN_LIMITS.tags),
      ...(raw.language && { language: raw.language }),
    };
    const problem = problemOf(draft);
    if (problem) return this.leave(row, problem === 'empty' ? 'no-text' : 'too-long');
    if (this.#texts.has(draft.text)) return this.leave(row, 'repeated');
    this.#texts.add(draft.text);
    this.#phrases.push({ row, draft, ...(raw.key !== undefined && { key: raw.key }) });
  }

  leave(row: number, reason: LeftOutReason, detail = ''): void {
    this.#leftOut.push({ row, reason, detail });
  }

  note(row: number, reason: NoteReason, detail = ''): void {
    this.#notes.push({ row, reason, detail });
  }

  result(pack?: PhraseFile['pack']): PhraseFile {
    return { phrases: this.#phrases, leftOut: this.#leftOut, notes: this.#notes, pack };
  }
}
