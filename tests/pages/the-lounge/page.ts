import { textareaComposer } from '../kit/composers/textarea';
import { html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';
import { ME } from '../kit/conversations';

const moment = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'medium' }).replace(' at ', ', ');

/** The Lounge: one view for all chats, joins and quits between the lines, a line has no line breaks. */
void mountConsole({
  ids: ['Maria Keller', '木子李', '許雅婷'],
  lacks: {
    colleague: 'a query has none',
    bot: 'robots are not told apart',
    note: 'a query has none',
    'note-mode': 'a query has none',
  },
  home: '/#/connect',
  address: ({ customer }) => `/#/chan-${customer.id}`,
  shell: () => html`
    <div id="viewport">
      <aside id="sidebar">
        <div class="channel-list-item" data-type="lobby" data-name="Desk">Desk</div>
        <div class="channel-list-item active" data-type="query" data-name="Maria Keller">Maria Keller</div>
      </aside>
      <div id="chat-container" class="window"><div id="chat" class="colored-nicks" data-panes></div></div>
    </div>`,
  pane: ({ customer }) => html`
    <div class="chat-view" data-type="query" aria-label="${customer.name}" role="tabpanel">
      <div class="header"><span class="title">${customer.name}</span></div>
      <div class="chat-content">
        <div class="chat">
          <div class="show-more"><button>Show older messages</button></div>
          <div class="messages" role="log" aria-live="polite"></div>
        </div>
      </div>
      <form id="form"><span id="nick">dana</span><button id="submit" type="submit" aria-label="Send message">➤</button></form>
    </div>`,
  onSwitch: 'replaced',
  list: '.messages',
  message: ({ by, text, at }, { customer }) => {
    if (by === 'system')
      return html`<div class="msg" data-type="quit" data-from="${customer.name}"><span class="content">${text}</span></div>`;
    const isCustomer = by === 'customer';
    const from = isCustomer ? customer.name : ME.name;
    return html`
      <div class="msg ${isCustomer ? 'highlight' : 'self'}" data-type="message" data-from="${from}">
        <span aria-hidden="true" aria-label="${moment(at)}" class="time">09:26 </span>
        <span class="from"><span class="only-copy" aria-hidden="true">&lt;</span><span class="user">${from}</span></span>
        <span class="content" dir="auto">${text}</span>
      </div>`;
  },
  composer: {
    place: '#form',
    mount: (place) => textareaComposer(place, html`<textarea id="input" class="mousetrap"></textarea>`),
    send: '#submit',
  },
});
