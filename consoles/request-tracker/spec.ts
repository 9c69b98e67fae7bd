import { defineConsole, type Reading } from '../define-console';
import { COMMENT_WORDS, REPLY_WORDS } from './words';

/** Rows of the people card: `.form-row` in 5, `.row` in 6. */
const person = (row: string) => `:is(.form-row, .row).${row} .user[data-user-id]`;

const ids = (row: string): Reading => ({ from: 'page', selector: person(row), attribute: 'data-user-id' });

const author: Reading = { selector: '.metadata .description > .user', attribute: 'data-user-id' };

/** `agent1 (Dana Agent) - Correspondence added` */
const description: Reading = { selector: '.metadata .description' };

/** People outside the staff stand with their address, `Max Keller <max@cust.example>`; staff do not. */
const ADDRESS = '<([^<>\\s]+@[^<>\\s]+)>$';

/**
 * Request Tracker. Nothing on a message says whose it is: its author is compared with the people of
 * the ticket, so nothing is read on a page that does not show them.
 */
export const requestTracker = defineConsole({
  id: 'request-tracker',
  name: { en: 'Request Tracker', zh: 'Request Tracker 工单', zhHant: 'Request Tracker 工單' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'Request Tracker 5.0.3 run by tests/consoles; the source of 5.0.8 and 6.0 read',
  hosts: [],
  route: '/Ticket/(?:Display|Update)\\.html',
  present: ['.history.ticket', '#delayed_ticket_history', '#deferred_ticket_history', 'form[name="TicketUpdate"]'],
  conversation: {
    pane: [`body:has(${person('requestors')}) .history.ticket:has(.transaction)`, 'form[name="TicketUpdate"]'],
    id: [
      // The history names the ticket that others were merged into; the address may hold the old number.
      { attribute: 'id', pattern: '^ticket-(\\d+)-history$' },
      { selector: 'input[name="id"]', attribute: 'value' },
      { from: 'url', pattern: '[?&;]id=(\\d+)' },
    ],
    customer: [ids('requestors')],
  },
  message: {
    item: [`body:has(${person('requestors')}) .Ticket-transaction.message`],
    id: [{ attribute: 'data-transaction-id' }],
    speaker: [
      { speaker: 'note', reading: description, pattern: `- (?:${COMMENT_WORDS.join('|')})` },
      { speaker: 'customer', reading: author, equals: ids('requestors') },
      { speaker: 'agent', reading: author, equals: ids('owner') },
      { speaker: 'agent', reading: author, equals: ids('admincc') },
      {
        speaker: 'customer',
        reading: { selector: '.metadata .description > .user', pattern: ADDRESS },
        equals: { from: 'page', selector: person('cc'), pattern: ADDRESS },
      },
      // Colleagues. Somebody with an address who is not of the ticket is nobody we know: left out.
      { speaker: 'agent', reading: description, pattern: `^[^<>]* - (?:.* )?(?:${REPLY_WORDS.join('|')})` },
    ],
    // Not the text files attached to a mail, which RT shows in the same way below their name.
    text: ['.messagebody:not(.downloadattachment:has(.downloadfilename) + .messagebody) > .message-stanza'],
    // A folded quote stays inside its message also when the agent unfolds it.
    drop: ['.message-stanza', '.message-stanza-folder', 'blockquote'],
    mail: true,
    time: [{ selector: '.metadata .date' }],
    order: 'by-id',
  },
  composer: {
    // 6 has CKEditor 5 in place; the plain box is shown only where the site switched rich text off.
    field: ['.messagebox-container .ck-editor__editable', 'textarea#UpdateContent'],
    frame: ['#cke_UpdateContent iframe.cke_wysiwyg_frame'],
    note: [
      'form:has(select[name="UpdateType"] option[value="private"]:checked) .messagebox-container',
      '.messagebox-container.action-private',
    ],
    // Until it has the focus, 5 holds “Type your message here” as the text of this body.
    placeholder: ['body.placeholder'],
    send: ['input[name="SubmitTicket"]'],
  },
});
