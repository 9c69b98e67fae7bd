import { type ReactNode, type RefObject, useEffect, useEffectEvent } from 'react';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { LiveRegion, VisuallyHidden } from '../ui/live-region';
import styles from './guide-frame.module.css';

interface GuideFrameProps {
  readonly guide: RefObject<HTMLElement | null>;
  readonly title: string;
  /** What a screen reader hears now. */
  readonly spoken: string;
  readonly onEnd: () => void;
  /** A second button beside the end. */
  readonly next?: ReactNode;
  readonly children: ReactNode;
}

/** Around every guide: its name, its spoken form, and the one key and button that end it. */
export function GuideFrame({ guide, title, spoken, onEnd, next, children }: GuideFrameProps) {
  const text = useWords().words.panel.pause;
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    // The agent may have begun it in the page: only a panel that is in use takes the focus.
    if (document.hasFocus()) guide.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      end();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [guide]);

  return (
    <section ref={guide} className={styles.guide} tabIndex={-1} aria-label={title}>
      <VisuallyHidden>
        <h1>{title}</h1>
      </VisuallyHidden>
      {children}
      <LiveRegion text={spoken} />
      <div className={styles.buttons}>
        {next}
        <Button look="plain" title="Esc" onClick={onEnd}>
          {text.end}
        </Button>
      </div>
    </section>
  );
}
