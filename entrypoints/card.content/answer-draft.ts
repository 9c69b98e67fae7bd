import { asField, rangeIn, selectionAt } from '../../consoles/dom/editor-dom';
import { readDraft } from '../../consoles/dom/read-draft';
import { onMessage } from '../../messaging/client';
import type { DeskParts } from '../console.content/desk-parts';
import { replyBox } from './accepted-pause';

/** Tells the panel what stands in the reply box, when the agent wants to keep it as a phrase. */
export function answerDraft({ open }: DeskParts): void {
  onMessage('page.draft', () => {
    const composer = replyBox(open());
    return { text: composer ? selectedIn(composer.element) || readDraft(composer) : '' };
  });
}

function selectedIn(element: HTMLElement): string {
  const field = asField(element);
  if (field) return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).trim();
  return rangeIn(element) ? (selectionAt(element)?.toString().trim() ?? '') : '';
}
