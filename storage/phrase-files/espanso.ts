import * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { PhraseCollector } from '../../domain/phrases/files/incoming';
import { plainTextOf } from '../../domain/phrases/files/plain-text';
import { PhraseFileError } from './problem';

/** More references than a list of matches needs; each may stand for a tree of others. */
const MOST_ALIASES = 100;

const text = v.optional(v.string());
const match = v.object({
  trigger: text,
  triggers: v.optional(v.array(v.string())),
  regex: text,
  replace: v.optional(v.union([v.string(), v.number()])),
  markdown: text,
  html: text,
  form: text,
  image_path: text,
  label: text,
  search_terms: v.optional(v.array(v.string())),
  vars: v.optional(v.array(v.object({ name: v.string() }))),
});
const file = v.object({ matches: v.array(v.unknown()) });

/**
 * Reads espanso's matches. Its variables are run by espanso; here they become gaps.
 * @throws PhraseFileError `broken`, `unsafe` or `not-known`
 */
export function readEspanso(source: string, collector: PhraseCollector): void {
  const read = v.safeParse(file, parseYaml(source));
  if (!read.success) throw new PhraseFileError('not-known');
  read.output.matches.forEach((entry, index) => takeMatch(index + 1, entry, collector));
}

function parseYaml(source: string): unknown {
  const document = parseDocument(source, { uniqueKeys: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) throw new PhraseFileError('broken', error.message.split('\n')[0]);
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (unfolding) {
    if (unfolding instanceof ReferenceError) throw new PhraseFileError('unsafe');
    throw unfolding;
  }
}

function takeMatch(row: number, entry: unknown, collector: PhraseCollector): void {
  const read = v.safeParse(match, entry);
  if (!read.success) return collector.leave(row, 'not-a-phrase');
  const { trigger, triggers, regex, replace, markdown, html, form, image_path, label, search_terms, vars } =
    read.output;
  if (regex !== undefined) return collector.leave(row, 'pattern');
  const words = replace ?? markdown ?? form ?? (html === undefined ? undefined : plainTextOf(html));
  if (words === undefined) return collector.leave(row, image_path === undefined ? 'no-text' : 'picture');
  if (html !== undefined && replace === undefined) collector.note(row, 'formatting');
  if (vars?.length) collector.note(row, 'vars', vars.map(({ name }) => name).join(', '));
  collector.take(row, {
    text: gapsOf(String(words)),
    shortcut: trigger ?? triggers?.[0],
    title: label,
    tags: search_terms,
  });
}

/** `{{name}}` and a form's `[[name]]` are gaps; `$|$` is where the caret would go. */
function gapsOf(words: string): string {
  return words
    .replaceAll('$|$', '')
    .replaceAll(
      /\{\{\s*([^{}]*?)\s*\}\}|\[\[\s*([^[\]]*?)\s*\]\]/gu,
      (_, one?: string, other?: string) => `{${one ?? other}}`,
    );
}
