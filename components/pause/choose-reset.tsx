import { useState } from 'react';
import { RESETS, type ResetId } from '../../domain/pause/resets';
import { fitsClock, type ResponseClock } from '../../domain/pause/response-clock';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { clockOf } from '../ui/format';
import { Fold } from '../ui/section';
import { FeelingSliders } from './feeling-sliders';
import styles from './pause.module.css';
import type { Feeling } from './pause-state';
import { ResetIcon } from './reset-icon';

/** The shortest first, the long one last. */
export const RESET_ORDER: readonly ResetId[] = [
  'three-breaths',
  'sixty-seconds',
  'green-view',
  'grounding',
  'perspective',
  'body',
  'cyclic-sighing',
];

interface ChooseResetProps {
  /** How long each waiting customer has waited, the longest first, milliseconds. */
  readonly waits: readonly number[];
  readonly clock: ResponseClock;
  readonly onStart: (reset: ResetId, before: Feeling) => void;
  /** Resets that may be drawn for the agent. */
  readonly accepted: readonly ResetId[];
  readonly onDraw: (among: readonly ResetId[], before: Feeling) => void;
}

/** What would do me good in the time I have? */
export function ChooseReset({ waits, clock, accepted, onStart, onDraw }: ChooseResetProps) {
  const { words } = useWords();
  const [before, setBefore] = useState<Feeling>({});
  const text = words.panel.pause;
  const about = { ...words.calm.about, ...text.about };
  const fitting = Object.keys(RESETS).filter((id): id is ResetId => fitsClock(id as ResetId, waits, clock));
  const drawable = fitting.filter((id) => accepted.includes(id));
  const longest = waits[0];

  return (
    <div className={styles.view}>
      <h1 className={styles.lead}>{text.lead}</h1>
      {longest !== undefined && (
        <p className={styles.aside}>
          {fill(fitting.length === 0 ? words.chip.holdFirst : text.waited, { time: clockOf(longest) })}
        </p>
      )}
      <ul className={styles.resets}>
        {RESET_ORDER.map((id) => (
          <li key={id}>
            <button type="button" className={styles.reset} onClick={() => onStart(id, before)}>
              <ResetIcon reset={id} />
              <span>
                <span className={styles.name}>{words.terms.resets[id]}</span>
                <span className={styles.aside}>
                  {about[id]}
                  {fitting.length > 0 && !fitting.includes(id) && ` · ${text.tooLong}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {drawable.length > 0 && (
        <div className={styles.draw}>
          <Button onClick={() => onDraw(drawable, before)}>{words.calm.draw.ask}</Button>
          <p className={styles.small}>{words.calm.draw.help}</p>
        </div>
      )}
      <Fold summary={text.feeling.before}>
        <FeelingSliders feeling={before} onChange={setBefore} />
      </Fold>
      <p className={styles.small}>{text.claim}</p>
    </div>
  );
}
