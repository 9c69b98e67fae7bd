import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokensOf } from '../../domain/draft/cuts/draft-tokens';
import { UNKNOWN } from './field';

// data/cuts/*.tsv: heated drafts with marks. ⟦words⟧ go, ⟦words→other words⟧ are said otherwise.

const DATA = join(import.meta.dirname, '..', '..', 'data', 'cuts');
const MARK = /⟦([^⟦⟧]*)⟧/gu;

/** A passage of a draft that changes. UTF-16 code units, end exclusive. */
interface Change {
  readonly start: number;
  readonly end: number;
  /** What is said instead; `undefined` where nothing is. */
  readonly instead: string | undefined;
}

/** A draft and how somebody changed it. */
export interface MarkedDraft {
  readonly text: string;
  readonly tone: string;
  readonly changes: readonly Change[];
}

/** Reads a draft with its marks; line breaks are stored as `\n`. */
export function unmarked(marked: string, tone: string): MarkedDraft {
  const line = marked.replaceAll('\\n', '\n');
  const changes: Change[] = [];
  let text = '';
  let at = 0;
  for (const found of line.matchAll(MARK)) {
    text += line.slice(at, found.index);
    const [old = '', instead] = (found[1] ?? '').split('→', 2);
    changes.push({ start: text.length, end: text.length + old.length, instead });
    text += old;
    at = found.index + found[0].length;
  }
  return { text: text + line.slice(at), tone, changes };
}

/** The marked drafts, file by file. */
export function readMarkedDrafts(): readonly (readonly MarkedDraft[])[] {
  const files = readdirSync(DATA).filter((file) => file.endsWith('.tsv'));
  return files.sort().map((file) => {
    const lines = readFileSync(join(DATA, file), 'utf8').trim().split('\n').slice(1);
    return lines.map((line) => {
      const [marked = '', tone = ''] = line.split('\t');
      return unmarked(marked, tone);
    });
  });
}

const PLEASE = /^(?:please|kindly|请|請|麻烦您|麻煩您|麻烦|麻煩)$/u;

/** For each token of a draft whether it goes (1), stays (0) or cannot be told ({@link UNKNOWN}). */
export function labelsOf({ text, changes }: MarkedDraft): readonly number[] {
  const tokens = tokensOf(text);
  const labels = tokens.map(() => 0);
  for (const { start, end, instead } of changes) {
    const inside = tokens.flatMap((token, at) => (token.start < end && start < token.end ? [at] : []));
    const own = labelsInside(
      inside.map((at) => tokens[at]?.form ?? ''),
      instead,
    );
    for (const [at, token] of inside.entries()) labels[token] = own[at] ?? 0;
  }
  return labels;
}

/** What is said in some of the same words, but for a “please”, is cut to those. */
function labelsInside(words: readonly string[], instead = ''): readonly number[] {
  const labels = words.map(() => 1);
  let from = 0;
  for (const { form } of tokensOf(instead)) {
    const at = words.indexOf(form, from);
    if (at < 0 && PLEASE.test(form)) continue;
    if (at < 0) return words.map(() => UNKNOWN);
    labels[at] = 0;
    from = at + 1;
  }
  return labels;
}
