import { useWords } from '../hooks/words';
import type { DayCounts } from '../today/today-state';
import { Button } from '../ui/button';
import { TensionLabel } from '../ui/tension-sign';
import styles from './calendar.module.css';
import { CalendarDay } from './calendar-day';
import { monthAfter, weeksOf } from './month';

/** Any Monday: its week gives the names of the days. */
const MONDAY = new Date(2024, 0, 1);

interface CalendarProps {
  readonly month: Date;
  readonly days: ReadonlyMap<string, DayCounts>;
  readonly selected: string | undefined;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  readonly onMonth: (month: Date) => void;
  readonly onSelect: (day: string) => void;
}

/** A month of days, each with one of four signs. */
export function Calendar({ month, days, selected, hasEarlier, hasLater, onMonth, onSelect }: CalendarProps) {
  const { words, lang } = useWords();
  const text = words.panel.history;
  const title = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long' }).format(month);
  const weekday = new Intl.DateTimeFormat(lang, { weekday: lang.startsWith('zh') ? 'narrow' : 'short' });
  const names = Array.from({ length: 7 }, (_, index) =>
    weekday.format(new Date(MONDAY.getFullYear(), MONDAY.getMonth(), MONDAY.getDate() + index)),
  );

  return (
    <>
      <div className={styles.nav}>
        <Button
          small
          look="plain"
          disabled={!hasEarlier}
          aria-label={text.earlier}
          onClick={() => onMonth(monthAfter(month, -1))}
        >
          <Arrow d="M7 1 2 6l5 5" />
        </Button>
        <h2 className={styles.month} aria-live="polite">
          {title}
        </h2>
        <Button
          small
          look="plain"
          disabled={!hasLater}
          aria-label={text.later}
          onClick={() => onMonth(monthAfter(month, 1))}
        >
          <Arrow d="m5 1 5 5-5 5" />
        </Button>
      </div>
      <table className={styles.grid} aria-label={title}>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={week.find(Boolean) ?? index}>
              {week.map((day, column) => (
                <td key={day ?? `none-${column}`}>
                  {day !== undefined && (
                    <CalendarDay
                      day={day}
                      counts={days.get(day)}
                      isSelected={day === selected}
                      onSelect={() => onSelect(day)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.legend}>
        {([0, 1, 2, 3] as const).map((step) => (
          <TensionLabel key={step} level={step} word={text.steps[step]} size={13} />
        ))}
      </div>
    </>
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
