import type { Messages } from '../../locales/messages';
import { useWords } from '../hooks/words';
import styles from './promises.module.css';

interface PromiseListProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

function PromiseList({ heading, lines }: PromiseListProps) {
  return (
    <div className={styles.part}>
      <h2>{heading}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function linesOf({ sees, keeps, never }: Messages['welcome']): readonly PromiseListProps[] {
  return [
    { heading: sees.heading, lines: [sees.pages, sees.conversation, sees.draft] },
    { heading: keeps.heading, lines: [keeps.figures, keeps.place, keeps.yours] },
    { heading: never.heading, lines: [never.network, never.name, never.watching] },
  ];
}

/** What it sees, what it keeps, what it never does. */
export function Promises() {
  const words = useWords().words.welcome;
  return (
    <div className={styles.parts}>
      {linesOf(words).map((part) => (
        <PromiseList key={part.heading} {...part} />
      ))}
    </div>
  );
}
