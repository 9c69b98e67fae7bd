import { defineConsole } from '../define-console';

/** Whose account a name links to. Their paths are the same in each language and under each prefix. */
const name = (path: string): string => `:scope > .uv-ticket-main-rt > a.uv-ticket-member-name[href*="/${path}/"]`;

/**
 * UVdesk, the agents' side. The first message has an element of its own above the others; older ones
 * are loaded above the newer. A page a ticket; new messages come with the next load.
 */
export const uvdesk = defineConsole({
  id: 'uvdesk',
  name: { en: 'UVdesk', zh: 'UVdesk 工单', zhHant: 'UVdesk 工單' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'Its own source, core-framework 3b31910 of September 2025; not run',
  hosts: [],
  route: '/ticket/view/\\d+',
  present: ['.uv-ticket-wrapper.thread-list', '.uv-ticket-main.create'],
  conversation: {
    pane: ['.uv-ticket-section:has(.thread-list)'],
    id: [{ from: 'url', pattern: '/ticket/view/(\\d+)' }],
    customer: [
      { selector: 'a.uv-ticket-member-name[href*="/customer/"]', attribute: 'href', pattern: '/customer/(\\d+)' },
    ],
    name: [{ selector: 'a.uv-ticket-member-name[href*="/customer/"]' }],
  },
  message: {
    item: ['.uv-ticket-main.create, .thread-list > .uv-ticket-main'],
    id: [
      { attribute: 'class', pattern: '(?:^|\\s)thread-(\\d+)(?:\\s|$)' },
      { attribute: 'class', pattern: '(?:^|\\s)(create)(?:\\s|$)' },
    ],
    speaker: [
      { speaker: 'note', is: '.uv-ticket-note-agent' },
      { speaker: 'system', is: '.uv-ticket-note' },
      { speaker: 'customer', has: name('customer') },
      { speaker: 'agent', has: name('agent') },
    ],
    text: [':scope > .uv-ticket-main-rt > .message'],
    // Quoted mail is folded behind three dots.
    drop: [
      '.helpdesk_blockquote',
      'blockquote',
      '.gmail_quote',
      '.gmail_signature',
      '.moz-signature',
      '.uv-ellipsis-mirror',
    ],
    mail: true,
    time: [{ selector: '.timeago[data-timestamp]', attribute: 'data-timestamp' }],
    order: 'oldest-first',
  },
  composer: {
    frame: ['iframe#reply-area_ifr', '.uv-ticket-reply #reply iframe'],
    field: ['.uv-ticket-reply textarea#reply-area'],
    note: ['.uv-ticket-reply li[for="note"].uv-tab-active'],
    send: ['.uv-ticket-reply #reply .uv-dropdown.reply .uv-dropdown-list li'],
  },
});
