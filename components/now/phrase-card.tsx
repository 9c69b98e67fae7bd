import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { fillSlots } from '../../domain/phrases/slots';
import { fill } from '../../locales/fill';
import type { KnownSlots, PhraseView } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import styles from './phrase-card.module.css';
import { PhraseText } from './phrase-text';
import { SlotForm } from './slot-form';
import { whyWords } from './why-words';

interface PhraseCardProps {
  readonly phrase: PhraseView;
  /** The key that chooses it. */
  readonly number?: number;
  /** What is certain of the gaps. */
  readonly known?: KnownSlots;
  readonly onInsert: (phrase: PhraseView, text: string) => void;
  /** Instead of what it does: where an own phrase is kept. */
  readonly kind?: string | undefined;
  /** Its star. */
  readonly mark?: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

export function PhraseCard({ phrase, number, known = {}, onInsert, kind, mark, onKeyDown }: PhraseCardProps) {
  const { words, lang } = useWords();
  const [isFilling, setFilling] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasFilling = useRef(false);
  const why = useId();
  const { text, missing } = fillSlots(phrase.text, known);
  const hasGaps = missing.length > 0;

  function insert(filled: string): void {
    setFilling(false);
    onInsert(phrase, filled);
  }

  useEffect(() => {
    if (wasFilling.current && !isFilling) button.current?.focus();
    wasFilling.current = isFilling;
  }, [isFilling]);

  return (
    <li className={styles.card}>
      <div className={styles.head}>
        {number !== undefined && <kbd aria-hidden="true">{number}</kbd>}
        <span className={styles.kind}>{kind ?? words.terms.suggestions[phrase.suggestion]}</span>
        {mark}
        {!isFilling && (
          <Button
            ref={button}
            small
            aria-describedby={why}
            aria-keyshortcuts={number?.toString()}
            onKeyDown={onKeyDown}
            onClick={() => (hasGaps ? setFilling(true) : insert(text))}
          >
            {hasGaps ? words.panel.now.fillIn : words.chip.insert}
          </Button>
        )}
      </div>
      {isFilling ? (
        <SlotForm phrase={phrase} known={known} onInsert={insert} onCancel={() => setFilling(false)} />
      ) : (
        <>
          <PhraseText text={phrase.text} values={known} lang={phrase.language} />
          {phrase.meaning !== undefined && (
            <p className={styles.meaning} lang={lang}>
              {fill(words.chip.means, { text: fillSlots(phrase.meaning, known).text })}
            </p>
          )}
        </>
      )}
      <span id={why} className={styles.why}>
        {whyWords(phrase, words)}
      </span>
    </li>
  );
}
