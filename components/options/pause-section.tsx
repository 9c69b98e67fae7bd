import { type KeyboardEvent, useState } from 'react';
import { PLATFORMS, type PlatformId } from '../../domain/pause/platforms';
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

type Typed = Readonly<Record<'limit' | 'warn', string>>;

function inSeconds({ limitMs, warnMs }: ResponseClock): Typed {
  return { limit: String(limitMs / 1_000), warn: String(warnMs / 1_000) };
}

function isSame(one: ResponseClock, other: ResponseClock): boolean {
  return one.limitMs === other.limitMs && one.warnMs === other.warnMs;
}

/** Two numbers, kept when a field is left and both make sense: half-typed ones never count. */
function ClockFields({ clock, usualClock, onClock }: Omit<PauseSectionProps, 'offers' | 'onOffers'>) {
  const { words: messages } = useWords();
  const words = messages.options.pause;
  const [typed, setTyped] = useState(inSeconds(clock));
  const [shown, setShown] = useState(clock);
  const [left, setLeft] = useState(false);
  const reading = readClock(typed.limit, typed.warn);
  const usual = inSeconds(usualClock);

  // Changed elsewhere, as by deleting everything.
  if (!isSame(clock, shown)) {
    setShown(clock);
    setTyped(inSeconds(clock));
  }

  function keep(): void {
    setLeft(true);
    if (reading.ok && !isSame(reading.clock, clock)) onClock(reading.clock);
  }

  function keepOnEnter(event: KeyboardEvent): void {
    if (event.key === 'Enter') keep();
  }

  function choose(chosen: ResponseClock): void {
    setTyped(inSeconds(chosen));
    setLeft(false);
    onClock(chosen);
  }

  function wrong(field: 'limit' | 'warn'): string | undefined {
    return left && !reading.ok && reading.field === field ? words.problems[reading.problem] : undefined;
  }

  return (
    <>
      <fieldset className={styles.platforms} aria-label={words.platform}>
        {(Object.keys(PLATFORMS) as PlatformId[]).map((id) => (
          <Button key={id} small look="plain" onClick={() => choose(PLATFORMS[id])}>
            {fill(words.platforms[id], inSeconds(PLATFORMS[id]))}
          </Button>
        ))}
      </fieldset>
      <div className={styles.fields}>
        <TextField
          label={words.limit}
          hint={words.limitHint}
          wrong={wrong('limit')}
          value={typed.limit}
          inputMode="numeric"
          autoComplete="off"
          onChange={(limit) => setTyped({ ...typed, limit })}
          onBlur={keep}
          onKeyDown={keepOnEnter}
        />
        <TextField
          label={words.warn}
          hint={words.warnHint}
          wrong={wrong('warn')}
          value={typed.warn}
          inputMode="numeric"
          autoComplete="off"
          onChange={(warn) => setTyped({ ...typed, warn })}
          onBlur={keep}
          onKeyDown={keepOnEnter}
        />
      </div>
      {reading.ok && <p className={styles.room}>{roomWords(reading.clock, words)}</p>}
      {(typed.limit !== usual.limit || typed.warn !== usual.warn) && (
        <Button look="plain" small className={styles.usual} onClick={() => choose(usualClock)}>
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
