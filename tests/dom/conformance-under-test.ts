import type { ConsoleSpec } from '../../consoles/define-console';
import { findComposer } from '../../consoles/dom/composer';
import { watchEditing } from '../../consoles/dom/editor-watch';
import { insertText } from '../../consoles/dom/insert-text';
import { findOpenConversation, recogniseConsole } from '../../consoles/dom/open-conversation';
import { readDraft } from '../../consoles/dom/read-draft';

export * from './watch-under-test';

const whole = new AbortController();
watchEditing(document, { signal: whole.signal });

/** The id of the console that the page is taken for. */
export function recognised(specs: ConsoleSpec[]): string | undefined {
  return recogniseConsole(specs, document)?.id;
}

function composerOf(spec: ConsoleSpec): ReturnType<typeof findComposer> {
  const open = findOpenConversation(spec, document);
  return open && findComposer(spec.composer, open.pane);
}

/** @returns `none` or `note` when there is nothing to insert into */
export async function insert(spec: ConsoleSpec, text: string): Promise<string> {
  const composer = composerOf(spec);
  if (composer === undefined || composer === 'note') return composer ?? 'none';
  return insertText(composer, text, { signal: whole.signal });
}

export function draft(spec: ConsoleSpec): string {
  const composer = composerOf(spec);
  return composer === undefined || composer === 'note' ? (composer ?? 'none') : readDraft(composer);
}
