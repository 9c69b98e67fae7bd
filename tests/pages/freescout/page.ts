import { editableComposer } from '../kit/composers/editable';
import type { Said } from '../kit/console-page';
import { COLLEAGUE, type Conversation, ME } from '../kit/conversations';
import { html, mail, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const TYPES = {
  customer: 'customer',
  me: 'message',
  colleague: 'message',
  note: 'note',
  system: 'lineitem',
  // What a mail server answers comes under the customer's name.
  bot: 'customer',
} as const;

/** `Nov 22, 2026 02:44` */
const written = (at: number): string => {
  const [, month, date, year, time] = new Date(at).toString().split(' ');
  return `${month} ${Number(date)}, ${year} ${time?.slice(0, 5)}`;
};

const dateLink = ({ id, at }: Said): HTMLElement =>
  html`<a href="#thread-${id}" class="thread-date" data-original-title="${written(at)}" title="">5 minutes ago</a>`;

/** FreeScout: newest first, the editor hidden until “Reply”, edited messages with their first wording beside them. */
void mountConsole({
  ids: ['41', '42', '43'],
  lacks: { history: 'the whole conversation is in the page' },
  home: '/mailbox/1',
  address: ({ id }) => `/conversation/${id}?folder_id=2`,
  pane: ({ id }) => {
    document.body.dataset['conversation_id'] = id;
    return html`
      <div id="conv-layout" class="conv-type-email">
        <div id="conv-layout-header">
          <div id="conv-subject"><span>Order 48213</span></div>
          <div class="conv-block conv-reply-block hidden" hidden>
            <form class="form-reply">
              <input type="hidden" name="is_note" value="" />
              <textarea id="body" name="body" style="display: none"></textarea>
              <div class="note-editor"><div class="note-editing-area"></div></div>
            </form>
            <button type="button" class="btn btn-reply-submit btn-send-text">Send Reply</button>
            <button type="button" class="btn btn-reply-submit btn-send-forward" style="display: none">Forward</button>
          </div>
        </div>
        <div id="conv-layout-main"></div>
      </div>`;
  },
  onSwitch: 'replaced',
  list: '#conv-layout-main',
  newestFirst: true,
  message: (said, conversation) => {
    const { id, by, text } = said;
    if (by === 'system') {
      return html`
        <div class="thread thread-type-lineitem" id="thread-${id}">
          <div class="thread-message"><div class="thread-title">${text}</div>${dateLink(said)}</div>
        </div>`;
    }
    return html`
      <div class="thread thread-type-${TYPES[by]}" id="thread-${id}" data-thread_id="${id}">
        <div class="thread-message">
          <div class="thread-header">
            <div class="thread-person"><strong>${person(said, conversation)}</strong></div>
            <div class="thread-info">${dateLink(said)}<br /><span class="thread-status">Dana Reed, Active</span></div>
          </div>
          <div class="thread-body">
            ${by === 'bot' && html`<div class="alert alert-warning">This is a bounce message.</div>`}
            <div class="thread-content" dir="auto">
              ${by === 'customer' ? mail(said) : paragraphs(text)}
            </div>
            <div class="thread-meta">
              Edited by Dana Reed<div class="thread-original thread-text hidden" hidden>What stood here first</div>
            </div>
          </div>
        </div>
      </div>`;
  },
  arrival: (items) => html`
    <div class="thread thread-type-new">${items}<a href="" class="view-new-trigger">View new message</a></div>`,
  composer: {
    place: '.note-editing-area',
    onReply: 'in-pane',
    mount: (place) => {
      const block = place.closest<HTMLElement>('.conv-reply-block');
      block?.classList.remove('hidden');
      block?.removeAttribute('hidden');
      return editableComposer(place, {
        element: html`<div class="note-editable" contenteditable="true"><p><br /></p></div>`,
      });
    },
    send: '.btn-send-text',
    note: (pane, isOn) => pane.querySelector('.conv-reply-block')?.classList.toggle('conv-note-block', isOn),
  },
});

function person({ by }: Said, { customer }: Conversation): Node {
  if (by === 'customer') return html`<a href="/customers/${customer.id}/edit">${customer.name}</a>`;
  return new Text(by === 'colleague' ? COLLEAGUE.name : `${ME.name} (you)`);
}
