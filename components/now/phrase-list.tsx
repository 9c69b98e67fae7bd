import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { InsertMode, KnownSlots, PhraseView } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { Section } from '../ui/section';
import { Segmented } from '../ui/segmented';
import type { OpenNow } from './now-state';
import { PhraseCard } from './phrase-card';
import styles from './phrase-list.module.css';

const SHOWN = 3;

/** What stands around the phrases for the moment. */
export interface PhraseExtras {
  /** The search field, which shows what it finds in the list's place. */
  readonly search: (list: ReactNode, onInsert: (phrase: PhraseView, text: string) => void) => ReactNode;
  readonly markOf: (phrase: PhraseView) => ReactNode;
  readonly keep: ReactNode;
}

interface PhraseListProps {
  /** Best first; `undefined` while they are being chosen. */
  readonly phrases: readonly PhraseView[] | undefined;
  readonly composer: OpenNow['composer'];
  readonly known: KnownSlots;
  readonly onInsert: (phrase: PhraseView, text: string, mode: InsertMode) => void;
  readonly extras?: PhraseExtras | undefined;
}

/** What could be said next. With the focus on one of them, 1 to 3 choose. */
export function PhraseList({ phrases, composer, known, onInsert, extras }: PhraseListProps) {
  const { words } = useWords();
  const [mode, setMode] = useState<InsertMode>('caret');
  if (phrases === undefined && !extras) return null;

  function insert(phrase: PhraseView, text: string): void {
    setMode('caret');
    onInsert(phrase, text, mode);
  }

  const { label, ...names } = words.chip.mode;
  const list =
    phrases?.length === 0 ? (
      <p className={styles.aside}>{words.panel.now.noPhrases}</p>
    ) : (
      <ol className={styles.list}>
        {phrases?.slice(0, SHOWN).map((phrase, index) => (
          <PhraseCard
            key={phrase.id}
            phrase={phrase}
            number={index + 1}
            known={known}
            onInsert={insert}
            kind={phrase.own && words.phrases.own}
            mark={extras?.markOf(phrase)}
            onKeyDown={chooseByNumber}
          />
        ))}
      </ol>
    );
  return (
    <Section heading={words.chip.phrases}>
      {composer === 'note' && <p className={styles.aside}>{words.chip.noteMode}</p>}
      {composer === 'missing' && <p className={styles.aside}>{words.chip.noComposer}</p>}
      {composer === 'ready' && (extras || !!phrases?.length) && (
        <Segmented
          label={label}
          value={mode}
          options={(['caret', 'replace'] as const).map((value) => ({ value, label: names[value] }))}
          onChange={setMode}
        />
      )}
      {extras ? extras.search(list, insert) : list}
      {extras?.keep}
    </Section>
  );
}

/** A number presses the button that shows it. */
function chooseByNumber(event: KeyboardEvent<HTMLElement>): void {
  const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.nativeEvent.isComposing;
  if (isHeld || !/^[1-9]$/.test(event.key)) return;
  const list = event.currentTarget.closest('ol');
  const button = list?.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}
