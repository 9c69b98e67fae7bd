import { textareaComposer } from '../kit/composers/textarea';
import type { Said } from '../kit/console-page';
import { type Conversation, startingConversations } from '../kit/conversations';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const IDS = ['Maria Keller', '木子李', '許雅婷'] as const;

const choose = ({ customer }: Conversation): void => {
  for (const card of document.querySelectorAll<HTMLElement>('[data-testid="chat.chatroom.conversation_card"]')) {
    const isChosen = card.dataset['name'] === customer.name;
    card.className = isChosen ? 'contactCard-wsHws4 selected-k3PzLq' : 'contactCard-wsHws4';
  }
};

/** TikTok Shop: the list of cards alone says who is in front; a bubble of either side lies to the left. */
void mountConsole({
  // The console's name of a conversation is the customer's.
  ids: IDS,
  lacks: {
    bot: 'robots’ messages are not told apart from the agents’',
    note: 'nothing is known of internal notes',
    'note-mode': 'nothing is known of internal notes',
  },
  home: '/chat/inbox/current?shop_region=US',
  address: () => '/chat/inbox/current?shop_region=US',
  shell: () => html`
    <div class="chatd-root">
      <div>
        ${startingConversations(IDS, {}).map(({ customer }, index) => {
          return html`
            <div
              id="chat-room-conversation-list-item-${index}"
              data-testid="chat.chatroom.conversation_card"
              data-name="${customer.name}"
            >
              <span data-testid="chat.chatroom.conversation_card_username">${customer.name}</span>
              <time class="chatd-time">4:55 AM</time><sup class="p-badge-number">1</sup>
            </div>`;
        })}
      </div>
      <div data-panes></div>
    </div>`,
  pane: (conversation) => {
    choose(conversation);
    return html`
      <div class="chatd-window">
        <div class="chatd-scrollView"><div class="chatd-scrollView-content"></div></div>
        <div id="chat-input-textarea"></div>
        <button type="button" id="chat-input-send-button">Send</button>
      </div>`;
  },
  onSwitch: 'reused',
  rename: (_pane, conversation) => choose(conversation),
  lagMs: 300,
  list: '.chatd-scrollView-content',
  message: (said) => html`<div data-testid="chat.chatroom.message_card">${card(said)}</div>`,
  composer: {
    place: '#chat-input-textarea',
    mount: (place) =>
      textareaComposer(place, html`<textarea placeholder="Send a message" maxlength="2000"></textarea>`),
    send: '#chat-input-send-button',
  },
});

function card({ by, text }: Said): HTMLElement {
  if (by === 'system') return html`<div class="chatd-message chatd-message--center"><span>${text}</span></div>`;
  const [side, whose] = by === 'customer' ? ['left', 'other'] : ['right', 'self'];
  return html`
    <div class="chatd-message chatd-message--${side}">
      <div class="chatd-message-time"><time class="chatd-time">Tuesday, 4:55 AM</time></div>
      <div class="chatd-message-body-info-message">
        <div class="chatd-bubble chatd-bubble--${whose}">
          <div class="chatd-bubble-main chatd-bubble-main--${whose} chatd-bubble-main--left">
            <pre class="index-module_content__9a00-">${broken(text)}</pre>
            <div class="index-module_translation__3x">Translate</div>
          </div>
        </div>
      </div>
    </div>`;
}
