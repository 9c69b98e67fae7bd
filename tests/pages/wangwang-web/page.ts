import { editableComposer } from '../kit/composers/editable';
import { COLLEAGUE, ME } from '../kit/conversations';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** `2026-11-22 02:44:28` */
const written = (at: number): string => {
  const date = new Date(at);
  const digits = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), digits(date.getMonth() + 1), digits(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(digits).join(':')}`;
};

/** 旺旺: all of it in a frame of the same origin, no ids, cards among the messages, one box for all. */
void mountConsole({
  // The console's name of a conversation is the other one's.
  ids: ['Maria Keller', '木子李', '許雅婷'],
  lacks: {
    bot: 'robots’ messages are not told apart from the agents’',
    colleague: 'there are two sides: whoever is at the page, and the other one',
    note: 'a chat between two has no notes',
    'note-mode': 'a chat between two has no notes',
  },
  home: '/app/im/chat/index.html',
  address: () => '/app/im/chat/index.html?&uid=cntaobao&gid=&type=web',
  shell: () => html`
    <iframe src="about:blank#/app/im/chat-core/index.html" title="chat" style="width: 100%; height: 640px">
    </iframe>`,
  stage: () => document.querySelector('iframe')?.contentDocument?.body ?? document.body,
  pane: ({ customer }) => html`
    <div class="ww_container">
      <div class="ww_conversation_list"><div class="conversation-item"><span class="name">木子李旗…</span></div></div>
      <div class="ww_header"><span class="name">${customer.name}</span></div>
      <div class="ww_message"><div class="rc-scrollbars-view"></div></div>
      <div class="ww_input"><div class="editBox"></div><button type="button" class="send-text">发送</button></div>
    </div>`,
  onSwitch: 'reused',
  rename: (pane, { customer }) => pane.querySelector('.ww_header .name')?.replaceChildren(customer.name),
  lagMs: 300,
  list: '.rc-scrollbars-view',
  message: ({ by, text, at, id }, { customer }) => {
    const isSelf = by !== 'customer';
    if (by === 'system') {
      return html`
        <div class="message-item">
          <span class="time">${written(at)}</span>
          <div class="content"><div class="im-template-msg dx-msg-wrap" data-tpl-id="${id}">${text}</div></div>
        </div>`;
    }
    return html`
      <div class="message-item-line">
        <div class="message-item ${isSelf && 'self'}">
          <div class="nick">${isSelf ? `${ME.name}:${COLLEAGUE.name}` : customer.name}</div>
          <span class="time">${written(at)}</span>
          <div class="content"><pre class="edit">${broken(text)}</pre></div>
        </div>
      </div>`;
  },
  composer: {
    place: '.editBox',
    mount: (place) => editableComposer(place, { element: html`<pre class="edit" contenteditable="true"></pre>` }),
    send: '.send-text',
  },
});
