import type { Composer } from './composer';
import { isUsable } from './composer';
import { asField, selectRange } from './editor-dom';
import { hasTypedSince, isComposing, isTypingElsewhere } from './editor-watch';
import { removalFor, undoOnce, waysFor } from './editor-ways';
import { becomes, caretLearnt, insertText, squeeze } from './insert-text';
import { readDraft } from './read-draft';
import { rangeOf, replaceText } from './replace-text';

/** A draft before an insertion and after it, as `readDraft` gave it. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** Whether the draft still reads as the insertion left it: nothing was typed since. */
export function isAsLeft(composer: Composer, { after }: Change): boolean {
  const draft = readDraft(composer);
  return isUsable(composer) && (asField(composer.element) ? draft === after : squeeze(draft) === squeeze(after));
}

/**
 * Puts back what stood in the composer before an insertion, and reads back. Does nothing when
 * anything else was typed since.
 * @returns whether the draft reads as before
 */
export async function takeBack(
  composer: Composer,
  change: Change,
  { signal }: { readonly signal: AbortSignal },
): Promise<boolean> {
  const { element } = composer;
  const may = (): boolean => !signal.aborted && !isComposing() && !isTypingElsewhere(element);
  if (!may() || !isAsLeft(composer, change)) return false;
  element.focus({ preventScroll: true });
  const field = asField(element);
  const isBack = (): boolean =>
    field ? field.value === change.before : squeeze(readDraft(composer)) === squeeze(change.before);
  if (field) {
    const { start, end, gone } = differenceOf(change.before, change.after);
    field.setSelectionRange(start, end);
    if (gone === '') removalFor(field)(field, '');
    else waysFor(field).way(field, gone);
    return await becomes(isBack);
  }
  const { start, end, gone } = differenceOf(squeeze(change.before), squeeze(change.after));
  if (gone === '') {
    if (!selectRange(element, withGap(composer, start, end))) return false;
    await caretLearnt(element);
    if (!may() || !isAsLeft(composer, change)) return false;
    removalFor(element)(element, '');
    return await becomes(isBack);
  }
  // The editor's own undo brings formatting back as well; words alone are the second best.
  const since = performance.now();
  undoOnce(element);
  if (await becomes(isBack)) return true;
  if (!may() || hasTypedSince(element, since)) return false;
  // An undo that went too far, as where typing and insertion were one step to the editor, left nothing to replace.
  const { length } = readDraft(composer);
  const put =
    length > 0
      ? replaceText(composer, { start: 0, end: length }, change.before, { signal })
      : insertText(composer, change.before, { signal });
  return (await put) === 'verified';
}

/** What stands between the common beginning and the common end. */
function differenceOf(before: string, after: string): { start: number; end: number; gone: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: after.length - tail, gone: before.slice(start, before.length - tail) };
}

/** The words put in, with the white space that was put in before them, or behind them at the beginning. */
function withGap(composer: Composer, start: number, end: number): Range | undefined {
  const words = rangeOf(composer, start, end);
  if (!words) return undefined;
  const before = start > 0 ? rangeOf(composer, start - 1, start) : undefined;
  const behind = start > 0 ? undefined : rangeOf(composer, end, end + 1);
  if (before) words.setStart(before.endContainer, before.endOffset);
  if (behind) words.setEnd(behind.startContainer, behind.startOffset);
  return words;
}
