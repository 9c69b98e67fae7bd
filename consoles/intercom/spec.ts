import { defineConsole } from '../define-console';

const part = (category: number): string =>
  `[data-part-group-category="${category}"], [data-part-group-category="${category}"] *`;

/**
 * Intercom's inbox. Until about April 2026 an attribute said who wrote a group of parts. Since then
 * only the side does: the customer on the left; staff, robots and notes alike on the right.
 */
export const intercom = defineConsole({
  id: 'intercom',
  name: { en: 'Intercom Inbox', zh: 'Intercom 收件箱', zhHant: 'Intercom 收件匣' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Four public userscripts and extensions, the newest of April 2026; not tried on a live account.',
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  route: '^/a/inbox/',
  present: ['[data-testid="conversation-stream-scroll-container"]', '[data-conversation-stream]'],
  conversation: {
    pane: ['[data-conversation-stream]', '[data-testid="conversation-stream-scroll-container"]'],
    id: [{ from: 'url', pattern: '/conversation/(\\d+)' }],
  },
  message: {
    item: ['[data-part-group-id]', '[data-part-entity-id]:has(.group\\/content-part)'],
    id: [{ attribute: 'data-part-group-id' }, { attribute: 'data-part-entity-id' }],
    speaker: [
      { speaker: 'customer', is: part(1) },
      { speaker: 'agent', is: part(3) },
      { speaker: 'bot', is: part(5) },
      { speaker: 'system', is: part(20) },
      { speaker: 'customer', is: '[data-part-entity-id]', side: 'left' },
      { speaker: 'agent', is: '[data-part-entity-id]', side: 'right' },
    ],
    text: ['.interblocks-html', '.inbox-2__break-words'],
    drop: ['.channels__inbox__email-metadata-container'],
    order: 'oldest-first',
  },
  composer: {
    field: [
      '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
      '.embercom-prosemirror-composer-editor[contenteditable="true"]',
      '.inbox2__composer__container .ProseMirror',
    ],
  },
});
