import { ckeditor5Composer } from '../kit/composers/ckeditor5';
import type { Said } from '../kit/console-page';
import { html, mail, plainMail } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const CLASSES = {
  customer: 'customer Incoming VisibleForCustomer',
  me: 'agent Outgoing VisibleForCustomer',
  colleague: 'agent Outgoing VisibleForCustomer',
  note: 'agent Outgoing NotVisibleForCustomer',
  system: 'system Outgoing NotVisibleForCustomer',
  bot: 'system Outgoing VisibleForCustomer',
} as const;

/** The words come later, by the server, into a frame that runs no scripts. */
function mailFrame(said: Said): HTMLElement {
  const page = html`<div>${mail(said)}</div>`.outerHTML;
  const frame = html`
    <iframe sandbox="allow-same-origin allow-popups" width="100%" frameborder="0" id="Iframe${said.id}"></iframe>`;
  setTimeout(() => frame.setAttribute('srcdoc', page), 30);
  return frame;
}

/** OTOBO with all articles open, newest first as it is set up; plain text in the page, mail in frames. */
void mountConsole({
  ids: ['31', '32', '33'],
  lacks: {
    live: 'the ticket is loaded anew',
    history: 'another article is another view of the ticket',
    'note-mode': 'notes are written in a window of their own',
  },
  home: '/otobo/index.pl?Action=AgentDashboard',
  address: ({ id }) => `/otobo/index.pl?Action=AgentTicketZoom;TicketID=${id}`,
  pane: ({ customer }) => html`
    <div class="LayoutFixedSidebar">
      <div class="SidebarColumn">
        <a href="?Action=AgentTicketSearch;CustomerUserLogin=${customer.mail};StateType=Open">Open tickets</a>
      </div>
      <div class="ContentColumn"><div id="ArticleItems"></div></div>
    </div>`,
  onSwitch: 'replaced',
  list: '#ArticleItems',
  newestFirst: true,
  message: (said) => html`
    <div>
      <a name="Article${said.id}"></a>
      <div class="WidgetSimple Expanded ${CLASSES[said.by]}">
        <div class="Header"><h2>#3 – Re: Order 48213 – <span title="Created: 11/22/2026 02:44">11/22/2026 02:44</span></h2></div>
        <div class="Content">
          <div class="ArticleMailContent">
            <div class="ArticleSenderInitials"><span>MK</span></div>
            ${
              said.by === 'customer'
                ? html`<div class="ArticleMailContentHTMLWrapper">${mailFrame(said)}</div>`
                : html`<div class="ArticleBody">${plainMail(said)}</div>`
            }
            <ul class="ArticleAttachments"><li title="receipt.pdf"><h5>receipt.pdf</h5></li></ul>
          </div>
        </div>
      </div>
    </div>`,
  composer: {
    place: '.RichTextField',
    onReply: ({ id }) => ({
      address: `/otobo/index.pl?Action=AgentTicketCompose;TicketID=${id};ArticleID=3`,
      page: html`
        <form name="compose" id="ComposeTicket">
          <input type="hidden" name="TicketID" value="${id}" />
          <div class="RichTextField"><textarea id="RichText" name="Body" style="display: none"></textarea></div>
          <button type="submit" id="submitRichText">Send mail</button>
        </form>`,
    }),
    mount: (place) => ckeditor5Composer(place),
    send: '#submitRichText',
  },
});
