import { textareaComposer } from '../kit/composers/textarea';
import type { Said } from '../kit/console-page';
import { type Conversation, ME } from '../kit/conversations';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const nameOf = ({ by }: Said, { customer }: Conversation): string =>
  by === 'customer' ? `guest-${customer.id}` : 'dana.reed';

/** Below one of the same sender no name stands. */
function isSequential(said: Said, conversation: Conversation): boolean {
  const before = conversation.said[conversation.said.indexOf(said) - 1];
  // What was loaded first has a head, whoever wrote above it.
  return before?.by === said.by && before !== conversation.said[conversation.older - 1];
}

/** Rocket.Chat: runs of messages under one name, own ones pending until the server has them. */
void mountConsole({
  ids: ['LqWx8mN2aPz7cV', 'LqWx8mN2aPz7cW', 'LqWx8mN2aPz7cX'],
  lacks: {
    colleague: 'nothing tells a colleague from a robot or somebody else',
    bot: 'nothing tells a robot from a colleague',
    note: 'there are none in a conversation with a visitor',
    'note-mode': 'there are none in a conversation with a visitor',
    send: 'Enter sends; nothing but a translated label is known of the button',
  },
  home: '/omnichannel-directory',
  address: ({ id }) => `/live/${id}`,
  shell: () => html`<div id="rocket-chat"><aside></aside><main class="rcx-room" data-panes></main></div>`,
  pane: ({ customer }) => html`
    <section class="messages-container-wrapper">
      <header class="rcx-room-header">${customer.name}</header>
      <div role="list" aria-label="Message list"></div>
      <footer class="rc-message-box"></footer>
    </section>`,
  onSwitch: 'replaced',
  list: '[role="list"]',
  message: (said, conversation) => {
    const { id, by, text, at } = said;
    const mid = `mid${id}`;
    if (by === 'system') {
      return html`
        <div role="listitem" data-mid="${mid}" data-own="false" class="rcx-message-system">
          <span>dana.reed</span><span data-qa-type="system-message-body">${text}</span>
        </div>`;
    }
    const name = nameOf(said, conversation);
    const isBelow = isSequential(said, conversation);
    return html`
      <div
        id="${mid}"
        role="listitem"
        data-mid="${mid}"
        data-own="${String(by === 'me')}"
        data-sequential="${String(isBelow)}"
        class="rcx-message"
      >
        ${
          !isBelow &&
          html`
            <div class="rcx-message-header">
              <span data-username="${name}">${by === 'customer' ? conversation.customer.name : ME.name}</span>
              <span id="${mid}-time" title="${new Date(at).toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'medium' })}">10:02</span>
            </div>`
        }
        <div data-qa-type="message-body"><div>${broken(text)}</div></div>
        <div class="rcx-message-toolbar"><button>Reply</button></div>
      </div>`;
  },
  standIn: ({ text }) => html`
    <div data-mid="temp" data-own="true" data-sequential="false" aria-busy="true">
      <div data-qa-type="message-body"><div>${broken(text)}</div></div>
    </div>`,
  composer: {
    place: '.rc-message-box',
    mount: (place) =>
      textareaComposer(place, html`<textarea class="rc-message-box__textarea js-input-message" name="msg"></textarea>`),
  },
});
