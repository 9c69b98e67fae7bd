import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../../../consoles/dom/infer/meaning';
import { isMachineMade, tokensOf, wordsIn } from '../../../../../consoles/dom/infer/tokens';

function anElement(markup: Readonly<Record<string, string>>, tag = 'div'): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(markup)) element.setAttribute(name, value);
  return element;
}

describe('names', () => {
  it.each([
    ['messageIsMe', ['message', 'is', 'me']],
    ['chatd-bubble-main--other', ['chatd', 'bubble', 'main', 'other']],
    ['kwaishop-cs-LayoutDefaultWrapper__notMe', ['kwaishop', 'cs', 'layout', 'default', 'wrapper', 'not', 'me']],
    ['HTMLBody', ['html', 'body']],
    ['顾客消息', ['顾客消息']],
  ])('%s is made of words', (name, words) => {
    expect(wordsIn(name)).toEqual(words);
  });

  it.each(['css-1q2w3e', 'sc-bdVaJa1', 'jss42', 'x1n2onr6', 'bXkqZr', '_3Jx9f', 'webchat--css-wqrbo-1l95nvm'])(
    '%s was made by a machine',
    (name) => {
      expect(isMachineMade(name)).toBe(true);
    },
  );

  it.each([
    'message',
    'msg-text',
    'onemsg',
    'thread-type-customer',
    'cs-item',
    'buyer-item',
    'chat-log',
    'rce-mbox-right',
  ])('%s was made by a person', (name) => {
    expect(isMachineMade(name)).toBe(false);
  });
});

describe('selectors of an element', () => {
  const selectors = (element: Element): string[] =>
    tokensOf(element)
      .filter(({ worth }) => worth >= 0.5)
      .map(({ selector }) => selector);

  it('leave out what changes with each message, each release or each click', () => {
    const element = anElement({
      class: 'message selected css-9x8y7z flex Bubble_row__k3Jd9',
      id: 'msg-90210',
      'data-message-id': '90210',
      'data-v-1a2b3c4d': '',
      'aria-label': 'Maria: 10:01',
      style: 'color: red',
    });
    expect(selectors(element)).toEqual(['[data-message-id]', '.message', '[class*="Bubble_row__"]', '[id^="msg-"]']);
  });

  it('leave out what is drawn anew for each element, and class lists given as test ids', () => {
    expect(selectors(anElement({ id: 'webchat__label--jvgkg' }))).toEqual(['[id^="webchat__label--"]']);
    expect(selectors(anElement({ id: 'webchat__label--ew2me' }))).toEqual(['[id^="webchat__label--"]']);
    expect(selectors(anElement({ id: 'chat-log' }))).toEqual(['#chat-log']);
    expect(selectors(anElement({ 'data-testid': 'line line--single' }))).toEqual([]);
  });

  it('keep test ids, also those that end in a number', () => {
    expect(selectors(anElement({ 'data-testid': 'agent-message' }))).toEqual(['[data-testid="agent-message"]']);
    expect(selectors(anElement({ 'data-testid': 'comment-base-item-10456' }))).toEqual([
      '[data-testid^="comment-base-item-"]',
    ]);
  });

  it('read the id of a form that has a field of that name', () => {
    const form = anElement({ id: 'reply' }, 'form');
    const field = document.createElement('input');
    field.name = 'id';
    form.append(field);
    expect(selectors(form)).toContain('#reply');
  });
});

describe('who a name means', () => {
  it.each([
    ['thread-type-customer', 'customer'],
    ['buyer-item', 'customer'],
    ['messageNotMe', 'customer'],
    ['chatd-bubble-main--other', 'customer'],
    ['end-user', 'customer'],
    ['cs-message--incoming', 'customer'],
    ['message-admin', 'agent'],
    ['messageIsMe', 'agent'],
    ['str-chat__message--me', 'agent'],
    ['other-operator', 'agent'],
    ['whisper-msg', 'note'],
    ['ticket-details__privatenote', 'note'],
    ['NotVisibleForCustomer', 'note'],
    ['system-response', 'system'],
    ['is-robot', 'bot'],
  ] as const)('%s → %s', (name, side) => {
    expect(meaningOf(wordsIn(name)).side).toBe(side);
  });

  it.each(['message', 'thread-entry', 'bubble', 'content', 'customer-of-agent', 'name'])('%s means nobody', (name) => {
    expect(meaningOf(wordsIn(name)).side).toBeUndefined();
  });

  it('trusts left and right little', () => {
    for (const name of ['msg-left', 'message_right']) expect(meaningOf(wordsIn(name)).strength).toBeLessThan(0.5);
  });
});
