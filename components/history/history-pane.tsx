import { useState } from 'react';
import { count } from '../../locales/translate';
import { useWords } from '../hooks/words';
import type { DayCounts } from '../today/today-state';
import { EmptyState } from '../ui/empty-state';
import { Card, Fold } from '../ui/section';
import { TensionLabel } from '../ui/tension-sign';
import { Calendar } from './calendar';
import styles from './history-pane.module.css';
import { dateOf, dayName, stepOf } from './month';
import type { By, Period } from './period';
import { PeriodTable } from './period-table';

interface HistoryPaneProps {
  readonly month: Date;
  /** Days of the shown year, oldest first. */
  readonly days: readonly Period['counts'][];
  /** The first day there is anything of; absent when there is nothing at all. */
  readonly first: string | undefined;
  readonly today: string;
  readonly by: By;
  readonly periods: readonly Period[];
  readonly onMonth: (month: Date) => void;
  readonly onBy: (by: By) => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

/** How have the days been? Pictures first, figures folded. */
export function HistoryPane(props: HistoryPaneProps) {
  const { month, days, first, today, by, periods, onMonth, onBy, onCopy, onSave } = props;
  const { words, lang } = useWords();
  const [chosen, setChosen] = useState<string>();
  const text = words.panel.history;
  if (first === undefined)
    return (
      <EmptyState heading="h1" title={text.empty}>
        {text.emptyHelp}
      </EmptyState>
    );

  const shown = dayName(month).slice(0, 7);
  const inMonth = days.filter(({ day }) => day.startsWith(shown));
  const heavy = inMonth.filter((day) => stepOf(day) === 3).length;
  const selected = inMonth.find(({ day }) => day === (chosen ?? today));

  return (
    <div className={styles.view}>
      <h1 className={styles.lead}>
        {heavy === 0
          ? count(text.leadNoHeavy, inMonth.length, lang)
          : count(text.lead, inMonth.length, lang, { heavy: heavy.toLocaleString(lang) })}
      </h1>
      <section className={styles.calendar} aria-label={words.panel.tabs.history}>
        <Calendar
          month={month}
          days={new Map(inMonth.map((day) => [day.day, day]))}
          selected={selected?.day}
          hasEarlier={first.slice(0, 7) < shown}
          hasLater={shown < today.slice(0, 7)}
          onMonth={onMonth}
          onSelect={setChosen}
        />
      </section>
      {selected && (
        <Card>
          <DayDetail day={selected} />
        </Card>
      )}
      <Fold summary={words.panel.asTable}>
        <PeriodTable by={by} periods={periods} month={month} onBy={onBy} onCopy={onCopy} onSave={onSave} />
      </Fold>
    </div>
  );
}

function DayDetail({ day }: { readonly day: DayCounts }) {
  const { words, lang } = useWords();
  const step = stepOf(day);
  const date = new Intl.DateTimeFormat(lang, { weekday: 'long', month: 'long', day: 'numeric' });
  return (
    <div className={styles.detail}>
      <div className={styles.row}>
        <strong>{date.format(dateOf(day.day))}</strong>
        <TensionLabel level={step} word={words.panel.history.steps[step]} size={13} />
      </div>
      <p>
        {day.hostile === 0
          ? count(words.panel.today.leadCalm, day.conversations, lang)
          : count(words.panel.today.lead, day.conversations, lang, { hostile: day.hostile.toLocaleString(lang) })}
      </p>
      <p className={styles.aside}>
        {count(words.panel.today.recovered, day.recovered, lang)} · {count(words.panel.today.pauses, day.pauses, lang)}
      </p>
    </div>
  );
}
