import { beforeEach, describe, expect, it } from 'vitest';
import type { EvenkeelDatabase } from '../../../storage/database';
import { deleteEverything } from '../../../storage/delete-everything';
import { exportBlob, exportEverything, type ExportFile } from '../../../storage/export';
import { salt } from '../../../storage/keys';
import { correctTurn } from '../../../storage/queries/correct-turn';
import { emptyDay } from '../../../storage/queries/day-rollup';
import { addCheckIn } from '../../../storage/queries/check-ins';
import { addOwnMedia } from '../../../storage/queries/own-media';
import { answerOffer } from '../../../storage/queries/offers';
import { changeDay } from '../../../storage/queries/day-rollup';
import { anOffer } from '../../builders/offer';
import { finishPause, startPause } from '../../../storage/queries/pauses';
import { addPhraseUse } from '../../../storage/queries/phrase-uses';
import { recordObservation } from '../../../storage/queries/record-observation';
import { readExport } from '../../../storage/read-export';
import { previewRestore, restore } from '../../../storage/restore';
import { aSeenTurn, aStore, DAY, HOUR, MINUTE, NOON, recountDays, storedDays, TODAY } from './builders';

const NO_ROWS = {
  conversations: [],
  turns: [],
  offers: [],
  pauses: [],
  rests: [],
  phraseUses: [],
  ownPhrases: [],
  phraseStars: [],
  checkIns: [],
  ownMedia: [],
} as const;

/** Three days of work in every table. */
async function aHistory(): Promise<EvenkeelDatabase> {
  const store = aStore();
  for (const [age, key] of [
    [2 * DAY, 'a'],
    [DAY, 'a'],
    [DAY, 'b'],
    [0, 'b'],
    [0, 'c'],
  ] as const) {
    const at = NOON - age;
    const turns = ([1, 2, 3, 0, 0, 0] as const).slice(0, key === 'c' ? 2 : 6).map((severity, index) =>
      aSeenTurn({
        severity,
        fingerprint: `${key}-${age}-${index}`,
        observedAt: at + index * MINUTE,
        kinds: ['insult'],
      }),
    );
    const reply = aSeenTurn({ speaker: 'agent', fingerprint: `${key}-${age}-r`, observedAt: at + HOUR, length: 12 });
    const conversation = { key, console: 'sample', customer: `customer-${key}` };
    await recordObservation({ conversation, turns: [...turns, reply], now: at }, store);
  }
  await store.offers.add(anOffer({ id: 'o', conversation: 'a', at: NOON - DAY }));
  await changeDay(store, '2026-11-17', (day) => ({ ...day, offers: day.offers + 1 }));
  await answerOffer('o', 'accepted', NOON - DAY + 1, store);
  await startPause(
    { id: 'p', reset: 'three-breaths', offer: 'o', startedAt: NOON - DAY + 2, plannedMs: 30_000 },
    store,
  );
  await finishPause('p', { endedAt: NOON - DAY + 30_002, ending: 'done', draftKept: true }, store);
  const use = { phrase: 'x', stage: 'listen', place: 'composer', verified: true, tensionBefore: 1 } as const;
  await addPhraseUse({ id: 'u', at: NOON, conversation: 'c', ...use }, store);
  await correctTurn('c-0-1', 0, NOON, store);
  await addCheckIn({ id: 'i', at: NOON, moment: 'end', lines: ['A thank you'] }, store);
  await addOwnMedia(
    { id: 'm', kind: 'photo', title: 'sea', data: 'data:image/jpeg;base64,AAAA', addedAt: NOON },
    store,
  );
  await store.days.add({ ...emptyDay('2026-01-01'), conversations: 9, hostile: 4, messages: [5, 0, 4, 0] });
  return store;
}

const asText = async (file: ExportFile): Promise<string> => await exportBlob(file).text();

function accepted(text: string): ExportFile {
  const result = readExport(text);
  if (!result.ok) throw new Error(result.problem);
  expect(result.preview.problems).toEqual([]);
  return result.data;
}

describe('export and restore', () => {
  let store: EvenkeelDatabase;
  let file: ExportFile;
  beforeEach(async () => {
    store = await aHistory();
    file = await exportEverything(NOON, store);
  });

  it('writes the file other tools rely on', async () => {
    const parsed = JSON.parse(await asText(file)) as Record<string, unknown>;
    expect(Object.keys(parsed)).toEqual(['format', 'version', 'exportedAt', 'tables']);
    expect(parsed).toMatchObject({ format: 'evenkeel-export', version: 1, exportedAt: NOON });
    expect(Object.keys(parsed.tables as object)).toEqual([
      'conversations',
      'turns',
      'offers',
      'pauses',
      'rests',
      'phraseUses',
      'ownPhrases',
      'phraseStars',
      'checkIns',
      'ownMedia',
      'days',
    ]);
    expect(parsed).toEqual(JSON.parse(JSON.stringify(file)));
  });

  it('keeps the salt to itself', async () => {
    await salt.setValue('secret-salt');
    expect(await asText(await exportEverything(NOON, store))).not.toContain('secret-salt');
  });

  it.each(['merge', 'replace'] as const)('gives everything back after deleting (%s)', async (mode) => {
    const text = await asText(file);
    await deleteEverything(store);
    expect((await exportEverything(NOON, store)).tables).toEqual({
      ...NO_ROWS,
      days: [],
    });
    await restore(accepted(text), mode, NOON, store);
    expect(await exportEverything(NOON, store)).toEqual(file);
  });

  it('changes nothing when a file is merged into the history it came from', async () => {
    await restore(accepted(await asText(file)), 'merge', NOON + HOUR, store);
    expect(await exportEverything(NOON, store)).toEqual(file);
  });

  it('merges two histories without losing or doubling a row', async () => {
    const other = aStore();
    const turns = [aSeenTurn({ severity: 2, fingerprint: 'z-0', observedAt: NOON - DAY })];
    await recordObservation({ conversation: { key: 'z', console: 'sample' }, turns, now: NOON - DAY }, other);
    const late = [aSeenTurn({ severity: 3, fingerprint: 'c-late', observedAt: NOON + MINUTE })];
    await recordObservation({ conversation: { key: 'c', console: 'sample' }, turns: late, now: NOON }, other);
    await restore(await exportEverything(NOON, other), 'merge', NOON + HOUR, store);
    const rows = await store.turns.toArray();
    expect(rows).toHaveLength(file.tables.turns.length + 2);
    expect((await storedDays(store)).filter((day) => day.day !== '2026-01-01')).toEqual(recountDays(rows));
    expect(await store.conversations.get('c')).toMatchObject({
      counts: [1, 1, 0, 1],
      abusive: true,
      customer: 'customer-c',
    });
    expect(await store.days.get('2026-11-17')).toMatchObject({ offers: 1, pauses: 1, pauseMs: 30_000 });
  });

  it('keeps the fuller row of two', async () => {
    const tables = {
      ...file.tables,
      offers: file.tables.offers.map(({ answer: _a, answeredAt: _at, ...open }) => open),
      turns: file.tables.turns.map(({ correction: _c, ...judged }) => judged),
    };
    await restore({ ...file, tables }, 'merge', NOON, store);
    expect(await store.offers.get('o')).toMatchObject({ answer: 'accepted' });
    expect((await store.turns.get('c-0-1'))?.correction).toBe(0);
    await restore({ ...file, tables }, 'replace', NOON, store);
    await restore(file, 'merge', NOON, store);
    expect(await exportEverything(NOON, store)).toEqual(file);
  });

  it('takes the larger figure for a day that has no rows any more', async () => {
    const days = [{ ...emptyDay('2026-01-01'), conversations: 8, hostile: 6, messages: [1, 0, 6, 0] as const }];
    const empty = { ...NO_ROWS };
    await restore({ ...file, tables: { ...empty, days } }, 'merge', NOON, store);
    expect(await store.days.get('2026-01-01')).toMatchObject({ conversations: 9, hostile: 6, messages: [5, 0, 6, 0] });
  });

  it('believes rows rather than figures that contradict them', async () => {
    const days = file.tables.days.map((day) => ({ ...day, hostile: 77, offers: 77 }));
    const conversations = file.tables.conversations.map((row) => ({
      ...row,
      hostile: false,
      counts: [9, 9, 9, 9] as const,
    }));
    await restore({ ...file, tables: { ...file.tables, days, conversations } }, 'replace', NOON, store);
    expect(await store.conversations.toArray()).toEqual(file.tables.conversations);
    expect(await store.days.get(TODAY)).toEqual(file.tables.days.find((day) => day.day === TODAY));
    expect(await store.days.get('2026-01-01')).toMatchObject({ hostile: 77 });
  });

  it('leaves the rollup of a day alone whose messages were partly deleted before the export', async () => {
    const later = { ...file, exportedAt: NOON + 30 * DAY };
    const turns = file.tables.turns.filter((turn) => turn.observedAt > NOON - DAY);
    await restore({ ...later, tables: { ...file.tables, turns } }, 'replace', NOON + 30 * DAY, store);
    expect(await store.days.toArray()).toEqual(file.tables.days);
  });

  it('deletes what the file does not have when replacing', async () => {
    const empty = { ...NO_ROWS, days: [] };
    await restore({ ...file, tables: empty }, 'replace', NOON, store);
    expect(await store.turns.count()).toBe(0);
  });

  it('tells before what would happen', async () => {
    const fresh = aStore();
    await store.turns.delete('c-0-0');
    const forTurns = async (target: EvenkeelDatabase) =>
      (await previewRestore(file, target)).find((change) => change.table === 'turns');
    const inFile = file.tables.turns.length;
    expect(await forTurns(fresh)).toEqual({ table: 'turns', inFile, alreadyHere: 0, here: 0 });
    expect(await forTurns(store)).toEqual({ table: 'turns', inFile, alreadyHere: inFile - 1, here: inFile - 1 });
  });

  it('restores all or nothing', async () => {
    const broken = { ...emptyDay(TODAY), day: undefined } as unknown as ExportFile['tables']['days'][number];
    const before = await exportEverything(NOON, store);
    const tables = { ...file.tables, turns: [], days: [broken] };
    await expect(restore({ ...file, tables }, 'replace', NOON, store)).rejects.toThrow();
    expect(await exportEverything(NOON, store)).toEqual(before);
  });

  it('forgets the salt when everything is deleted', async () => {
    await salt.setValue('secret-salt');
    await deleteEverything(store);
    expect(await salt.getValue()).toBeNull();
  });
});
