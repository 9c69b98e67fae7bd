import { isHostile, type LocalWords } from '../../domain/hostility/verdict';
import { fill } from '../../locales/translate';
import type { NowMessage } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { readWord } from '../own-words/own-word';
import { WordForm } from '../own-words/word-form';
import { Button } from '../ui/button';
import styles from './teach-words.module.css';

/** Words offered of one message. */
const MOST_OFFERED = 3;

interface TeachWordsProps {
  /** A message the agent corrected. */
  readonly message: NowMessage;
  readonly own: LocalWords;
  readonly onTeach: (list: keyof LocalWords, word: string) => void;
}

/** After a correction: which words of the message should count, or not count, from now on. */
export function TeachWords({ message, own, onTeach }: TeachWordsProps) {
  const words = useWords().words.teaching;
  const { correction, severity } = message;
  if (correction === undefined || isHostile(correction) === isHostile(severity)) return null;
  if (isHostile(correction)) {
    return (
      <WordForm
        list={own.hostile}
        otherList={own.harmless}
        addLabel={words.hurt}
        onAdd={(word) => onTeach('hostile', word)}
      />
    );
  }
  const offered = offeredOf(message, own);
  if (offered.length === 0) return null;
  return (
    <div className={styles.offered}>
      <span className={styles.label}>{words.harmless}</span>
      {offered.map((word) => (
        <Button
          key={word}
          small
          aria-label={fill(words.neverCount, { word })}
          onClick={() => onTeach('harmless', word)}
        >
          {word}
        </Button>
      ))}
    </div>
  );
}

/** The words that led to the verdict, as far as they can stand in the list. */
function offeredOf({ text, cues }: NowMessage, own: LocalWords): readonly string[] {
  const readings = cues.map(({ start, end }) => readWord(text.slice(start, end), own.harmless, own.hostile));
  return [...new Set(readings.flatMap((reading) => (reading.ok ? [reading.word] : [])))].slice(0, MOST_OFFERED);
}
