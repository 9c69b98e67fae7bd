import { textareaComposer } from '../kit/composers/textarea';
import type { Said } from '../kit/console-page';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** `2026年11月22日 02:44:28` */
const written = (at: number): string => {
  const date = new Date(at);
  const digits = (part: number): string => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}年${digits(date.getMonth() + 1)}月${digits(date.getDate())}日`;
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(digits).join(':')}`;
};

/** 拼多多: the panel is made anew for each customer, times stand above groups, cards between the messages. */
void mountConsole({
  ids: ['9922334455667', '6677889900112', '3344556677889'],
  lacks: { note: 'nothing is known of internal notes', 'note-mode': 'nothing is known of internal notes' },
  home: '/chat-merchant/index.html#/',
  address: () => '/chat-merchant/index.html#/',
  shell: () => html`
    <div class="chat-window" data-panes>
      <ul class="chat-list">
        <li class="chat-item">
          <div class="chat-item-box" data-random="6677889900112-0-all">
            <span class="chat-nickname">木子李</span><p class="bottom-message">在吗</p>
          </div>
        </li>
      </ul>
    </div>`,
  pane: ({ id, customer }) => html`
    <div class="chat-window-panel">
      <div class="chatWindowHeader"><div class="base-info"><span class="name">${customer.name}</span></div></div>
      <div id="msgListContainer"><div currentuid="${id}"><ul class="msg-list"></ul></div></div>
      <div class="reply-box"><div class="send-btn">发送</div></div>
    </div>`,
  onSwitch: 'replaced',
  list: '.msg-list',
  message: (said) => [
    html`
      <li class="clearfix onemsg" id="middlePanel_list_${said.id}">
        ${said.id % 3 === 0 && html`<p class="message-time">${written(said.at)}</p>`}
        <div class="merchantMessage">${body(said)}</div>
      </li>`,
    html`
      <li class="clearfix onemsg" id="middlePanel_list_${said.id}-card">
        <div class="merchantMessage">
          <div class="${said.by === 'customer' ? 'buyer-item' : 'cs-item'}">
            <div class="msg-content good-card">
              <a class="good-detail">电饭煲内胆</a><p class="good-id">商品ID：4821</p><span class="good-price">¥39.9</span>
            </div>
          </div>
        </div>
      </li>`,
  ],
  composer: {
    place: '.reply-box',
    mount: (place) => textareaComposer(place, html`<textarea id="replyTextarea"></textarea>`),
    send: '.send-btn',
  },
});

function body({ by, text }: Said): HTMLElement {
  const words = html`<div class="msg-content"><p class="msg-content-box">${broken(text)}</p></div>`;
  if (by === 'system') return html`<div class="system-msg-text">${text}</div>`;
  if (by === 'customer') return html`<div class="buyer-item"><img class="avatar" alt="" />${words}</div>`;
  if (by === 'bot') return html`<div class="cs-item callback"><span class="robot-text">机器人</span>${words}</div>`;
  return html`<div class="cs-item isread"><span class="read-state">已读</span>${words}</div>`;
}
