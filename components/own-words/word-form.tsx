import { type FormEvent, useState } from 'react';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { readWord, type WordProblem } from './own-word';
import styles from './word-form.module.css';

interface WordFormProps {
  readonly list: readonly string[];
  readonly otherList: readonly string[];
  readonly addLabel: string;
  readonly onAdd: (word: string) => void;
}

/** A field to add a word to a list of own words. */
export function WordForm({ list, otherList, addLabel, onAdd }: WordFormProps) {
  const words = useWords().words.options.words;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<WordProblem>();

  function add(event: FormEvent): void {
    event.preventDefault();
    const reading = readWord(typed, list, otherList);
    if (!reading.ok) return setProblem(reading.problem);
    onAdd(reading.word);
    setTyped('');
  }

  return (
    <form className={styles.form} onSubmit={add}>
      <div className={styles.field}>
        <TextField
          label={addLabel}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          wrong={problem && words.problems[problem]}
          onChange={(value) => {
            setTyped(value);
            setProblem(undefined);
          }}
        />
      </div>
      <Button type="submit" className={styles.button}>
        {words.add}
      </Button>
    </form>
  );
}
