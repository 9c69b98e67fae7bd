import { defineConsole, type Reading } from '../define-console';

/** Nothing else that is known says whose conversation is in front. */
const customer: Reading = { selector: '.msg-left .chater-name' };

/** 网易七鱼. A message may stand in a second element of the class `msg`; the side is on either. */
export const neteaseQiyu = defineConsole({
  id: 'netease-qiyu',
  name: { en: 'NetEase Qiyu', zh: '网易七鱼', zhHant: '網易七魚' },
  grade: 'C',
  checkedOn: '2026-11-22',
  source: 'One author’s scripts, 2025–2026; names and words from a second project, of the ticket page',
  hosts: ['https://*.qiyukf.com/*'],
  route: '^/chat/',
  present: ['.m-ct-message', '.m-message-item', '.m-chat-sessionlist-item'],
  conversation: {
    // What holds the messages is not known.
    pane: ['body:has(.m-ct-message, .m-message-item)'],
    id: [customer],
    customer: [customer],
  },
  message: {
    item: ['.m-ct-message', '.m-message-item'],
    speaker: [
      {
        speaker: 'system',
        is: ':is([class*="msg-sys"], [class*="msg-splitLine"], [class*="msg-cnotify"], [class*="msg-transkefu"], [class*="msg-sessionId"], [class*="msg-receiptkefuinfo"], .msg-ainvalid, .withdraw)',
      },
      { speaker: 'system', has: '[class*="msg-sys"], [class*="msg-splitLine"], [class*="msg-cnotify"], .sys-text' },
      { speaker: 'note', is: '[class*="msg-remark"]' },
      { speaker: 'customer', is: ':is(.msg-left, :has(.msg-left)):not(.msg-right, :has(.msg-right))' },
      { speaker: 'agent', is: ':is(.msg-right, :has(.msg-right)):not(.msg-left, :has(.msg-left))' },
    ],
    text: ['.msg-text-content', '[data-test="content"]', '.m-cnt p'],
    time: [{ selector: '[data-test="time"]' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['.ql-editor'],
    send: ['.ant-btn.ant-btn-primary.ant-btn-compact-first-item', '.ant-btn.ant-btn-primary'],
  },
});
