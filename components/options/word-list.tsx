import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { WordForm } from '../own-words/word-form';
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
  return (
    <>
      <WordForm list={list} otherList={otherList} addLabel={addLabel} onAdd={onAdd} />
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
