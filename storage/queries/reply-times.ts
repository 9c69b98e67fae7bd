import type { TurnRecord } from '../tables/turns';

/**
 * The new turns of `ordered`, own replies with the time since the customer's last message where it
 * is known: the reply must follow that message directly and both times must be true ones, not the
 * moment a backlog was read.
 * @param ordered the conversation's last turns, oldest first, new ones among them
 * @param fresh fingerprints of the new ones
 */
export function withReplyTimes(ordered: readonly TurnRecord[], fresh: ReadonlySet<string>): TurnRecord[] {
  const added: TurnRecord[] = [];
  let previous: TurnRecord | undefined;
  for (const turn of ordered) {
    if (fresh.has(turn.fingerprint)) added.push({ ...turn, ...replyTime(turn, previous) });
    previous = turn;
  }
  return added;
}

function replyTime(turn: TurnRecord, previous: TurnRecord | undefined): { replyMs?: number } {
  if (turn.speaker !== 'agent' || turn.replyMs !== undefined) return {};
  if (previous?.speaker !== 'customer' || !hasTrueTime(turn) || !hasTrueTime(previous)) return {};
  return { replyMs: Math.max(0, turn.at - previous.at) };
}

function hasTrueTime(turn: TurnRecord): boolean {
  return turn.arrival === 'live' || turn.sentAt !== undefined;
}
