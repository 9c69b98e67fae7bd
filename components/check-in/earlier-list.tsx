import type { CheckIn } from '../hooks/use-check-ins';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import styles from './check-in.module.css';

interface EarlierListProps {
  /** Newest first. */
  readonly kept: readonly CheckIn[];
  readonly onDelete: (id: string) => void;
}

/** What was kept, as it was said; each can be deleted for good. */
export function EarlierList({ kept, onDelete }: EarlierListProps) {
  const { words, lang } = useWords();
  const text = words.calm.checkIn;
  if (kept.length === 0) return <p className={styles.aside}>{text.none}</p>;
  const when = new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  return (
    <ul className={styles.earlier}>
      {kept.map(({ id, at, moment, felt, lines = [] }) => (
        <li key={id} className={styles.kept}>
          <div>
            <p className={styles.aside}>
              {when.format(at)} · {text.starts[moment]}
            </p>
            {felt && <p>{text.feelings[felt]}</p>}
            {lines.map((line, index) => (
              <p key={`${index}-${line}`}>{line}</p>
            ))}
          </div>
          <Button look="plain" small onClick={() => onDelete(id)}>
            {text.delete}
          </Button>
        </li>
      ))}
    </ul>
  );
}
