import { database, type EvenkeelDatabase } from './database';
import { forgetSalt } from './keys';
import { guarded } from './trouble';

/**
 * Deletes every row of every table, then the salt, so that nothing stored or exported earlier can be
 * matched again. Settings are not history and stay.
 * @throws StorageTroubleError when the store fails; then nothing is deleted
 */
export async function deleteEverything(store: EvenkeelDatabase = database): Promise<void> {
  await guarded(store, () =>
    store.transaction('rw', store.tables, async () => {
      for (const table of store.tables) await table.clear();
    }),
  );
  await forgetSalt();
}
