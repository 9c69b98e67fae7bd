import { lineEditableComposer } from '../kit/composers/line-editable';
import type { Said } from '../kit/console-page';
import { type Conversation, ME } from '../kit/conversations';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** 七鱼: one panel for all sessions; only the customer's messages say whose it is. */
void mountConsole({
  // The console's name of a conversation is the customer's.
  ids: ['Maria Keller', '木子李', '許雅婷'],
  lacks: {
    bot: 'robots’ messages are not told apart from the agents’',
    'note-mode': 'nothing is known of notes in the reply box',
  },
  home: '/chat/',
  address: () => '/chat/',
  shell: () => html`
    <div id="app">
      <div class="m-chat-sessionlist-item" data-id="1"><span class="truncate">木子李</span></div>
      <div data-panes></div>
      <button type="button" class="ant-btn">结束会话</button>
    </div>`,
  pane: () => html`
    <div class="m-chat-main">
      <div class="m-chat-msglist"></div>
      <div class="m-editor">
        <div class="ql-container"></div>
        <button type="button" class="ant-btn ant-btn-primary ant-btn-compact-item ant-btn-compact-first-item">发送</button>
      </div>
    </div>`,
  onSwitch: 'reused',
  list: '.m-chat-msglist',
  message: (said, conversation) => {
    if (said.by === 'system')
      return html`<div class="msg m-ct-message msg-sys"><span class="sys-text">${said.text}</span></div>`;
    if (said.by === 'note') return html`<div class="msg m-ct-message msg-remark">${bubble(said, conversation)}</div>`;
    return html`<div class="msg m-ct-message">${bubble(said, conversation)}</div>`;
  },
  composer: {
    place: '.ql-container',
    mount: (place) => lineEditableComposer(place, html`<div class="ql-editor" contenteditable="true"></div>`),
    send: '.ant-btn-primary',
  },
});

function bubble({ by, text, at }: Said, { customer }: Conversation): HTMLElement {
  const isCustomer = by === 'customer';
  return html`
    <div class="msg ${isCustomer ? 'msg-left' : 'msg-right'}">
      <span class="chater-name">${isCustomer ? customer.name : ME.name}</span>
      <span data-test="time">${new Date(at).toString().split(' ')[4]}</span>
      <div class="m-cnt" data-test="content"><p class="msg-text-content">${broken(text)}</p></div>
      ${!isCustomer && html`<span class="read">已读</span>`}
    </div>`;
}
