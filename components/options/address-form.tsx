import { type FormEvent, type Ref, useState } from 'react';
import type { Messages } from '../../locales/messages';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './address-form.module.css';
import { plainAddress } from '../../domain/sites/match-pattern';
import { type AddressReading, readAddress } from './origin-pattern';

interface AddressFormProps {
  /** The address is granted and watched already. */
  readonly isOn: (pattern: string) => boolean;
  readonly asking: boolean;
  readonly fieldRef?: Ref<HTMLInputElement>;
  /** Called within the click, as the browser wants it. Resolves to whether it was granted. */
  readonly onAsk: (pattern: string) => Promise<boolean>;
}

function hintFor(reading: AddressReading, words: Messages['options']['consoles']): string {
  if (!reading.ok) return words.addressHint;
  const ask = fill(words.willAsk, { pattern: reading.pattern });
  if (reading.port === undefined) return ask;
  return `${ask} ${fill(words.portLeftOut, { host: plainAddress(reading.pattern), port: reading.port })}`;
}

/** Any address, typed or pasted. */
export function AddressForm({ isOn, asking, fieldRef, onAsk }: AddressFormProps) {
  const words = useWords().words.options.consoles;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const reading = readAddress(typed);
  const already = reading.ok && isOn(reading.pattern);

  function problem(): string | undefined {
    if (already) return words.already;
    return tried && !reading.ok ? words.problems[reading.problem] : undefined;
  }

  async function ask(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!reading.ok || already) return;
    if (await onAsk(reading.pattern)) {
      setTyped('');
      setTried(false);
    }
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void ask(event)}>
      <div className={styles.field}>
        <TextField
          ref={fieldRef}
          label={words.address}
          hint={hintFor(reading, words)}
          wrong={problem()}
          value={typed}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(value) => {
            setTyped(value);
            setTried(false);
          }}
          onBlur={() => setTried(typed.trim() !== '')}
        />
      </div>
      <Button type="submit" className={styles.button} disabled={asking}>
        {asking ? words.asking : words.switchOn}
      </Button>
    </form>
  );
}
