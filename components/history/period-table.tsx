import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { DataTable } from '../ui/data-table';
import { Segmented } from '../ui/segmented';
import styles from './history-pane.module.css';
import { dateOf } from './month';
import type { By, Period } from './period';

interface PeriodTableProps {
  readonly by: By;
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly month: Date;
  readonly onBy: (by: By) => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

/** The figures behind the pictures, by day of the month or by week or month of the year. */
export function PeriodTable({ by, periods, month, onBy, onCopy, onSave }: PeriodTableProps) {
  const { words, lang } = useWords();
  const text = words.panel.history;
  const { table } = text;
  const caption = new Intl.DateTimeFormat(lang, { year: 'numeric', ...(by === 'day' ? { month: 'long' } : {}) });
  const number = (n: number) => n.toLocaleString(lang);

  return (
    <>
      <Segmented
        label={text.by}
        value={by}
        options={(['day', 'week', 'month'] as const).map((value) => ({ value, label: text.byName[value] }))}
        onChange={onBy}
      />
      <DataTable
        caption={caption.format(month)}
        head={[table.period, table.conversations, table.hostile, table.recovered, table.pauses]}
        rows={periods.map(({ from, counts }) => [
          periodName(from, by, lang),
          ...[counts.conversations, counts.hostile, counts.recovered, counts.pauses].map(number),
        ])}
      />
      <div className={styles.buttons}>
        <Button small onClick={onCopy}>
          {text.copy}
        </Button>
        <Button small onClick={onSave}>
          {text.save}
        </Button>
      </div>
    </>
  );
}

function periodName(from: string, by: By, lang: string): string {
  const date = dateOf(from);
  if (by === 'month') return new Intl.DateTimeFormat(lang, { month: 'long' }).format(date);
  if (by === 'day') return new Intl.DateTimeFormat(lang, { day: 'numeric', weekday: 'short' }).format(date);
  const end = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 6);
  return new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric' }).formatRange(date, end);
}
