import { useState } from 'react';
import { useWords } from '../hooks/words';
import { TextField } from '../ui/text-field';
import { KnownConsoleRow } from './known-console-row';
import { isUnconfirmed, type KnownConsole, nameIn } from './known-console';
import styles from './known-consoles.module.css';
import type { WatchState } from './watch-state';

interface KnownConsolesProps {
  readonly consoles: readonly KnownConsole[];
  readonly stateOf: (pattern: string) => WatchState;
  /** Pattern the browser is being asked for. */
  readonly asking: string | undefined;
  readonly onSwitchOn: (pattern: string) => void;
  readonly onTypeAddress: () => void;
}

/** From here on a search is quicker than looking. */
const MANY = 9;

function fits(known: KnownConsole, sought: string): boolean {
  const text = [...Object.values(known.name), known.id, ...known.hosts].join('\n').toLowerCase();
  return text.includes(sought.normalize('NFKC').trim().toLowerCase());
}

/** Those with an address to switch on first, by name. */
function ordered(consoles: readonly KnownConsole[], lang: string): readonly KnownConsole[] {
  const compare = new Intl.Collator(lang).compare;
  return [...consoles].sort(
    (a, b) => Number(a.hosts.length === 0) - Number(b.hosts.length === 0) || compare(nameIn(a, lang), nameIn(b, lang)),
  );
}

export function KnownConsoles({ consoles, ...row }: KnownConsolesProps) {
  const { words: messages, lang } = useWords();
  const words = messages.options.consoles;
  const [sought, setSought] = useState('');
  const found = ordered(consoles, lang).filter((known) => fits(known, sought));
  return (
    <>
      {consoles.length >= MANY && (
        <TextField label={words.find} type="search" value={sought} autoComplete="off" onChange={setSought} />
      )}
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((known) => (
            <KnownConsoleRow key={known.id} known={known} {...row} />
          ))}
        </ul>
      )}
      <p aria-live="polite" className={styles.none}>
        {found.length === 0 ? words.foundNone : ''}
      </p>
      {found.some(isUnconfirmed) && (
        <p className={styles.note}>
          <span className={styles.tag}>{words.unconfirmed}</span> {words.unconfirmedHelp}
        </p>
      )}
    </>
  );
}
