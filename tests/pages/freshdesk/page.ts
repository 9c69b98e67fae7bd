import { editableComposer } from '../kit/composers/editable';
import { COLLEAGUE, ME } from '../kit/conversations';
import { html, mail, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** Freshdesk: the middle folded away, the editor only after “Reply”, marks of the side on the item. */
void mountConsole({
  ids: ['8101', '8102', '8103'],
  lacks: {
    bot: 'nothing is known of robots’ messages',
    system: 'nothing is known of events',
    'note-mode': 'the note editor’s own mark is not known',
  },
  home: '/a/tickets/filters/all_tickets',
  address: ({ id }) => `/a/tickets/${id}`,
  shell: () => html`<div class="ember-view" data-panes></div>`,
  pane: ({ id }) => html`
    <div class="ticket-details-wrapper">
      <h1 data-test-title="main-title">All tickets</h1>
      <button data-test-button="load-more">+2 conversations</button>
      <div class="tickets-conversation-pane" data-ticket="${id}"></div>
      <div class="ticket-details__item rich-editor">
        <button class="editor-placeholder" data-test-id="active-editor">Reply</button>
        <div class="ticket-editor"></div>
        <div class="ticket-editor__footer"><div class="reply-btn-wrapper"><button class="reply-btn">Send</button></div></div>
      </div>
    </div>`,
  onSwitch: 'replaced',
  list: '.tickets-conversation-pane',
  message: (said, { customer }) => {
    const { id, by, text } = said;
    const isCustomer = by === 'customer';
    const side = isCustomer ? 'ticket-details__requestor' : by === 'note' ? 'ticket-details__privatenote' : '';
    const name = isCustomer ? customer.name : by === 'colleague' ? COLLEAGUE.name : ME.name;
    return html`
      <div class="ticket-details__item ${side}">
        <div data-test-id="conversation-wrapper">
          <div class="conversation-header">
            ${html`<span data-test-id="user-name">${name}</span>`} ${!isCustomer && html`<i data-test-is-agent="true"></i>`}
            <span data-test-id="conversation-status">${isCustomer ? 'reported by email' : 'replied'}</span>
            <span data-test-id="time-info" aria-label="Sun, 22 Nov, 2026 at 2:44 AM">2 hours ago</span>
          </div>
          <div data-test-id="conversation-content-wrapper">
            <div data-test-conversation="conversation-text">
              <div class="ticket_note" data-note-id="${id}">
                ${isCustomer ? mail(said) : paragraphs(text)}
                ${isCustomer && html`<div class="freshdesk_quote">An older mail</div>`}
              </div>
            </div>
          </div>
        </div>
      </div>`;
  },
  composer: {
    place: '.ticket-editor',
    onReply: 'in-pane',
    mount: (place) =>
      editableComposer(place, {
        element: html`<div class="fr-element fr-view" contenteditable="true"><p><br /></p></div>`,
      }),
    send: '.reply-btn',
  },
});
