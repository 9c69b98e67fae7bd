import styles from './data-table.module.css';

export interface TableData {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell names its row. Rows are told apart by it. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows and figures: the twin of every picture. */
export function DataTable(data: TableData) {
  return (
    <div className={styles.scroll}>
      <BareTable {...data} />
    </div>
  );
}

/** The same without a frame that scrolls: for a twin that is heard, not seen. */
export function BareTable({ caption, head, rows }: TableData) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${row[0]}-${index}`}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={head[column]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={head[column]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
