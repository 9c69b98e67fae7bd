import type { NowMessage } from '../../messaging/view';
import type { OpenNow } from '../now/now-state';
import { useLive, valueOf } from './use-live';

/** What the history says of the conversation in front; newer than the page when it was just corrected. */
export interface ConversationRows {
  readonly conversation: string;
  readonly level: OpenNow['view']['level'] | undefined;
  readonly tension: number | undefined;
  /** The agent's severity by fingerprint, for those messages that are stored. */
  readonly corrections: ReadonlyMap<string, NowMessage['correction']>;
  /** Phrases inserted in it so far. */
  readonly uses: number;
}

/** Follows the stored rows of the conversation the page shows. */
export function useConversationRows(open: OpenNow | undefined): ConversationRows | undefined {
  const conversation = open?.conversation;
  const fingerprints = open?.messages.map((message) => message.fingerprint).join(' ') ?? '';

  const rows = valueOf(
    useLive<ConversationRows | undefined>(async ({ database }) => {
      if (conversation === undefined) return undefined;
      const [row, turns, uses] = await Promise.all([
        database.conversations.get(conversation),
        database.turns.bulkGet(fingerprints.split(' ')),
        database.phraseUses.where('conversation').equals(conversation).count(),
      ]);
      const stored = turns.filter((turn) => turn !== undefined);
      return {
        conversation,
        level: row?.level,
        tension: row?.tension,
        corrections: new Map(stored.map((turn) => [turn.fingerprint, turn.correction])),
        uses,
      };
    }, `${conversation} ${fingerprints}`),
  );
  return rows?.conversation === conversation ? rows : undefined;
}

/** The page's view with what the history knows better. */
export function withRows(open: OpenNow, rows: ConversationRows | undefined): OpenNow {
  if (!rows) return open;
  return {
    ...open,
    view: { ...open.view, level: rows.level ?? open.view.level, tension: rows.tension ?? open.view.tension },
    messages: open.messages.map((message) =>
      rows.corrections.has(message.fingerprint)
        ? { ...message, correction: rows.corrections.get(message.fingerprint) }
        : message,
    ),
  };
}
