import type { ReactNode } from 'react';
import { effectiveSeverity } from '../../domain/conversation/turn';
import { isHostile, type Severity } from '../../domain/hostility/verdict';
import type { NowMessage } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { listOf, timeOf } from '../ui/format';
import { TensionLabel } from '../ui/tension-sign';
import { partsOf } from './marked-text';
import styles from './message-row.module.css';

interface MessageRowProps {
  readonly message: NowMessage;
  /** The agent's own severity, or `undefined` to go back to the judged one. */
  readonly onCorrect: (severity: Severity | undefined) => void;
  /** What can be taught from the correction. */
  readonly teaching?: ReactNode;
}

/** What a message is when the agent says the verdict is wrong: the nearest severity on the other side. */
function otherSide(severity: Severity): Severity {
  return isHostile(severity) ? 1 : 2;
}

/** One customer message: how it was taken, why, and one click to say otherwise. */
export function MessageRow({ message, onCorrect, teaching }: MessageRowProps) {
  const { words, lang } = useWords();
  const severity = effectiveSeverity(message);
  const isCorrected = message.correction !== undefined;
  const kinds = message.kinds.map((kind) => words.terms.kinds[kind]);
  const risks = message.risks.map((risk) => words.terms.risks[risk]);

  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.sign}>
          <TensionLabel level={severity} word={words.terms.levels[severity]} size={13} />
        </span>
        {severity > 0 && kinds.length > 0 && <span className={styles.aside}>{listOf(kinds, lang)}</span>}
        {message.at !== undefined && <time className={styles.aside}>{timeOf(message.at, lang)}</time>}
      </div>
      <p className={styles.text}>
        {partsOf(message.text, message.cues).map((part, index) =>
          part.isCue ? (
            <mark key={`${index}-${part.text}`} className={styles.cue}>
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
      </p>
      {risks.length > 0 && (
        <p className={styles.aside}>
          {words.panel.now.risks} {listOf(risks, lang)}
        </p>
      )}
      <div className={styles.foot}>
        {isCorrected && <span className={styles.corrected}>{words.chip.corrected}</span>}
        <Button look="plain" small onClick={() => onCorrect(isCorrected ? undefined : otherSide(severity))}>
          {isCorrected ? words.chip.undo : isHostile(severity) ? words.chip.notHostile : words.chip.wasHostile}
        </Button>
      </div>
      {isCorrected && teaching}
    </li>
  );
}
