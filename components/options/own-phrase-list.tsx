import { useState } from 'react';
import type { OwnPhrase } from '../../domain/phrases/own/own-phrase';
import { count } from '../../locales/translate';
import { type PhraseDesk, type Undo, useOwnSearch } from '../hooks/use-phrase-desk';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Select, TextField } from '../ui/text-field';
import styles from './own-phrase-list.module.css';
import { OwnPhraseRow } from './own-phrase-row';

/** Rows drawn at first, and more with each press. */
const SHOWN = 20;
/** No folder has this name: names have no blanks at an end. */
const ALL = ' ';

export interface OwnPhraseListProps {
  readonly desk: PhraseDesk;
  readonly folders: readonly string[];
  readonly told: (doing: Promise<Undo>, said: string, onDone?: () => void) => void;
  readonly failed: (error: unknown) => void;
}

/** Every own phrase, by folder or by what is looked for. */
export function OwnPhraseList({ desk, folders, told, failed }: OwnPhraseListProps) {
  const { words: messages, lang } = useWords();
  const words = messages.phrases;
  const [query, setQuery] = useState('');
  const [folder, setFolder] = useState(ALL);
  const [shown, setShown] = useState(SHOWN);
  const found = useOwnSearch(desk.rows, query);
  const inFolder = (row: OwnPhrase) => folder === ALL || row.folder === folder || row.folder.startsWith(`${folder}/`);
  const rows = (found ?? desk.rows.toSorted((a, b) => b.changedAt - a.changedAt)).filter(inFolder);
  const isFolder = folder !== ALL && folder !== '' && query === '';

  return (
    <>
      <div className={styles.find}>
        <TextField
          label={words.find}
          type="search"
          value={query}
          placeholder={words.searchHint}
          autoComplete="off"
          spellCheck={false}
          onChange={setQuery}
        />
        <Select label={words.folder} value={folder} onChange={setFolder}>
          <option value={ALL}>{words.allFolders}</option>
          <option value="">{words.noFolder}</option>
          {folders.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {rows.length === 0 && <p className={styles.aside}>{words.nothingFound}</p>}
      <ul className={styles.list} aria-label={words.list}>
        {rows.slice(0, shown).map((row) => (
          <OwnPhraseRow key={row.id} row={row} folders={folders} desk={desk} told={told} failed={failed} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {rows.length > shown && <Button onClick={() => setShown(shown + 5 * SHOWN)}>{words.more}</Button>}
        {isFolder && rows.length > 0 && (
          <Button
            look="plain"
            onClick={() => {
              setFolder(ALL);
              told(desk.remove(rows.map(({ id }) => id)), count(words.removedMany, rows.length, lang));
            }}
          >
            {words.removeFolder}
          </Button>
        )}
      </div>
    </>
  );
}
