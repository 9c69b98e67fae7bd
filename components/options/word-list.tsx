import { type FormEvent, useState } from 'react';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { readWord, type WordProblem } from './own-word';
import styles from './word-list.module.css';

interface WordListProps {
  readonly list: readonly string[];
  readonly otherList: readonly string[];
  readonly addLabel: string;
  readonly onAdd: (word: string) => void;
  readonly onRemove: (word: string) => void;
}

/** A list of own words: a field to add, one button each to remove. */
export function WordList({ list, otherList, addLabel, onAdd, onRemove }: WordListProps) {
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
    <>
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
      {list.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ul className={styles.words}>
          {list.map((word) => (
            <li key={word} className={styles.word}>
              <span>{word}</span>
              <button
                type="button"
                className={styles.remove}
                aria-label={fill(words.remove, { word })}
                onClick={() => onRemove(word)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
