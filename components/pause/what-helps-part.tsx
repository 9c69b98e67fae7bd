import type { ResetId } from '../../domain/pause/resets';
import { type Finding, findingOf, TRIAL_RULES, type Trial } from '../../domain/pause/what-helps';
import { count, fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { DataTable } from '../ui/data-table';
import { RESET_ORDER } from './choose-reset';
import styles from './what-helps-part.module.css';

interface WhatHelpsPartProps {
  readonly trials: readonly Trial[];
  readonly accepted: readonly ResetId[];
  readonly onAccept: (accepted: readonly ResetId[]) => void;
}

/** The agent's own trial: what takes part, and what it tells so far. */
export function WhatHelpsPart({ trials, accepted, onAccept }: WhatHelpsPartProps) {
  const { words, lang } = useWords();
  const text = words.calm.draw;
  const finding = findingOf(trials, RESET_ORDER);
  return (
    <div className={styles.part}>
      {finding ? (
        <Told finding={finding} />
      ) : (
        <>
          <p>{count(text.soFar, trials.length, lang, { enough: TRIAL_RULES.enough })}</p>
          <p>{text.howTo}</p>
        </>
      )}
      <fieldset className={styles.accept}>
        <legend>{text.accept}</legend>
        {RESET_ORDER.map((id) => (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              checked={accepted.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onAccept(RESET_ORDER.filter((other) => (other === id ? checked : accepted.includes(other))))
              }
            />
            {words.terms.resets[id]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Told({ finding: { trials, ranked, best } }: { readonly finding: Finding }) {
  const { words, lang } = useWords();
  const text = words.calm.draw;
  const points = (change: number) =>
    new Intl.NumberFormat(lang, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(change * 100);
  const chance = Math.round((ranked[0]?.chance ?? 0) * 100);
  return (
    <>
      <p>
        {best
          ? fill(text.best, { n: trials, reset: words.terms.resets[best], chance: Math.min(99, chance) })
          : fill(text.noBest, { n: trials })}
      </p>
      <DataTable
        caption={text.caption}
        head={[text.head.reset, text.head.count, text.head.change, text.head.range]}
        rows={ranked.map(({ reset, count: times, mean, low, high }) => [
          words.terms.resets[reset],
          times.toLocaleString(lang),
          points(mean),
          `${points(low)} … ${points(high)}`,
        ])}
      />
    </>
  );
}
