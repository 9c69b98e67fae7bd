import { findComposer } from '../../consoles/dom/composer';
import { watchEditing } from '../../consoles/dom/editor-watch';
import { insertText } from '../../consoles/dom/insert-text';
import { findOpenConversation, recogniseConsole } from '../../consoles/dom/open-conversation';
import { type PageMessage, readMessage } from '../../consoles/dom/read-message';
import { allOf } from '../../consoles/dom/reading';
import { zendesk } from '../../consoles/zendesk/spec';

const whole = new AbortController();
watchEditing(document, { signal: whole.signal });

function open() {
  return findOpenConversation(zendesk, document);
}

export function recognised(): boolean {
  return recogniseConsole([zendesk], document) === zendesk;
}

export function conversation(): { id: string; customer: string } {
  const { externalId = '', customer = '' } = open() ?? {};
  return { id: externalId, customer };
}

export function messages(): PageMessage[] {
  const now = open();
  if (!now) return [];
  return allOf(now.pane, zendesk.message.item).flatMap((item) => readMessage(now, item, Date.now(), 2_000) ?? []);
}

export async function insert(text: string): Promise<string> {
  const now = open();
  const composer = now && findComposer(zendesk.composer, now.pane);
  if (composer === undefined || composer === 'note') return composer ?? 'none';
  return insertText(composer, text, { signal: whole.signal });
}
