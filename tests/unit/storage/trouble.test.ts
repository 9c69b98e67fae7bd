import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { EvenkeelDatabase } from '../../../storage/database';
import { recordObservation } from '../../../storage/queries/record-observation';
import { TABLES } from '../../../storage/tables';
import {
  guarded,
  onStorageTrouble,
  StorageTroubleError,
  type TroubleKind,
  troubleKindOf,
} from '../../../storage/trouble';
import { aQuarrel, anObservation, aStore } from './builders';

const failure = (name: string, inner?: unknown): Error => Object.assign(new Error(name), { name, inner });

describe('what is wrong with the store', () => {
  it.each<[string, unknown, TroubleKind | undefined]>([
    ['a full disk', failure('QuotaExceededError'), 'full'],
    ['a full disk found when committing', failure('AbortError', new DOMException('', 'QuotaExceededError')), 'full'],
    ['a broken backing store', failure('OpenFailedError', failure('UnknownError')), 'broken'],
    ['a lost connection', failure('DatabaseClosedError', failure('InvalidStateError')), 'broken'],
    ['a database of a newer version', failure('DatabaseClosedError', failure('VersionError')), 'newer'],
    ['a window without a database', failure('OpenFailedError', failure('MissingAPIError')), 'unavailable'],
    ['a mistake of ours', failure('ConstraintError'), undefined],
    ['a type error', new TypeError('x is undefined'), undefined],
    ['a name every object has', failure('constructor'), undefined],
    ['nothing', undefined, undefined],
  ])('knows %s', (_title, error, kind) => {
    expect(troubleKindOf(error)).toBe(kind);
  });

  it('tries once more after reopening, and then all is well', async () => {
    const store = aStore();
    const work = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(failure('UnknownError'))
      .mockResolvedValue('done');
    expect(await guarded(store, work)).toBe('done');
    expect(work).toHaveBeenCalledTimes(2);
    expect(store.isOpen()).toBe(true);
  });

  it('throws and reports what stays broken', async () => {
    const store = aStore();
    const seen: StorageTroubleError[] = [];
    const stop = onStorageTrouble((trouble) => seen.push(trouble));
    const work = vi.fn(() => Promise.reject(failure('QuotaExceededError')));
    await expect(guarded(store, work)).rejects.toMatchObject({ name: 'StorageTroubleError', kind: 'full' });
    expect(work).toHaveBeenCalledTimes(2);
    expect(seen.map((trouble) => trouble.kind)).toEqual(['full']);
    stop();
    await expect(guarded(store, work)).rejects.toBeInstanceOf(StorageTroubleError);
    expect(seen).toHaveLength(1);
  });

  it('passes mistakes of the program on as they are, without a second try', async () => {
    const work = vi.fn(() => Promise.reject(new TypeError('x is undefined')));
    await expect(guarded(aStore(), work)).rejects.toThrow(TypeError);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('reopens once for many that fail at the same time', async () => {
    const store = aStore();
    await store.open();
    const close = vi.spyOn(store, 'close');
    const works = Array.from({ length: 5 }, () => {
      const work = vi.fn<() => Promise<number>>().mockRejectedValueOnce(failure('UnknownError')).mockResolvedValue(1);
      return guarded(store, work);
    });
    expect(await Promise.all(works)).toEqual([1, 1, 1, 1, 1]);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('opens again after the connection was lost', async () => {
    const store = aStore();
    await recordObservation(anObservation(aQuarrel(0)), store);
    store.close();
    await recordObservation(anObservation(aQuarrel(2)), store);
    expect(await store.turns.count()).toBe(2);
  });

  it('writes nothing at all when writing fails in the middle', async () => {
    const store = aStore();
    await recordObservation(anObservation(aQuarrel(0)), store);
    const before = await Promise.all([store.turns.toArray(), store.days.toArray(), store.conversations.toArray()]);
    vi.spyOn(store.conversations, 'put').mockImplementation(() => Dexie.Promise.reject(failure('QuotaExceededError')));
    await expect(recordObservation(anObservation(aQuarrel(3)), store)).rejects.toMatchObject({ kind: 'full' });
    expect(await Promise.all([store.turns.toArray(), store.days.toArray(), store.conversations.toArray()])).toEqual(
      before,
    );
  });

  it('says that a newer version made the database', async () => {
    const name = 'evenkeel-newer';
    const newer = new Dexie(name);
    newer.version(9).stores(Object.fromEntries(TABLES.map((table) => [table.name, table.schema])));
    await newer.open();
    newer.close();
    const store = new EvenkeelDatabase(name);
    await expect(guarded(store, () => store.turns.count())).rejects.toMatchObject({ kind: 'newer' });
  });

  it('says that there is no database here', async () => {
    const store = new EvenkeelDatabase('evenkeel-none', { indexedDB: undefined as unknown as IDBFactory });
    await expect(guarded(store, () => store.turns.count())).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
