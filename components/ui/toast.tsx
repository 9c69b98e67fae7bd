import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from './button';
import styles from './toast.module.css';

export interface ToastWords {
  /** A new id shows a new toast, even with the same words. */
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
}

interface ToastProps {
  readonly toast: ToastWords | undefined;
  readonly onGone: () => void;
  readonly lastsMs?: number;
}

/** A word about what just happened, with its undo. Stays while it is pointed at or focused. */
export function Toast({ toast, onGone, lastsMs = 8_000 }: ToastProps) {
  const place = useRef<HTMLOutputElement>(null);
  const gone = useEffectEvent(onGone);
  const id = toast?.id;

  useEffect(() => {
    if (id === undefined) return;
    const timer = setInterval(() => {
      const isHeld = place.current?.matches(':hover') || place.current?.contains(document.activeElement);
      if (!isHeld) gone();
    }, lastsMs);
    return () => clearInterval(timer);
  }, [id, lastsMs]);

  return (
    <output ref={place} className={styles.place}>
      {toast && (
        <span className={styles.toast} key={toast.id}>
          <span className={styles.text}>{toast.text}</span>
          {toast.action && (
            <Button look="plain" small onClick={toast.action.onAction}>
              {toast.action.label}
            </Button>
          )}
        </span>
      )}
    </output>
  );
}
