import * as v from 'valibot';
import type { PhraseCollector } from '../../domain/phrases/files/incoming';
import { plainTextOf } from '../../domain/phrases/files/plain-text';

const action = v.object({ field: v.string(), value: v.unknown() });
const macro = v.object({
  title: v.string(),
  active: v.optional(v.boolean(), true),
  actions: v.array(action),
});
const file = v.object({ macros: v.array(v.unknown()) });

/** What the console fills in by itself, and the gap that asks for the same. */
const GAPS: readonly (readonly [RegExp, string])[] = [
  [/\{\{\s*ticket\.requester\.[\w.]*name\s*\}\}/gu, '{customer}'],
  [/\{\{\s*current_user\.[\w.]*name\s*\}\}/gu, '{agent}'],
  [/\{\{\s*ticket\.[\w.]*order[\w.]*\s*\}\}/gu, '{order}'],
  [/\{\{\s*([^{}]*?)\s*\}\}/gu, '{$1}'],
];

/** Reads the answer of Zendesk's macros list. @returns false when it is none */
export function readZendesk(parsed: unknown, collector: PhraseCollector): boolean {
  const read = v.safeParse(file, parsed);
  if (!read.success) return false;
  read.output.macros.forEach((entry, index) => takeMacro(index + 1, entry, collector));
  return true;
}

function takeMacro(row: number, entry: unknown, collector: PhraseCollector): void {
  const read = v.safeParse(macro, entry);
  if (!read.success) return collector.leave(row, 'not-a-phrase');
  const { title, active, actions } = read.output;
  if (!active) return collector.leave(row, 'inactive');
  const plain = actions.find(({ field }) => field === 'comment_value');
  const html = actions.find(({ field }) => field === 'comment_value_html');
  const words = plain ? wordsOf(plain.value) : html && plainTextOf(wordsOf(html.value));
  if (words === undefined) return collector.leave(row, 'no-comment');
  if (!plain) collector.note(row, 'formatting');
  const others = actions.filter((one) => one !== plain && one !== html).map(({ field }) => field);
  if (others.length > 0) collector.note(row, 'actions', [...new Set(others)].join(', '));
  // Macros are put into folders by their names.
  const levels = title.split('::');
  collector.take(row, {
    text: GAPS.reduce((text, [placeholder, gap]) => text.replaceAll(placeholder, gap), words),
    title: levels.at(-1),
    folder: levels.slice(0, -1).join('/'),
  });
}

/** A value is the words, or a channel and the words. */
function wordsOf(value: unknown): string {
  const words: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof words === 'string' ? words : '';
}
