import { useState } from 'react';
import { RESETS, type ResetId } from '../../domain/pause/resets';
import { fitsClock, type ResponseClock } from '../../domain/pause/response-clock';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { clockOf } from '../ui/format';
import { Fold } from '../ui/section';
import { FeelingSliders } from './feeling-sliders';
import styles from './pause.module.css';
import type { Feeling } from './pause-state';

const OFFERED: readonly ResetId[] = ['three-breaths', 'sixty-seconds'];

interface ChooseResetProps {
  /** How long each waiting customer has waited, the longest first, milliseconds. */
  readonly waits: readonly number[];
  readonly clock: ResponseClock;
  readonly onStart: (reset: ResetId, before: Feeling) => void;
}

/** What would do me good in the time I have? */
export function ChooseReset({ waits, clock, onStart }: ChooseResetProps) {
  const { words } = useWords();
  const [before, setBefore] = useState<Feeling>({});
  const text = words.panel.pause;
  const fitting = OFFERED.filter((reset) => fitsClock(reset, waits, clock));
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
        {OFFERED.map((id) => (
          <li key={id}>
            <button type="button" className={styles.reset} onClick={() => onStart(id, before)}>
              <ResetIcon rings={RESETS[id].breaths === 3 ? 3 : 6} />
              <span>
                <span className={styles.name}>{words.terms.resets[id]}</span>
                <span className={styles.aside}>
                  {text.about[id]}
                  {fitting.length > 0 && !fitting.includes(id) && ` · ${text.tooLong}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Fold summary={text.feeling.before}>
        <FeelingSliders feeling={before} onChange={setBefore} />
      </Fold>
      <p className={styles.small}>{text.claim}</p>
    </div>
  );
}

/** As many rings as breaths. */
function ResetIcon({ rings }: { readonly rings: number }) {
  return (
    <svg className={styles.icon} width="40" height="40" viewBox="-20 -20 40 40" aria-hidden="true" focusable="false">
      {Array.from({ length: rings }, (_, index) => (
        <circle
          key={`ring-${index + 1}`}
          r={5 + (13 * index) / (rings - 1)}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          opacity={1 - (0.75 * index) / (rings - 1)}
        />
      ))}
    </svg>
  );
}
