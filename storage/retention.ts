import { retentionCutoff } from '../domain/load/local-day';
import { database, type EvenkeelDatabase } from './database';
import { conversationFrom } from './queries/conversation-row';
import { turnsOf } from './queries/newest-turns';
import type { RetentionDays } from './settings';
import { TABLES, type TableName } from './tables';
import { turns } from './tables/turns';
import { guarded } from './trouble';

/** Rows deleted in one transaction: short enough to let a new message through in between. */
const BATCH = 500;

/** What the agent chose. */
export interface RetentionChoice {
  readonly retentionDays: RetentionDays;
}

/** The days a table's rows are kept under this choice. */
export function retentionOf(
  table: (typeof TABLES)[number],
  choice: RetentionChoice,
): { readonly days: number; readonly by: string } | undefined {
  const { retention } = table;
  if (retention.days === 'until-deleted') return undefined;
  return { days: retention.days === 'retentionDays' ? choice.retentionDays : retention.days, by: retention.by };
}

/**
 * Deletes rows past their retention, in small batches. Safe to stop and repeat at any point. The
 * rollups of days stay; so does a conversation's row after its turns, until its own time is over.
 * @param now epoch milliseconds
 * @returns number of rows deleted by table
 * @throws StorageTroubleError when the store fails; whole batches are gone, none by half
 */
export async function deleteExpired(
  now: number,
  choice: RetentionChoice,
  store: EvenkeelDatabase = database,
): Promise<Partial<Record<TableName, number>>> {
  const deleted: Partial<Record<TableName, number>> = {};
  for (const table of TABLES) {
    const retention = retentionOf(table, choice);
    if (!retention) continue;
    const cutoff = retentionCutoff(now, retention.days);
    let batch: number;
    do {
      batch = await guarded(store, () =>
        table.name === turns.name
          ? deleteTurns(store, cutoff)
          : store.table(table.name).where(retention.by).below(cutoff).limit(BATCH).delete(),
      );
      if (batch > 0) deleted[table.name] = (deleted[table.name] ?? 0) + batch;
    } while (batch > 0);
  }
  return deleted;
}

/** Conversations that go on are counted anew from the turns that stay: their page will be read again. */
async function deleteTurns(store: EvenkeelDatabase, cutoff: number): Promise<number> {
  return await store.transaction('rw', [store.turns, store.conversations], async () => {
    const expired = await store.turns.where('observedAt').below(cutoff).limit(BATCH).toArray();
    await store.turns.bulkDelete(expired.map((turn) => turn.fingerprint));
    for (const key of new Set(expired.map((turn) => turn.conversation))) await recount(store, key);
    return expired.length;
  });
}

async function recount(store: EvenkeelDatabase, key: string): Promise<void> {
  const [row, left] = await Promise.all([store.conversations.get(key), turnsOf(store, key).toArray()]);
  if (row && left.length > 0) await store.conversations.put(conversationFrom(row, left));
}
