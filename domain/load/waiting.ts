import type { Turn } from '../conversation/turn';

/** A turn with the conversation it belongs to. */
export type TurnOf = Pick<Turn, 'speaker' | 'at'> & {
  readonly conversation: string;
  /** It is a plain “thanks”, “ok” or “bye” (`domain/conversation/closing.ts`). */
  readonly closes?: boolean | undefined;
};

/** A customer whose last words have no reply. */
export interface Waiting {
  readonly conversation: string;
  /** Their first message since the last reply, epoch milliseconds. */
  readonly since: number;
}

/**
 * Customers who wait for a reply, the longest first. A plain “thanks” waits for none, unless something
 * before it does. Someone silent for longer than `withinMs` is taken to be done: a reply later than the
 * platform's limit is late already.
 * @param turns of all conversations, oldest first, with true times
 */
export function waitingFor(turns: readonly TurnOf[], now: number, withinMs: number): Waiting[] {
  const waiting = new Map<string, number>();
  for (const { speaker, conversation, at, closes } of turns) {
    if (speaker === 'agent') waiting.delete(conversation);
    else if (!closes && !waiting.has(conversation)) waiting.set(conversation, at);
  }
  return [...waiting]
    .map(([conversation, since]) => ({ conversation, since }))
    .filter(({ since }) => since <= now && now - since < withinMs)
    .sort((one, other) => one.since - other.since);
}
