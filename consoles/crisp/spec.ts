import { defineConsole } from '../define-console';

/** A message and its bubble both say whose it is, as the user's or an operator's. */
const by = (whose: string): string =>
  `:is(.c-conversation-box-content-message--${whose}, .c-conversation-box-content-message-bubble--${whose})`;

/** Crisp. The app makes elements anew as it likes; what it says about robots and notes is not known. */
export const crisp = defineConsole({
  id: 'crisp',
  name: { en: 'Crisp', zh: 'Crisp 在线客服', zhHant: 'Crisp 線上客服' },
  grade: 'B',
  checkedOn: '2026-11-22',
  source: 'Four public projects, 2025–2026, that agree, two on whose a message is; not tried on a live account',
  hosts: ['https://app.crisp.chat/*'],
  route: '^/website/[^/]+/inbox/',
  present: ['.c-conversation-box', '.c-conversation-menu-item'],
  conversation: {
    pane: ['.c-conversation-box.js-conversation-wrapper', '.c-conversation-box'],
    id: [{ from: 'url', pattern: '/inbox/(session_[^/?#]+)' }],
    customer: [{ from: 'url', pattern: '/inbox/(session_[^/?#]+)' }],
  },
  message: {
    item: ['.c-conversation-box-content-message', '.c-conversation-box-content-message-bubble'],
    speaker: [
      { speaker: 'agent', is: `:is(${by('operator')}, :has(${by('operator')}))` },
      { speaker: 'customer', is: `:is(${by('user')}, :has(${by('user')}))` },
    ],
    text: ['.c-conversation-box-content-message-bubble__content'],
    order: 'oldest-first',
  },
  composer: {
    field: [
      '.c-editor-composer__field.c-conversation-box-field__field-composer-field',
      '.c-conversation-box__editor .c-editor-composer__field',
      '.c-conversation-box-field__field',
    ],
  },
});
