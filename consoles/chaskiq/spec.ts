import { defineConsole } from '../define-console';

/**
 * Chaskiq. The newest message stands first in the page and is drawn last. Side and colours alone say
 * whose a message is; events and forms have the same ids and neither.
 */
export const chaskiq = defineConsole({
  id: 'chaskiq',
  name: { en: 'Chaskiq', zh: 'Chaskiq 在线客服', zhHant: 'Chaskiq 線上客服' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'Its own source, 8ddcac9 of October 2024; not run',
  hosts: [],
  route: '^/apps/[^/]+/conversations(?:/|$)',
  present: ['.overflow-y-scroll > .flex-col-reverse', '[data-cy="conversation-item"]'],
  conversation: {
    pane: ['.overflow-y-scroll:has(> .flex-col-reverse)'],
    id: [{ from: 'url', pattern: '/conversations/(?!new(?:[/?#]|$))([^/?#]+)' }],
    customer: [{ from: 'page', selector: 'h3 .font-extrabold' }],
  },
  message: {
    item: ['[id^="message-id-"]'],
    id: [{ attribute: 'id', pattern: '^message-id-(.+)$' }],
    speaker: [
      { speaker: 'note', has: ':scope > .shadow span.font-bold.text-gray-900' },
      { speaker: 'agent', is: '.flex-row-reverse', has: ':scope > .shadow' },
      // Before their messages customers alone have a picture.
      { speaker: 'customer', is: ':not(.flex-row-reverse)', has: ':scope > .cursor-pointer ~ .shadow' },
    ],
    text: [':scope > .shadow > :last-child'],
    order: 'newest-first',
  },
  composer: {
    field: ['.ProseMirror[contenteditable="true"]'],
    // The note's editor differs by its colour alone.
    note: ['[style*="lemonchiffon"]'],
  },
});
