import { findComposer } from '../../consoles/dom/composer';
import { insertText } from '../../consoles/dom/insert-text';
import { findOpenConversation } from '../../consoles/dom/open-conversation';
import type { InsertResult } from '../../messaging/view';
import type { ConversationState } from '../console.content/conversation-state';

/**
 * Puts words at the caret of the visible reply box, once, if the conversation they were meant for is
 * still the one in front. Never sends.
 */
export async function insertPhrase(
  state: ConversationState | undefined,
  wanted: { readonly conversation: string; readonly text: string },
  isComposing: boolean,
  signal: AbortSignal,
): Promise<InsertResult> {
  const { conversation, view } = state ?? {};
  if (!conversation || view?.key !== wanted.conversation) return { place: 'failed', why: 'moved-on' };
  const inFront = findOpenConversation(conversation.spec, document);
  if (inFront?.externalId !== conversation.externalId) return { place: 'failed', why: 'moved-on' };
  if (isComposing) return { place: 'failed', why: 'composing' };
  const composer = findComposer(conversation.spec.composer, inFront.pane);
  if (composer === 'note') return { place: 'failed', why: 'note' };
  if (!composer) return { place: 'failed', why: 'missing' };
  const outcome = await insertText(composer, wanted.text, { signal });
  return outcome === 'verified' ? { place: 'composer', verified: true } : { place: 'failed', why: outcome };
}
