import type { ConversationSummary, DeskApi, DeskState, MessageSummary } from '../../desk-api';
import type { Conversation, Desk, DeskMessage } from './desk';
import type { Memory } from './memory';
import type { Player } from './player';

declare global {
  interface Window {
    desk: DeskApi;
  }
}

/** What only the page of a desk can do. */
export interface PageActions {
  loadOlder(): Promise<number>;
  remount(): void;
}

const summaryOf = ({ id, n, author, text, at }: DeskMessage): MessageSummary => ({
  id,
  author,
  text,
  at,
  ...(n === undefined ? {} : { n }),
});

export function createDeskApi(
  name: DeskState['desk'],
  desk: Desk,
  player: Player,
  memory: Memory,
  page: PageActions,
): DeskApi {
  const conversationSummary = (conversation: Conversation): ConversationSummary => ({
    id: conversation.script.id,
    customer: conversation.script.customer.name,
    arrived: conversation.messages.length > 0,
    open: conversation.script.id === desk.openId,
    unread: conversation.unread,
    remaining: conversation.script.messages.slice(conversation.next).filter((line) => line.author === 'customer')
      .length,
    status: conversation.status,
    ...(conversation.waitingSince === undefined
      ? {}
      : { waiting: Math.floor((Date.now() - conversation.waitingSince) / 1_000) }),
  });

  const deliver: DeskApi['deliver'] = (id, options = {}) => {
    const conversation = desk.find(id);
    if (!conversation) return undefined;
    const rest = conversation.script.messages.slice(conversation.next);
    if (!rest.some((line) => line.author === 'customer')) return undefined;
    for (const line of rest) {
      if (line.author === 'agent' && !options.colleague) {
        desk.skip(conversation);
        continue;
      }
      const message = desk.arrive(conversation);
      if (message?.author === 'customer') return summaryOf(message);
    }
    return undefined;
  };

  return {
    conversations: () => desk.all.map(conversationSummary),
    open: (id) => desk.openConversation(id),
    deliver,
    deliverAll: (id, options) => {
      const delivered: MessageSummary[] = [];
      for (let message = deliver(id, options); message; message = deliver(id, options)) delivered.push(message);
      return delivered;
    },
    state: () => ({
      desk: name,
      shiftSeconds: desk.shiftSeconds,
      playing: player.playing,
      ...(desk.openId === undefined ? {} : { openId: desk.openId }),
      sent: desk.all.flatMap(({ script, messages }) =>
        messages
          .filter((message) => message.own)
          .map(({ id, text, at, author }) => ({ conversation: script.id, id, text, at, note: author === 'note' })),
      ),
      conversations: desk.all.map((conversation) => ({
        ...conversationSummary(conversation),
        messages: conversation.messages.map(summaryOf),
      })),
    }),
    pause: () => player.stop(),
    resume: () => player.start(),
    loadOlder: () => page.loadOlder(),
    remount: () => page.remount(),
    restart: () => {
      memory.abandon();
      location.reload();
    },
  };
}
