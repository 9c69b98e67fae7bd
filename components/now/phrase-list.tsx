import type { ReactNode } from 'react';
import type { PhraseView } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { Section } from '../ui/section';
import type { OpenNow } from './now-state';
import { PhraseCard } from './phrase-card';
import styles from './phrase-list.module.css';

const SHOWN = 3;

/** What stands around the phrases for the moment. */
export interface PhraseExtras {
  /** The search field, which shows what it finds in the list's place. */
  readonly search: (list: ReactNode) => ReactNode;
  readonly markOf: (phrase: PhraseView) => ReactNode;
  readonly keep: ReactNode;
}

interface PhraseListProps {
  /** Best first; `undefined` while they are being chosen. */
  readonly phrases: readonly PhraseView[] | undefined;
  readonly composer: OpenNow['composer'];
  readonly onInsert: (phrase: PhraseView, text: string) => void;
  readonly extras?: PhraseExtras | undefined;
}

/** What could be said next. */
export function PhraseList({ phrases, composer, onInsert, extras }: PhraseListProps) {
  const { words } = useWords();
  if (phrases === undefined && !extras) return null;
  const list =
    phrases?.length === 0 ? (
      <p className={styles.aside}>{words.panel.now.noPhrases}</p>
    ) : (
      <ul className={styles.list}>
        {phrases?.slice(0, SHOWN).map((phrase) => (
          <PhraseCard
            key={phrase.id}
            phrase={phrase}
            onInsert={onInsert}
            kind={phrase.own && words.phrases.own}
            mark={extras?.markOf(phrase)}
          />
        ))}
      </ul>
    );
  return (
    <Section heading={words.chip.phrases}>
      {composer === 'note' && <p className={styles.aside}>{words.chip.noteMode}</p>}
      {composer === 'missing' && <p className={styles.aside}>{words.chip.noComposer}</p>}
      {extras ? extras.search(list) : list}
      {extras?.keep}
    </Section>
  );
}
