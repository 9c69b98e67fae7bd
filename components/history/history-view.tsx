import { useState } from 'react';
import { fill } from '../../locales/translate';
import { groupDays, useHistory } from '../hooks/use-history';
import { useWords } from '../hooks/words';
import { Notice } from '../ui/notice';
import { useClock } from '../ui/use-clock';
import type { Notify } from '../ui/use-notify';
import { csvFile, csvOf } from './csv';
import { HistoryPane } from './history-pane';
import { dayName, yearAround } from './month';
import { type By, csvRows, type Period } from './period';

const MINUTE = 60_000;

export function HistoryView({ notify }: { readonly notify: Notify }) {
  const { words } = useWords();
  const today = dayName(new Date(useClock(MINUTE)));
  const [month, setMonth] = useState(() => new Date());
  const [by, setBy] = useState<By>('day');
  const { from, to } = yearAround(month);
  const history = useHistory(from, to);
  const text = words.panel.history;
  if (history === undefined) return null;
  if (history.state === 'trouble') return <Notice tone="care">{words.panel.unreadable}</Notice>;

  const { days, first } = history.value;
  const periods = periodsOf(days, by, month);
  const csv = () => {
    const { messages, ...head } = text.csv;
    const { 0: calm, 1: tense, 2: hostile, 3: abusive } = words.terms.levels;
    const levels = [calm, tense, hostile, abusive].map((level) => fill(messages, { level }));
    return csvOf(csvRows(periods, { ...head, messages: levels }));
  };

  return (
    <HistoryPane
      month={month}
      days={days}
      first={first}
      today={today}
      by={by}
      periods={periods}
      onMonth={setMonth}
      onBy={setBy}
      onCopy={() => {
        void navigator.clipboard.writeText(csv()).then(
          () => notify(text.copied),
          () => notify(text.notCopied),
        );
      }}
      onSave={() => save(csvFile(csv()), `evenkeel-${by}-${dayName(month).slice(0, by === 'day' ? 7 : 4)}.csv`)}
    />
  );
}

/** Days of the shown month, or weeks and months of its year. */
function periodsOf(days: readonly Period['counts'][], by: By, month: Date): Period[] {
  const name = dayName(month);
  if (by === 'day') {
    return days.filter(({ day }) => day.startsWith(name.slice(0, 7))).map((counts) => ({ from: counts.day, counts }));
  }
  const rows = by === 'week' ? days : days.filter(({ day }) => day.startsWith(name.slice(0, 4)));
  return groupDays(rows, by).map(({ from, total }) => ({ from, counts: total }));
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
}
