import { type FormEvent, useState } from 'react';
import { fillSlots } from '../../domain/phrases/slots';
import type { KnownSlots, PhraseView } from '../../messaging/view';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './phrase-card.module.css';
import { PhraseText } from './phrase-text';
import { slotWord } from './slot-word';

interface SlotFormProps {
  readonly phrase: PhraseView;
  /** What is certain of the gaps; the agent may change it. */
  readonly known?: KnownSlots;
  /** Called with a text that has no gap left. */
  readonly onInsert: (text: string) => void;
  readonly onCancel: () => void;
}

/** The agent has just asked for this form: the first gap is where the hands go next. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}

/** Asks for what a phrase leaves open. Nothing goes to the reply box before every gap is filled. */
export function SlotForm({ phrase, known = {}, onInsert, onCancel }: SlotFormProps) {
  const { words } = useWords();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(known);
  const first = fillSlots(phrase.text, known).missing[0] ?? phrase.slots[0];
  const filled = fillSlots(phrase.text, values);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (filled.missing.length === 0) onInsert(filled.text);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <PhraseText text={phrase.text} values={values} lang={phrase.language} />
      {phrase.slots.map((slot) => (
        <TextField
          key={slot}
          label={slotWord(slot, words)}
          value={(Object.hasOwn(values, slot) && values[slot]) || ''}
          autoComplete="off"
          ref={slot === first ? takeFocus : undefined}
          onChange={(value) => setValues({ ...values, [slot]: value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
          }}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={filled.missing.length > 0}>
          {words.chip.insert}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {words.panel.cancel}
        </Button>
      </div>
    </form>
  );
}
