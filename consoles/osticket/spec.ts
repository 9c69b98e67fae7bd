import { defineConsole } from '../define-console';

const entry = (type: string): string => `:scope > .thread-entry.${type}`;

/**
 * osTicket, the staff panel. The ids stand on an element around each entry; the customer's avatar is
 * on the right. Links load through PJAX: the page stays, everything in it is replaced.
 */
export const osticket = defineConsole({
  id: 'osticket',
  name: { en: 'osTicket', zh: 'osTicket 工单', zhHant: 'osTicket 工單' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'osTicket 1.18 (4689926) run and its own source read',
  hosts: [],
  route: '/scp/tickets\\.php\\?(?:.*&)?id=\\d+',
  present: ['#thread-items[data-thread-id]', '#ticket_thread'],
  conversation: {
    pane: ['#ticket_thread', '#ticketThread'],
    id: [
      { from: 'page', selector: 'form#reply input[name="id"]', attribute: 'value' },
      { from: 'url', pattern: '[?&]id=(\\d+)' },
    ],
    customer: [
      {
        from: 'page',
        selector: '.ticket_info [id^="user-"][id$="-name"]',
        attribute: 'id',
        pattern: '^user-(\\d+)-name$',
      },
    ],
  },
  message: {
    item: ['#thread-items > [id^="thread-entry-"]'],
    id: [{ attribute: 'id', pattern: '^thread-entry-(\\d+)$' }],
    speaker: [
      { speaker: 'note', has: entry('note') },
      { speaker: 'system', has: entry('system') },
      { speaker: 'customer', has: entry('message') },
      { speaker: 'agent', has: entry('response') },
    ],
    // Behind the words stand the attachments.
    text: [':scope > .thread-entry > .thread-body > div:first-child'],
    drop: ['blockquote', '.gmail_quote', '.moz-signature', '.gmail_signature'],
    mail: true,
    time: [{ selector: '.header time[datetime]', attribute: 'datetime' }],
    order: 'by-id',
  },
  composer: {
    // Without rich text the field itself is the box; with it, the field is hidden.
    field: ['form#reply .redactor-in', 'form#reply textarea#response'],
    note: ['form#note'],
    send: ['form#reply input[type="submit"]'],
  },
});
