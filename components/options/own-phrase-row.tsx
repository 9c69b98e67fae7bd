import { useState } from 'react';
import type { OwnPhrase } from '../../domain/phrases/own/own-phrase';
import { count, fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { OwnPhraseForm } from '../phrases/own-phrase-form';
import { StarButton } from '../phrases/star-button';
import { Button } from '../ui/button';
import type { OwnPhraseListProps } from './own-phrase-list';
import styles from './own-phrase-list.module.css';

interface OwnPhraseRowProps extends OwnPhraseListProps {
  readonly row: OwnPhrase;
}

/** As much of a phrase as its buttons are called by. */
const NAME = 30;

/** One own phrase, or the form that changes it. */
export function OwnPhraseRow({ row, folders, desk, told, failed }: OwnPhraseRowProps) {
  const { words: messages, lang } = useWords();
  const words = messages.phrases;
  const [isChanging, setChanging] = useState(false);
  const name = { phrase: (row.title || row.text).slice(0, NAME) };

  if (isChanging) {
    return (
      <li className={styles.row}>
        <OwnPhraseForm
          start={row}
          folders={folders}
          onKeep={(draft) => told(desk.change(row, draft), words.changed, () => setChanging(false))}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  }
  const kept = [row.folder, row.title, row.shortcut, row.tags.map((tag) => `#${tag}`).join(' ')];
  const used = row.uses > 0 ? count(words.used, row.uses, lang) : '';
  const from = row.pack === undefined ? '' : fill(words.fromPack, { pack: row.pack });
  return (
    <li className={styles.row}>
      <p className={styles.text}>{row.text}</p>
      <div className={styles.foot}>
        <span className={styles.aside}>{[...kept, used, from].filter((part) => part !== '').join(' · ')}</span>
        <StarButton isStarred={row.starred} onChange={(starred) => void desk.star(row.id, starred).catch(failed)} />
        <Button look="plain" small aria-label={fill(words.editNamed, name)} onClick={() => setChanging(true)}>
          {words.edit}
        </Button>
        <Button
          look="plain"
          small
          aria-label={fill(words.removeNamed, name)}
          onClick={() => told(desk.remove([row.id]), words.removed)}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
