import { defineConsole } from '../define-console';

const article = (what: string): string => `:scope > .WidgetSimple${what}`;

/**
 * OTOBO, Znuny and ((OTRS)) 6. One article is open, or all of them; the words of a mail stand in a
 * frame of their own, fetched after the page. A reply is written in another window.
 */
export const otobo = defineConsole({
  id: 'otobo',
  name: { en: 'OTOBO, Znuny, ((OTRS))', zh: 'OTOBO、Znuny、((OTRS)) 工单', zhHant: 'OTOBO、Znuny、((OTRS)) 工單' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'OTOBO 11, its own source (9f0e4d9) read and a running one looked at; Znuny read (09fae60)',
  hosts: [],
  route: 'Action=AgentTicket(?:Zoom|Compose|EmailOutbound)',
  present: ['#ArticleItems', 'form#ComposeTicket'],
  conversation: {
    pane: ['#ArticleItems', 'form#ComposeTicket'],
    id: [
      { from: 'page', selector: 'form#ComposeTicket input[name="TicketID"]', attribute: 'value' },
      { from: 'url', pattern: '[?;&]TicketID=(\\d+)' },
    ],
    customer: [
      {
        from: 'page',
        selector: '.SidebarColumn a[href*="CustomerUserLogin="]',
        attribute: 'href',
        pattern: 'CustomerUserLogin=([^;&]+)',
      },
    ],
  },
  message: {
    item: ['#ArticleItems div:has(> a[name^="Article"])'],
    id: [{ selector: ':scope > a[name^="Article"]', attribute: 'name', pattern: '^Article(\\d+)$' }],
    speaker: [
      { speaker: 'note', has: article('.NotVisibleForCustomer') },
      { speaker: 'system', has: article('.system') },
      { speaker: 'customer', has: article('.customer') },
      { speaker: 'agent', has: article('.agent') },
    ],
    text: ['.ArticleMailContentHTMLWrapper > iframe', '.ArticleBody, .ArticleHTML'],
    drop: ['blockquote', '.gmail_quote', '.moz-signature', '.gmail_signature'],
    mail: true,
    // “02/11/2026” is the second or the eleventh, by the agent's language: only what cannot be mistaken is read.
    time: [{ selector: '.Header h2 span[title]', pattern: '\\d{4}[./-]\\d\\d[./-]\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?' }],
    order: 'by-id',
  },
  composer: {
    field: ['form#ComposeTicket .ck-editor__editable', 'form#ComposeTicket textarea#RichText'],
    frame: ['form#ComposeTicket iframe.cke_wysiwyg_frame'],
    send: ['form#ComposeTicket #submitRichText'],
  },
});
