import { defineConsole } from '../define-console';

/** LiveChat by text.com. The test ids say who wrote a message; messages have none of their own. */
export const livechat = defineConsole({
  id: 'livechat',
  name: { en: 'LiveChat (text.com)', zh: 'LiveChat（text.com）在线客服', zhHant: 'LiveChat（text.com）線上客服' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Five public userscripts and extensions, 2025–2026, that agree; not tried on a live account.',
  hosts: ['https://my.livechatinc.com/*', 'https://www.text.com/*', 'https://text.com/*'],
  route: '^/(?:chats|archives|app/inbox)(?:[/?#]|$)',
  present: ['[data-testid="messages-list"]', '[data-testid^="chat-item-"]'],
  conversation: {
    pane: ['[data-testid="messages-list"]'],
    id: [
      // The thread behind it is another one whenever the chat is opened again.
      { from: 'url', pattern: '/chats/([^/?#]+)' },
      { from: 'url', pattern: '/archives/([^/?#]+)' },
      {
        from: 'page',
        selector: '[data-testid^="chat-item-"][aria-selected="true"]',
        attribute: 'data-testid',
        pattern: '^chat-item-(.+)$',
      },
    ],
  },
  message: {
    item: [':is([data-testid$="-message"], [data-testid$="-attachment"])'],
    speaker: [
      { speaker: 'customer', is: '[data-testid="customer-message"]' },
      { speaker: 'customer', is: '[data-testid="visitor-message"]' },
      { speaker: 'agent', is: '[data-testid="agent-message"]' },
    ],
    text: ['[data-testid="message-text"]'],
    order: 'oldest-first',
  },
  composer: {
    field: [
      'textarea[data-testid="message-input"]',
      '[data-testid="message-input"][contenteditable="true"]',
      '[data-testid="message-input"] :is(textarea, [contenteditable="true"])',
    ],
    send: ['[data-testid="send-button"]'],
  },
});
