import { defineConsole } from '../define-console';

/**
 * 京东咚咚. The head changes before the messages do, and it alone says whose they are: the list of
 * contacts holds only the rows in view. The address has no path, so any front page may be it.
 */
export const jdDongdong = defineConsole({
  id: 'jd-dongdong',
  name: { en: 'JD Dongdong', zh: '京东咚咚', zhHant: '京東咚咚' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Two public projects of 2026 that agree, one with tests; not tried on a live account',
  hosts: ['https://dongdong.jd.com/*'],
  route: '^/(?:[?#]|$)',
  present: ['#t-chat-scroll', '#t-alluser-wrap'],
  conversation: {
    pane: ['#t-chat-scroll'],
    // Behind the name may stand the shop in brackets, or that the customer was handed over.
    id: [
      { from: 'page', selector: '.chat-head-name > span', pattern: '^.+?(?=\\s*\\[|\\s+转接客户|$)' },
      { from: 'page', selector: '.chat-head-name', pattern: '^.+?(?=\\s*\\[|\\s+转接客户|$)' },
    ],
    customer: [{ from: 'page', selector: '.chat-head-name > span', pattern: '^.+?(?=\\s*\\[|\\s+转接客户|$)' }],
  },
  message: {
    item: ['.message'],
    id: [{ selector: '.message_left[id], .message_right[id]', attribute: 'id' }],
    speaker: [
      { speaker: 'system', has: '.message_center, .message__system' },
      { speaker: 'customer', has: '.message_left' },
      { speaker: 'agent', has: '.message_right' },
    ],
    text: ['.message__content'],
    drop: ['.CardWrapper'],
    time: [{ selector: '.message__time_str' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['.EditorContent[contenteditable="true"]'],
    send: ['.SendButtonGroup > .send-button'],
  },
});
