import { fill } from '../../locales/translate';
import type { Wishes } from '../hooks/use-wishes';
import { useWords } from '../hooks/words';
import { timeOf } from '../ui/format';
import { Switch } from '../ui/switch';

interface PauseWishesProps {
  readonly wishes: Pick<Wishes, 'notNowUntil' | 'isNotMyDay'>;
  readonly onNotNow: (isOn: boolean) => void;
  readonly onNotMyDay: (isOn: boolean) => void;
}

/** Two wishes for this shift: to be left alone for a while, and to be spared. */
export function PauseWishes({ wishes, onNotNow, onNotMyDay }: PauseWishesProps) {
  const { words, lang } = useWords();
  const text = words.panel.pause;
  const until = wishes.notNowUntil;
  return (
    <div>
      <Switch
        label={text.notNow}
        hint={until === undefined ? text.notNowHelp : fill(text.notNowUntil, { time: timeOf(until, lang) })}
        checked={until !== undefined}
        onChange={onNotNow}
      />
      <Switch label={text.notMyDay} hint={text.notMyDayHelp} checked={wishes.isNotMyDay} onChange={onNotMyDay} />
    </div>
  );
}
