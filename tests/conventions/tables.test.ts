import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EvenkeelDatabase } from '../../storage/database';
import { primaryKeyOf } from '../../storage/define-table';
import { TABLES } from '../../storage/tables';

const FOLDER = 'storage/tables';
const fileOf = (name: string): string => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** Columns of a schema string, compound ones taken apart. */
const indexed = (schema: string): string[] => schema.match(/\w+/g) ?? [];

/** What stands in the record's interface: its own, or the one of the domain that it is. */
function recordIn(path: string): string {
  const source = readFileSync(path, 'utf8');
  const other = /export type \w+Record = (\w+);/.exec(source)?.[1];
  const from = other && new RegExp(`import \\{[^}]*\\b${other}\\b[^}]*\\} from '([^']+)'`).exec(source)?.[1];
  const where = from ? readFileSync(`${join(dirname(path), from)}.ts`, 'utf8') : source;
  const name = other ?? '\\w+Record';
  return new RegExp(`export interface ${name}[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(where)?.[1] ?? '';
}

describe('tables', () => {
  it('are all registered, one file each', () => {
    expect(TABLES.map((table) => fileOf(table.name)).sort()).toEqual(readdirSync(FOLDER).sort());
  });

  it('are all in the database', () => {
    const names = new EvenkeelDatabase('evenkeel-conventions').tables.map((table) => table.name);
    expect(names.sort()).toEqual(TABLES.map((table) => table.name).sort());
  });

  it.each(TABLES)('$name says how long its rows live, by a column that is indexed', ({ retention, schema }) => {
    expect(retention.days === 'until-deleted' || retention.days === 'retentionDays' || retention.days > 0).toBe(true);
    if (retention.days !== 'until-deleted') expect(schema.split(', ')).toContain(retention.by);
  });

  it.each(TABLES)('$name indexes columns only that its rows have', (table) => {
    const columns = Object.keys(table.row.entries);
    expect(columns).toContain(primaryKeyOf(table));
    for (const column of indexed(table.schema)) expect(columns).toContain(column);
  });

  it.each(TABLES)('$name checks every column of its record, so a restore loses none', ({ name, row }) => {
    const record = recordIn(`${FOLDER}/${fileOf(name)}`);
    const declared = [...record.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1] ?? '');
    expect(declared.length).toBeGreaterThan(0);
    expect(Object.keys(row.entries)).toEqual(expect.arrayContaining(declared));
  });
});

describe('transactions', () => {
  const sources = readdirSync('storage', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

  it('run an async function: another one that returns a promise is committed too early', () => {
    const scopes = sources.flatMap((path) => {
      const calls = readFileSync(`storage/${path}`, 'utf8').split('.transaction(').slice(1);
      return calls.map((call) => ({ path, isAsync: /^[^=]*?\basync \(\) =>/.test(call) }));
    });
    expect(scopes.length).toBeGreaterThan(10);
    expect(scopes.filter((scope) => !scope.isAsync)).toEqual([]);
  });
});
