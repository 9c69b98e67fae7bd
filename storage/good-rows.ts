import * as v from 'valibot';
import { primaryKeyOf, type TableDefinition } from './define-table';

/** One row of the file that is left out. */
export interface RowProblem {
  readonly table: string;
  /** Index of the row in its table, from 0; −1 for the table as a whole. */
  readonly index: number;
  readonly reason: 'not-a-table' | 'unknown-table' | 'invalid' | 'repeated';
  /** Column at fault and what was expected there. */
  readonly detail: string;
}

/** Problems listed one by one; a file of a million bad rows must not fill the memory. */
const MAX_LISTED = 100;

/** Collects problems: the first {@link MAX_LISTED} in full, the rest as a number. */
export class RowProblems {
  readonly listed: RowProblem[] = [];
  count = 0;

  add(problem: RowProblem): void {
    this.count += 1;
    if (this.listed.length < MAX_LISTED) this.listed.push(problem);
  }
}

/**
 * The rows of one table that fit its definition, copied column by column into new objects. A table
 * that is not in the file is empty; the second row of one key is left out.
 * @param source the `tables` object of a file, untrusted
 */
export function goodRows<Name extends string, Row extends object>(
  table: TableDefinition<Name, Row>,
  source: object,
  problems: RowProblems,
): Row[] {
  const rows: unknown = Object.hasOwn(source, table.name) ? Reflect.get(source, table.name) : [];
  if (!Array.isArray(rows)) {
    problems.add({ table: table.name, index: -1, reason: 'not-a-table', detail: typeof rows });
    return [];
  }
  const keyColumn = primaryKeyOf(table);
  const keys = new Set<unknown>();
  const good: Row[] = [];
  rows.forEach((row: unknown, index) => {
    const result = v.safeParse(table.row, row);
    const key: unknown = result.success ? Reflect.get(result.output, keyColumn) : undefined;
    if (!result.success) {
      problems.add({ table: table.name, index, reason: 'invalid', detail: describeIssue(result.issues[0]) });
    } else if (keys.has(key)) {
      problems.add({ table: table.name, index, reason: 'repeated', detail: keyColumn });
    } else {
      keys.add(key);
      good.push(result.output);
    }
  });
  return good;
}

/** Column and expectation of an issue, short. */
export function describeIssue(issue: v.BaseIssue<unknown> | undefined): string {
  if (!issue) return '';
  return `${v.getDotPath(issue) ?? ''}: ${issue.expected ?? issue.message}`.slice(0, 200);
}
