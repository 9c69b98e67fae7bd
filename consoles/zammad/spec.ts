import { defineConsole } from '../define-console';

/**
 * Zammad, the view it has had from the beginning. Every ticket that is open in a tab stays in the
 * page; below an empty marker stands what the sender's program put under the own words.
 */
export const zammad = defineConsole({
  id: 'zammad',
  name: { en: 'Zammad', zh: 'Zammad 工单', zhHant: 'Zammad 工單' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'Zammad, its own source read (ticket zoom, f75e18a and 0201d44); not tried on a running one',
  hosts: ['https://*.zammad.com/*'],
  route: '^/(?:#|$)',
  present: ['#app .ticket-article', '#app #navigation .tasks'],
  conversation: {
    pane: ['.content.active:has(.ticket-article)'],
    id: [{ from: 'url', pattern: '#ticket/zoom/(\\d+)' }],
    customer: [{ selector: '.ticket-article-item.customer .js-avatar [data-id]', attribute: 'data-id' }],
  },
  message: {
    item: ['.ticket-article .ticket-article-item[data-id]'],
    id: [{ attribute: 'data-id' }],
    speaker: [
      { speaker: 'note', is: '.is-internal' },
      { speaker: 'system', is: '.system' },
      { speaker: 'customer', is: '.customer' },
      { speaker: 'agent', is: '.agent' },
    ],
    text: ['.textBubble-content .richtext-content', '.textBubble-content'],
    drop: ['.js-signatureMarker ~ *', 'blockquote', '[data-signature]'],
    mail: true,
    time: [{ selector: '.task-subline time', attribute: 'datetime' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['.article-add .articleNewEdit-body'],
    note: ['.article-add.is-internal'],
    send: ['.js-submit'],
  },
});
