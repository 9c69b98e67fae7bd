import { FEELINGS } from '../../domain/check-in/check-in';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import type { CheckInFormProps } from './check-in';
import styles from './check-in.module.css';

/** One tap names it and keeps it. Nothing is asked after it, and no other view is urged. */
export function FeelingWords({ onKeep, onSkip }: CheckInFormProps) {
  const text = useWords().words.calm.checkIn;
  return (
    <div className={styles.form}>
      <h3 className={styles.question}>{text.name}</h3>
      <p className={styles.aside}>{text.nameHelp}</p>
      <div className={styles.feelings}>
        {FEELINGS.map((word) => (
          <button key={word} type="button" className={styles.feeling} onClick={() => onKeep({ felt: word })}>
            {text.feelings[word]}
          </button>
        ))}
      </div>
      <Button look="plain" onClick={onSkip}>
        {text.skip}
      </Button>
    </div>
  );
}
