import { defineConsole } from '../define-console';

/**
 * Live Helper Chat. Several chats at once, a tab each, all in the page. An icon is a word in a font,
 * so its name stands among the words of a message.
 */
export const liveHelperChat = defineConsole({
  id: 'live-helper-chat',
  name: { en: 'Live Helper Chat', zh: 'Live Helper Chat 在线客服', zhHant: 'Live Helper Chat 線上客服' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'Live Helper Chat of August 2026, its own source (c15cd17) read and a running one looked at',
  hosts: [],
  route: '/site_admin(?:[/#?]|$)',
  present: ['.msgBlock-admin', '#tabs > .tab-content'],
  conversation: {
    pane: ['.tab-pane[id^="chat-id-"]:has(.msgBlock-admin)'],
    id: [{ attribute: 'id', pattern: '^chat-id-(\\d+)$' }],
  },
  message: {
    item: ['.msgBlock-admin .message-row[id^="msg-"]'],
    id: [{ attribute: 'id', pattern: '^msg-(\\d+)$' }],
    speaker: [
      { speaker: 'note', is: '.whisper-msg' },
      { speaker: 'system', is: '.system-response' },
      { speaker: 'bot', is: '.auto-responder-msg' },
      { speaker: 'bot', is: '[data-op-id="-2"]' },
      { speaker: 'customer', is: '.response[data-op-id="0"]' },
      { speaker: 'agent', is: '.message-admin[data-op-id]:not([data-op-id^="-"])' },
    ],
    text: ['.msg-body'],
    // The quote is the message that is answered.
    drop: ['.material-icons', '.reactions-holder', 'blockquote'],
    time: [{ attribute: 'title' }, { selector: '.msg-date' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['lhc-editor .lhc-editor[contenteditable="true"]', 'textarea[id^="CSChatMessage-"]'],
    note: ['lhc-editor[whisper="1"]', 'textarea[whisper="1"]'],
    send: ['a[onclick*="lhinst.addmsgadmin"]'],
  },
});
