import { defineConsole } from '../define-console';

const bubble = '[data-test-id^="article-bubble-container-"]';

/**
 * Zammad, its new view. The customer is on the right, which a colour class says as well; a striped
 * frame is all that tells an internal article, and the missing name all that tells Zammad's own.
 */
export const zammadDesktop = defineConsole({
  id: 'zammad-desktop',
  name: { en: 'Zammad, new desktop view', zh: 'Zammad 新版桌面', zhHant: 'Zammad 新版桌面' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source:
    'Zammad, its own source read (desktop ticket view, bfa96f0 of 2025, 1fa465c of 2026); not tried on a running one',
  hosts: ['https://*.zammad.com/*'],
  route: '^/desktop/',
  present: ['section[role="feed"] > article[aria-posinset]'],
  conversation: {
    pane: ['section[role="feed"]:has(> article[aria-posinset])'],
    id: [{ from: 'url', pattern: '/desktop/tickets/(\\d+)' }],
  },
  message: {
    item: [`article:has(> ${bubble})`],
    id: [{ selector: bubble, attribute: 'data-test-id', pattern: '(\\d+)$' }],
    speaker: [
      { speaker: 'note', has: `${bubble}:is(.bg-stripes, .border-stripes)` },
      { speaker: 'customer', has: '[data-test-id^="article-bubble-body-"]:is(.Content--customer, .bg-blue-100)' },
      { speaker: 'system', is: ':not(:has([aria-describedby="author-name-and-creation-date"]))' },
      { speaker: 'agent', has: '[data-test-id^="article-bubble-body-"]' },
    ],
    text: ['[data-test-id="article-content"] .inner-article-body', '[data-test-id="article-content"]'],
    drop: ['.js-signatureMarker ~ *', 'blockquote', '[data-signature]'],
    mail: true,
    time: [{ selector: 'time', attribute: 'datetime' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['#ticketArticleReplyForm .ProseMirror'],
    note: [
      '[data-test-id="article-reply-stripes-panel"]:is(.bg-stripes, .border-stripes)',
      '[data-test-id="article-reply-stripes-panel"] :is(.bg-stripes, .border-stripes)',
    ],
  },
});
