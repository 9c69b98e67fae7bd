import type { Composer } from './composer';
import { isUsable } from './composer';
import { asField, editingHost, focusedIn, frameOf, isFocused, rangeIn, selectRange } from './editor-dom';
import { isComposing, isTypingElsewhere, lastRange, lastVisit } from './editor-watch';
import { readDraft } from './read-draft';

/**
 * Puts the focus into the composer with the caret where the agent left it, or at the end when nobody
 * has been there. Does nothing to a composer that has the focus. Editors learn of it in a later task.
 */
export function restoreCaret({ element }: Composer): void {
  const field = asField(element);
  if (isFocused(element) && (field || rangeIn(element))) return;
  // Read before focusing, which counts as a visit and puts the caret of an editable to its start.
  const isNew = lastVisit(element) === 0;
  const range = (rangeIn(element) ?? lastRange(element))?.cloneRange() ?? endOf(element);
  focus(element);
  if (!field) selectRange(element, range);
  else if (isNew) field.setSelectionRange(field.value.length, field.value.length);
}

/**
 * Remembers draft, caret and focus before a pause.
 * @returns a function for afterwards: it gives focus and caret back – unless the composer did not
 *   have them, is gone, or the agent is in another field by now – and says whether the draft is
 *   still the same
 */
export function keepPlace(composer: Composer): () => boolean {
  const { element } = composer;
  const draft = readDraft(composer);
  const hadFocus = isFocused(element);
  const field = asField(element);
  const putBack = field ? keepFieldCaret(field) : keepRange(element);
  return () => {
    if (!isUsable(composer)) return false;
    if (hadFocus && !isComposing() && !isElsewhere(element)) {
      focus(element);
      putBack();
    }
    return readDraft(composer) === draft;
  };
}

function keepFieldCaret(field: HTMLTextAreaElement | HTMLInputElement): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}

/** A live range follows edits; where the page has drawn the text anew, the count of characters leads back. */
function keepRange(element: Element): () => void {
  const range = (rangeIn(element) ?? lastRange(element))?.cloneRange();
  if (!range) return () => {};
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(startContainer, startOffset);
  const start = before.toString().length;
  const { length } = range.toString();
  return () => {
    const isMoved = range.startContainer !== startContainer || range.endContainer !== endContainer;
    if (isMoved || range.startOffset !== startOffset || range.endOffset !== endOffset) {
      range.setStart(...placeAt(element, start));
      range.setEnd(...placeAt(element, start + length));
    }
    selectRange(element, range);
  };
}

/** The place after so many characters of text. */
function placeAt(element: Element, count: number): [Node, number] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let left = count;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return [element, element.childNodes.length];
}

function endOf(element: Element): Range {
  const end = element.ownerDocument.createRange();
  end.selectNodeContents(element);
  end.collapse();
  return end;
}

function focus(element: HTMLElement): void {
  if (isFocused(element)) return;
  if (frameOf(element)) element.ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
}

/** The focus is in another field of the page: it stays there. */
function isElsewhere(element: Element): boolean {
  const active = focusedIn((frameOf(element) ?? element).ownerDocument);
  const host = active && editingHost(active);
  return (!!host && host !== element) || isTypingElsewhere(element);
}
