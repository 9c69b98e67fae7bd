import { defineConsole } from '../define-console';

/** The longest run of messages under one name that is followed. */
const RUN = 12;
const message = '[data-mid]';
/** Visitors of a livechat are `guest-1`, `guest-2` …; agents carry their own names. */
const byGuest = `${message}[data-sequential="false"]:has([data-username^="guest-"])`;

/** A message that names its sender, or one of those right below, which name nobody. */
const runOf = (head: string): string =>
  Array.from({ length: RUN }, (_, below) => head + ` + ${message}[data-sequential="true"]`.repeat(below)).join(', ');

/**
 * Rocket.Chat, conversations with visitors. Only one's own messages are marked, and only the first of
 * a run says whose it is; colleagues and robots look like each other and are left out.
 */
export const rocketChat = defineConsole({
  id: 'rocket-chat',
  name: { en: 'Rocket.Chat Omnichannel', zh: 'Rocket.Chat 全渠道', zhHant: 'Rocket.Chat 全通路' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'Rocket.Chat, its own source read (message components, 262bf4d and 0111cd7); not tried on a running one',
  hosts: ['https://*.rocket.chat/*'],
  // A page in one piece, which begins anywhere.
  route: '^/(?:live/|omnichannel|(?:home)?$)',
  present: [message, 'textarea.js-input-message'],
  conversation: {
    pane: [`main:has(${message})`, `body:has(${message})`],
    id: [{ from: 'url', pattern: '/live/([^/?#]+)' }],
  },
  message: {
    item: [message],
    id: [{ attribute: 'data-mid' }],
    speaker: [
      { speaker: 'system', has: '[data-qa-type="system-message-body"]' },
      { speaker: 'agent', is: '[data-own="true"]:not([aria-busy="true"])' },
      { speaker: 'customer', is: `:is(${runOf(byGuest)})` },
    ],
    text: ['[data-qa-type="message-body"]', '.rcx-message-body'],
    drop: ['blockquote'],
    time: [{ selector: '[id$="-time"]', attribute: 'title' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['textarea.js-input-message[name="msg"]', 'textarea.js-input-message'],
  },
});
