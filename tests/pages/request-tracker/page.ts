import { frameComposer } from '../kit/composers/frame';
import type { Said } from '../kit/console-page';
import { COLLEAGUE, type Conversation, ME } from '../kit/conversations';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const TYPES = { customer: 'message', me: 'message', colleague: 'message', note: 'message', system: 'other' } as const;

/** `Sun Nov 22 02:44:28 2026`, with no-break spaces. */
const written = (at: number): string => {
  const [day, month, date, year, time] = new Date(at).toString().split(' ');
  return [day, month, date, time, year].join('\u00a0');
};

/** RT 5: a message says only who wrote it and in words what it is; the people stand above the history. */
void mountConsole({
  ids: ['101', '102', '103'],
  lacks: {
    live: 'the ticket is loaded anew',
    history: 'the whole history is in the page',
    bot: 'RT has no robots',
  },
  home: '/Search/Results.html?Query=Owner',
  address: ({ id }) => `/Ticket/Display.html?id=${id}`,
  pane: ({ id, customer }) => html`
    <div>
      <h1>#${id}: Order 48213</h1>
      <div class="titlebox ticket-info-people">
        <div class="form-row owner"><span class="user" data-user-id="${ME.id}">${ME.name}</span></div>
        <div class="form-row requestors">
          <span class="user" data-user-id="${customer.id}">${customer.name} <${customer.mail}></span>
        </div>
      </div>
      <div id="delayed_ticket_history">
        <div class="history ticket" id="ticket-${id}-history"><div class="history-container"></div></div>
      </div>
    </div>`,
  onSwitch: 'replaced',
  list: '.history-container',
  message: (said, conversation) => {
    const type = TYPES[said.by as keyof typeof TYPES];
    return html`
      <div class="transaction Ticket-transaction ${type}" data-transaction-id="${said.id}">
        <div class="metadata">
          <span class="date">${written(said.at)}</span>
          <span class="description">${described(said, conversation)}</span>
        </div>
        <div class="content">
          <table><tbody><tr><td class="message-header-key">Subject:</td><td>Re: Order 48213</td></tr></tbody></table>
          <div class="messagebody">${type === 'message' && stanza(said)}</div>
        </div>
      </div>`;
  },
  composer: {
    place: '#cke_UpdateContent',
    onReply: ({ id }) => ({
      address: `/Ticket/Update.html?id=${id}&Action=Respond`,
      page: html`
        <form name="TicketUpdate">
          <input type="hidden" name="id" value="${id}" />
          <select name="UpdateType">
            <option value="private">Comments</option>
            <option value="response" selected>Reply to requestors</option>
          </select>
          <div class="messagebox-container action-response">
            <textarea class="messagebox richtext" id="UpdateContent" style="display: none"></textarea>
            <div id="cke_UpdateContent"></div>
          </div>
          <input type="submit" name="SubmitTicket" value="Update Ticket" />
        </form>`,
    }),
    mount: (place) =>
      frameComposer(place, {
        frame: html`<iframe class="cke_wysiwyg_frame" title="Reply"></iframe>`,
        bodyClass: 'cke_editable',
        placeholder: 'Type your message here',
      }),
    send: '[name="SubmitTicket"]',
    note: (_pane, isOn) => {
      const type = document.querySelector<HTMLSelectElement>('[name="UpdateType"]');
      if (type) type.value = isOn ? 'private' : 'response';
    },
  },
});

function described({ by }: Said, { customer }: Conversation): Node[] {
  const people = {
    customer: [customer.id, `${customer.name} <${customer.mail}>`],
    me: [ME.id, ME.name],
    colleague: [COLLEAGUE.id, COLLEAGUE.name],
    note: [ME.id, ME.name],
    system: [1, 'The RT System itself'],
    bot: [1, 'The RT System itself'],
  } as const;
  const [id, name] = people[by];
  const what = by === 'note' ? 'Comments added' : by === 'system' ? 'Status changed' : 'Correspondence added';
  return [html`<span class="user" data-user-id="${id}">${name}</span>`, new Text(` - ${what}`)];
}

/** The words, then what a mail program quotes below them. */
function stanza({ by, text }: Said): HTMLElement {
  return html`
    <div class="message-stanza">
      ${broken(text)}<br />${
        by === 'customer' && [
          new Text('On Sat, Nov 21, 2026, Dana Reed wrote:'),
          html`<div class="message-stanza-folder closed">Show quoted text</div>`,
          html`<div class="message-stanza closed">> An older mail.<br /></div>`,
        ]
      }
    </div>`;
}
