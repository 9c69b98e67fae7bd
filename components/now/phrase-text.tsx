import { slotValue } from '../../domain/phrases/slots';
import { useWords } from '../hooks/words';
import styles from './phrase-card.module.css';
import { slotWord } from './slot-word';

interface PhraseTextProps {
  readonly text: string;
  /** By slot name; a blank value leaves its gap open. */
  readonly values?: Readonly<Record<string, string>>;
  /** BCP 47 tag of the language it is written in. */
  readonly lang?: string;
}

/** A phrase as it will read, its open gaps named in the agent's language. */
export function PhraseText({ text, values = {}, lang }: PhraseTextProps) {
  const { words } = useWords();
  return (
    <p className={styles.text} lang={lang}>
      {text.split(/(\{[^{}]*\})/u).map((part, index) => {
        if (!part.startsWith('{')) return part;
        const slot = part.slice(1, -1);
        const value = slotValue(values, slot);
        return (
          <span key={`${index}-${part}`} className={value ? styles.filled : styles.gap}>
            {value || slotWord(slot, words)}
          </span>
        );
      })}
    </p>
  );
}
