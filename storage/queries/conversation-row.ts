import { outcomeOf } from '../../domain/conversation/outcome';
import { levelOf, tensionOf } from '../../domain/conversation/tension';
import { effectiveSeverity } from '../../domain/conversation/turn';
import type { ConversationRecord } from '../tables/conversations';
import type { TurnRecord } from '../tables/turns';
import { FORGOTTEN_AFTER } from './newest-turns';

type Counts = readonly [number, number, number, number];

export const NO_COUNTS: Counts = [0, 0, 0, 0];

/** Customer messages by effective severity, added to `start`. */
export function countTurns(turns: readonly TurnRecord[], start: Counts = NO_COUNTS): Counts {
  const counts: [number, number, number, number] = [...start];
  for (const turn of turns) {
    if (turn.speaker === 'customer') counts[effectiveSeverity(turn)] += 1;
  }
  return counts;
}

/**
 * What a conversation row says of its messages.
 * @param counts all its customer messages by effective severity
 * @param newest its last turns, oldest first; may leave out older ones (`newestTurns`)
 */
export function judgeConversation(
  counts: Counts,
  newest: readonly TurnRecord[],
): Pick<ConversationRecord, 'tension' | 'level' | 'counts' | 'hostile' | 'abusive' | 'recovered'> {
  const tension = tensionOf(fromLastCustomers(newest));
  const abusive = counts[3] > 0;
  const hostile = abusive || counts[2] > 0;
  // A hostile message may lie before the newest turns; it stands in front of them, as it once did.
  const before = hostile ? [{ speaker: 'customer' as const, severity: 2 as const }] : [];
  const { recovered } = outcomeOf([...before, ...newest]);
  return { tension, level: levelOf(tension), counts, hostile, abusive, recovered };
}

/** Always the same stretch, so that a row made anew says the same as one kept up to date. */
function fromLastCustomers(newest: readonly TurnRecord[]): readonly TurnRecord[] {
  let customers = 0;
  const start = newest.findLastIndex((turn) => turn.speaker === 'customer' && ++customers === FORGOTTEN_AFTER);
  return start < 0 ? newest : newest.slice(start);
}

/**
 * A whole row from all turns of a conversation, oldest first. `base` gives what turns do not tell,
 * and times that reach back before the oldest turn that is still kept.
 */
export function conversationFrom(base: ConversationRecord, turns: readonly TurnRecord[]): ConversationRecord {
  return seenBetween({ ...base, ...judgeConversation(countTurns(turns), turns) }, turns);
}

/** The row with the times and the day of `turns` taken in. */
export function seenBetween(
  row: Omit<ConversationRecord, 'firstSeenAt' | 'lastSeenAt'> & Partial<ConversationRecord>,
  turns: readonly TurnRecord[],
): ConversationRecord {
  let { firstSeenAt = Number.POSITIVE_INFINITY, lastSeenAt = 0, countedOn = '' } = row;
  for (const turn of turns) {
    firstSeenAt = Math.min(firstSeenAt, turn.observedAt);
    lastSeenAt = Math.max(lastSeenAt, turn.observedAt);
    if (turn.speaker === 'customer' && turn.day > countedOn) countedOn = turn.day;
  }
  const { countedOn: _dropped, ...rest } = row;
  return { ...rest, firstSeenAt: Math.min(firstSeenAt, lastSeenAt), lastSeenAt, ...(countedOn ? { countedOn } : {}) };
}
