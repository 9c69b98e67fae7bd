import { editableComposer } from '../kit/composers/editable';
import type { Said } from '../kit/console-page';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const SIDES = { customer: 'left', me: 'right', colleague: 'right', system: 'center' } as const;

/** 咚咚: the messages trail the head by some time, and the contact list holds but a few rows. */
void mountConsole({
  // The console's name of a conversation is the customer's.
  ids: ['Maria Keller', '木子李', '許雅婷'],
  lacks: {
    bot: 'robots’ messages are not told apart from the agents’',
    note: 'nothing is known of internal notes',
    'note-mode': 'nothing is known of internal notes',
  },
  home: '/',
  address: () => '/',
  shell: () => html`
    <div class="workbench">
      <div id="t-alluser-wrap">
        <div class="c_tabs-tab c_tabs-tab_check" title="正在咨询"></div>
        <div class="alluser-item"><span class="alluser-item-name">木子李</span><span>在吗</span></div>
      </div>
      <div data-panes></div>
    </div>`,
  pane: ({ customer }) => html`
    <div class="chat-window">
      <div class="chat-head-name"><span>${customer.name} [木子家居]</span></div>
      <div id="t-chat-scroll" class="chat-scroll-wrap"></div>
      <div class="editor-box"></div>
      <div class="SendButtonGroup"><div class="send-button" role="button">发送</div></div>
    </div>`,
  onSwitch: 'reused',
  rename: (pane, { customer }) => pane.querySelector('.chat-head-name span')?.replaceChildren(customer.name),
  lagMs: 400,
  list: '#t-chat-scroll',
  message: (said) => html`
    <div class="message">
      <div class="message_${SIDES[said.by as keyof typeof SIDES]}" id="${said.id}">${content(said)}</div>
    </div>`,
  composer: {
    place: '.editor-box',
    mount: (place) =>
      editableComposer(place, { element: html`<div class="EditorContent" contenteditable="true"></div>` }),
    send: '.send-button',
  },
});

function content({ by, text, at }: Said): readonly HTMLElement[] {
  if (by === 'system') return [html`<div class="message__system">${text}</div>`];
  const clock = new Date(at).toString().split(' ')[4] ?? '';
  return [
    html`<div class="message__nickname">客服小周 <span class="message__time_str">${clock}</span></div>`,
    html`<div class="message__text"><div class="message__content">${broken(text)}</div></div>`,
  ];
}
