import type { Composer } from './composer';
import { asField } from './editor-dom';
import { plainText } from './plain-text';

/** Longest draft that is read, code units: far above any reply, with the mail it quotes. */
const LIMIT = 200_000;

/** What the agent has written: the value of a field, the lines of an editor, without placeholders. */
export function readDraft(composer: Composer): string {
  const { element, placeholder } = composer;
  const field = asField(element);
  if (field) return field.value;
  return showsPlaceholder(composer) ? '' : plainText(element, placeholder, LIMIT);
}

/** The whole editor shows its placeholder as if it were text (CKEditor 4 until it has the focus). */
export function showsPlaceholder({ element, placeholder }: Composer): boolean {
  return placeholder.length > 0 && element.matches(placeholder.join());
}
