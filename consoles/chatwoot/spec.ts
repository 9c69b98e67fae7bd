import { defineConsole } from '../define-console';

const bubble = (what: string): string => `:is(.left-bubble, .right-bubble)${what}`;

/**
 * Chatwoot. Who wrote a message is told by colours only. A staff message is on the right; in older
 * versions a colleague's stands on the left, and only its colour differs from the customer's. The
 * pane and the editor serve one conversation after the other; an own message is redrawn under its id.
 */
export const chatwoot = defineConsole({
  id: 'chatwoot',
  name: { en: 'Chatwoot', zh: 'Chatwoot 客服台', zhHant: 'Chatwoot 客服台' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'Chatwoot 4, its own front end read and the one of 4.10 run against a mocked server',
  hosts: ['https://app.chatwoot.com/*'],
  route: '/app/accounts/\\d+/',
  present: ['ul.conversation-panel', '.conversations-list-wrap', '.conversation-details-wrap'],
  conversation: {
    pane: ['.conversation-details-wrap:has(ul.conversation-panel)', 'ul.conversation-panel'],
    id: [{ from: 'url', pattern: '/conversations/(\\d+)' }],
    customer: [
      { from: 'page', selector: 'a[href*="/contacts/"]', attribute: 'href', pattern: '/accounts/\\d+/contacts/(\\d+)' },
    ],
  },
  message: {
    item: ['ul.conversation-panel [data-message-id]'],
    // Random letters stand there until the server has numbered it.
    id: [{ attribute: 'data-message-id', pattern: '^\\d+$' }],
    speaker: [
      { speaker: 'system', has: '[data-bubble-name="activity"]' },
      { speaker: 'note', has: bubble('[class*="amber"]') },
      { speaker: 'note', has: '[class*="i-lucide-lock"]' },
      { speaker: 'bot', has: bubble(':is(.bg-n-solid-iris, .bg-n-teal-5)') },
      { speaker: 'agent', has: '.right-bubble' },
      { speaker: 'agent', has: '.left-bubble.bg-n-solid-blue' },
      { speaker: 'customer', has: '.left-bubble.bg-n-slate-4' },
    ],
    // The message that is answered stands above the answer, cut to two lines.
    text: ['[data-bubble-name] .prose-bubble:not(.line-clamp-2)'],
    drop: ['blockquote', '.gmail_quote', '.gmail_signature'],
    order: 'oldest-first',
  },
  composer: {
    field: ['.reply-box .ProseMirror', '.reply-box textarea'],
    note: ['.reply-box.is-private'],
    send: ['.reply-box button[type="submit"]'],
  },
});
