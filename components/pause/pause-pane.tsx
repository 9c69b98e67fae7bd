import type { ReactNode } from 'react';
import type { ResetId } from '../../domain/pause/resets';
import type { ResponseClock } from '../../domain/pause/response-clock';
import { ChooseReset } from './choose-reset';
import { Guide } from './guide';
import styles from './pause.module.css';
import { PauseEnd } from './pause-end';
import {
  type Comfort,
  type EndedPause,
  type Ending,
  type Feeling,
  PLAIN_COMFORT,
  type RunningPause,
} from './pause-state';

interface PausePaneProps {
  readonly running: RunningPause | undefined;
  readonly ended: EndedPause | undefined;
  readonly comfort?: Comfort;
  /** An offer that stands or waits for still hands. */
  readonly offer?: ReactNode;
  /** A line for who waits, where no reset fits before the limit. */
  readonly holdingLine?: ReactNode;
  /** A word about the shift, where a pause alone will not do. */
  readonly advice?: ReactNode;
  /** What the agent wants of this shift, and all that stands below the choice. */
  readonly below?: ReactNode;
  readonly waits: readonly number[];
  readonly clock: ResponseClock;
  readonly onStart: (reset: ResetId, before: Feeling) => void;
  readonly onDraw: (among: readonly ResetId[], before: Feeling) => void;
  readonly onEnd: (ending: Ending) => void;
  readonly onLeave: (after: Feeling) => void;
}

export function PausePane(props: PausePaneProps) {
  const { running, ended, comfort = PLAIN_COMFORT, offer, holdingLine, advice, below } = props;
  if (running) return <Guide key={running.id} pause={running} comfort={comfort} onEnd={props.onEnd} />;
  if (ended) return <PauseEnd key={ended.id} pause={ended} onLeave={props.onLeave} />;
  return (
    <div className={styles.view}>
      {offer}
      {holdingLine}
      {advice}
      <ChooseReset
        waits={props.waits}
        clock={props.clock}
        accepted={comfort.style.draw}
        onStart={props.onStart}
        onDraw={props.onDraw}
      />
      {below}
    </div>
  );
}
