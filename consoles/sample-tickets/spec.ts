import { defineConsole } from '../define-console';

/** The ticket desk of the sample console: mail threads in tabs that all stay in the page, TipTap as editor. */
export const sampleTickets = defineConsole({
  id: 'sample-tickets',
  name: { en: 'Sample ticket desk', zh: '示例工单台', zhHant: '範例工單台' },
  isSample: true,
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'tools/sample-console',
  hosts: ['http://127.0.0.1/*', 'http://localhost/*'],
  route: '^/tickets/',
  present: ['#ticket-desk'],
  conversation: {
    pane: ['#ticket-desk .ticket-pane'],
    id: [{ attribute: 'data-ticket-id' }],
    customer: [{ attribute: 'data-requester' }],
    name: [{ selector: '.requester strong' }],
  },
  message: {
    item: ['.thread > .entry'],
    // A reply on its way carries random letters until the server has numbered it.
    id: [{ attribute: 'data-entry-id', pattern: '^\\d+$' }],
    speaker: [
      { speaker: 'system', is: '.entry-event' },
      { speaker: 'note', is: '.entry-note' },
      { speaker: 'customer', is: '.entry-customer' },
      { speaker: 'agent', is: '.entry-staff' },
    ],
    text: ['.entry-body'],
    drop: ['.mail-quote', '.mail-signature'],
    mail: true,
    time: [{ selector: 'time', attribute: 'datetime' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['.composer .ProseMirror'],
    note: ['.composer.is-note'],
    send: ['.composer .composer-send'],
  },
});
