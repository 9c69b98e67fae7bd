import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { isEverySite, plainAddress } from '../../domain/sites/match-pattern';
import styles from './granted-list.module.css';
import { consolesAt, type KnownConsole, nameIn } from './known-console';
import { watchState } from './watch-state';

interface GrantedListProps {
  readonly consoles: readonly KnownConsole[];
  readonly granted: readonly string[];
  readonly switchedOff: readonly string[];
  readonly onWatch: (pattern: string, watched: boolean) => void;
  readonly onTakeBack: (pattern: string) => void;
}

/** Every host permission the browser reports, however it was granted. */
export function GrantedList(props: GrantedListProps) {
  const { consoles, granted, switchedOff, onWatch, onTakeBack } = props;
  const { words: messages, lang } = useWords();
  const words = messages.options.consoles;

  function hintFor(pattern: string): string | undefined {
    if (isEverySite(pattern)) return words.everySiteHelp;
    const names = consolesAt(pattern, consoles).map((known) => nameIn(known, lang));
    return names.length === 0 ? undefined : new Intl.ListFormat(lang, { type: 'disjunction' }).format(names);
  }

  return (
    <ul className={styles.list}>
      {granted.map((pattern) => {
        const address = isEverySite(pattern) ? words.everySite : plainAddress(pattern);
        return (
          <li key={pattern} className={styles.row}>
            <div className={styles.switch}>
              <Switch
                label={address}
                hint={hintFor(pattern)}
                checked={watchState(pattern, granted, switchedOff) === 'on'}
                onChange={(watched) => onWatch(pattern, watched)}
              />
            </div>
            <Button
              look="plain"
              small
              aria-label={fill(words.takeBackNamed, { address })}
              onClick={() => onTakeBack(pattern)}
            >
              {words.takeBack}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
