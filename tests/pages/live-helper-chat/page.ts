import { editableComposer } from '../kit/composers/editable';
import type { Said } from '../kit/console-page';
import { COLLEAGUE, ME } from '../kit/conversations';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const OPERATORS = { me: ME.id, colleague: COLLEAGUE.id, bot: -2, note: COLLEAGUE.id } as const;
const CLASSES = { me: '', colleague: ' other-operator', bot: ' other-operator', note: ' other-operator whisper-msg' };
/** What the console says by itself comes under the agent's name, half of the time. */
const isAutomatic = ({ by, id }: Said): boolean => by === 'bot' && id % 2 === 1;

const icon = (name: string): HTMLElement => html`<span class="material-icons me-0">${name}</span>`;

Object.assign(window, { lhinst: { addmsgadmin: () => false } });

/** Live Helper Chat: tabs that stay, icon words in the messages, an editor that sends its markup as it is. */
void mountConsole({
  ids: ['11', '12', '13'],
  home: '/site_admin/',
  address: ({ id }) => `/site_admin/#/chat-id-${id}`,
  shell: () => html`
    <div role="tabpanel" id="tabs">
      <ul class="nav nav-pills" role="tablist"></ul>
      <div class="tab-content" data-panes></div>
    </div>`,
  pane: ({ id }) => html`
    <div role="tabpanel" class="tab-pane chat-tab-pane active" id="chat-id-${id}">
      <div class="chat-main-left-column" id="chat-main-column-${id}">
        <span class="last-user-msg"><i class="material-icons">access_time</i>2 m.</span>
        <div class="message-block"><div class="msgBlock msgBlock-admin" id="messagesBlock-${id}"></div></div>
        <div class="user-is-typing" id="user-is-typing-${id}">User is typing now...</div>
        <div class="message-container-admin">
          <lhc-editor scope="chat" record_id="${id}" id="CSChatMessage-${id}"></lhc-editor>
          <a href="#" class="w-100 btn" onclick="return lhinst.addmsgadmin('${id}')" title="Send">${icon('send')}</a>
        </div>
      </div>
      <i id="chat-id-${id}-mds" class="material-icons">face</i>
    </div>`,
  onSwitch: 'kept',
  show: (pane, isInFront) => {
    pane.classList.toggle('active', isInFront);
    pane.style.display = isInFront ? '' : 'none';
  },
  list: '.msgBlock-admin',
  message: (said, { customer }) => {
    const { id, by, text, at } = said;
    const clock = new Date(at).toString().split(' ')[4] ?? '';
    if (by === 'system') {
      return html`
        <div class="message-row system-response" id="msg-${id}" title="${clock}">
          <span class="usr-tit sys-tit"><i>System assistant</i><span class="msg-date">${clock}</span></span>
          <div class="text-muted"><div class="msg-body">${icon('login')} ${text}</div></div>
        </div>`;
    }
    if (by === 'customer') {
      return html`
        <div class="message-row response" data-op-id="0" title="${clock}" id="msg-${id}">
          <span class="usr-tit vis-tit"><i class="material-icons chat-operators">face</i> ${customer.name}</span>
          <span class="msg-date msg-date-vi">${clock}</span><br />
          <div class="msg-body">
            <div class="reactions-holder">${icon('thumb_up')}👍 1</div>
            ${broken(text)}
          </div>
        </div>`;
    }
    const classes = isAutomatic(said) ? ' auto-responder-msg' : CLASSES[by];
    return html`
      <div class="message-row message-admin${classes}" data-op-id="${isAutomatic(said) ? ME.id : OPERATORS[by]}" title="${clock}" id="msg-${id}">
        <span class="usr-tit op-tit"><i class="material-icons chat-operators">person</i>${ME.name}</span>
        <span class="msg-date msg-date-op">${clock}</span><br />
        <div class="msg-body">
          ${icon('done_all')}<blockquote class="blockquote">What the visitor said before</blockquote>${broken(text)}
        </div>
      </div>`;
  },
  composer: {
    place: 'lhc-editor',
    mount: (place, { id }) =>
      editableComposer(place, {
        element: html`
          <div contenteditable="true" id="editor-${id}" class="lhc-editor form-control form-send-textarea"></div>`,
        sends: 'html',
      }),
    send: '[onclick*="addmsgadmin"]',
    note: (pane, isOn) => {
      const editor = pane.querySelector('lhc-editor');
      if (isOn) editor?.setAttribute('whisper', '1');
      else editor?.removeAttribute('whisper');
    },
  },
});
