import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { OpenConversation } from '../../../../consoles/dom/open-conversation';
import { watchSettling } from '../../../../consoles/dom/settling';
import type { Transcript } from '../../../../consoles/dom/transcript';
import { sampleShop } from '../../../../consoles/sample-shop/spec';

const LOOK_MS = 120;

/** A pane that is used again, and what its items are to the conversation before. */
function reused(recognised: 'yes' | 'perhaps' | 'no') {
  const pane = new Window().document.createElement('div') as unknown as Element;
  const list = pane.ownerDocument.createElement('ul');
  list.className = 'message-list';
  pane.append(list);
  const conversation: OpenConversation = { spec: sampleShop, externalId: '2', customer: undefined, pane };
  const before = {
    items: () => [...list.children],
    recognises: () => recognised,
  } as unknown as Transcript;
  const add = (text: string): void => {
    const item = pane.ownerDocument.createElement('li');
    item.className = 'msg';
    item.textContent = text;
    list.append(item);
  };
  const hasSettled = watchSettling();
  return { add, look: (now: number) => hasSettled(conversation, before, now) };
}

/** Looks as often as the page is looked at; with a new message before each look, if it never rests. */
function settledAfter(recognised: 'yes' | 'perhaps' | 'no', isRestless: boolean): number | undefined {
  const { add, look } = reused(recognised);
  add('first');
  for (let now = 0; now < 10_000; now += LOOK_MS) {
    if (isRestless) add(`at ${now}`);
    if (look(now)) return now;
  }
  return undefined;
}

describe('a pane that is used again', () => {
  it.each([
    ['rests and shows none of the old messages', 'no', false, LOOK_MS],
    ['never rests and shows none of them', 'no', true, 600],
    ['may still show them', 'perhaps', false, 3_000],
    ['never rests and may still show them', 'perhaps', true, 3_000],
    ['shows them for certain', 'yes', false, undefined],
  ] as const)('that %s', (_what, recognised, isRestless, expected) => {
    expect(settledAfter(recognised, isRestless)).toBe(expected);
  });
});
