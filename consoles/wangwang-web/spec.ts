import { defineConsole, type Reading } from '../define-console';

const FRAME = 'iframe[src*="chat-core"]';

/** The head's name, whole also where the list cuts it short. */
const customer: Reading = { from: 'page', selector: '.ww_header .name' };

/**
 * 旺旺 on the web. All of it stands in a frame. It is drawn for either side of a chat: `.self` is
 * whoever is at the page, the other one is taken for the customer. Nothing has an id, and an unsent
 * draft stays in the box when another conversation is opened.
 */
export const wangwangWeb = defineConsole({
  id: 'wangwang-web',
  name: { en: 'Taobao Wangwang on the web', zh: '淘宝旺旺网页版', zhHant: '淘寶旺旺網頁版' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Three public projects of autumn 2026 that agree; not tried on a live account',
  hosts: ['https://market.m.taobao.com/*'],
  route: '^/app/im/chat/',
  present: [`${FRAME} >>> .ww_message`, `${FRAME} >>> .ww_conversation_list`],
  conversation: { pane: [`${FRAME} >>> .ww_message`], id: [customer], customer: [customer] },
  message: {
    item: ['.message-item'],
    speaker: [
      { speaker: 'agent', is: '.self' },
      { speaker: 'customer', has: '.nick' },
    ],
    // Cards and files have none.
    text: ['.content pre.edit'],
    time: [{ selector: '.time' }],
    order: 'oldest-first',
  },
  composer: {
    field: [
      '.editBox pre.edit[contenteditable="true"]',
      'pre.edit[contenteditable="true"]',
      '.biz-expression-editor [contenteditable="true"]',
    ],
    send: ['.send-text'],
  },
});
