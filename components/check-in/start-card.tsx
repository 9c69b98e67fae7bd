import { useState } from 'react';
import { keptLines, MAX_LINE, startCardAfter } from '../../domain/check-in/check-in';
import { useWords } from '../hooks/words';
import { FeelingSliders } from '../pause/feeling-sliders';
import type { Feeling } from '../pause/pause-state';
import { Button } from '../ui/button';
import { Fold } from '../ui/section';
import { TextField } from '../ui/text-field';
import type { CheckInFormProps } from './check-in';
import styles from './check-in.module.css';

/** Before the first customer: their view, or a time one helped; the two take turns. */
export function StartCard({ newest, onKeep, onSkip }: CheckInFormProps) {
  const { words } = useWords();
  const text = words.calm.checkIn;
  const [card] = useState(() => startCardAfter(newest.find((one) => one.card !== undefined)?.card));
  const [line, setLine] = useState('');
  const [feeling, setFeeling] = useState<Feeling>({});
  const lines = keptLines([line]);

  return (
    <div className={styles.form}>
      <p className={styles.card}>{text.cards[card]}</p>
      <TextField label={text.line} value={line} maxLength={MAX_LINE} onChange={setLine} />
      <Fold summary={words.panel.pause.feeling.before}>
        <FeelingSliders feeling={feeling} onChange={setFeeling} />
      </Fold>
      <div className={styles.buttons}>
        <Button
          look="primary"
          onClick={() =>
            onKeep({
              card,
              ...(lines.length > 0 ? { lines } : {}),
              ...(Object.keys(feeling).length > 0 ? { feeling } : {}),
            })
          }
        >
          {text.keep}
        </Button>
        <Button look="plain" onClick={onSkip}>
          {text.skip}
        </Button>
      </div>
    </div>
  );
}
