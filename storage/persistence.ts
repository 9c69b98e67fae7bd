/**
 * Asks the browser not to clear the database when the disk runs low. Works in pages, not in the
 * background, where browsers do not offer it.
 * @returns whether the history is safe from clearing; `false` where the browser cannot tell
 */
export async function keepPermanently(
  manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined = globalThis.navigator?.storage,
): Promise<boolean> {
  if (typeof manager?.persist !== 'function') return false;
  return (await manager.persisted()) || (await manager.persist());
}
