import { defineConsole } from '../define-console';

const threads = (type: string): string => `.thread.thread-type-${type}[data-thread_id]`;

/**
 * FreeScout. A page a conversation, newest thread first. A new thread stands in a frame of its own
 * until the agent looks at it; then the same markup is put into the list once more.
 */
export const freescout = defineConsole({
  id: 'freescout',
  name: { en: 'FreeScout', zh: 'FreeScout 共享收件箱', zhHant: 'FreeScout 共用收件匣' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'FreeScout of August 2026 (ab27725) run and its own source read',
  hosts: [],
  route: '/conversation/\\d+',
  present: ['#conv-layout-main', 'body[data-conversation_id] #conv-layout'],
  conversation: {
    pane: ['#conv-layout'],
    id: [
      { from: 'page', selector: 'body', attribute: 'data-conversation_id' },
      { from: 'url', pattern: '/conversation/(\\d+)' },
    ],
    customer: [
      { selector: `${threads('customer')} .thread-person a`, attribute: 'href', pattern: '/customers/(\\d+)' },
    ],
    name: [{ selector: `${threads('customer')} .thread-person a` }],
  },
  message: {
    item: ['#conv-layout-main .thread[data-thread_id]'],
    id: [{ attribute: 'data-thread_id' }],
    speaker: [
      { speaker: 'note', is: threads('note') },
      // “This is a bounce message.” stands above what a mail server wrote under the customer's name.
      { speaker: 'system', is: `${threads('customer')}:has(.thread-body > .alert-warning)` },
      { speaker: 'customer', is: threads('customer') },
      { speaker: 'agent', is: threads('message') },
    ],
    text: ['.thread-body > .thread-content'],
    drop: ['blockquote', '.gmail_quote', '.moz-signature', '.gmail_signature'],
    mail: true,
    // The tooltip takes the title away when the page has loaded.
    time: [
      { selector: 'a.thread-date', attribute: 'data-original-title' },
      { selector: 'a.thread-date', attribute: 'title' },
    ],
    order: 'newest-first',
  },
  composer: {
    field: ['.conv-reply-block .note-editable'],
    note: ['.conv-reply-block.conv-note-block'],
    send: ['.btn-reply-submit.btn-send-text'],
  },
});
