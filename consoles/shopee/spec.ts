import { defineConsole, type Reading } from '../define-console';

const CURRENT = '[data-cy="webchat-conversation-cell-root-current"]';

/** The list, not the address, says who is in front: the cell that is the current one. */
const customer: readonly Reading[] = [
  { from: 'page', selector: `${CURRENT} [data-cy="webchat-conversation-cell-name"]`, attribute: 'title' },
  { from: 'page', selector: `${CURRENT} [data-cy="webchat-conversation-cell-name"]` },
];

/** Some builds write the `#` into the id itself. */
const LIST = ':is(#message-virtualized-list, [id="#message-virtualized-list"])';

/**
 * Shopee. Only the rows in view are in the page, used again for others while it scrolls, each placed
 * by its `top`. Classes are hashed, `data-cy` is not. A clock stands among the words.
 */
export const shopee = defineConsole({
  id: 'shopee',
  name: { en: 'Shopee seller chat', zh: '虾皮聊聊', zhHant: '蝦皮聊聊' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Six public projects, 2023–2026, that agree; not tried on a live account',
  hosts: [
    'https://seller.shopee.co.id/*',
    'https://seller.shopee.co.th/*',
    'https://seller.shopee.com.br/*',
    'https://seller.shopee.com.my/*',
    'https://seller.shopee.ph/*',
    'https://seller.shopee.sg/*',
    'https://seller.shopee.tw/*',
    'https://seller.shopee.vn/*',
  ],
  route: '^/(?:new-)?webchat/',
  present: [LIST, '[data-cy="webchat-conversation-list"]', '[data-cy^="webchat-conversation-cell-root"]'],
  conversation: {
    pane: [LIST, '#messageSection', '[data-cy="webchat-conversation-detail-message-container"]'],
    id: customer,
    customer,
  },
  message: {
    item: ['.ReactVirtualized__Grid__innerScrollContainer > *'],
    speaker: [
      { speaker: 'system', has: '[data-cy="webchat-message-system"]' },
      { speaker: 'agent', has: '[data-cy="webchat-message-send"]' },
      { speaker: 'customer', has: '[data-cy="webchat-message-receive"]' },
      // Builds that mark only what the shop sends.
      { speaker: 'customer', has: 'pre' },
    ],
    text: ['pre > div', 'pre'],
    drop: ['div'],
    order: 'by-place',
  },
  composer: {
    field: [
      '[data-cy="webchat-conversation-detail-input"] textarea',
      '#inputField textarea',
      '[data-cy="webchat-conversation-detail"] textarea',
    ],
  },
});
