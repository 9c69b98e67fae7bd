import type { Composer } from './composer';
import { isUsable } from './composer';
import { asField, selectRange } from './editor-dom';
import { insertText, type Insertion } from './insert-text';
import { plainText } from './plain-text';
import { readDraft } from './read-draft';

const FILLER = /[\s\u200b-\u200d\u2060\ufeff]/;

/**
 * Replaces a part of the draft, once, so that one undo brings it back, and reads back.
 * @param start code units of the draft as `readDraft` gives it, `end` exclusive
 * @returns `refused` also when the part cannot be found in the editor
 */
export async function replaceText(
  composer: Composer,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<Insertion> {
  if (!isUsable(composer) || !select(composer, start, end)) return 'refused';
  return await insertText(composer, text, { signal });
}

function select(composer: Composer, start: number, end: number): boolean {
  const { element } = composer;
  const field = asField(element);
  element.focus({ preventScroll: true });
  if (field) {
    field.setSelectionRange(start, end);
    return true;
  }
  const draft = readDraft(composer);
  const first = solid(draft.slice(0, start));
  return selectRange(element, rangeOf(composer, first, first + solid(draft.slice(start, end))));
}

/**
 * The part of an editor from one character to another, `end` exclusive: counted without white space,
 * which editors write their own way.
 */
export function rangeOf(composer: Composer, first: number, end: number): Range | undefined {
  const last = end - 1;
  const { element, placeholder } = composer;
  const range = element.ownerDocument.createRange();
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let seen = 0;
  let isBegun = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!isRead(node, element, placeholder)) continue;
    for (let at = 0; at < node.length; at += 1) {
      if (FILLER.test(node.data.charAt(at))) continue;
      if (seen === first) {
        range.setStart(node, at);
        isBegun = true;
      }
      if (isBegun && seen === last) {
        range.setEnd(node, at + 1);
        return solid(range.toString()) === last - first + 1 ? range : undefined;
      }
      seen += 1;
    }
  }
  return undefined;
}

/** Whether `readDraft` reads this text as well. */
function isRead(node: Text, root: Element, placeholder: Composer['placeholder']): boolean {
  const parent = node.parentElement;
  if (!parent) return false;
  if (parent === root) return true;
  const hidden = parent.closest('[aria-hidden="true"]');
  if (hidden && hidden !== root && root.contains(hidden)) return false;
  const dropped = placeholder.length > 0 ? parent.closest(placeholder.join()) : null;
  return (!dropped || !root.contains(dropped) || dropped === root) && plainText(parent, [], 1) !== '';
}

function solid(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (!FILLER.test(text.charAt(at))) count += 1;
  return count;
}
