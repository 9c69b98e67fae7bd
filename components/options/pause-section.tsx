import { useState } from 'react';
import type { ResponseClock } from '../../domain/pause/response-clock';
import type { Messages } from '../../locales/messages';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { PageSection, Part } from './page-section';
import styles from './pause-section.module.css';
import { readClock, roomFor } from './read-clock';

interface PauseSectionProps {
  readonly offers: boolean;
  readonly clock: ResponseClock;
  /** The clock of a fresh install, to go back to. */
  readonly usualClock: ResponseClock;
  readonly onOffers: (offers: boolean) => void;
  readonly onClock: (clock: ResponseClock) => void;
}

function roomWords(clock: ResponseClock, words: Messages['options']['pause']): string {
  const minute = roomFor('sixty-seconds', clock);
  const breaths = roomFor('three-breaths', clock);
  if (breaths <= 0) return words.roomNone;
  return fill(minute <= 0 ? words.roomBreaths : words.room, { minute, breaths });
}

/** Two numbers, kept when a field is left and both make sense: half-typed ones never count. */
function ClockFields({ clock, usualClock, onClock }: Omit<PauseSectionProps, 'offers' | 'onOffers'>) {
  const { words: messages } = useWords();
  const words = messages.options.pause;
  const [limit, setLimit] = useState(String(clock.limitMs / 1_000));
  const [warn, setWarn] = useState(String(clock.warnMs / 1_000));
  const [left, setLeft] = useState(false);
  const reading = readClock(limit, warn);
  const usual = { limit: String(usualClock.limitMs / 1_000), warn: String(usualClock.warnMs / 1_000) };

  function keep(): void {
    setLeft(true);
    if (reading.ok && (reading.clock.limitMs !== clock.limitMs || reading.clock.warnMs !== clock.warnMs)) {
      onClock(reading.clock);
    }
  }

  function goBack(): void {
    setLimit(usual.limit);
    setWarn(usual.warn);
    setLeft(false);
    onClock(usualClock);
  }

  function wrong(field: 'limit' | 'warn'): string | undefined {
    return left && !reading.ok && reading.field === field ? words.problems[reading.problem] : undefined;
  }

  return (
    <>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          label={words.limit}
          hint={words.limitHint}
          wrong={wrong('limit')}
          value={limit}
          inputMode="numeric"
          autoComplete="off"
          onChange={setLimit}
          onBlur={keep}
        />
        <TextField
          label={words.warn}
          hint={words.warnHint}
          wrong={wrong('warn')}
          value={warn}
          inputMode="numeric"
          autoComplete="off"
          onChange={setWarn}
          onBlur={keep}
        />
        <button type="submit" hidden />
      </form>
      {reading.ok && <p className={styles.room}>{roomWords(reading.clock, words)}</p>}
      {(limit !== usual.limit || warn !== usual.warn) && (
        <Button look="plain" small className={styles.usual} onClick={goBack}>
          {fill(words.usual, usual)}
        </Button>
      )}
    </>
  );
}

export function PauseSection({ offers, onOffers, ...clock }: PauseSectionProps) {
  const { words: messages } = useWords();
  const words = messages.options.pause;
  return (
    <PageSection id="pause" heading={messages.options.sections.pause} answer={offers ? words.on : words.off}>
      <Part>
        <Switch label={words.offers} hint={words.offersHelp} checked={offers} onChange={onOffers} />
      </Part>
      <Part heading={words.clock} help={words.clockHelp}>
        <ClockFields {...clock} />
      </Part>
    </PageSection>
  );
}
