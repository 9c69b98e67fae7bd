import { useState } from 'react';
import type { Taught } from '../../domain/hostility/verdict';
import { useOptionsJudge } from '../hooks/use-options-judge';
import { useWords } from '../hooks/words';
import { TextArea } from '../ui/text-field';
import { Part } from './page-section';
import { exampleLanguages, TRIAL_EXAMPLES } from './trial-examples';
import styles from './trial-part.module.css';
import { TrialVerdict } from './trial-verdict';

interface TrialPartProps {
  /** What the agent taught takes part, as it does in a console. */
  readonly taught: Taught;
  /** Left out where the heading above says it already. */
  readonly heading?: string;
}

/** A message typed or picked, judged by the judge of the consoles. */
export function TrialPart({ taught, heading }: TrialPartProps) {
  const { words: messages, lang } = useWords();
  const words = messages.options.trial;
  const judging = useOptionsJudge();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';

  return (
    <Part {...(heading === undefined ? {} : { heading })} help={words.help}>
      <TextArea label={words.label} rows={2} maxLength={2_000} value={text} onChange={setText} />
      <div aria-live="polite" className={styles.verdict}>
        {judging.state === 'broken' && words.broken}
        {judging.state === 'loading' && !isEmpty && words.loading}
        {judging.state === 'ready' && !isEmpty && (
          <TrialVerdict text={text} verdict={judging.judge({ text }, taught)} />
        )}
      </div>
      <div className={styles.examples}>
        <span className={styles.soft}>{words.examples}</span>
        {exampleLanguages(lang).map((language) => (
          <ul key={language} lang={language} className={styles.list}>
            {TRIAL_EXAMPLES[language].map((example) => (
              <li key={example}>
                <button type="button" className={styles.example} onClick={() => setText(example)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </Part>
  );
}
