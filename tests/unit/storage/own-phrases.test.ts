import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { EvenkeelDatabase } from '../../../storage/database';
import { deleteEverything } from '../../../storage/delete-everything';
import { exportBlob, exportEverything } from '../../../storage/export';
import {
  addOwnPhrase,
  changeOwnPhrase,
  deleteOwnPhrases,
  putOwnPhrases,
  readOwnPhrases,
  starPhrase,
} from '../../../storage/queries/own-phrases';
import { addPhraseUse, removePhraseUse } from '../../../storage/queries/phrase-uses';
import { readExport } from '../../../storage/read-export';
import { restore } from '../../../storage/restore';
import { TABLES } from '../../../storage/tables';
import { anOwnPhrase } from '../../builders/own-phrase';
import { aStore, NOON } from './builders';

const DRAFT = {
  text: ' 物流延误，我去催。 ',
  folder: ' 售后 / 物流 ',
  title: '催件',
  shortcut: 'wl',
  tags: ['急', '急'],
};

let store: EvenkeelDatabase;
beforeEach(() => {
  store = aStore();
});

describe('an own phrase', () => {
  it('is kept tidily, in the language of its words', async () => {
    await addOwnPhrase(DRAFT, NOON, store);
    await addOwnPhrase({ ...DRAFT, text: '包裹還沒到' }, NOON, store);
    await addOwnPhrase({ ...DRAFT, text: 'Sorry for the wait.' }, NOON, store);
    const rows = await readOwnPhrases(undefined, store);
    expect(rows.map(({ language }) => language).sort()).toEqual(['en', 'zh', 'zh-Hant']);
    expect((await readOwnPhrases('zh', store))[0]).toMatchObject({
      text: '物流延误，我去催。',
      folder: '售后/物流',
      tags: ['急'],
      starred: false,
      uses: 0,
      createdAt: NOON,
    });
  });

  it.each([
    ['empty', { ...DRAFT, text: ' \n ' }],
    ['too-long', { ...DRAFT, text: 'x'.repeat(4_001) }],
    ['too-long', { ...DRAFT, tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }],
  ])('that is %s is not kept', async (problem, draft) => {
    await expect(addOwnPhrase(draft, NOON, store)).rejects.toMatchObject({ problem });
    expect(await store.ownPhrases.count()).toBe(0);
  });

  it('changes its words and keeps star, count and age', async () => {
    const { id } = await addOwnPhrase(DRAFT, NOON, store);
    await starPhrase(id, true, NOON, store);
    await changeOwnPhrase(id, { ...DRAFT, text: '换个说法' }, NOON + 5, store);
    expect(await store.ownPhrases.get(id)).toMatchObject({
      text: '换个说法',
      starred: true,
      createdAt: NOON,
      changedAt: NOON + 5,
    });
  });

  it('that was deleted comes back whole', async () => {
    const { id } = await addOwnPhrase(DRAFT, NOON, store);
    const before = await readOwnPhrases(undefined, store);
    const gone = await deleteOwnPhrases([id, 'own-none'], store);
    expect(await store.ownPhrases.count()).toBe(0);
    await putOwnPhrases(gone, [], store);
    expect(await readOwnPhrases(undefined, store)).toEqual(before);
  });

  it('counts its insertions, each once', async () => {
    const { id } = await addOwnPhrase(DRAFT, NOON, store);
    const use = {
      conversation: 'c',
      phrase: id,
      stage: 'listen',
      place: 'composer',
      verified: true,
      tensionBefore: 1,
    } as const;
    await addPhraseUse({ id: 'u1', at: NOON, ...use }, store);
    await addPhraseUse({ id: 'u1', at: NOON, ...use }, store);
    await addPhraseUse({ id: 'u2', at: NOON, ...use }, store);
    expect((await store.ownPhrases.get(id))?.uses).toBe(2);
    await removePhraseUse('u2', store);
    await removePhraseUse('u2', store);
    expect((await store.ownPhrases.get(id))?.uses).toBe(1);
  });
});

it('a phrase of the library is starred by its id, and a star is taken back', async () => {
  await starPhrase('ack-late', true, NOON, store);
  expect(await store.phraseStars.toArray()).toEqual([{ phrase: 'ack-late', at: NOON }]);
  await starPhrase('ack-late', false, NOON, store);
  expect(await store.phraseStars.count()).toBe(0);
});

describe('export, import and deletion', () => {
  async function exported() {
    const result = readExport(await exportBlob(await exportEverything(NOON, store)).text());
    if (!result.ok) throw new Error(result.problem);
    return result.data;
  }

  it('carry own phrases and stars', async () => {
    const { id } = await addOwnPhrase(DRAFT, NOON, store);
    await starPhrase(id, true, NOON, store);
    await starPhrase('ack-late', true, NOON, store);
    const file = await exported();
    await deleteEverything(store);
    expect(await store.ownPhrases.count()).toBe(0);
    expect(await store.phraseStars.count()).toBe(0);
    await restore(file, 'merge', NOON, store);
    expect(await exported()).toEqual(file);
  });

  it('of two states of one phrase keep the later words and every star and use', async () => {
    const here = anOwnPhrase({ id: 'own-x', text: 'later', changedAt: 9, uses: 2, starred: true });
    await store.ownPhrases.put({ ...here, text: 'earlier', changedAt: 3, uses: 7, starred: false });
    const file = await exported();
    await store.ownPhrases.put(here);
    await restore(file, 'merge', NOON, store);
    expect(await store.ownPhrases.get('own-x')).toMatchObject({ text: 'later', uses: 7, starred: true });
  });

  it('leave out a row that is no phrase', () => {
    const rows = [
      anOwnPhrase(),
      anOwnPhrase({ id: 'library-id' }),
      { ...anOwnPhrase(), text: 7 },
      anOwnPhrase({ text: '' }),
    ];
    const result = readExport(
      JSON.stringify({ format: 'evenkeel-export', version: 1, exportedAt: 1, tables: { ownPhrases: rows } }),
    );
    expect(result.ok && result.data.tables.ownPhrases).toHaveLength(1);
    expect(result.ok && result.preview.problemCount).toBe(3);
  });
});

it('a database from before own phrases gains the tables and keeps its rows', async () => {
  const old = new Dexie('evenkeel-before-own-phrases');
  const before = TABLES.filter(({ name }) => name !== 'ownPhrases' && name !== 'phraseStars');
  old.version(1).stores(Object.fromEntries(before.map(({ name, schema }) => [name, schema])));
  await old.table('rests').add({ id: 'r', startedAt: 1, endedAt: 2 });
  old.close();
  const opened = new EvenkeelDatabase('evenkeel-before-own-phrases');
  await addOwnPhrase(DRAFT, NOON, opened);
  expect(await opened.ownPhrases.count()).toBe(1);
  expect(await opened.rests.toArray()).toEqual([{ id: 'r', startedAt: 1, endedAt: 2 }]);
  opened.close();
  // And again by the connection after.
  const again = new EvenkeelDatabase('evenkeel-before-own-phrases');
  expect(await again.ownPhrases.count()).toBe(1);
});
