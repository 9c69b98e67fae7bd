import Dexie from 'dexie';
import type { EvenkeelDatabase } from '../database';
import type { TurnRecord } from '../tables/turns';

/** First read: enough for one usual conversation in one request. */
const FIRST_READ = 48;

/**
 * Customer messages after which what stood before is as good as gone: the strongest message adds
 * 3 × 0.5^(20 / 2.5) = 0.012 to the tension.
 */
export const FORGOTTEN_AFTER = 20;

/**
 * The last turns of a conversation, oldest first: all that decides its tension. At least
 * {@link FORGOTTEN_AFTER} customer messages, or the whole conversation if it has fewer.
 */
export async function newestTurns(store: EvenkeelDatabase, conversation: string): Promise<TurnRecord[]> {
  for (let limit = FIRST_READ; ; limit *= 8) {
    const newest = await turnsOf(store, conversation).reverse().limit(limit).toArray();
    const customers = newest.filter((turn) => turn.speaker === 'customer').length;
    if (newest.length < limit || customers >= FORGOTTEN_AFTER) return newest.reverse();
  }
}

/** All turns of a conversation by time, as a collection to read from. */
export function turnsOf(store: EvenkeelDatabase, conversation: string) {
  return store.turns.where('[conversation+at]').between([conversation, Dexie.minKey], [conversation, Dexie.maxKey]);
}
