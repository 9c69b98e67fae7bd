import { effectiveSeverity } from '../conversation/turn';
import { isHostile } from '../hostility/verdict';
import type { LoadTurn } from './load';
import { median } from './statistics';

/** So many conversations of each kind before the two are set side by side (evidence §9, a choice). */
export const ENOUGH_OF_EACH = 30;

/** The agent's first replies in the conversations that came after one kind of conversation. */
export interface FirstReplies {
  readonly conversations: number;
  /** Code units and milliseconds, the medians. */
  readonly length: number | undefined;
  readonly replyMs: number | undefined;
}

/** How one's own words change after a hostile conversation. */
export interface SpillOver {
  readonly afterHostile: FirstReplies;
  readonly afterNeutral: FirstReplies;
}

/**
 * Sets first replies after hostile conversations beside those after neutral ones. The conversation
 * before is the one last replied in; only what had been said in it by then counts.
 * @param turns of all conversations, oldest first
 * @returns `undefined` before there are {@link ENOUGH_OF_EACH} of each
 */
export function spillOverOf(turns: readonly LoadTurn[]): SpillOver | undefined {
  const hostile = new Set<string>();
  const begun = new Set<string>();
  const after = { hostile: [] as LoadTurn[], neutral: [] as LoadTurn[] };
  let before: string | undefined;
  for (const turn of turns) {
    const { conversation } = turn;
    if (turn.speaker === 'customer') {
      if (isHostile(effectiveSeverity(turn))) hostile.add(conversation);
      continue;
    }
    // A reply to somebody hostile tells of that conversation, not of the one before.
    if (!begun.has(conversation) && before !== undefined && !hostile.has(conversation)) {
      after[hostile.has(before) ? 'hostile' : 'neutral'].push(turn);
    }
    begun.add(conversation);
    before = conversation;
  }
  if (after.hostile.length < ENOUGH_OF_EACH || after.neutral.length < ENOUGH_OF_EACH) return undefined;
  return { afterHostile: describe(after.hostile), afterNeutral: describe(after.neutral) };
}

function describe(replies: readonly LoadTurn[]): FirstReplies {
  return {
    conversations: replies.length,
    length: median(replies.flatMap(({ length }) => length ?? [])),
    replyMs: median(replies.flatMap(({ replyMs }) => replyMs ?? [])),
  };
}
