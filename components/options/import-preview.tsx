import { count, fill } from '../../locales/translate';
import type { ExportPreview, RowProblem, TableChange } from '../hooks/use-data';
import { useWords } from '../hooks/words';
import { DataTable } from '../ui/data-table';
import { Fold } from '../ui/section';
import styles from './import-part.module.css';

interface ImportPreviewProps {
  readonly fileName: string;
  readonly preview: ExportPreview;
  readonly changes: readonly TableChange[];
}

/** More lines than this nobody reads; the number stands above them. */
const MOST_SHOWN = 20;

function Problems({ problems, all }: { readonly problems: readonly RowProblem[]; readonly all: number }) {
  const { words: messages, lang } = useWords();
  const words = messages.options.privacy;

  function say({ table, index, reason, detail }: RowProblem): string {
    const known = Object.entries(words.stored).find(([id]) => id === table)?.[1].what ?? table;
    const place = index < 0 ? known : fill(words.rowOf, { table: known, n: index + 1 });
    return fill(words.rowProblems[reason], { place, detail });
  }

  const rest = all - Math.min(problems.length, MOST_SHOWN);
  return (
    <Fold summary={count(words.skipped, all, lang)}>
      <ul className={styles.problems}>
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={`${problem.table} ${problem.index} ${problem.reason}`}>{say(problem)}</li>
        ))}
        {rest > 0 && <li>{count(words.andMore, rest, lang)}</li>}
      </ul>
    </Fold>
  );
}

/** What a file holds beside what is here, before anything changes. */
export function ImportPreview({ fileName, preview, changes }: ImportPreviewProps) {
  const { words: messages, lang } = useWords();
  const words = messages.options.privacy;
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(preview.exportedAt);
  const dayOf = (day: string) =>
    new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(`${day}T00:00`));
  const number = new Intl.NumberFormat(lang);
  return (
    <>
      <p className={styles.file}>
        {fill(words.savedOn, { file: fileName, date })}
        {preview.from !== undefined && preview.to !== undefined && (
          <> {fill(words.covers, { from: dayOf(preview.from), to: dayOf(preview.to) })}</>
        )}
      </p>
      <DataTable
        caption={words.previewCaption}
        head={[words.what, words.inFile, words.inBoth, words.here]}
        rows={changes.map(({ table, inFile, alreadyHere, here }) => [
          words.stored[table].what,
          number.format(inFile),
          number.format(alreadyHere),
          number.format(here),
        ])}
      />
      {preview.problemCount > 0 && <Problems problems={preview.problems} all={preview.problemCount} />}
    </>
  );
}
