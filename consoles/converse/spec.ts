import { defineConsole } from '../define-console';

const them = '.chat-msg__content--them';
const me = '.chat-msg__content--me';

/**
 * Converse.js, an XMPP client in the page: whoever stands on the other side of a chat for two is the
 * customer. Rooms are left out: nobody in them is the customer.
 */
export const converse = defineConsole({
  id: 'converse',
  name: { en: 'Converse.js', zh: 'Converse.js 聊天', zhHant: 'Converse.js 聊天' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'Converse.js 14.0.0 with prosody 0.12, run by tests/consoles',
  hosts: [],
  // As a page of its own, not as a part of another one.
  route: '^/(?:(?:index|fullscreen)\\.html)?(?:[?#]|$)|converse',
  present: ['converse-root converse-chats', '#conversejs converse-chats'],
  conversation: {
    pane: ['converse-chat.chatbox[jid]'],
    id: [{ attribute: 'jid' }],
    customer: [{ attribute: 'jid' }],
  },
  message: {
    item: ['.message.chat-msg'],
    id: [{ attribute: 'data-msgid' }],
    speaker: [
      { speaker: 'customer', has: them },
      { speaker: 'agent', has: me },
    ],
    text: ['.chat-msg__text'],
    // A quote is what is answered; below a message stand previews of what it links to.
    drop: ['blockquote', 'converse-unfurl'],
    time: [{ attribute: 'data-isodate' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['textarea.chat-textarea'],
    send: ['.send-button'],
  },
});
