import { database, type EvenkeelDatabase } from '../database';
import { MAX_PHOTOS, type OwnMediaRecord } from '../tables/own-media';
import { guarded } from '../trouble';

/**
 * Keeps a photo, or the one sound in the place of the last.
 * @returns false when there are as many photos as are kept
 * @throws StorageTroubleError when the store fails
 */
export async function addOwnMedia(media: OwnMediaRecord, store: EvenkeelDatabase = database): Promise<boolean> {
  return await guarded(store, () =>
    store.transaction('rw', [store.ownMedia], async () => {
      const same = (await store.ownMedia.toArray()).filter(({ kind }) => kind === media.kind);
      if (media.kind === 'photo' && same.length >= MAX_PHOTOS) return false;
      if (media.kind === 'sound') await store.ownMedia.bulkDelete(same.map(({ id }) => id));
      await store.ownMedia.put(media);
      return true;
    }),
  );
}

/** Deletes one for good. @throws StorageTroubleError when the store fails */
export async function deleteOwnMedia(id: string, store: EvenkeelDatabase = database): Promise<void> {
  await guarded(store, () => store.ownMedia.delete(id));
}

/** All of them, in the order they were added. @throws StorageTroubleError when the store fails */
export async function allOwnMedia(store: EvenkeelDatabase = database): Promise<OwnMediaRecord[]> {
  return await guarded(store, () => store.ownMedia.orderBy('addedAt').toArray());
}
