import { effectiveSeverity } from '../../domain/conversation/turn';
import type { Severity } from '../../domain/hostility/verdict';
import { database, type EvenkeelDatabase } from '../database';
import type { ConversationRecord } from '../tables/conversations';
import type { TurnRecord } from '../tables/turns';
import { guarded } from '../trouble';
import { countTurns, judgeConversation } from './conversation-row';
import { firstWholeDay } from './day-rollup';
import { newestTurns } from './newest-turns';
import { withHeat } from './place-turns';
import { putTurns } from './put-turns';

export interface CorrectedTurn {
  readonly turn: TurnRecord;
  /** The correction before this one: give it back to undo. */
  readonly previous: Severity | undefined;
  /** The conversation as it stands now; absent when its row is past its retention. */
  readonly conversation: ConversationRecord | undefined;
}

/**
 * Sets the agent's own severity of a customer message, or takes it back with `undefined`, and
 * corrects the conversation and its day in the same transaction. A day whose turns have begun to
 * expire is closed and keeps its rollup.
 * @param now epoch milliseconds
 * @returns `undefined` when no such customer message is stored
 * @throws StorageTroubleError when the store fails; then nothing is changed
 */
export async function correctTurn(
  fingerprint: string,
  severity: Severity | undefined,
  now: number,
  store: EvenkeelDatabase = database,
): Promise<CorrectedTurn | undefined> {
  return await guarded(store, () =>
    store.transaction('rw', [store.conversations, store.turns, store.days], async () => {
      const old = await store.turns.get(fingerprint);
      if (old?.speaker !== 'customer') return undefined;
      const { correction: previous, ...judged } = old;
      const turn = withHeat(severity === undefined ? judged : { ...judged, correction: severity });
      await putTurns(store, old.conversation, [turn], [old], (day) => day >= firstWholeDay(now));
      return { turn, previous, conversation: await correctConversation(store, old, turn) };
    }),
  );
}

async function correctConversation(
  store: EvenkeelDatabase,
  old: TurnRecord,
  turn: TurnRecord,
): Promise<ConversationRecord | undefined> {
  const row = await store.conversations.get(turn.conversation);
  if (!row) return undefined;
  const counts: [number, number, number, number] = [...countTurns([turn], row.counts)];
  const was = effectiveSeverity(old);
  counts[was] = Math.max(0, counts[was] - 1);
  const corrected = { ...row, ...judgeConversation(counts, await newestTurns(store, turn.conversation)) };
  await store.conversations.put(corrected);
  return corrected;
}
