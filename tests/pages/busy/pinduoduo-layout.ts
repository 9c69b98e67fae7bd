import { html } from '../kit/markup';
import type { Layout } from './layout';
import { lineAt, lineId } from './lines';

/** Nodes that stand at most; the list is cut at the end the agent is farther from. */
const ROOM = 300;
const IDS = ['9922334455667', '6677889900112', '3344556677889', '2233445566778', '1122334455667'] as const;

/** 拼多多: each message has an id and a node of its own; now and then the whole list is made anew. */
export function pinduoduoLayout(): Layout {
  const panel = html`<div currentuid=""><ul class="msg-list"></ul></div>`;
  document.body.append(html`
    <div class="chat-window" data-panes>
      <ul>
        ${IDS.map((id) => html`<li class="chat-item"><div data-random="${id}-0-all">${id}</div></li>`)}
      </ul>
      <div id="msgListContainer">${panel}</div>
      <div class="reply-box"><textarea id="replyTextarea"></textarea><div class="send-btn">发送</div></div>
    </div>`);
  let list = panel.firstElementChild as HTMLElement;
  let shown: readonly [conversation: number, from: number, to: number] = [0, 0, 0];

  const items = (conversation: number, from: number, to: number): HTMLElement[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => itemAt(conversation, from + index));
  const remount = (): void => {
    const made = html`<ul class="msg-list"></ul>`;
    made.append(...items(...shown));
    list.replaceWith(made);
    list = made;
  };
  return {
    ids: IDS,
    room: ROOM,
    rename: (conversation) => panel.setAttribute('currentuid', IDS[conversation] ?? ''),
    draw: (conversation, from, to) => {
      const [before, first, end] = shown;
      shown = [conversation, from, to];
      if (before !== conversation || from >= end || to <= first) {
        list.replaceChildren(...items(conversation, from, to));
        return;
      }
      for (let place = first; place < from; place++) list.firstElementChild?.remove();
      for (let place = end; place > to; place--) list.lastElementChild?.remove();
      list.prepend(...items(conversation, from, first));
      list.append(...items(conversation, end, to));
    },
    remount,
  };
}

function itemAt(conversation: number, place: number): HTMLElement {
  const { by, text } = lineAt(conversation, place);
  const words = html`<div class="msg-content"><p class="msg-content-box">${text}</p></div>`;
  const body =
    by === 'system'
      ? html`<div class="system-msg-text">${text}</div>`
      : html`<div class="${by === 'customer' ? 'buyer-item' : 'cs-item isread'}">${words}</div>`;
  return html`
    <li class="clearfix onemsg" id="middlePanel_list_${lineId(conversation, place)}"><div class="merchantMessage">${body}</div></li>`;
}
