import { type Composer, findComposer } from '../../consoles/dom/composer';
import { keepPlace } from '../../consoles/dom/editor-caret';
import { watchEditing } from '../../consoles/dom/editor-watch';
import { insertText } from '../../consoles/dom/insert-text';
import { readDraft } from '../../consoles/dom/read-draft';
import { replaceText } from '../../consoles/dom/replace-text';
import { takeBack as putBackDraft } from '../../consoles/dom/take-back';
import type { ComposerSpec } from '../../consoles/define-console';
import { joined } from '../../domain/phrases/join';

/** What the tests may call in the page, from a world of its own as a content script has it. */

const whole = new AbortController();
watchEditing(document, { signal: whole.signal });

let putBack: (() => boolean) | undefined;

function composerOf(spec: ComposerSpec, pane: string): Composer | undefined {
  const element = document.querySelector(pane);
  const composer = element ? findComposer(spec, element) : undefined;
  return composer === 'note' ? undefined : composer;
}

export function find(spec: ComposerSpec, pane: string): string {
  const element = document.querySelector(pane);
  const composer = element ? findComposer(spec, element) : undefined;
  if (composer === undefined || composer === 'note') return composer ?? 'none';
  return composer.kind;
}

/** @param abortFirst the caller gives up before it begins */
export async function insert(spec: ComposerSpec, pane: string, text: string, abortFirst = false): Promise<string> {
  const composer = composerOf(spec, pane);
  if (!composer) return find(spec, pane);
  return insertText(composer, text, { signal: abortFirst ? AbortSignal.abort() : whole.signal });
}

/** Two insertions asked for at once, as by a double click. */
export async function insertTwice(spec: ComposerSpec, pane: string, text: string): Promise<string[]> {
  return Promise.all([insert(spec, pane, text), insert(spec, pane, text)]);
}

let onKey: Promise<string> | undefined;

/** The next key pressed anywhere asks for an insertion in the same moment. */
export function insertOnNextKey(spec: ComposerSpec, pane: string, text: string): void {
  document.addEventListener('keydown', () => void (onKey = insert(spec, pane, text)), { once: true });
}

export async function insertionOnKey(): Promise<string | undefined> {
  return onKey;
}

export function draft(spec: ComposerSpec, pane: string): string {
  const composer = composerOf(spec, pane);
  return composer ? readDraft(composer) : find(spec, pane);
}

export function keep(spec: ComposerSpec, pane: string): void {
  const composer = composerOf(spec, pane);
  if (composer) putBack = keepPlace(composer);
}

export function giveBack(): boolean {
  return putBack?.() ?? false;
}

let undo: (() => Promise<boolean>) | undefined;

/** An insertion that fits itself in, or that takes the draft's place, and can be taken back. */
export async function insertFitting(
  spec: ComposerSpec,
  pane: string,
  text: string,
  mode: 'caret' | 'replace',
): Promise<string> {
  const composer = composerOf(spec, pane);
  if (!composer) return find(spec, pane);
  const { signal } = whole;
  const before = readDraft(composer);
  const outcome =
    mode === 'caret'
      ? await insertText(composer, text, { signal, fit: joined })
      : await replaceText(composer, { start: 0, end: before.length }, text, { signal });
  const change = { before, after: readDraft(composer) };
  undo = () => putBackDraft(composer, change, { signal });
  return outcome;
}

export async function takeBack(): Promise<boolean> {
  return (await undo?.()) ?? false;
}
