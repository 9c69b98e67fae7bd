import type { Composer } from './composer';
import { isUsable } from './composer';
import { restoreCaret } from './editor-caret';
import { asField, isFocused, rangeIn } from './editor-dom';
import { hasTypedSince, isComposing, isTypingElsewhere } from './editor-watch';
import { waysFor } from './editor-ways';
import { readDraft, showsPlaceholder } from './read-draft';
import { type Around, wordsAround } from './words-around';

/**
 * - `verified`: the text stands in the composer exactly once and nothing else changed.
 * - `unverified`: it was handed over, but reading back did not show it so. Never try again: some
 *   editors apply late. Copy it to the clipboard and say so.
 * - `refused`: nothing was touched. An input method is composing, the agent is typing elsewhere, an
 *   insertion is under way, the text is longer than the composer takes, or the composer is gone.
 */
export type Insertion = 'verified' | 'unverified' | 'refused';

/** Late editors apply an insertion after the current turn; Slate was seen to take up to a second. */
const WAIT_MS = 600;
/** A second copy would appear about as late as the first: read again before trusting. */
const SETTLE_MS = 90;
const STEP_MS = 30;
/** ProseMirror sets its own caret again 20 ms after the focus; Slate looks at most every 100 ms. */
const CARET_MS = 40;
const SLATE_CARET_MS = 120;

const busy = new WeakSet<Element>();

/** How words are put in. */
export interface InsertOptions {
  readonly signal: AbortSignal;
  /** Adds the white space that the text needs among the words around the caret. */
  readonly fit?: (text: string, around: Around) => string;
}

/**
 * Puts text at the caret of the composer, once, and reads back. Sends nothing and replaces nothing
 * but what the agent has selected.
 * @param text lines parted by `\n`; in a one-line field they are joined by spaces
 */
export async function insertText(composer: Composer, text: string, { signal, fit }: InsertOptions): Promise<Insertion> {
  const { element } = composer;
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '');
  const whole = element.tagName === 'INPUT' ? lines.replace(/\s*\n\s*/g, ' ') : lines;
  const mayBegin = (): boolean =>
    !signal.aborted && isUsable(composer) && !isComposing() && !isTypingElsewhere(element);
  const mayGo = (): boolean => mayBegin() && isFocused(element) && !showsPlaceholder(composer);
  if (!squeeze(whole) || busy.has(element) || !mayBegin() || !fits(composer, whole)) return 'refused';
  busy.add(element);
  try {
    restoreCaret(composer);
    await caretLearnt(element);
    await becomes(() => !showsPlaceholder(composer));
    if (!mayGo()) return 'refused';
    const fitted = fit ? fit(whole, wordsAround(composer)) : whole;
    return await insertAndRead(composer, fits(composer, fitted) ? fitted : whole, mayGo);
  } finally {
    busy.delete(element);
  }
}

async function insertAndRead(composer: Composer, text: string, mayGo: () => boolean): Promise<Insertion> {
  const { element } = composer;
  const before = squeeze(readDraft(composer));
  const selected = squeeze(selectedText(element));
  const isThere = (): boolean => isSpliced(before, squeeze(readDraft(composer)), squeeze(text), selected);
  const started = performance.now();
  const { way, otherwise } = waysFor(element);
  let isUntouched = true;
  const observer = new MutationObserver(() => void (isUntouched = false));
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  if (way(element, text)) isUntouched = false;
  let isDone = await becomes(isThere);
  observer.disconnect();
  if (!isDone && isUntouched && otherwise && mayGo()) {
    otherwise(element, text);
    isDone = await becomes(isThere);
  }
  if (!isDone) return 'unverified';
  await pause(SETTLE_MS);
  return isThere() || hasTypedSince(element, started) ? 'verified' : 'unverified';
}

/** `after` is `before` with the selected part, wherever it stood, replaced by the text: once, nothing else. */
export function isSpliced(before: string, after: string, text: string, selected: string): boolean {
  if (after.length !== before.length - selected.length + text.length) return false;
  for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1)) {
    if (before === after.slice(0, at) + selected + after.slice(at + text.length)) return true;
  }
  return false;
}

/** Without white space and invisible fillers, which every editor writes in its own way. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}

function selectedText(element: HTMLElement): string {
  const field = asField(element);
  if (!field) return rangeIn(element)?.toString() ?? '';
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

function fits(composer: Composer, text: string): boolean {
  const { element } = composer;
  const limit = Number(element.getAttribute('maxlength') ?? Infinity);
  return readDraft(composer).length - selectedText(element).length + text.length <= limit;
}

/** Whether it comes true soon; late editors are given their time. */
export async function becomes(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < WAIT_MS; waited += STEP_MS) {
    if (isSo()) return true;
    await pause(STEP_MS);
  }
  return isSo();
}

/** A rich editor learns of the caret in a later task; a plain field has it at once. */
export async function caretLearnt(element: HTMLElement): Promise<void> {
  if (asField(element)) return;
  await pause(element.closest('[data-slate-editor]') ? SLATE_CARET_MS : CARET_MS);
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}
