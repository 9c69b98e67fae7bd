import { count, fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { PhraseText } from '../now/phrase-text';
import { Section } from '../ui/section';
import styles from './today-pane.module.css';
import type { Craft } from './today-state';

/** What calmed: the agent's own phrases and what came after them. Nothing to live up to. */
export function CraftPart({ craft }: { readonly craft: Craft }) {
  const { words, lang } = useWords();
  const text = words.panel.today.craft;
  const number = (n: number) => n.toLocaleString(lang);
  return (
    <Section heading={text.heading}>
      <p>{count(text.after, craft.answered, lang, { calmer: number(craft.calmer) })}</p>
      {craft.phrases.length > 0 && (
        <ul className={styles.craft}>
          {craft.phrases.map(({ id, text: phrase, answered, calmer }) => (
            <li key={id}>
              <PhraseText text={phrase} />
              <p className={styles.aside}>{fill(text.times, { calmer: number(calmer), n: number(answered) })}</p>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.aside}>{text.help}</p>
    </Section>
  );
}
