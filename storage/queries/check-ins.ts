import { database, type EvenkeelDatabase } from '../database';
import type { CheckInRecord } from '../tables/check-ins';
import { guarded } from '../trouble';

/** Keeps a check-in; the same one twice changes nothing. @throws StorageTroubleError when the store fails */
export async function addCheckIn(checkIn: CheckInRecord, store: EvenkeelDatabase = database): Promise<void> {
  await guarded(store, () => store.checkIns.put(checkIn));
}

/** Takes a check-in back for good. @throws StorageTroubleError when the store fails */
export async function deleteCheckIn(id: string, store: EvenkeelDatabase = database): Promise<void> {
  await guarded(store, () => store.checkIns.delete(id));
}

/** The newest check-ins, newest first. @param limit how many at most */
export async function newestCheckIns(limit: number, store: EvenkeelDatabase = database): Promise<CheckInRecord[]> {
  return await guarded(store, () => store.checkIns.orderBy('at').reverse().limit(limit).toArray());
}
