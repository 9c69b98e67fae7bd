import { defineConsole, type Reading } from '../define-console';

const CARD = '[data-testid="chat.chatroom.conversation_card"]';
const SELECTED = '[class*="selected" i]';
const nameIn = (card: string): Reading => ({
  from: 'page',
  selector: `${card} [data-testid="chat.chatroom.conversation_card_username"]`,
});

/**
 * Whose conversation is in front stands only on the chosen card of the list. That a chosen card says
 * so in its class was seen on the affiliates' page, which has the same chat; where it is not so here,
 * no conversation is taken to be open.
 */
const customer: readonly Reading[] = [
  `${CARD}${SELECTED}`,
  `${CARD} ${SELECTED}`,
  `${SELECTED}:has(> ${CARD}:only-child)`,
].map(nameIn);

/** TikTok Shop and Tokopedia, the sellers' chat. Ids are not in the page; a time stands above a group. */
export const tiktokShop = defineConsole({
  id: 'tiktok-shop',
  name: { en: 'TikTok Shop seller chat', zh: 'TikTok Shop 商家客服', zhHant: 'TikTok Shop 賣家聊天' },
  grade: 'C',
  checkedOn: '2026-11-22',
  source: 'Messages: three public projects of 2026 that agree. The chosen card: one, of the sister page',
  hosts: [
    'https://seller-id.tiktok.com/*',
    'https://seller-id.tokopedia.com/*',
    'https://seller-my.tiktok.com/*',
    'https://seller-ph.tiktok.com/*',
    'https://seller-sg.tiktok.com/*',
    'https://seller-th.tiktok.com/*',
    'https://seller-uk.tiktok.com/*',
    'https://seller-us.tiktok.com/*',
    'https://seller-vn.tiktok.com/*',
    'https://seller.tiktokshopglobalselling.com/*',
  ],
  route: '^/chat/inbox/',
  present: ['.chatd-scrollView-content', '[data-testid="chat.chatroom.conversation_card"]'],
  conversation: { pane: ['.chatd-scrollView-content'], id: customer, customer },
  message: {
    item: ['[data-testid="chat.chatroom.message_card"]', '.chatd-message'],
    speaker: [
      { speaker: 'customer', has: '.chatd-bubble-main--other' },
      { speaker: 'agent', has: '.chatd-bubble-main--self, .chatd-bubble--self' },
    ],
    text: ['.chatd-bubble-main pre', '.chatd-bubble--self pre', '.chatd-bubble-main--other'],
    order: 'oldest-first',
  },
  composer: {
    field: ['#chat-input-textarea textarea', 'textarea[placeholder]'],
    send: ['#chat-input-send-button'],
  },
});
