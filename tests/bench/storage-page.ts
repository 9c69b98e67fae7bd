import { database } from '../../storage/database';
import { fillTurns, measureStorage, type StorageTimes } from './storage-time';

/** Runs in a page of the extension, on its real database. */
export async function fill(count: number): Promise<number> {
  const began = performance.now();
  await fillTurns(database, count, Date.now());
  return performance.now() - began;
}

export async function measure(rounds: number): Promise<StorageTimes> {
  return await measureStorage(database, Date.now(), rounds);
}
