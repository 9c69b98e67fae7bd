import { useWords } from '../hooks/words';
import styles from './star-button.module.css';

interface StarButtonProps {
  readonly isStarred: boolean;
  readonly onChange: (starred: boolean) => void;
}

/** “It helped”: a phrase with it comes sooner. */
export function StarButton({ isStarred, onChange }: StarButtonProps) {
  const { words } = useWords();
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={isStarred}
      aria-label={words.phrases.star}
      title={isStarred ? words.phrases.unstar : words.phrases.star}
      onClick={() => onChange(!isStarred)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z" />
      </svg>
    </button>
  );
}
