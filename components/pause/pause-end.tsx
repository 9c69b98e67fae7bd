import { useEffect, useRef, useState } from 'react';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { FeelingSliders } from './feeling-sliders';
import styles from './pause.module.css';
import type { EndedPause, Feeling } from './pause-state';

interface PauseEndProps {
  readonly pause: EndedPause;
  readonly onLeave: (after: Feeling) => void;
}

/** After a pause: how it is now, if one likes to say, and the way back. */
export function PauseEnd({ pause, onLeave }: PauseEndProps) {
  const { words } = useWords();
  const [after, setAfter] = useState<Feeling>({});
  const text = words.panel.pause;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);

  return (
    <div className={styles.view}>
      <h1 ref={heading} tabIndex={-1} className={styles.lead}>
        {text.ended[pause.ending]}
      </h1>
      <p className={styles.aside}>{text.feeling.after}</p>
      <FeelingSliders feeling={after} onChange={setAfter} />
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => onLeave(after)}>
          {pause.hadDraft ? text.backToDraft : text.back}
        </Button>
      </div>
    </div>
  );
}
