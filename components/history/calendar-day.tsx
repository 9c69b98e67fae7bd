import { count, fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import type { DayCounts } from '../today/today-state';
import { classNames } from '../ui/class-names';
import { VisuallyHidden } from '../ui/live-region';
import { TensionSign } from '../ui/tension-sign';
import styles from './calendar.module.css';
import { dateOf, stepOf } from './month';

const STEP_CLASSES = [styles.step0, styles.step1, styles.step2, styles.step3] as const;

interface CalendarDayProps {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly counts: DayCounts | undefined;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** A day that has something in it is a button with its sign; another is only its number. */
export function CalendarDay({ day, counts, isSelected, onSelect }: CalendarDayProps) {
  const { words, lang } = useWords();
  const text = words.panel.history;
  const number = dateOf(day).getDate().toLocaleString(lang);
  if (!counts) return <span className={classNames(styles.day, styles.empty)}>{number}</span>;
  const step = stepOf(counts);
  const hostile = counts.hostile.toLocaleString(lang);
  return (
    <button
      type="button"
      aria-pressed={isSelected}
      className={classNames(styles.day, STEP_CLASSES[step], isSelected && styles.selected)}
      onClick={onSelect}
    >
      {number}
      <TensionSign level={step} size={14} />
      <VisuallyHidden>
        {fill(text.dayHas, {
          step: text.steps[step],
          counts: count(words.panel.today.lead, counts.conversations, lang, { hostile }),
        })}
      </VisuallyHidden>
    </button>
  );
}
