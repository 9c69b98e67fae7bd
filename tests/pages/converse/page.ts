import { textareaComposer } from '../kit/composers/textarea';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const jidOf = (mail: string): string => mail.replace('mail.example', 'desk.example');

/** Converse.js in fullscreen: chats kept behind, a day between the messages, menus inside each of them. */
void mountConsole({
  ids: ['customer1@desk.example', 'customer2@desk.example', 'customer3@desk.example'],
  lacks: {
    colleague: 'a chat for two has none',
    bot: 'robots are not told apart',
    note: 'a chat for two has none',
    'note-mode': 'a chat for two has none',
  },
  home: '/',
  address: ({ id }) => `/#converse/chat?jid=${id}`,
  shell: () => html`
    <converse-root id="conversejs" class="conversejs converse-fullscreen">
      <converse-chats class="converse-chatboxes converse-fullscreen" data-panes>
        <converse-controlbox class="chatbox" id="controlbox"><input name="chatbox" /></converse-controlbox>
      </converse-chats>
    </converse-root>`,
  pane: ({ customer }) => html`
    <converse-chat class="col-auto chatbox" jid="${jidOf(customer.mail)}" style="display: block">
      <div class="flyout box-flyout">
        <converse-chat-heading class="chat-head chat-head-chatbox">
          <div class="chatbox-title__text" role="heading"><a class="user">${customer.name}</a></div>
        </converse-chat-heading>
        <div class="chat-body">
          <div aria-live="polite" class="chat-content">
            <converse-chat-content>
              <div class="chat-content__messages">
                <div class="chat-content__notifications">${customer.name} is typing</div>
                <converse-message-history>
                  <div class="message date-separator" data-isodate="2026-11-22T00:00:00.000Z">
                    <time class="separator-text"><span>Sunday Nov 22nd 2026</span></time>
                  </div>
                  <div class="history"></div>
                </converse-message-history>
              </div>
            </converse-chat-content>
          </div>
          <converse-chat-bottom-panel class="bottom-panel">
            <form class="chat-message-form">
              <input type="text" class="hidden spoiler-hint" style="display: none" />
              <button type="submit" class="btn send-button" title="Send the message">➤</button>
            </form>
          </converse-chat-bottom-panel>
        </div>
      </div>
    </converse-chat>`,
  onSwitch: 'kept',
  show: (pane, isInFront) => {
    pane.style.display = isInFront ? 'block' : 'none';
  },
  list: '.history',
  message: ({ id, by, text, at }, { customer }) => {
    const time = new Date(at).toISOString();
    if (by === 'system') {
      return html`
        <converse-chat-message>
          <div class="message chat-info" data-isodate="${time}"><div class="chat-info__message">${text}</div></div>
        </converse-chat-message>`;
    }
    const isCustomer = by === 'customer';
    return html`
      <converse-chat-message>
        <div
          class="message chat-msg chat"
          data-isodate="${time}"
          data-msgid="dec7f822-${id}"
          data-from="${isCustomer ? `${jidOf(customer.mail)}/OFhh32yq6el3` : 'dana@desk.example/converse.js-104768620'}"
        >
          <div class="chat-msg__content chat-msg__content--${isCustomer ? 'them' : 'me'}">
            <span class="chat-msg__heading">
              <span class="chat-msg__author">${isCustomer ? customer.name : 'dana'}</span>
              <time class="chat-msg__time" timestamp="${time}">09:23</time>
            </span>
            <div class="chat-msg__body">
              <div class="chat-msg__message">
                <span class="chat-msg__body--wrapper">
                  <converse-chat-message-body class="chat-msg__text">
                    <blockquote>What was written before</blockquote>${broken(text)}
                  </converse-chat-message-body>
                </span>
              </div>
              <converse-message-actions>
                <ul class="dropdown-menu">
                  <li><button type="button">Add Reaction</button></li>
                </ul>
              </converse-message-actions>
            </div>
          </div>
        </div>
      </converse-chat-message>`;
  },
  composer: {
    place: '.chat-message-form',
    mount: (place) => textareaComposer(place, html`<textarea class="chat-textarea" placeholder="Message"></textarea>`),
    send: '.send-button',
  },
});
