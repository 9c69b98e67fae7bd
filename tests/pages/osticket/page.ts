import { editableComposer } from '../kit/composers/editable';
import { COLLEAGUE, ME } from '../kit/conversations';
import { html, mail, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const TYPES = {
  customer: 'message',
  me: 'response',
  colleague: 'response',
  note: 'note',
  system: 'system',
  bot: 'system',
} as const;

/** An agent's own setting, which nothing in the page tells. */
const isNewestFirst = new URLSearchParams(location.search).has('desc');

/** osTicket: PJAX replaces the page, scripts and events stand between the entries, two editors exist. */
void mountConsole({
  ids: ['501', '502', '503'],
  lacks: {
    live: 'the ticket is loaded anew',
    history: 'the whole thread is in the page',
    bot: 'automatic replies are no entries',
  },
  home: '/scp/tickets.php?queue=1',
  address: ({ id }) => `/scp/tickets.php?id=${id}`,
  pane: ({ id, customer }) => html`
    <div id="pjax-container">
      <table class="ticket_info">
        <tbody><tr><td><span id="user-${customer.id}-name">${customer.name}</span></td></tr></tbody>
      </table>
      <ul class="tabs clean threads" id="ticket_tabs"><li class="active"><a href="#ticket_thread">Thread</a></li></ul>
      <div id="ticket_thread" class="tab_content">
        <div id="ticketThread"><div id="thread-items" data-thread-id="${Number(id) + 7}"></div></div>
      </div>
      <div class="sticky bar stop actions" id="response_options">
        <form id="reply" class="tab_content">
          <input type="hidden" name="id" value="${id}" />
          <select id="cannedResp"><option>Select a canned response</option></select>
          <div class="redactor-box"><textarea name="response" id="response" style="display: none"></textarea></div>
          <input class="save pending" type="submit" value="Post Reply" />
        </form>
        <form id="note" class="hidden tab_content" hidden>
          <input type="text" name="title" id="title" />
          <div class="redactor-box">
            <textarea name="note" id="internal_note" style="display: none"></textarea>
            <div class="redactor-in" contenteditable="true"><p></p></div>
          </div>
        </form>
      </div>
    </div>`,
  onSwitch: 'replaced',
  list: '#thread-items',
  newestFirst: isNewestFirst,
  message: (said, { customer }) => {
    const { id, by, text, at } = said;
    return [
      html`
      <div id="thread-entry-${id}">
        <div class="thread-entry ${TYPES[by]} avatar">
          <span class="${by === 'customer' ? 'pull-right' : 'pull-left'} avatar"></span>
          <div class="header">
            <b>${{ customer: customer.name, colleague: COLLEAGUE.name }[by as 'customer'] ?? ME.name}</b> posted
            <time datetime="${new Date(at).toISOString()}" data-toggle="tooltip">11/22/26 2:44 AM</time>
            <span class="faded title truncate">Re: Order 48213</span>
          </div>
          <div class="thread-body no-pjax">
            <div>${by === 'customer' ? mail(said) : paragraphs(text)}</div>
            <div class="clear"></div>
            <div class="attachments"><a class="filename">receipt.pdf</a><small>3 kb</small></div>
          </div>
        </div>
      </div>`,
      html`<div class="thread-event"><span class="type-icon"></span>Assigned by <b>${ME.name}</b></div>`,
      html`<script type="text/plain">$('#thread-entry-${id}').data('id', ${id});</script>`,
    ];
  },
  composer: {
    place: 'form#reply .redactor-box',
    mount: (place) =>
      editableComposer(place, { element: html`<div class="redactor-in" contenteditable="true"><p></p></div>` }),
    send: 'form#reply [type="submit"]',
    note: (pane, isOn) => {
      pane.querySelector<HTMLElement>('form#reply')?.toggleAttribute('hidden', isOn);
      pane.querySelector<HTMLElement>('form#note')?.toggleAttribute('hidden', !isOn);
    },
  },
});
