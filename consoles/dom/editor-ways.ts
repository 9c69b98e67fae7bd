import { rangeIn } from './editor-dom';

/** One way to put text at the caret. @returns true when the page has surely taken it over */
export type Way = (element: HTMLElement, text: string) => boolean | void;

const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/**
 * How each editor takes text without losing it, doubling it or leaking markup. Measured in Chromium
 * 156 with CKEditor 5 48, TipTap 3, Quill 1.3 and 2.0, Draft.js 0.11, Lexical 0.30, Slate 0.146:
 * - the DOM of Draft.js, Lexical and Slate takes `insertText`, their model does not: paste only;
 * - CKEditor 5 ignores `insertText` and says it worked: paste, or `beforeinput` without a clipboard;
 * - ProseMirror loses blank lines in a plain paste and keeps them in `insertText`;
 * - Quill 1 ignores a paste and loses line breaks made one by one, both Quills take the whole text;
 * - in a plain editable the whole text makes a `<div>` a line, which some chats send as markup.
 */
const WAYS: readonly (readonly [selector: string, way: Way, otherwise?: Way])[] = [
  ['textarea,input,.ql-editor', insertWhole],
  ['.ck-editor__editable', paste, sendBeforeInput],
  ['.ProseMirror', (element, text) => (/\n\s*\n/.test(text) ? insertWhole : paste)(element, text)],
  ['.public-DraftEditor-content,[data-lexical-editor],[data-slate-editor]', paste],
  ['*', insertLines],
];

/** The way for this editor, and a second one for editors known to ignore the first in silence. */
export function waysFor(element: HTMLElement): { readonly way: Way; readonly otherwise: Way | undefined } {
  const [, way, otherwise] = WAYS.find(([selector]) => element.matches(selector)) ?? ['*', insertLines];
  return { way, otherwise };
}

/**
 * How each editor lets go of what is selected. The same editors as above: CKEditor 5, Lexical and
 * Slate act on `beforeinput`, ProseMirror and Draft.js on the key.
 */
const REMOVALS: readonly (readonly [selector: string, way: Way])[] = [
  ['textarea,input,.ql-editor', removeNatively],
  ['.ck-editor__editable,[data-lexical-editor],[data-slate-editor]', removeByInput],
  ['*', (element) => pressKey(element, 'Backspace', 8) || removeNatively(element)],
];

/** The way to remove what is selected in this editor. */
export function removalFor(element: HTMLElement): Way {
  return REMOVALS.find(([selector]) => element.matches(selector))?.[1] ?? removeNatively;
}

/** The editor's own undo, one step. */
export function undoOnce(element: HTMLElement): void {
  const isMac = /mac/i.test(viewOf(element).navigator.platform);
  if (pressKey(element, 'z', 90, isMac ? { metaKey: true } : { ctrlKey: true })) return;
  element.ownerDocument.execCommand('undo');
}

function removeNatively(element: HTMLElement): void {
  element.ownerDocument.execCommand('delete');
}

function removeByInput(element: HTMLElement): void {
  const view = viewOf(element);
  const range = rangeIn(element);
  const targetRanges = range ? [new view.StaticRange(range)] : [];
  element.dispatchEvent(
    new view.InputEvent('beforeinput', { ...BUBBLING, inputType: 'deleteContentBackward', targetRanges }),
  );
}

/** @returns true when the page has taken the key over */
function pressKey(element: HTMLElement, key: string, keyCode: number, held: KeyboardEventInit = {}): boolean {
  const view = viewOf(element);
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  return !element.dispatchEvent(new view.KeyboardEvent('keydown', { ...BUBBLING, ...held, key, code, keyCode }));
}

/** Keeps undo and fires `input`; its return value says nothing. */
function insertWhole(element: HTMLElement, text: string): void {
  element.ownerDocument.execCommand('insertText', false, text);
}

function insertLines(element: HTMLElement, text: string): void {
  eachLine(text, (line) => {
    if (line) insertWhole(element, line);
    else element.ownerDocument.execCommand('insertLineBreak');
  });
}

/** Plain text only: HTML is dropped or read anew by some editors. */
function paste(element: HTMLElement, text: string): boolean {
  const view = viewOf(element);
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  return !element.dispatchEvent(new view.ClipboardEvent('paste', { ...BUBBLING, clipboardData }));
}

function sendBeforeInput(element: HTMLElement, text: string): void {
  const view = viewOf(element);
  eachLine(text, (line) => {
    const range = rangeIn(element);
    const targetRanges = range ? [new view.StaticRange(range)] : [];
    const inputType = line ? 'insertText' : 'insertLineBreak';
    element.dispatchEvent(
      new view.InputEvent('beforeinput', { ...BUBBLING, inputType, data: line || null, targetRanges }),
    );
  });
}

/** Calls with each line, and with an empty one for each break. */
function eachLine(text: string, put: (line: string) => void): void {
  for (const part of text.split(/(\n)/)) {
    if (part) put(part === '\n' ? '' : part);
  }
}

function viewOf(element: HTMLElement): Window & typeof globalThis {
  // Never null: a document without a window has no composer that a person can see.
  return element.ownerDocument.defaultView as Window & typeof globalThis;
}
