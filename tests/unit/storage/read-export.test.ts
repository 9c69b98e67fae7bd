import { describe, expect, it } from 'vitest';
import { emptyDay } from '../../../storage/queries/day-rollup';
import { MAX_EXPORT_SIZE, readExport } from '../../../storage/read-export';
import { NOON, TODAY } from './builders';

const aRow = { ...emptyDay(TODAY), conversations: 3, hostile: 1 };
const aPhraseUse = {
  id: 'u',
  at: NOON,
  day: TODAY,
  conversation: 'a',
  phrase: 'x',
  stage: 'listen',
  place: 'composer',
  verified: true,
  tensionBefore: 1,
};

const aFile = (tables: unknown, changes: object = {}): string =>
  JSON.stringify({ format: 'evenkeel-export', version: 1, exportedAt: NOON, tables, ...changes });

describe('a file that is not ours to read', () => {
  it.each<[string, string, string]>([
    ['is empty', '', 'not-json'],
    ['was cut off', aFile({ days: [aRow] }).slice(0, -10), 'not-json'],
    ['is a picture', '\u0089PNG\r\n', 'not-json'],
    ['is a word', '"hello"', 'not-ours'],
    ['is nothing', 'null', 'not-ours'],
    ['is a list', '[]', 'not-ours'],
    ['is of another product', aFile({}, { format: 'other-export' }), 'not-ours'],
    ['is of a newer version', aFile({}, { version: 2 }), 'newer-version'],
    ['has no version', aFile({}, { version: undefined }), 'damaged'],
    ['has no tables', aFile(undefined), 'damaged'],
    ['has a list for tables', aFile([]), 'damaged'],
    ['has no time', aFile({}, { exportedAt: 'yesterday' }), 'damaged'],
  ])('because it %s', (_title, text, problem) => {
    expect(readExport(text)).toMatchObject({ ok: false, problem });
  });

  it('because it is too large', () => {
    const text = { length: MAX_EXPORT_SIZE + 1 } as string;
    expect(readExport(text)).toMatchObject({ ok: false, problem: 'too-large' });
  });
});

describe('a file with bad rows', () => {
  const read = (tables: unknown) => {
    const result = readExport(aFile(tables));
    if (!result.ok) throw new Error(result.problem);
    return result;
  };

  it.each<[string, unknown, string]>([
    ['a word for a number', { ...aRow, hostile: '1' }, 'hostile'],
    ['a negative count', { ...aRow, hostile: -1 }, 'hostile'],
    ['a broken count', { ...aRow, messages: [1, 2, 3] }, 'messages'],
    ['a day that is no day', { ...aRow, day: 'today' }, 'day'],
    ['a missing column', { day: TODAY }, 'conversations'],
    ['nothing', null, ''],
    ['a list', [], 'day'],
  ])('leaves out %s and names it', (_title, row, column) => {
    const { preview, data } = read({ days: [aRow, row] });
    expect(data.tables.days).toEqual([aRow]);
    expect(preview).toMatchObject({ problemCount: 1, problems: [{ table: 'days', index: 1, reason: 'invalid' }] });
    expect(preview.problems[0]?.detail.startsWith(column)).toBe(true);
  });

  it('takes no number beyond a day of reckoning or beyond its scale', () => {
    const text = aFile({ phraseUses: [aPhraseUse, { ...aPhraseUse, id: 'v' }] })
      .replace(`"at":${NOON}`, '"at":1e999')
      .replace(/"tensionBefore":1(?=\}\]\})/, '"tensionBefore":4');
    expect(readExport(text)).toMatchObject({ ok: true, preview: { problemCount: 2, rows: { phraseUses: 0 } } });
  });

  it('keeps the first of two rows of one key', () => {
    const { preview, data } = read({ days: [aRow, { ...aRow, hostile: 2 }] });
    expect(data.tables.days).toEqual([aRow]);
    expect(preview.problems).toMatchObject([{ index: 1, reason: 'repeated' }]);
  });

  it('names tables that are unknown or no tables, and reads the rest', () => {
    const { preview } = read({ days: [aRow], secrets: [1], turns: { 0: {} } });
    expect(preview).toMatchObject({ rows: { days: 1, turns: 0 }, from: TODAY, to: TODAY, problemCount: 2 });
    expect(preview.problems.map(({ table, reason }) => [table, reason])).toEqual([
      ['turns', 'not-a-table'],
      ['secrets', 'unknown-table'],
    ]);
  });

  it('lists the first hundred and counts the rest', () => {
    const { preview } = read({ days: Array.from({ length: 5_000 }, () => 0) });
    expect([preview.problems.length, preview.problemCount]).toEqual([100, 5_000]);
  });

  it('drops columns it does not know', () => {
    const { data } = read({ phraseUses: [{ ...aPhraseUse, text: 'Dear Ms Lee' }] });
    expect(data.tables.phraseUses).toEqual([aPhraseUse]);
  });

  it('is not led astray by names every object has', () => {
    const text = aFile({ days: [aRow] })
      .replace('"tables":{', '"tables":{"__proto__":{"turns":[1]},"constructor":[1],"toString":[1],')
      .replace(
        '"hostile":1',
        '"hostile":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}',
      );
    const result = readExport(text);
    expect(result).toMatchObject({ ok: true, preview: { rows: { days: 1, turns: 0 }, problemCount: 3 } });
    if (!result.ok) return;
    expect(Reflect.get(result.data.tables.days[0] ?? {}, 'polluted')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf(result.data.tables.days[0])).toBe(Object.prototype);
  });

  it('takes a mark at its begin that editors on Windows leave', () => {
    expect(readExport(`\uFEFF${aFile({ days: [aRow] })}`)).toMatchObject({ ok: true, preview: { rows: { days: 1 } } });
  });
});
