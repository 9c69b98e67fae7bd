import { type ConsoleSpec, defineConsole } from '../../consoles/define-console';

const COMMON = {
  name: { en: 'Test', zh: '测试' },
  grade: 'A',
  checkedOn: '2026-11-22',
  source: 'tests/pages',
  hosts: [],
  composer: { field: ['textarea'] },
} as const;

const SPEAKERS = (['customer', 'agent', 'bot', 'system', 'note'] as const).map((speaker) => ({
  speaker,
  is: `.${speaker}`,
}));

/** The recycling page: no ids, no times, a handful of rows for all messages. */
export const RECYCLING = defineConsole({
  ...COMMON,
  id: 'recycling',
  route: '/recycling/',
  present: ['main[data-conversation]'],
  conversation: { pane: ['main'], id: [{ attribute: 'data-conversation' }] },
  message: { item: ['.row'], speaker: SPEAKERS, text: ['span'], order: 'oldest-first' },
});

/** The plain list: words alone name a message. */
export const WORDS_ONLY = defineConsole({
  ...COMMON,
  id: 'message-list',
  route: '/message-list/',
  present: ['main[data-conversation]'],
  conversation: { pane: ['main'], id: [{ attribute: 'data-conversation' }] },
  message: { item: ['.item'], speaker: SPEAKERS, text: ['p'], order: 'oldest-first' },
});

const read = (more: Partial<ConsoleSpec['message']>): ConsoleSpec =>
  defineConsole({ ...WORDS_ONLY, message: { ...WORDS_ONLY.message, ...more } });

const time = [{ selector: 'time', attribute: 'datetime' }];

export const WITH_TIMES = read({ time });
export const WITH_IDS = read({ time, id: [{ attribute: 'data-id', pattern: '^\\d+$' }] });
export const NEWEST_FIRST = read({ order: 'newest-first' });

/** Each message draws its words in an open shadow root of its own. */
export const SHADOW_MESSAGES = defineConsole({
  ...COMMON,
  id: 'shadow-messages',
  route: '/shadow-messages/',
  present: ['main[data-conversation]'],
  conversation: { pane: ['main'], id: [{ attribute: 'data-conversation' }] },
  message: {
    item: ['chat-message'],
    speaker: [
      { speaker: 'customer', has: ':scope >>> .customer' },
      { speaker: 'agent', has: ':scope >>> .agent' },
    ],
    text: [':scope >>> .words'],
    order: 'oldest-first',
  },
});
