import { useState } from 'react';
import { GOOD_MOMENTS, keptLines, MAX_LINE } from '../../domain/check-in/check-in';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import type { CheckInFormProps } from './check-in';
import styles from './check-in.module.css';

const PLACES = Array.from({ length: GOOD_MOMENTS }, (_, index) => index);

/** After the last customer: up to three good moments, one line each. */
export function EndCard({ onKeep, onSkip }: CheckInFormProps) {
  const { words, lang } = useWords();
  const text = words.calm.checkIn;
  const [typed, setTyped] = useState<readonly string[]>(PLACES.map(() => ''));
  const lines = keptLines(typed);

  return (
    <div className={styles.form}>
      <h3 className={styles.question}>{text.end}</h3>
      <p className={styles.aside}>{text.endHelp}</p>
      {PLACES.map((place) => (
        <TextField
          key={place}
          label={fill(text.moment, { n: (place + 1).toLocaleString(lang) })}
          value={typed[place]}
          maxLength={MAX_LINE}
          onChange={(line) => setTyped(typed.map((other, index) => (index === place ? line : other)))}
        />
      ))}
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => (lines.length > 0 ? onKeep({ lines }) : onSkip())}>
          {text.keep}
        </Button>
        <Button look="plain" onClick={onSkip}>
          {text.skip}
        </Button>
      </div>
    </div>
  );
}
