import * as v from 'valibot';
import type { PhraseCollector } from '../../domain/phrases/files/incoming';
import { plainTextOf } from '../../domain/phrases/files/plain-text';

const text = v.optional(v.string());
const snippet = v.object({ name: text, shortcut: text, text: text, html: text, content: text, type: text });
const folder = v.object({ name: v.optional(v.string(), ''), snippets: v.array(v.unknown()) });
const file = v.object({ folders: v.array(folder) });

/** Reads folders of snippets, as Text Blaze and its like save them. @returns false when it is none */
export function readTextBlaze(parsed: unknown, collector: PhraseCollector): boolean {
  const read = v.safeParse(file, parsed);
  if (!read.success) return false;
  let row = 0;
  for (const { name, snippets } of read.output.folders) {
    for (const entry of snippets) takeSnippet((row += 1), name, entry, collector);
  }
  return true;
}

function takeSnippet(row: number, folderName: string, entry: unknown, collector: PhraseCollector): void {
  const read = v.safeParse(snippet, entry);
  if (!read.success) return collector.leave(row, 'not-a-phrase');
  const { name, shortcut, html, content, type } = read.output;
  const marked = html ?? (type === 'html' ? content : undefined);
  const plain = read.output.text ?? (marked === undefined ? content : undefined);
  if (plain === undefined && marked !== undefined) collector.note(row, 'formatting');
  const words = plain ?? plainTextOf(marked ?? '');
  const left = [...words.matchAll(COMMAND)]
    .map(([, command = '']) => command)
    .filter((command) => !SILENT.test(command));
  if (left.length > 0) collector.note(row, 'vars', [...new Set(left)].join(', '));
  collector.take(row, { text: words.replaceAll(COMMAND, gapOf), title: name, shortcut, folder: folderName });
}

/** `{formtext: name=Order}`, `{clipboard}`, `{cursor}`: what a snippet has done when it is used. */
const COMMAND = /\{([a-z]+)(?::([^{}]*))?\}/gu;
/** Leaves no words behind. */
const SILENT = /^(?:cursor|note|endnote|key|wait|site)$/u;

function gapOf(_: string, command: string, settings = ''): string {
  if (SILENT.test(command)) return '';
  const named = /(?:^|;)\s*name=([^;]+)/u.exec(settings)?.[1];
  return `{${(named ?? command).trim()}}`;
}
