import { describe, expect, it, vi } from 'vitest';
import { keepPermanently } from '../../../storage/persistence';

describe('asking to keep the history', () => {
  it('asks once it is not kept yet', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    expect(await keepPermanently({ persist, persisted: () => Promise.resolve(false) })).toBe(true);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('does not ask again when it is kept', async () => {
    const persist = vi.fn(() => Promise.resolve(false));
    expect(await keepPermanently({ persist, persisted: () => Promise.resolve(true) })).toBe(true);
    expect(persist).not.toHaveBeenCalled();
  });

  it('says no where the browser cannot', async () => {
    expect(
      await keepPermanently({ persist: () => Promise.resolve(false), persisted: () => Promise.resolve(false) }),
    ).toBe(false);
    const without = { persisted: () => Promise.resolve(false) } as unknown as StorageManager;
    expect(await keepPermanently(without)).toBe(false);
  });
});
