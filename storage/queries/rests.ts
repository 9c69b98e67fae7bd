import { LOAD_RULES, type Rest } from '../../domain/load/heat';
import { database, type EvenkeelDatabase } from '../database';
import { guarded } from '../trouble';

/**
 * Notes a natural break, where the hands were idle long enough for one.
 * @param from last sign of the hands before, epoch milliseconds
 * @param to first sign after
 */
export async function addRest(from: number, to: number, store: EvenkeelDatabase = database): Promise<void> {
  if (to - from < LOAD_RULES.idleMs) return;
  await guarded(store, () => store.rests.put({ id: String(from), startedAt: from, endedAt: to }));
}

/** Pauses taken and natural breaks that ended since a moment. Runs inside a transaction over both. */
export async function restsSince(store: EvenkeelDatabase, from: number): Promise<Rest[]> {
  const [pauses, rests] = await Promise.all([
    store.pauses.where('startedAt').aboveOrEqual(from).toArray(),
    store.rests.where('endedAt').aboveOrEqual(from).toArray(),
  ]);
  return [...pauses, ...rests].flatMap(({ startedAt, endedAt }) =>
    endedAt === undefined ? [] : [{ from: startedAt, to: endedAt }],
  );
}
