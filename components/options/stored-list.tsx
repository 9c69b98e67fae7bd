import { count } from '../../locales/translate';
import type { StoredThing } from '../hooks/use-options-stored';
import { useWords } from '../hooks/words';
import styles from './stored-list.module.css';

interface StoredListProps {
  readonly things: readonly StoredThing[];
  /** Rows by table, once they are counted. */
  readonly rows: Readonly<Partial<Record<StoredThing['id'], number>>> | undefined;
}

/** All that is kept: what, why, how long, and how much it is now. */
export function StoredList({ things, rows }: StoredListProps) {
  const { words: messages, lang } = useWords();
  const words = messages.options.privacy;
  return (
    <ul className={styles.list}>
      {things.map(({ id, days, columns }) => {
        const now = rows?.[id];
        return (
          <li key={id} className={styles.thing}>
            <div className={styles.head}>
              <h4 className={styles.what}>{words.stored[id].what}</h4>
              <span className={styles.long}>
                {days === 'until-deleted' ? words.untilDeleted : count(words.days, days, lang)}
                {now !== undefined && ` · ${count(words.rowCount, now, lang)}`}
              </span>
            </div>
            <p className={styles.why}>{words.stored[id].why}</p>
            <details className={styles.columns}>
              <summary>
                {words.columns}
                <span className={styles.hidden}> {words.stored[id].what}</span>
              </summary>
              <code lang="en">{columns.join(', ')}</code>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
