import { type FormEvent, useState } from 'react';
import { OWN_LIMITS } from '../../domain/phrases/own/own-phrase';
import { count } from '../../locales/translate';
import type { PhraseDesk } from '../hooks/use-phrase-desk';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import type { Notify } from '../ui/use-notify';
import styles from './own-phrase-list.module.css';
import { Part } from './page-section';

interface PhraseSaveProps {
  readonly desk: PhraseDesk;
  readonly notify: Notify;
}

/** Own phrases as a pack or a table. */
export function PhraseSave({ desk, notify }: PhraseSaveProps) {
  const { words: messages, lang } = useWords();
  const words = messages.phrases.save;
  const [name, setName] = useState('');
  const [version, setVersion] = useState('1');

  function tell(file: string): void {
    notify(count(words.saved, desk.rows.length, lang, { file }));
  }

  function savePack(event: FormEvent): void {
    event.preventDefault();
    tell(desk.savePack(name.trim(), version.trim()));
  }

  return (
    <Part heading={words.heading} help={words.help}>
      <form className={styles.form} onSubmit={savePack}>
        <div className={styles.find}>
          <TextField
            label={words.name}
            value={name}
            required
            maxLength={OWN_LIMITS.title}
            autoComplete="off"
            onChange={setName}
          />
          <TextField
            label={words.version}
            value={version}
            required
            maxLength={OWN_LIMITS.title}
            autoComplete="off"
            onChange={setVersion}
          />
        </div>
        <div className={styles.buttons}>
          <Button type="submit" disabled={name.trim() === '' || version.trim() === ''}>
            {words.pack}
          </Button>
          <Button onClick={() => tell(desk.saveTable())}>{words.csv}</Button>
        </div>
      </form>
    </Part>
  );
}
