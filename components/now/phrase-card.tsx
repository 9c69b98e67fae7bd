import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PhraseView } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import styles from './phrase-card.module.css';
import { PhraseText } from './phrase-text';
import { SlotForm } from './slot-form';

interface PhraseCardProps {
  readonly phrase: PhraseView;
  readonly onInsert: (phrase: PhraseView, text: string) => void;
  /** Instead of what it does: where an own phrase is kept. */
  readonly kind?: string | undefined;
  /** Its star. */
  readonly mark?: ReactNode;
}

export function PhraseCard({ phrase, onInsert, kind, mark }: PhraseCardProps) {
  const { words } = useWords();
  const [isFilling, setFilling] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasFilling = useRef(false);
  const hasSlots = phrase.slots.length > 0;

  function insert(text: string): void {
    setFilling(false);
    onInsert(phrase, text);
  }

  useEffect(() => {
    if (wasFilling.current && !isFilling) button.current?.focus();
    wasFilling.current = isFilling;
  }, [isFilling]);

  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.kind}>{kind ?? words.terms.suggestions[phrase.suggestion]}</span>
        {mark}
        {!isFilling && (
          <Button ref={button} small onClick={() => (hasSlots ? setFilling(true) : insert(phrase.text))}>
            {hasSlots ? words.panel.now.fillIn : words.chip.insert}
          </Button>
        )}
      </div>
      {isFilling ? (
        <SlotForm phrase={phrase} onInsert={insert} onCancel={() => setFilling(false)} />
      ) : (
        <PhraseText text={phrase.text} />
      )}
    </li>
  );
}
