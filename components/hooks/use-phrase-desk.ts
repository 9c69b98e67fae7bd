import { useEffect, useState } from 'react';
import { localDayOf } from '../../domain/load/local-day';
import { diffPhrases, type PhraseDiff, rowsOf } from '../../domain/phrases/files/diff';
import type { PhraseFile } from '../../domain/phrases/files/incoming';
import { type OwnPhrase, ownId, type PhraseDraft } from '../../domain/phrases/own/own-phrase';
import { writePack } from '../../storage/phrase-files/pack';
import type { PhraseFileProblem } from '../../storage/phrase-files/problem';
import { writeTable } from '../../storage/phrase-files/write-table';
import {
  addOwnPhrase,
  changeOwnPhrase,
  deleteOwnPhrases,
  OwnPhraseError,
  type OwnPhraseProblem,
  putOwnPhrases,
  readOwnPhrases,
  starPhrase,
} from '../../storage/queries/own-phrases';
import { readInWorker } from './read-phrase-file';
import { save } from './save-file';
import { useLive, valueOf } from './use-live';

export type { OwnPhraseProblem, PhraseFileProblem };

/** Takes back what was just done. */
export type Undo = () => Promise<unknown>;

/** A file compared with what is here; nothing has been changed yet. */
export type ReadPhrases =
  | { readonly ok: true; readonly file: PhraseFile; readonly diff: PhraseDiff }
  | { readonly ok: false; readonly problem: PhraseFileProblem; readonly detail: string };

/** The agent's own phrases and what can be done with them. All but reading rejects when it cannot be stored. */
export interface PhraseDesk {
  readonly rows: readonly OwnPhrase[];
  readonly add: (draft: PhraseDraft) => Promise<Undo>;
  readonly change: (before: OwnPhrase, draft: PhraseDraft) => Promise<Undo>;
  readonly remove: (ids: readonly string[]) => Promise<Undo>;
  readonly star: (id: string, starred: boolean) => Promise<void>;
  readonly readFile: (file: File) => Promise<ReadPhrases>;
  /** @param removeGone also deletes what is no longer in the pack */
  readonly bringIn: (read: Extract<ReadPhrases, { ok: true }>, removeGone: boolean) => Promise<Undo>;
  /** Saves a file in the browser's download folder and tells its name. */
  readonly savePack: (name: string, version: string) => string;
  readonly saveTable: () => string;
}

/** What is wrong with a phrase that was not kept; undefined when it is the store. */
export function problemIn(error: unknown): OwnPhraseProblem | undefined {
  return error instanceof OwnPhraseError ? error.problem : undefined;
}

async function add(draft: PhraseDraft): Promise<Undo> {
  const { id } = await addOwnPhrase(draft, Date.now());
  return () => deleteOwnPhrases([id]);
}

async function change(before: OwnPhrase, draft: PhraseDraft): Promise<Undo> {
  await changeOwnPhrase(before.id, draft, Date.now());
  // Its words alone: it may have been used, starred or deleted since.
  return () => changeOwnPhrase(before.id, before, before.changedAt);
}

async function remove(ids: readonly string[]): Promise<Undo> {
  const rows = await deleteOwnPhrases(ids);
  return () => putOwnPhrases(rows);
}

async function readFile(chosen: File): Promise<ReadPhrases> {
  const read = await readInWorker(chosen);
  if (!read.ok) return read;
  return { ...read, diff: diffPhrases(read.file, await readOwnPhrases()) };
}

async function bringIn({ file, diff }: Extract<ReadPhrases, { ok: true }>, removeGone: boolean): Promise<Undo> {
  const rows = rowsOf(diff, file.pack, Date.now(), () => ownId(crypto.randomUUID()));
  const gone = removeGone ? diff.gone : [];
  await putOwnPhrases(
    rows,
    gone.map(({ id }) => id),
  );
  const added = rows.slice(0, diff.added.length).map(({ id }) => id);
  return () => putOwnPhrases([...diff.changed.map(({ here }) => here), ...gone], added);
}

function saved(text: string, name: string, type: string): string {
  save(name, new Blob([text], { type }));
  return name;
}

/** A name that every system takes for a file. */
function fileNameOf(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'phrases';
}

/** `undefined` until the phrases are read. */
export function usePhraseDesk(): PhraseDesk | undefined {
  const rows = valueOf(useLive(() => readOwnPhrases()));
  if (!rows) return undefined;
  return {
    rows,
    add,
    change,
    remove,
    star: (id, starred) => starPhrase(id, starred, Date.now()),
    readFile,
    bringIn,
    savePack: (name, version) =>
      saved(writePack(rows, name, version), `${fileNameOf(name)}-${fileNameOf(version)}.json`, 'application/json'),
    saveTable: () =>
      saved(writeTable(rows), `evenkeel-phrases-${localDayOf(Date.now())}.csv`, 'text/csv;charset=utf-8'),
  };
}

/** Searches own phrases; `undefined` while nothing is looked for or the phrases are being read. */
export function useOwnSearch(rows: readonly OwnPhrase[], query: string): readonly OwnPhrase[] | undefined {
  const [search, setSearch] = useState<(query: string) => OwnPhrase[]>();
  const isWanted = query.trim() !== '';
  useEffect(() => {
    if (!isWanted) return;
    const stop = new AbortController();
    void import('./phrase-index')
      .then(({ searchOwn }) => searchOwn(rows, stop.signal))
      .then((ready) => {
        if (ready) setSearch(() => ready);
      });
    return () => stop.abort();
  }, [rows, isWanted]);
  return isWanted ? search?.(query) : undefined;
}
