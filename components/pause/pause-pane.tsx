import type { ReactNode } from 'react';
import type { ResetId } from '../../domain/pause/resets';
import type { ResponseClock } from '../../domain/pause/response-clock';
import { BreathingGuide } from './breathing-guide';
import { ChooseReset } from './choose-reset';
import styles from './pause.module.css';
import { PauseEnd } from './pause-end';
import type { EndedPause, Feeling, RunningPause } from './pause-state';

interface PausePaneProps {
  readonly running: RunningPause | undefined;
  readonly ended: EndedPause | undefined;
  /** An offer that stands or waits for still hands. */
  readonly offer?: ReactNode;
  /** A line for who waits, where no reset fits before the limit. */
  readonly holdingLine?: ReactNode;
  /** What the agent wants of this shift. */
  readonly wishes?: ReactNode;
  readonly waits: readonly number[];
  readonly clock: ResponseClock;
  readonly onStart: (reset: ResetId, before: Feeling) => void;
  readonly onEnd: () => void;
  readonly onLeave: (after: Feeling) => void;
}

export function PausePane({
  running,
  ended,
  offer,
  holdingLine,
  wishes,
  waits,
  clock,
  onStart,
  onEnd,
  onLeave,
}: PausePaneProps) {
  if (running) return <BreathingGuide key={running.id} pause={running} onEnd={onEnd} />;
  if (ended) return <PauseEnd key={ended.id} pause={ended} onLeave={onLeave} />;
  return (
    <div className={styles.view}>
      {offer}
      {holdingLine}
      <ChooseReset waits={waits} clock={clock} onStart={onStart} />
      {wishes}
    </div>
  );
}
