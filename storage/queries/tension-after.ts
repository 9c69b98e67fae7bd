import { tensionOf } from '../../domain/conversation/tension';
import type { PhraseUseRecord } from '../tables/phrase-uses';
import type { TurnRecord } from '../tables/turns';

/**
 * The phrases of a conversation that waited for the customer's next message, with the tension after
 * it. The others are left out.
 * @param uses phrases used in the conversation
 * @param added new turns of the conversation
 * @param ordered its last turns with the new ones, oldest first
 */
export function answeredUses(
  uses: readonly PhraseUseRecord[],
  added: readonly TurnRecord[],
  ordered: readonly TurnRecord[],
): PhraseUseRecord[] {
  const lastAdded = added.findLast((turn) => turn.speaker === 'customer');
  if (!lastAdded) return [];
  return uses.flatMap((use) => {
    if (use.tensionAfter !== undefined || use.at >= lastAdded.at) return [];
    const next = ordered.findIndex((turn) => turn.speaker === 'customer' && turn.at > use.at);
    return next < 0 ? [] : [{ ...use, tensionAfter: tensionOf(ordered.slice(0, next + 1)) }];
  });
}
