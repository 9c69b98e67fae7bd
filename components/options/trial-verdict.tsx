import type { Verdict } from '../../domain/hostility/verdict';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { partsOf } from '../now/marked-text';
import { listOf } from '../ui/format';
import { TensionLabel } from '../ui/tension-sign';
import styles from './trial-part.module.css';

interface TrialVerdictProps {
  readonly text: string;
  readonly verdict: Verdict;
}

/** How the message is taken and which words led to it. */
export function TrialVerdict({ text, verdict }: TrialVerdictProps) {
  const { words: messages, lang } = useWords();
  const { options, terms } = messages;
  const words = options.trial;
  const { severity, kinds, risks, cues } = verdict;
  const parts = partsOf(text, cues);

  function reason(): string {
    if (severity === 0) return words.calm;
    if (severity === 1) return words.tense;
    return cues.length === 0 ? words.whole : words.words;
  }

  return (
    <>
      <p className={styles.level}>
        <TensionLabel level={severity} word={fill(words.mayBe, { level: terms.levels[severity] })} />
        {severity > 0 && kinds.length > 0 && (
          <span className={styles.soft}>
            {listOf(
              kinds.map((kind) => terms.kinds[kind]),
              lang,
            )}
          </span>
        )}
      </p>
      <p className={styles.soft}>{reason()}</p>
      {severity > 0 && cues.length > 0 && (
        <p className={styles.text}>
          {parts.map((part, index) =>
            part.isCue ? <mark key={`${index}-${part.text}`}>{part.text}</mark> : part.text,
          )}
        </p>
      )}
      {risks.length > 0 && (
        <p className={styles.soft}>
          {fill(words.risks, {
            risks: listOf(
              risks.map((risk) => terms.risks[risk]),
              lang,
            ),
          })}
        </p>
      )}
    </>
  );
}
