import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../ui/button';
import styles from './two-step.module.css';

interface TwoStepProps {
  readonly label: string;
  /** What will happen, in plain words. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly disabled?: boolean;
  /** More to decide before the second step. */
  readonly children?: ReactNode;
  readonly onYes: () => void;
}

/** For what cannot be undone: the button first asks, and the way back is the nearer one. */
export function TwoStep({ label, question, yes, no, disabled = false, children, onYes }: TwoStepProps) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    if (asking) back.current?.focus();
    else if (wasAsking.current) begin.current?.focus();
    wasAsking.current = asking;
    if (!asking) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) setAsking(false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [asking]);

  if (!asking) {
    return (
      <div>
        <Button ref={begin} disabled={disabled} onClick={() => setAsking(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div role="alertdialog" aria-labelledby={id} className={styles.step}>
      <p id={id}>{question}</p>
      {children}
      <div className={styles.buttons}>
        <Button ref={back} onClick={() => setAsking(false)}>
          {no}
        </Button>
        <Button
          className={styles.yes}
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </Button>
      </div>
    </div>
  );
}
