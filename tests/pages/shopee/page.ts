import { textareaComposer } from '../kit/composers/textarea';
import type { Said } from '../kit/console-page';
import { type Conversation, startingConversations } from '../kit/conversations';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const IDS = ['Maria Keller', '木子李', '許雅婷'] as const;

/** Builds until 2024 mark only what the shop sends, and write `#` into the id of the list. */
const isOlder = new URLSearchParams(location.search).has('older');

const choose = ({ customer }: Conversation): void => {
  for (const cell of document.querySelectorAll<HTMLElement>('[data-cy^="webchat-conversation-cell-root"]')) {
    const isCurrent = cell.querySelector('[title]')?.getAttribute('title') === customer.name;
    cell.dataset['cy'] = `webchat-conversation-cell-root${isCurrent ? '-current' : ''}`;
  }
};

/** Shopee: rows stand in the page in any order, placed by `top`; the cell of the list says who is in front. */
void mountConsole({
  // The console's name of a conversation is the customer's.
  ids: IDS,
  lacks: {
    bot: 'robots’ messages are not told apart from the agents’',
    note: 'nothing is known of internal notes',
    'note-mode': 'nothing is known of internal notes',
    send: 'Enter sends; nothing is known of a button',
  },
  home: '/new-webchat/conversations',
  address: () => '/new-webchat/conversations',
  shell: () => html`
    <div class="webchat">
      <div data-cy="webchat-conversation-list">
        ${startingConversations(IDS, {}).map(({ customer }) => {
          return html`
            <div data-cy="webchat-conversation-cell-root">
              <div data-cy="webchat-conversation-cell-name" title="${customer.name}">${customer.name}</div>
              <div data-cy="webchat-conversation-cell-message">You are liars.</div>
            </div>`;
        })}
      </div>
      <div data-panes></div>
    </div>`,
  pane: (conversation) => {
    choose(conversation);
    return html`
      <div data-cy="webchat-conversation-detail">
        <div id="messagesContainer" data-cy="webchat-conversation-detail-message-container">
          <div id="messageSection">
            <div
              class="ReactVirtualized__Grid ReactVirtualized__List cmgkmzn7la"
              id="${isOlder ? '#' : ''}message-virtualized-list"
              role="grid"
            >
              <div class="ReactVirtualized__Grid__innerScrollContainer" style="position: relative; height: 20000px"></div>
            </div>
          </div>
        </div>
        <div data-cy="webchat-conversation-detail-input"><div id="inputField"></div></div>
      </div>`;
  },
  onSwitch: 'reused',
  rename: (_pane, conversation) => choose(conversation),
  list: '.ReactVirtualized__Grid__innerScrollContainer',
  // Rows are added where there is room; only their `top` tells the order.
  newestFirst: true,
  message: (said) => html`<div style="position: absolute; left: 0; top: ${said.id}px; width: 100%">${row(said)}</div>`,
  composer: {
    place: '#inputField',
    mount: (place) => textareaComposer(place, html`<textarea class="MdXquzGuDv" placeholder="Enter"></textarea>`),
  },
});

function row({ by, text }: Said): HTMLElement {
  if (by === 'system') return html`<div data-cy="webchat-message-system"><pre>${text}</pre></div>`;
  const words = html`
    <div class="DEwekPN7v2">
      <pre class="FTxHHZcaH8"><div>${broken(text)}<div class="time">21:47</div></div></pre>
    </div>`;
  if (by === 'customer') return isOlder ? words : html`<div data-cy="webchat-message-receive">${words}</div>`;
  return html`<div data-cy="webchat-message-send">${words}</div>`;
}
