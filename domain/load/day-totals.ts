import { outcomeOf } from '../conversation/outcome';
import type { Turn } from '../conversation/turn';

/** The part of a day's rollup that comes from messages. */
export interface DayTotals {
  readonly conversations: number;
  readonly hostile: number;
  readonly abusive: number;
  /** Hostile on this day, and recovered by the customer's last messages of this day. */
  readonly recovered: number;
  /** Customer messages by effective severity. */
  readonly messages: readonly [number, number, number, number];
  readonly replies: number;
}

export const NO_TOTALS: DayTotals = {
  conversations: 0,
  hostile: 0,
  abusive: 0,
  recovered: 0,
  messages: [0, 0, 0, 0],
  replies: 0,
};

/**
 * What one conversation adds to one day.
 * @param turns the conversation's turns that count for this day, in any order
 */
export function contributionOf(turns: readonly Pick<Turn, 'speaker' | 'severity' | 'correction' | 'at'>[]): DayTotals {
  const outcome = outcomeOf([...turns].sort((one, other) => one.at - other.at));
  return {
    conversations: outcome.counts.some((count) => count > 0) ? 1 : 0,
    hostile: outcome.hostile ? 1 : 0,
    abusive: outcome.abusive ? 1 : 0,
    recovered: outcome.recovered ? 1 : 0,
    messages: outcome.counts,
    replies: turns.filter((turn) => turn.speaker === 'agent').length,
  };
}

/** `totals` plus `times` × `part`; `times` −1 takes a part out. Other fields are kept as they are. */
export function addTotals<Totals extends DayTotals>(totals: Totals, part: DayTotals, times: 1 | -1 = 1): Totals {
  const [calm, tense, hostile, abusive] = totals.messages;
  return {
    ...totals,
    conversations: totals.conversations + times * part.conversations,
    hostile: totals.hostile + times * part.hostile,
    abusive: totals.abusive + times * part.abusive,
    recovered: totals.recovered + times * part.recovered,
    messages: [
      calm + times * part.messages[0],
      tense + times * part.messages[1],
      hostile + times * part.messages[2],
      abusive + times * part.messages[3],
    ],
    replies: totals.replies + times * part.replies,
  };
}
