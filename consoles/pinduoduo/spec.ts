import { defineConsole } from '../define-console';

/**
 * 拼多多商家后台. Vue throws the whole list away and makes a new one when it is mounted again. A time
 * stands only above the first message of a group. Cards and pictures have no words of their own.
 */
export const pinduoduo = defineConsole({
  id: 'pinduoduo',
  name: { en: 'Pinduoduo merchant chat', zh: '拼多多商家后台客服', zhHant: '拼多多商家後台客服' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Five public projects of August to October 2026 that agree; not tried on a live account',
  hosts: ['https://mms.pinduoduo.com/*'],
  route: '^/chat-merchant/',
  present: ['#msgListContainer', '.msg-list li.onemsg'],
  conversation: {
    pane: ['#msgListContainer'],
    id: [
      { selector: '[currentuid]', attribute: 'currentuid' },
      { from: 'page', selector: '[currentuid]', attribute: 'currentuid' },
    ],
    customer: [{ from: 'page', selector: '[currentuid]', attribute: 'currentuid' }],
  },
  message: {
    item: ['.msg-list > li.onemsg', 'li.onemsg'],
    // `middlePanel_list_` in some versions, `middlePanel_List_` in others.
    id: [{ attribute: 'id', pattern: '^middlePanel_[Ll]ist_(.+)$' }],
    speaker: [
      { speaker: 'system', has: '.msg-system, [class*="system-msg"]' },
      { speaker: 'bot', has: '.cs-item.callback, .cs-item .robot-text' },
      { speaker: 'customer', has: '.buyer-item' },
      { speaker: 'agent', has: '.cs-item' },
    ],
    text: ['p.msg-content-box', '.msg-content-box'],
    time: [{ selector: '.message-time' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['textarea#replyTextarea'],
    send: ['div.send-btn', '.send-btn'],
  },
});
