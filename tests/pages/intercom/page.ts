import { prosemirrorComposer } from '../kit/composers/prosemirror';
import { html, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** Until April 2026 an attribute said who wrote a group of parts. */
const isOlder = new URLSearchParams(location.search).has('older');
const CATEGORIES = { customer: 1, me: 3, colleague: 3, bot: 5, system: 20, note: 20 } as const;

/** Intercom: the customer on the left, everybody else on the right, and nothing more than that. */
void mountConsole({
  ids: ['215470', '215471', '215472'],
  lacks: {
    bot: 'on the newer page they are told from the staff by nothing known',
    note: 'nothing is known of notes',
    system: 'on the newer page nothing is known of events',
    'note-mode': 'nothing is known of notes',
    send: 'nothing is known of the send control',
  },
  home: '/a/inbox/ab12cd/inbox/mine',
  address: ({ id }) => `/a/inbox/ab12cd/inbox/mine/conversation/${id}`,
  shell: () => html`<div class="ember-application" data-panes></div>`,
  pane: ({ customer }) => html`
    <div>
      <h2 data-inbox-conversation-header-title>${customer.name}</h2>
      <div data-conversation-stream>
        <div data-testid="conversation-stream-scroll-container" style="width: 600px"></div>
      </div>
      <div class="inbox2__composer__container"><div data-conversation-reply-composer></div></div>
    </div>`,
  onSwitch: 'replaced',
  list: '[data-testid="conversation-stream-scroll-container"]',
  message: ({ id, by, text }) => {
    const words = html`
      <div class="interblocks-html inbox-2__break-words" style="max-width: 70%; width: fit-content">
        ${paragraphs(text)}
      </div>`;
    if (isOlder) {
      return html`
        <div data-part-group-id="${id}" data-part-group-category="${CATEGORIES[by]}">
          <div class="inbox2__part">${words}<span>2h</span></div>
        </div>`;
    }
    if (by !== 'customer') words.style.marginLeft = 'auto';
    return html`
      <div data-part-entity-id="${id}">
        <div class="group/content-part">${words}<span>2h</span></div>
      </div>`;
  },
  composer: {
    place: '[data-conversation-reply-composer]',
    mount: (place) => prosemirrorComposer(place, { class: 'embercom-prosemirror-composer-editor' }),
  },
});
