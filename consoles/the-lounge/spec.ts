import { defineConsole } from '../define-console';

/**
 * The Lounge, an IRC client: the other side of a query is the customer. Channels are left out: nobody
 * in them is the customer. Numbers of messages begin anew with the server, so they name nothing.
 */
export const theLounge = defineConsole({
  id: 'the-lounge',
  name: { en: 'The Lounge', zh: 'The Lounge 聊天', zhHant: 'The Lounge 聊天' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'The Lounge 4.5.2 with ngircd 26, run by tests/consoles',
  hosts: [],
  // It begins without a fragment, at a host of its own or in a folder.
  route: '^/(?:[\\w-]*lounge[\\w-]*/|irc/)?(?:#/|$)',
  present: ['#viewport > #chat-container #chat', '#viewport > #sidebar .channel-list-item'],
  conversation: {
    pane: ['#chat .chat-view[data-type="query"]'],
    id: [{ attribute: 'aria-label' }],
    customer: [{ attribute: 'aria-label' }],
  },
  message: {
    item: ['.messages .msg[data-type="message"]'],
    speaker: [
      { speaker: 'agent', is: '.self' },
      {
        speaker: 'customer',
        reading: { attribute: 'data-from' },
        equals: { from: 'page', selector: '#chat .chat-view[data-type="query"]', attribute: 'aria-label' },
      },
    ],
    text: ['.content'],
    drop: ['.preview', '.toggle-button'],
    time: [{ selector: '.time', attribute: 'aria-label' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['#form textarea#input'],
    send: ['#form #submit'],
  },
});
