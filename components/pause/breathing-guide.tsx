import { useEffect, useEffectEvent, useRef } from 'react';
import { lengthOf, type Phase, RESETS } from '../../domain/pause/resets';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { LiveRegion, VisuallyHidden } from '../ui/live-region';
import { useMedia } from '../ui/use-media';
import { BreathingFlower } from './breathing-flower';
import styles from './breathing-guide.module.css';
import type { RunningPause } from './pause-state';
import { openness, usePhase } from './use-phase';

interface BreathingGuideProps {
  readonly pause: RunningPause;
  readonly onEnd: () => void;
}

/** Guides the breath: a flower that opens, or words and a filling bar, and spoken phases. */
export function BreathingGuide({ pause, onEnd }: BreathingGuideProps) {
  const { words, lang } = useWords();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const guide = useRef<HTMLElement>(null);
  const reset = RESETS[pause.reset];
  const text = words.panel.pause;

  const phase = usePhase(reset, pause.startedAt, (now, elapsedMs) => {
    // Once a frame, past React: nothing but these two numbers changes.
    guide.current?.style.setProperty('--open', openness(now).toFixed(4));
    guide.current?.style.setProperty('--done', Math.min(1, elapsedMs / lengthOf(reset)).toFixed(4));
  });

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
  }, []);

  return (
    <section ref={guide} className={styles.guide} tabIndex={-1} aria-label={words.terms.resets[pause.reset]}>
      <VisuallyHidden>
        <h1>{words.terms.resets[pause.reset]}</h1>
      </VisuallyHidden>
      {isStill ? (
        <div className={styles.bar} aria-hidden="true">
          <div className={styles.filling} />
        </div>
      ) : (
        <BreathingFlower />
      )}
      <p className={styles.caption} aria-hidden="true">
        {text.phases[phase.name]}
      </p>
      <LiveRegion text={spoken(phase, reset.breaths)} />
      <div className={styles.breaths} aria-hidden="true">
        {Array.from({ length: reset.breaths }, (_, index) => (
          <span
            key={`breath-${index + 1}`}
            className={classNames(styles.breath, isTaken(phase, index + 1) && styles.taken)}
          />
        ))}
      </div>
      <Button look="plain" title="Esc" onClick={onEnd}>
        {text.end}
      </Button>
    </section>
  );

  function spoken({ name, breath }: Phase, of: number): string {
    if (name !== 'in') return text.phases[name];
    const number = fill(text.breathOf, { n: breath.toLocaleString(lang), of: of.toLocaleString(lang) });
    return `${text.phases.in} ${number}`;
  }
}

function isTaken({ name, breath }: Phase, number: number): boolean {
  return name === 'lead-out' || name === 'done' || number <= breath;
}
