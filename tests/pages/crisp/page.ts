import { lineEditableComposer } from '../kit/composers/line-editable';
import type { Said } from '../kit/console-page';
import { type Conversation, ME } from '../kit/conversations';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** Crisp: days around the messages, names only in tips, an editor that takes a paste and nothing else. */
void mountConsole({
  ids: ['session_0b1f-1', 'session_0b1f-2', 'session_0b1f-3'],
  lacks: {
    bot: 'robots’ messages are not told apart from the agents’',
    note: 'how the page shows notes is not known',
    'note-mode': 'there is one; how the page shows it is not known',
    send: 'Enter sends; nothing is known of a button',
  },
  home: '/website/6f1b/inbox/',
  address: ({ id }) => `/website/6f1b/inbox/${id}/`,
  shell: () => html`
    <div class="c-conversation">
      <div class="c-conversation-menu-item"><span class="c-conversation-menu-item__nickname">木子李</span></div>
      <div data-panes></div>
    </div>`,
  pane: ({ customer }) => html`
    <div class="c-conversation-box js-conversation-wrapper c-conversation-box--default">
      <div class="c-conversation-box-topbar">${customer.name}</div>
      <div class="c-conversation-box-content">
        <div class="c-conversation-box-content__group">
          <div class="c-conversation-box-content__date">Today</div>
          <div class="messages"></div>
        </div>
      </div>
      <div class="c-conversation-box__editor">
        <div name="reply" class="c-base-tabs__item--reply"><div class="c-base-tab">Reply</div></div>
        <div class="c-editor-composer"></div>
      </div>
    </div>`,
  onSwitch: 'replaced',
  list: '.messages',
  message: (said, conversation) => {
    if (said.by === 'system') return html`<div class="c-conversation-box-content-event">${said.text}</div>`;
    const whose = said.by === 'customer' ? 'user' : 'operator';
    return html`
      <div class="c-conversation-box-content-message c-conversation-box-content-message--${whose}">
        <div class="c-conversation-box-content-message__avatar-tooltip">
          <span class="c-base-tooltip__default">${named(said, conversation)}</span>
        </div>
        <div class="c-conversation-box-content-message-bubble c-conversation-box-content-message-bubble--${whose}">
          <div class="c-conversation-box-content-message-bubble__wrapper">
            <div class="c-conversation-box-content-message-bubble__content">${broken(said.text)}</div>
          </div>
          <span class="c-conversation-box-content-message-bubble__date">Read</span>
        </div>
      </div>`;
  },
  composer: {
    place: '.c-editor-composer',
    mount: (place) => {
      const element = html`
        <div
          class="c-editor-composer__field o-markdown c-conversation-box-field__field-composer-field"
          data-lexical-editor="true"
          contenteditable="true"
        ></div>`;
      element.addEventListener('paste', (event) => {
        event.preventDefault();
        document.execCommand('insertText', false, event.clipboardData?.getData('text/plain'));
      });
      return lineEditableComposer(place, element);
    },
  },
});

function named({ by }: Said, { customer }: Conversation): string {
  return by === 'customer' ? customer.name : ME.name;
}
