import { useRef } from 'react';
import {
  BREATH_RESETS,
  type BreathReset,
  type BreathResetId,
  lengthOf,
  opennessAt,
  type Phase,
  phaseAt,
} from '../../domain/pause/resets';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { classNames } from '../ui/class-names';
import { useMedia } from '../ui/use-media';
import { BreathingFlower } from './breathing-flower';
import styles from './breathing-guide.module.css';
import { GuideFrame } from './guide-frame';
import type { RunningPause } from './pause-state';
import { useMoment } from './use-moment';

/** More breaths than this are told by the ring alone. */
const MOST_DOTS = 8;

interface BreathingGuideProps {
  readonly pause: RunningPause<BreathResetId>;
  readonly onEnd: () => void;
}

/** Guides the breath: a flower that opens, or words and a filling bar, and spoken phases. */
export function BreathingGuide({ pause, onEnd }: BreathingGuideProps) {
  const { words, lang } = useWords();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const guide = useRef<HTMLElement>(null);
  const reset: BreathReset = BREATH_RESETS[pause.reset];
  const text = words.panel.pause;

  const phase = useMoment(
    pause.startedAt,
    (elapsedMs) => phaseAt(reset, elapsedMs),
    (one, other) => one.name === other.name && one.breath === other.breath,
    (now, elapsedMs) => {
      // Once a frame, past React: nothing but these two numbers changes.
      guide.current?.style.setProperty('--open', opennessAt(reset, now).toFixed(4));
      guide.current?.style.setProperty('--done', Math.min(1, elapsedMs / lengthOf(reset)).toFixed(4));
    },
  );

  return (
    <GuideFrame guide={guide} title={words.terms.resets[pause.reset]} spoken={spoken(phase)} onEnd={onEnd}>
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
      {reset.breaths <= MOST_DOTS && (
        <div className={styles.breaths} aria-hidden="true">
          {Array.from({ length: reset.breaths }, (_, index) => (
            <span
              key={`breath-${index + 1}`}
              className={classNames(styles.breath, isTaken(phase, index + 1) && styles.taken)}
            />
          ))}
        </div>
      )}
    </GuideFrame>
  );

  function spoken({ name, breath }: Phase): string {
    if (name !== 'in') return text.phases[name];
    const number = fill(text.breathOf, { n: breath.toLocaleString(lang), of: reset.breaths.toLocaleString(lang) });
    return `${text.phases.in} ${number}`;
  }
}

function isTaken({ name, breath }: Phase, number: number): boolean {
  return name === 'lead-out' || name === 'done' || number <= breath;
}
