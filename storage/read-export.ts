import * as v from 'valibot';
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportedTables, type ExportFile } from './export';
import { describeIssue, goodRows, type RowProblem, RowProblems } from './good-rows';
import type { TableName } from './tables';
import { checkIns } from './tables/check-ins';
import { conversations } from './tables/conversations';
import { days } from './tables/days';
import { offers } from './tables/offers';
import { ownPhrases } from './tables/own-phrases';
import { ownMedia } from './tables/own-media';
import { pauses } from './tables/pauses';
import { phraseStars } from './tables/phrase-stars';
import { phraseUses } from './tables/phrase-uses';
import { rests } from './tables/rests';
import { turns } from './tables/turns';

/** Largest file that is read, bytes (or code units of its text). About half a million messages. */
export const MAX_EXPORT_SIZE = 200 * 1024 * 1024;
/**
 * Why a file is not ours to read: `too-large`; `not-json` broken or cut off; `not-ours` another
 * format; `newer-version` made by a newer version of the extension; `damaged` ours, but without
 * tables.
 */
export type ExportProblem = 'too-large' | 'not-json' | 'not-ours' | 'newer-version' | 'damaged';

export interface ExportPreview {
  readonly exportedAt: number;
  /** Good rows by table. */
  readonly rows: Readonly<Record<TableName, number>>;
  /** First and last day with a rollup, `YYYY-MM-DD`; absent when there is none. */
  readonly from?: string;
  readonly to?: string;
  /** Rows left out: the first 100, and how many in all. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
}

export type ReadExport =
  | { readonly ok: true; readonly preview: ExportPreview; readonly data: ExportFile }
  | { readonly ok: false; readonly problem: ExportProblem; readonly detail: string };

const envelope = v.object({
  format: v.literal(EXPORT_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  tables: v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
});

/**
 * Reads the text of an export. Good rows are kept and bad ones listed. Nothing is stored yet.
 * Only known columns are copied, into new objects, so names such as `__proto__` have no effect.
 */
export function readExport(text: string): ReadExport {
  if (text.length > MAX_EXPORT_SIZE) return { ok: false, problem: 'too-large', detail: String(text.length) };
  let parsed: unknown;
  try {
    // A file that went through an editor on Windows may begin with a byte order mark.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, problem: 'not-json', detail: error instanceof Error ? error.message : '' };
  }
  const file = v.safeParse(envelope, parsed);
  if (!file.success) return refuse(parsed, file.issues[0]);
  if (file.output.version > EXPORT_VERSION) {
    return { ok: false, problem: 'newer-version', detail: String(file.output.version) };
  }
  return accept(file.output.exportedAt, file.output.tables);
}

function refuse(parsed: unknown, issue: v.BaseIssue<unknown>): ReadExport {
  const format = typeof parsed === 'object' && parsed !== null && 'format' in parsed ? parsed.format : undefined;
  return { ok: false, problem: format === EXPORT_FORMAT ? 'damaged' : 'not-ours', detail: describeIssue(issue) };
}

function accept(exportedAt: number, source: object): ReadExport {
  const problems = new RowProblems();
  const tables: ExportedTables = {
    conversations: goodRows(conversations, source, problems),
    turns: goodRows(turns, source, problems),
    offers: goodRows(offers, source, problems),
    pauses: goodRows(pauses, source, problems),
    rests: goodRows(rests, source, problems),
    phraseUses: goodRows(phraseUses, source, problems),
    ownPhrases: goodRows(ownPhrases, source, problems),
    phraseStars: goodRows(phraseStars, source, problems),
    checkIns: goodRows(checkIns, source, problems),
    ownMedia: goodRows(ownMedia, source, problems),
    days: goodRows(days, source, problems),
  };
  for (const name of Object.keys(source)) {
    if (Object.hasOwn(tables, name)) continue;
    problems.add({ table: name.slice(0, 80), index: -1, reason: 'unknown-table', detail: '' });
  }
  const dates = tables.days.map((row) => row.day).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    ok: true,
    preview: {
      exportedAt,
      rows: rowCounts(tables),
      ...(from !== undefined && to !== undefined ? { from, to } : {}),
      problems: problems.listed,
      problemCount: problems.count,
    },
    data: { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt, tables },
  };
}

/** Number of rows by table. */
export function rowCounts(tables: ExportedTables): Record<TableName, number> {
  return {
    conversations: tables.conversations.length,
    turns: tables.turns.length,
    offers: tables.offers.length,
    pauses: tables.pauses.length,
    rests: tables.rests.length,
    phraseUses: tables.phraseUses.length,
    ownPhrases: tables.ownPhrases.length,
    phraseStars: tables.phraseStars.length,
    checkIns: tables.checkIns.length,
    ownMedia: tables.ownMedia.length,
    days: tables.days.length,
  };
}
