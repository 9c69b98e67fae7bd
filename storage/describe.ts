import { type RetentionChoice, retentionOf } from './retention';
import { SETTINGS } from './settings';
import { TABLES, type TableName } from './tables';

/**
 * One line of "what is stored, for how long and why". `id` names the words in `locales/`: what it
 * is and why it is kept.
 */
export interface StoredThing {
  readonly id: TableName | 'settings' | 'salt';
  /** `database` is this browser's IndexedDB, `extension` the extension's own storage. */
  readonly place: 'database' | 'extension';
  /** Names of what one row holds. */
  readonly columns: readonly string[];
  readonly days: number | 'until-deleted';
  /** The days are the agent's choice. */
  readonly chosen: boolean;
}

/** Everything that is stored, from the definitions themselves, so the list cannot fall behind. */
export function describeStored(choice: RetentionChoice): StoredThing[] {
  const tables = TABLES.map(
    (table): StoredThing => ({
      id: table.name,
      place: 'database',
      columns: Object.keys(table.row.entries),
      days: retentionOf(table, choice)?.days ?? 'until-deleted',
      chosen: table.retention.days === 'retentionDays',
    }),
  );
  const kept = { place: 'extension', days: 'until-deleted', chosen: false } as const;
  return [
    ...tables,
    { id: 'settings', columns: SETTINGS.map((setting) => setting.name), ...kept },
    { id: 'salt', columns: ['salt'], ...kept },
  ];
}
