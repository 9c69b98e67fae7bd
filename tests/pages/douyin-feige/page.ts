import { textareaComposer } from '../kit/composers/textarea';
import type { Said } from '../kit/console-page';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** 飞鸽: one panel for all customers, whose head changes before the messages; nothing in the address. */
void mountConsole({
  // The console's name of a conversation is the customer's.
  ids: ['Maria Keller', '木子李', '許雅婷'],
  lacks: {
    bot: 'robots’ messages are not told apart from the agents’',
    note: 'nothing is known of internal notes',
    'note-mode': 'nothing is known of internal notes',
  },
  home: '/pc_seller_v2/main/workspace?selfId=1',
  address: () => '/pc_seller_v2/main/workspace?selfId=1',
  shell: () => html`
    <div id="root">
      <div data-qa-id="qa-conversation-chat-item" data-kora="conversation">木子李<span>你们就是骗子店</span></div>
      <div data-panes></div>
    </div>`,
  pane: ({ customer }) => html`
    <main id="workspace-chat">
      <div id="topbar-left-info"><span>${customer.name}</span><span>添加备注</span></div>
      <div data-qa-id="qa-transfer-conversation">转接</div>
      <div class="messageList"></div>
      <div class="composer"><div data-qa-id="qa-send-message-button" role="button">发送</div></div>
    </main>`,
  onSwitch: 'reused',
  rename: (pane, { customer }) => {
    const [name] = pane.querySelectorAll('#topbar-left-info span');
    name?.replaceChildren(customer.name);
    pane.querySelector('textarea')?.setAttribute('placeholder', `发送给 ${customer.name}，使用Enter 发送消息`);
  },
  lagMs: 300,
  list: '.messageList',
  message: (said) => html`
    <div class="msgItemWrap" data-qa-id="qa-message-warpper">
      <div data-id="${said.id}-7f" class="tC9ap6QtAyeCD0jfuMns">${bubble(said)}</div>
    </div>`,
  composer: {
    place: '.composer',
    mount: (place, { customer }) =>
      textareaComposer(
        place,
        html`
          <textarea
            data-qa-id="qa-send-message-textarea"
            placeholder="发送给 ${customer.name}，使用Enter 发送消息"
          ></textarea>`,
      ),
    send: '[data-qa-id="qa-send-message-button"]',
  },
});

function bubble({ by, text }: Said): HTMLElement {
  if (by === 'system') return html`<div class="BqNO6cexAGBsZgUmEzIE"><span>${text}</span></div>`;
  return html`
    <div class="leaveMessage ${by === 'customer' ? 'messageNotMe' : 'messageIsMe'}">
      <span class="O4UWWFoQxgMq4AWHMq25">${by === 'customer' ? '10:41:20' : '已读'}</span>
      <pre><span>${broken(text)}</span></pre>
    </div>`;
}
