import { textareaComposer } from '../kit/composers/textarea';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** LiveChat: no ids and no times on messages, hashed classes, one list for all chats. */
void mountConsole({
  ids: ['RTXA1BCD2E', 'RTXA1BCD2F', 'RTXA1BCD2G'],
  lacks: {
    bot: 'nothing is known of robots’ messages',
    note: 'nothing is known of notes',
    'note-mode': 'nothing is known of notes',
  },
  home: '/chats',
  address: ({ id }) => `/chats/${id}/S${id.slice(1)}`,
  shell: () => html`
    <div>
      <ul>
        <li data-testid="chat-item-RTXA1BCD2E"><span data-testid="unread-messages-count">2</span></li>
      </ul>
      <div data-panes></div>
    </div>`,
  pane: ({ customer }) => html`
    <section class="css-1q2w3e">
      <header><span class="privacy-masker">${customer.name}</span></header>
      <div data-testid="messages-list" class="css-9f8g7h"></div>
      <footer><button type="button" data-testid="send-button">Send</button></footer>
    </section>`,
  onSwitch: 'reused',
  rename: (pane, { customer }) => pane.querySelector('.privacy-masker')?.replaceChildren(customer.name),
  list: '[data-testid="messages-list"]',
  message: ({ by, text }, { customer }) => {
    if (by === 'system') return html`<div class="css-0a1b2c"><span>${text}</span></div>`;
    const isCustomer = by === 'customer';
    return html`
      <div class="css-4d5e6f" data-testid="${isCustomer ? 'customer' : 'agent'}-message">
        <span class="privacy-masker">${isCustomer ? customer.name : 'Dana Reed'}</span>
        <div data-testid="message-text">${broken(text)}</div>
        <span>Read</span>
      </div>`;
  },
  composer: {
    place: 'footer',
    mount: (place) => textareaComposer(place, html`<textarea data-testid="message-input"></textarea>`),
    send: '[data-testid="send-button"]',
  },
});
