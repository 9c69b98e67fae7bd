import type { GenericSchema } from 'valibot';

/** How long rows live. `retentionDays` is the agent's choice in the settings. */
export type Retention<Row> =
  | { readonly days: 'until-deleted' }
  | {
      readonly days: number | 'retentionDays';
      /** Indexed column with the epoch milliseconds that age is counted from. */
      readonly by: keyof Row & string;
    };

/** One table: its name, what is indexed, how long rows live, and what a row from outside must look like. */
export interface TableDefinition<Name extends string, Row extends object> {
  readonly name: Name;
  /** Dexie's schema string: primary key first, then only what is queried. */
  readonly schema: string;
  readonly retention: Retention<Row>;
  /** Checks a row of an imported file. Unknown columns are dropped. */
  readonly row: GenericSchema<unknown, Row> & { readonly entries: Readonly<Record<keyof Row & string, unknown>> };
}

/** Declares a table; the type check is the point. Conventions are tested in `tests/conventions`. */
export function defineTable<Row extends object>() {
  return <const Name extends string>(definition: TableDefinition<Name, Row>): TableDefinition<Name, Row> => definition;
}

/** The column that is the primary key. */
export function primaryKeyOf(table: { readonly schema: string }): string {
  return table.schema.split(',')[0]?.trim().replace('&', '') ?? '';
}
