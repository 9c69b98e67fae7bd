import type { RowWord } from '../../domain/phrases/files/incoming';
import { count, fill } from '../../locales/translate';
import type { ReadPhrases } from '../hooks/use-phrase-desk';
import { useWords } from '../hooks/words';
import { DataTable } from '../ui/data-table';
import { Fold } from '../ui/section';
import styles from './import-part.module.css';

/** More lines than this nobody reads; the number stands above them. */
const MOST_SHOWN = 20;

interface PhraseImportPreviewProps {
  readonly fileName: string;
  readonly read: Extract<ReadPhrases, { ok: true }>;
}

/** What a file of phrases holds beside what is here, before anything changes. */
export function PhraseImportPreview({ fileName, read: { file, diff } }: PhraseImportPreviewProps) {
  const { words: messages, lang } = useWords();
  const words = messages.phrases.bringIn;
  const number = new Intl.NumberFormat(lang);
  const kinds = [
    ['new', diff.added],
    ['changed', diff.changed],
    ['same', diff.same],
    ...(file.pack ? ([['gone', diff.gone]] as const) : []),
  ] as const;
  const shown = [
    ...diff.added.map(({ draft }) => ({ text: draft.text, before: undefined })),
    ...diff.changed.map(({ here, incoming }) => ({ text: incoming.draft.text, before: here.text })),
  ];
  return (
    <>
      {file.pack && <p className={styles.file}>{fill(words.pack, file.pack)}</p>}
      <DataTable
        caption={fill(words.caption, { file: fileName })}
        head={[words.what, words.howMany]}
        rows={kinds.map(([kind, phrases]) => [words.counts[kind], number.format(phrases.length)])}
      />
      {shown.length > 0 && (
        <Fold summary={words.preview}>
          <Lines
            lines={shown.map(({ text, before }) =>
              before === undefined || before === text ? text : `${text}\n${fill(words.wasBefore, { text: before })}`,
            )}
          />
        </Fold>
      )}
      <RowWords summary={words.left} rows={file.leftOut} />
      <RowWords summary={words.notes} rows={file.notes} />
    </>
  );
}

type Words = ReturnType<typeof useWords>['words']['phrases']['bringIn'];

interface RowWordsProps {
  readonly summary: Words['left'];
  readonly rows: readonly RowWord<keyof Words['reasons']>[];
}

/** Rows with a word about each. */
function RowWords({ summary, rows }: RowWordsProps) {
  const { words: messages, lang } = useWords();
  const words = messages.phrases.bringIn;
  if (rows.length === 0) return null;
  return (
    <Fold summary={count(summary, rows.length, lang)}>
      <Lines
        lines={rows.map(({ row, reason, detail }) =>
          fill(words.row, { n: row, reason: fill(words.reasons[reason], { detail }) }),
        )}
      />
    </Fold>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { words: messages, lang } = useWords();
  const rest = lines.length - MOST_SHOWN;
  return (
    <ul className={styles.problems}>
      {lines.slice(0, MOST_SHOWN).map((line) => (
        <li key={line} className={styles.line}>
          {line}
        </li>
      ))}
      {rest > 0 && <li>{count(messages.phrases.bringIn.andMore, rest, lang)}</li>}
    </ul>
  );
}
