import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { EvenkeelDatabase } from '../../../storage/database';
import { addCheckIn, deleteCheckIn, newestCheckIns } from '../../../storage/queries/check-ins';
import { addOwnMedia, allOwnMedia, deleteOwnMedia } from '../../../storage/queries/own-media';
import { finishPause, ratePause, startPause, trialsOf } from '../../../storage/queries/pauses';
import { readExport } from '../../../storage/read-export';
import { restore } from '../../../storage/restore';
import { MAX_PHOTOS, type OwnMediaRecord } from '../../../storage/tables/own-media';
import { aStore, MINUTE, NOON } from './builders';

const photo = (id: string, over: Partial<OwnMediaRecord> = {}): OwnMediaRecord => {
  return { id, kind: 'photo', title: `${id}.jpg`, data: 'data:image/jpeg;base64,AAAA', addedAt: NOON, ...over };
};

describe('check-ins', () => {
  it('are given newest first and deleted for good', async () => {
    const store = aStore();
    await addCheckIn({ id: 'a', at: NOON, moment: 'now', felt: 'angry' }, store);
    await addCheckIn({ id: 'b', at: NOON + 1, moment: 'end', lines: ['tea'] }, store);
    expect((await newestCheckIns(5, store)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await newestCheckIns(1, store)).toHaveLength(1);
    await deleteCheckIn('b', store);
    expect(await store.checkIns.toArray()).toEqual([{ id: 'a', at: NOON, moment: 'now', felt: 'angry' }]);
  });

  it.each([
    [{ id: 'a', at: NOON, moment: 'now', felt: 'angry' }, 1],
    [{ id: 'a', at: NOON, moment: 'lunch' }, 0],
    [{ id: 'a', at: NOON, moment: 'now', felt: 'constructor' }, 0],
    [{ id: 'a', at: NOON, moment: 'end', lines: ['x'.repeat(201)] }, 0],
    [{ id: 'a', at: NOON, moment: 'end', lines: ['1', '2', '3', '4'] }, 0],
  ])('of a file are checked: %j', (row, good) => {
    const read = readExport(JSON.stringify(aFile({ checkIns: [row] })));
    expect(read.ok && read.data.tables.checkIns).toHaveLength(good);
  });
});

describe('own photos and sound', () => {
  it('are twelve photos at most, and one sound', async () => {
    const store = aStore();
    for (let n = 0; n < MAX_PHOTOS; n++) expect(await addOwnMedia(photo(`p${n}`), store)).toBe(true);
    expect(await addOwnMedia(photo('more'), store)).toBe(false);
    const sound = { kind: 'sound', data: 'data:audio/mpeg;base64,AAAA' } as const;
    expect(await addOwnMedia(photo('s', sound), store)).toBe(true);
    expect(await addOwnMedia(photo('t', sound), store)).toBe(true);
    const all = await allOwnMedia(store);
    expect(all.filter(({ kind }) => kind === 'sound').map(({ id }) => id)).toEqual(['t']);
    await deleteOwnMedia('p0', store);
    expect(await addOwnMedia(photo('more'), store)).toBe(true);
  });

  it('stay as many when a file brings more', async () => {
    const store = aStore();
    const sound = { kind: 'sound', data: 'data:audio/mpeg;base64,AAAA' } as const;
    await addOwnMedia(photo('here', sound), store);
    await addOwnMedia(photo('p0', { title: 'kept' }), store);
    const more = Array.from({ length: MAX_PHOTOS + 3 }, (_, n) => photo(`p${n}`));
    const read = readExport(JSON.stringify(aFile({ ownMedia: [...more, photo('other', sound)] })));
    if (!read.ok) throw new Error(read.problem);
    await restore(read.data, 'merge', NOON, store);
    const all = await allOwnMedia(store);
    expect(all.filter(({ kind }) => kind === 'photo')).toHaveLength(MAX_PHOTOS);
    expect(all.find(({ id }) => id === 'p0')?.title).toBe('kept');
    expect(all.filter(({ kind }) => kind === 'sound').map(({ id }) => id)).toEqual(['here']);
  });

  it.each([
    ['data:image/jpeg;base64,AAAA', 1],
    ['data:audio/mpeg;base64,AA==', 1],
    ['data:image/svg+xml;base64,AAAA', 0],
    ['data:text/html;base64,AAAA', 0],
    ['https://example.org/a.jpg', 0],
    ['data:image/png;base64,<script>', 0],
  ])('of a file are checked: %s', (data, good) => {
    const read = readExport(JSON.stringify(aFile({ ownMedia: [photo('p', { data })] })));
    expect(read.ok && read.data.tables.ownMedia).toHaveLength(good);
  });
});

describe('the own trial', () => {
  it('is what was drawn and rated both times', async () => {
    const store = aStore();
    const before = { pleasure: 0.2, arousal: 0.8 };
    for (const [index, [drawn, isRated]] of (
      [
        [true, true],
        [true, false],
        [undefined, true],
      ] as const
    ).entries()) {
      const [id, startedAt] = [`p${index}`, NOON + index * 10 * MINUTE];
      await startPause(
        { id, reset: 'green-view', startedAt, plannedMs: 40_000, before, ...(drawn ? { drawn } : {}) },
        store,
      );
      await finishPause(id, { endedAt: startedAt + 40_000, ending: 'done' }, store);
      if (isRated) await ratePause(id, 'after', { pleasure: 0.6, arousal: 0.6 }, store);
    }
    expect(await trialsOf(store)).toEqual([{ reset: 'green-view', change: expect.closeTo(0.3) }]);
  });
});

describe('a database of the version before', () => {
  it('gains the new tables and keeps its rows', async () => {
    const name = 'evenkeel-test-older';
    const older = new Dexie(name);
    older.version(1).stores({ pauses: '&id, startedAt, offer' });
    await older.table('pauses').add({ id: 'p', startedAt: NOON });
    older.close();
    const store = new EvenkeelDatabase(name);
    await addCheckIn({ id: 'a', at: NOON, moment: 'now' }, store);
    expect(await store.pauses.count()).toBe(1);
    expect(await allOwnMedia(store)).toEqual([]);
  });
});

describe('a file of the version before', () => {
  it('has no such rows and is read without a complaint', () => {
    const read = readExport(JSON.stringify(aFile({})));
    expect(read.ok && read.preview.problemCount).toBe(0);
    expect(read.ok && read.data.tables.ownMedia).toEqual([]);
  });
});

function aFile(tables: Record<string, readonly unknown[]>) {
  const none = { conversations: [], turns: [], offers: [], pauses: [], rests: [], phraseUses: [], days: [] };
  return { format: 'evenkeel-export', version: 1, exportedAt: NOON, tables: { ...none, ...tables } };
}
