import { editableComposer } from '../kit/composers/editable';
import type { Said } from '../kit/console-page';
import type { Conversation } from '../kit/conversations';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** `2026-11-22 02:44:28` */
const written = (at: number): string => {
  const date = new Date(at);
  const digits = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), digits(date.getMonth() + 1), digits(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(digits).join(':')}`;
};

/** OneTalk: process steps and cards among the messages, translations below them, the head ahead of them. */
void mountConsole({
  // The console's name of a conversation is the buyer's, as it stands on the messages.
  ids: ['Maria Keller', '木子李', '許雅婷'],
  lacks: { note: 'nothing is known of internal notes', 'note-mode': 'nothing is known of internal notes' },
  home: '/message/weblitePWA.htm#/',
  address: () => '/message/weblitePWA.htm#/',
  shell: () => html`
    <div class="im-root">
      <div class="contact-item-container" data-cid="1" data-name="木子李">
        <div class="contact-info"><span class="name">木子李</span></div>
      </div>
      <div data-panes></div>
    </div>`,
  pane: ({ customer }) => html`
    <div class="message-container">
      <div class="content-header"><div>${customer.name}</div><div>Germany 03:12</div></div>
      <div class="message-list"></div>
      <div id="send-box-wrapper">
        <div class="send-box"></div>
        <button type="button" class="send-tool-button">发送</button>
      </div>
    </div>`,
  onSwitch: 'reused',
  rename: (pane, { customer }) => pane.querySelector('.content-header div')?.replaceChildren(customer.name),
  lagMs: 300,
  list: '.message-list',
  message: (said, conversation) => [
    item(said, conversation),
    html`
      <div class="message-item-wrapper flow-message-item-wrapper item-right">
        <div class="session-rich-content text">Trade Assurance order created</div>
      </div>`,
    html`
      <div class="message-item-wrapper item-left" data-exp="2020MC_Message_Show" data-expinfo='{"messageType":60}'>
        <div class="session-rich-content card">Stainless steel kettle US$ 3.90</div>
      </div>`,
  ],
  composer: {
    place: '.send-box',
    mount: (place) =>
      editableComposer(place, { element: html`<pre class="send-textarea" contenteditable="true"></pre>` }),
    send: '.send-tool-button',
  },
});

function item({ by, text, at }: Said, { customer }: Conversation): HTMLElement {
  if (by === 'system') return html`<div class="message-summary">${text}</div>`;
  const isBuyer = by === 'customer';
  return html`
    <div
      class="message-item-wrapper ${isBuyer ? 'item-left' : 'item-right'}"
      data-exp="2020MC_Message_Show"
      data-expinfo='{"messageType":1}'
    >
      <div class="item-content">
        <div class="item-base-info">${isBuyer && html`<span class="name">${customer.name}</span>`} ${written(at)}</div>
        <div class="content-with-translation text-content">
          <div class="session-rich-content text">${broken(text)}</div>
          <div class="translation">翻译中… 由阿里翻译提供</div>
        </div>
        ${by === 'bot' && html`<div class="tag">自动接待发送</div>`}
      </div>
    </div>`;
}
