import { count, fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { plainAddress } from '../../domain/sites/match-pattern';
import { isUnconfirmed, type KnownConsole, nameIn } from './known-console';
import styles from './known-consoles.module.css';
import type { WatchState } from './watch-state';

interface RowProps {
  readonly stateOf: (pattern: string) => WatchState;
  readonly asking: string | undefined;
  readonly onSwitchOn: (pattern: string) => void;
  readonly onTypeAddress: () => void;
}

interface HostControlProps extends RowProps {
  readonly pattern: string;
  /** What the button's name says is switched on. */
  readonly name: string;
}

function HostControl({ pattern, name, stateOf, asking, onSwitchOn }: HostControlProps) {
  const words = useWords().words.options.consoles;
  const state = stateOf(pattern);
  if (state === 'on') return <span className={styles.on}>{words.on}</span>;
  const waiting = asking === pattern;
  return (
    <span className={styles.control}>
      {state === 'paused' && <span className={styles.soft}>{words.paused}</span>}
      <Button
        small
        aria-label={waiting ? undefined : fill(words.switchOnNamed, { name })}
        disabled={asking !== undefined}
        onClick={() => onSwitchOn(pattern)}
      >
        {waiting ? words.asking : words.switchOn}
      </Button>
    </span>
  );
}

function Hosts({ known, name, ...row }: RowProps & { readonly known: KnownConsole; readonly name: string }) {
  const { words: messages, lang } = useWords();
  const words = messages.options.consoles;
  const on = known.hosts.filter((host) => row.stateOf(host) === 'on').length;
  const summary =
    on === 0
      ? count(words.addresses, known.hosts.length, lang)
      : fill(words.partly, { n: on, all: known.hosts.length });
  return (
    <details className={styles.hosts}>
      <summary>
        {summary}
        <span className={styles.hidden}> {name}</span>
      </summary>
      <ul>
        {known.hosts.map((host) => (
          <li key={host} className={styles.host}>
            <span className={styles.soft}>{plainAddress(host)}</span>
            <HostControl {...row} pattern={host} name={plainAddress(host)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One console: a single address beside its name, several below it, none: its address is typed. */
export function KnownConsoleRow({ known, ...row }: RowProps & { readonly known: KnownConsole }) {
  const { words: messages, lang } = useWords();
  const words = messages.options.consoles;
  const name = nameIn(known, lang);
  const [host] = known.hosts;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        {host === undefined && <span className={styles.soft}>{words.selfHosted}</span>}
        {known.hosts.length === 1 && host !== undefined && <span className={styles.soft}>{plainAddress(host)}</span>}
        {isUnconfirmed(known) && <span className={styles.tag}>{words.unconfirmed}</span>}
      </div>
      {host === undefined && (
        <Button look="plain" small aria-label={fill(words.typeAddressNamed, { name })} onClick={row.onTypeAddress}>
          {words.typeAddress}
        </Button>
      )}
      {known.hosts.length === 1 && host !== undefined && <HostControl {...row} pattern={host} name={name} />}
      {known.hosts.length > 1 && <Hosts {...row} known={known} name={name} />}
    </li>
  );
}
