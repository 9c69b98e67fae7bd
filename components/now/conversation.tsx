import type { ReactNode } from 'react';
import { effectiveSeverity } from '../../domain/conversation/turn';
import { isHeated, type Kind, type Risk, type Severity } from '../../domain/hostility/verdict';
import type { InsertMode, NowMessage, PhraseView } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { listOf } from '../ui/format';
import { TensionLabel } from '../ui/tension-sign';
import styles from './conversation.module.css';
import { curveOf } from './curve';
import type { OpenNow } from './now-state';
import { type PhraseExtras, PhraseList } from './phrase-list';
import { TensionCurve } from './tension-curve';
import { Why } from './why';

/** Customer messages the line under the sign speaks of. */
const RECENT = 5;
const KINDS_SHOWN = 3;

interface ConversationProps {
  readonly now: OpenNow;
  readonly phrases: readonly PhraseView[] | undefined;
  /** The pause offer, when there is one. */
  readonly offer?: ReactNode;
  readonly onCorrect: (message: NowMessage, severity: Severity | undefined) => void;
  readonly onInsert: (phrase: PhraseView, text: string, mode: InsertMode) => void;
  readonly extras?: PhraseExtras;
  /** What can be taught after a correction, beside its message and above them all. */
  readonly teachingOf?: (message: NowMessage) => ReactNode;
  readonly hint?: ReactNode;
}

/** How is this conversation, and what could I say? */
export function Conversation({
  now,
  phrases,
  offer,
  onCorrect,
  onInsert,
  extras,
  teachingOf,
  hint,
}: ConversationProps) {
  const { words, lang } = useWords();
  const text = words.panel.now;
  const recent = now.messages.filter((message) => message.speaker === 'customer').slice(0, RECENT);
  const heated = recent.filter((message) => isHeated(effectiveSeverity(message)));
  const kinds: Kind[] = [...new Set(heated.flatMap((message) => message.kinds))];
  const risks: Risk[] = [...new Set(recent.flatMap((message) => message.risks))];

  return (
    <div className={styles.view}>
      <section className={styles.state} aria-label={now.consoleName}>
        <p className={styles.console}>{now.consoleName}</p>
        <h1 className={styles.lead}>
          <TensionLabel level={now.view.level} word={text.leads[now.view.level]} size={18} />
        </h1>
        <p className={styles.kinds}>
          {kinds.length > 0
            ? listOf(
                kinds.slice(0, KINDS_SHOWN).map((kind) => words.terms.kinds[kind]),
                lang,
              )
            : words.chip.whyCalm}
        </p>
        {risks.length > 0 && (
          <p className={styles.kinds}>
            {text.risks}{' '}
            {listOf(
              risks.map((risk) => words.terms.risks[risk]),
              lang,
            )}
          </p>
        )}
        <TensionCurve points={curveOf(now.messages)} />
      </section>
      {offer}
      <PhraseList phrases={phrases} composer={now.composer} known={now.known} onInsert={onInsert} extras={extras} />
      {hint}
      <Why messages={now.messages} onCorrect={onCorrect} teachingOf={teachingOf} />
    </div>
  );
}
