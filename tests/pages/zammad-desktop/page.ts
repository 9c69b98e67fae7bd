import { prosemirrorComposer } from '../kit/composers/prosemirror';
import type { By } from '../kit/console-page';
import { COLLEAGUE, type Conversation, ME } from '../kit/conversations';
import { html, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const authorOf = (by: By, { customer }: Conversation): string =>
  by === 'customer' ? customer.name : by === 'colleague' ? COLLEAGUE.name : ME.name;

/** Zammad's new view: a feed of articles, the customer on the right, stripes around what is internal. */
void mountConsole({
  ids: ['101', '102', '103'],
  lacks: {
    bot: 'automatic mail is Zammad’s own, as system',
    send: 'one button updates ticket and reply; nothing in its markup tells it from others',
  },
  home: '/desktop/dashboard',
  address: ({ id }) => `/desktop/tickets/${id}`,
  shell: () => html`<div id="app"><main data-panes></main></div>`,
  pane: ({ customer }) => html`
    <div class="ticket">
      <header>${customer.name}</header>
      <section role="feed" class="mx-auto"></section>
      <div data-test-id="article-reply-stripes-panel"><div id="ticketArticleReplyForm"></div></div>
    </div>`,
  onSwitch: 'replaced',
  list: 'section[role="feed"]',
  message: (said, conversation) => {
    const { id, by, at } = said;
    const isCustomer = by === 'customer';
    const side = isCustomer ? 'bg-blue-100 Content--customer' : 'bg-white Content--agent';
    return html`
      <article id="article-${id}" aria-setsize="9" aria-posinset="1">
        <div class="group/article ${by === 'note' && 'bg-stripes'}" data-test-id="article-bubble-container-${id}">
          <div class="Content relative ${side}" data-test-id="article-bubble-body-${id}" tabindex="0">
            ${
              by !== 'system' &&
              html`
                <div role="group" aria-describedby="author-name-and-creation-date">
                  <p class="sr-only">Author name and article creation date</p>
                  <span>${authorOf(by, conversation)}</span>
                  <time datetime="${new Date(at).toISOString()}">just now</time>
                </div>`
            }
            <div data-test-id="article-content"><div class="inner-article-body">
                <div>${paragraphs(said.text)}</div>
                <span class="js-signatureMarker"></span>
                <div>An older mail</div>
              </div></div>
            <a role="button" href="#">See more</a>
          </div>
        </div>
      </article>`;
  },
  composer: {
    place: '#ticketArticleReplyForm',
    mount: (place) => prosemirrorComposer(place),
    note: (pane, isOn) =>
      pane.querySelector('[data-test-id="article-reply-stripes-panel"]')?.classList.toggle('bg-stripes', isOn),
  },
});
