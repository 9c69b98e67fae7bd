import { type ReactNode, useState } from 'react';
import { effectiveSeverity } from '../../domain/conversation/turn';
import { isHeated, type Severity } from '../../domain/hostility/verdict';
import { count } from '../../locales/translate';
import type { NowMessage } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Fold } from '../ui/section';
import { MessageRow } from './message-row';

interface WhyProps {
  /** Newest first. */
  readonly messages: readonly NowMessage[];
  readonly onCorrect: (message: NowMessage, severity: Severity | undefined) => void;
  readonly teachingOf?: ((message: NowMessage) => ReactNode) | undefined;
}

/** The messages behind the sign, folded; the calm ones only when asked for. */
export function Why({ messages, onCorrect, teachingOf }: WhyProps) {
  const { words, lang } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const text = words.panel.now;
  const customers = messages.filter((message) => message.speaker === 'customer');
  const telling = customers.filter(
    (message) => isHeated(effectiveSeverity(message)) || message.correction !== undefined,
  );
  const shown = showsAll ? customers : telling;
  if (customers.length === 0) return null;

  return (
    <Fold summary={telling.length === 0 ? words.chip.why : count(text.whyCount, telling.length, lang)}>
      {shown.length === 0 ? (
        <p>{words.chip.whyCalm}</p>
      ) : (
        <ul>
          {shown.map((message) => (
            <MessageRow
              key={message.fingerprint}
              message={message}
              onCorrect={(severity) => onCorrect(message, severity)}
              teaching={teachingOf?.(message)}
            />
          ))}
        </ul>
      )}
      {telling.length < customers.length && (
        <div>
          <Button small onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? text.showTelling : count(text.showAll, customers.length, lang)}
          </Button>
        </div>
      )}
    </Fold>
  );
}
