import { defineConsole } from '../define-console';

/** The shop chat desk of the sample console: many chats, one transcript and one textarea. */
export const sampleShop = defineConsole({
  id: 'sample-shop',
  name: { en: 'Sample shop chat', zh: '示例店铺会话台', zhHant: '範例店鋪對話台' },
  isSample: true,
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'tools/sample-console',
  hosts: ['http://127.0.0.1/*', 'http://localhost/*'],
  route: '^/shop/',
  present: ['#shop-desk'],
  conversation: {
    pane: ['#shop-desk .chat[data-session-id]'],
    id: [{ attribute: 'data-session-id' }],
    customer: [{ attribute: 'data-buyer-id' }],
    name: [{ selector: '.chat-name' }],
  },
  message: {
    item: ['.message-list > .msg'],
    // A reply on its way carries random letters until the server has numbered it.
    id: [{ attribute: 'data-mid', pattern: '^\\d+$' }],
    speaker: [
      { speaker: 'system', is: '.msg-system' },
      { speaker: 'bot', is: '.is-robot' },
      { speaker: 'customer', is: '.msg-customer' },
      { speaker: 'agent', is: '.msg-agent' },
    ],
    text: ['.msg-text'],
    time: [{ attribute: 'data-time' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['.editor textarea.editor-input'],
    send: ['.editor .editor-send'],
  },
  waiting: {
    item: ['.session-list .session.is-waiting'],
    id: [{ attribute: 'data-session-id' }],
    waited: [{ selector: '.session-wait' }],
  },
});
