import { tensionOf } from '../../domain/conversation/tension';
import type { EvenkeelDatabase } from '../database';
import type { TurnRecord } from '../tables/turns';

/**
 * Notes the tension after the customer's next message on phrases that wait for it. Runs inside the
 * transaction that stores the message.
 * @param added new turns of the conversation
 * @param ordered its last turns with the new ones, oldest first
 */
export async function fillTensionAfter(
  store: EvenkeelDatabase,
  conversation: string,
  added: readonly TurnRecord[],
  ordered: readonly TurnRecord[],
): Promise<void> {
  const lastAdded = added.findLast((turn) => turn.speaker === 'customer');
  if (!lastAdded) return;
  const uses = await store.phraseUses.where('conversation').equals(conversation).toArray();
  for (const use of uses) {
    if (use.tensionAfter !== undefined || use.at >= lastAdded.at) continue;
    const next = ordered.findIndex((turn) => turn.speaker === 'customer' && turn.at > use.at);
    if (next >= 0) await store.phraseUses.put({ ...use, tensionAfter: tensionOf(ordered.slice(0, next + 1)) });
  }
}
