import { prosemirrorComposer } from '../kit/composers/prosemirror';
import { html, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';
import type { Said } from '../kit/console-page';

const COLOURS = {
  customer: 'bg-n-slate-4 text-n-slate-12',
  me: 'bg-n-solid-blue text-n-slate-12',
  colleague: 'bg-n-solid-blue text-n-slate-12',
  bot: 'bg-n-solid-iris text-n-slate-12',
  note: 'bg-n-solid-amber text-n-amber-12 [&_.prosemirror-mention-node]:font-semibold',
  system: 'bg-n-alpha-1 text-n-slate-11 text-sm',
} as const;

/** Before 4.10 only one's own messages stood on the right. */
const isOlder = new URLSearchParams(location.search).has('older');

function drawn({ by, text, at }: Said, id: string): HTMLElement {
  const isRight = by !== 'customer' && (by === 'me' || !isOlder);
  const clock = new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  if (by === 'system') {
    return html`
      <div id="message${id}" data-message-id="${id}" class="flex w-full message-bubble-container mb-2 justify-center">
        <div>
          <div class="text-sm ${COLOURS.system} rounded-lg px-2 py-0.5" data-bubble-name="activity">
            <span title="${clock}">${text}</span>
          </div>
        </div>
      </div>`;
  }
  return html`
    <div
      id="message${id}"
      data-message-id="${id}"
      class="flex w-full message-bubble-container mb-2 ${isRight ? 'justify-end' : 'justify-start'}"
    >
      <div class="gap-x-2 grid">
        ${!isRight && html`<div class="[grid-area:avatar] flex items-end"><span role="img">MK</span></div>`}
        <div class="[grid-area:bubble] flex">
          <div class="text-sm ${COLOURS[by]} ${isRight ? 'right' : 'left'}-bubble rounded-xl px-4 py-3" data-bubble-name="text">
            ${by === 'customer' && html`<div class="p-2 -mx-1"><span class="prose prose-bubble line-clamp-2">Before</span></div>`}
            <div class="gap-3 flex flex-col"><span class="prose prose-bubble">${paragraphs(text)}</span></div>
            <div class="text-xs flex items-center gap-1.5 mt-2">
              <time class="text-xs">${clock}</time>${by === 'note' && html`<span class="i-lucide-lock-keyhole"></span>`}
            </div>
          </div>
        </div>
      </div>
      <div class="context-menu-wrap h-0 w-0"></div>
    </div>`;
}

/** Chatwoot: one list and one editor for all conversations, sides and colours for who wrote what. */
void mountConsole({
  ids: ['5', '6', '7'],
  home: '/app/accounts/1/dashboard',
  address: ({ id }) => `/app/accounts/1/conversations/${id}`,
  shell: () => html`
    <main>
      <div class="conversations-list-wrap"><div class="conversation active">Maria Keller</div></div>
      <div class="conversation-details-wrap" data-panes></div>
    </main>`,
  pane: ({ customer }) => html`
    <div class="flex flex-col">
      <header><a class="contact" href="/app/accounts/1/contacts/${customer.id}">${customer.name}</a></header>
      <ul class="conversation-panel"></ul>
      <div class="reply-box">
        <div class="reply-box__top"></div>
        <button type="submit">Send (↵)</button>
      </div>
    </div>`,
  onSwitch: 'reused',
  rename: (pane, { customer }) => {
    const link = pane.querySelector<HTMLAnchorElement>('a.contact');
    if (link) Object.assign(link, { href: `/app/accounts/1/contacts/${customer.id}`, textContent: customer.name });
  },
  list: 'ul.conversation-panel',
  message: (said) => drawn(said, String(said.id)),
  standIn: (said) => drawn(said, `a3f0c9d${said.id.toString(16)}`),
  composer: {
    place: '.reply-box__top',
    mount: (place) => prosemirrorComposer(place, { class: 'ProseMirror-woot-style' }),
    send: '.reply-box [type="submit"]',
    note: (pane, isOn) => pane.querySelector('.reply-box')?.classList.toggle('is-private', isOn),
  },
});
