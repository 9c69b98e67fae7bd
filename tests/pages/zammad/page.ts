import { editableComposer } from '../kit/composers/editable';
import { ME, COLLEAGUE, type Conversation } from '../kit/conversations';
import type { Said } from '../kit/console-page';
import { html, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const senderOf = ({ by }: Said): string => (by === 'customer' || by === 'system' ? by : 'agent');

const userOf = ({ by }: Said, { customer }: Conversation): number =>
  by === 'customer' ? customer.id : by === 'colleague' ? COLLEAGUE.id : ME.id;

/** Zammad: tickets kept behind in their tabs, what mail programs added below an empty marker. */
void mountConsole({
  ids: ['101', '102', '103'],
  lacks: { bot: 'automatic mail is Zammad’s own, as system', history: 'the whole ticket is in the page' },
  home: '/#dashboard',
  address: ({ id }) => `/#ticket/zoom/${id}`,
  shell: () => html`
    <div id="app">
      <div id="navigation"><div class="tasks"><a href="#ticket/zoom/101">Order 48213</a></div></div>
      <div id="content" data-panes></div>
    </div>`,
  pane: ({ customer }) => html`
    <div class="content active">
      <div class="ticketZoom">
        <div class="ticketZoom-header"><span class="ticket-number">31001</span> ${customer.name}</div>
        <div class="ticket-article"></div>
        <div class="ticket-edit">
          <form class="article-add is-public" data-type="email">
            <div class="article-content bubble-gap"><div class="textBubble js-writeArea"></div></div>
          </form>
          <div class="attributeBar"><button type="button" class="js-submit">Update</button></div>
        </div>
      </div>
    </div>`,
  onSwitch: 'kept',
  show: (pane, isInFront) => {
    pane.classList.toggle('active', isInFront);
    pane.style.display = isInFront ? '' : 'none';
  },
  list: '.ticket-article',
  message: (said, conversation) => {
    const { id, by, at } = said;
    return html`
      <div
        class="ticket-article-item ${senderOf(said)} ${by === 'note' && 'is-internal'}"
        id="article-${id}"
        data-id="${id}"
      >
        <div class="article-meta-clip top">
          <div class="article-content-meta top hide" hidden>From Maria Keller</div>
        </div>
        <div class="article-content">
          <div class="js-avatar"><span class="avatar" data-id="${userOf(said, conversation)}">MK</span></div>
          <div class="bubble-gap">
            <div class="textBubble">
              <div class="textBubble-content" id="article-content-${id}" data-id="${id}">
                <div class="richtext-content">
                  <div>${paragraphs(said.text)}</div>
                  <span class="js-signatureMarker"></span>
                  <div>An older mail</div>
                </div>
                <div class="textBubble-overflowContainer hide"><div class="btn js-toggleFold">See more</div></div>
              </div>
            </div>
          </div>
        </div>
        <a href="#"><small class="task-subline">
          <time class="humanTimeFromNow" datetime="${new Date(at).toISOString()}">just now</time>
        </small></a>
      </div>`;
  },
  composer: {
    place: '.js-writeArea',
    mount: (place) =>
      editableComposer(place, {
        element: html`<div class="js-textarea richtext-content articleNewEdit-body" contenteditable="true"></div>`,
      }),
    send: '.js-submit',
    note: (pane, isOn) => {
      const form = pane.querySelector('.article-add');
      form?.classList.toggle('is-internal', isOn);
      form?.classList.toggle('is-public', !isOn);
    },
  },
});
