import { defineConsole } from '../define-console';

const WRAPPER = '[data-test-id="conversation-wrapper"]';
/** The first message is such an item and has no wrapper; elsewhere one may stand in the other. */
const ITEM = `${WRAPPER}, .ticket-details__item:not(.rich-editor, :has(${WRAPPER}), ${WRAPPER} *)`;

const AGENT = '[data-test-is-agent]:not([data-test-is-agent="false"])';

/**
 * Freshdesk. The middle of a long thread is folded away; the editor is there only after “Reply”. One
 * project alone knows the marks of customer and agent, so where both are missing nobody is read.
 */
export const freshdesk = defineConsole({
  id: 'freshdesk',
  name: { en: 'Freshdesk', zh: 'Freshdesk 工单', zhHant: 'Freshdesk 工單' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Six public userscripts and extensions, the newest of August 2026; not tried on a live account.',
  hosts: ['https://*.freshdesk.com/*'],
  route: '^/a/tickets/\\d+',
  present: ['.ticket-details-wrapper', '.tickets-conversation-pane'],
  conversation: {
    pane: ['.ticket-details-wrapper', '.tickets-conversation-pane'],
    id: [{ from: 'url', pattern: '/a/tickets/(\\d+)' }],
  },
  message: {
    item: [ITEM],
    id: [
      { selector: '.ticket_note[data-note-id]', attribute: 'data-note-id' },
      { selector: '[data-album^="ticket_"]', attribute: 'data-album', pattern: '^ticket_\\d+' },
    ],
    speaker: [
      { speaker: 'note', is: '[class*="privatenote"], [class*="privatenote"] *' },
      { speaker: 'note', has: '[class*="privatenote"]' },
      { speaker: 'agent', is: AGENT },
      { speaker: 'agent', has: AGENT },
      { speaker: 'customer', is: '[class*="requestor"], .ticket-details__item[class*="requestor"] *' },
      { speaker: 'customer', has: '[class*="requestor"]' },
    ],
    text: [
      '[data-test-conversation="conversation-text"] .ticket_note',
      '[data-test-conversation="conversation-text"]',
      '.text-content-wrapper',
    ],
    drop: ['blockquote', '.freshdesk_quote', '.gmail_quote', '.gmail_signature', '.moz-signature'],
    mail: true,
    time: [{ selector: '[data-test-id="time-info"]', attribute: 'aria-label' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['.fr-element.fr-view', '.redactor-editor'],
    send: ['.ticket-editor__footer .reply-btn-wrapper .reply-btn', '.reply-btn-wrapper .reply-btn'],
  },
});
