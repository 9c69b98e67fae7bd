import { type ConsoleActivity, healthOf, healthReport, type PageHealth } from '../../domain/sites/page-health';
import { TAUGHT } from '../../domain/sites/taught';
import { fill } from '../../locales/translate';
import { useConsoleHealth } from '../hooks/use-console-health';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import type { Notify } from '../ui/use-notify';
import styles from './granted-list.module.css';
import { type KnownConsole, nameIn } from './known-console';
import { Part } from './page-section';

interface HealthPartProps {
  readonly consoles: readonly KnownConsole[];
  readonly notify: Notify;
}

/** What is found in the pages that are open now, when the agent asks; a report of it without any words. */
export function HealthPart({ consoles, notify }: HealthPartProps) {
  const { options } = useWords().words;
  const words = options.health;
  const { pages, isLooking, activity, version, look, copy } = useConsoleHealth();
  const fail = (error: unknown) =>
    notify(fill(options.failed, { reason: error instanceof Error ? error.message : String(error) }));

  function copyReport(): void {
    copy(healthReport(version(), pages ?? [], activity)).then(() => notify(words.copied), fail);
  }

  return (
    <Part heading={words.heading} help={words.help}>
      {pages?.length === 0 && <p>{words.noPages}</p>}
      {pages && pages.length > 0 && (
        <ul className={styles.list}>
          {pages.map((page, index) => (
            // Pages have no name that may be shown; their order is that of the tabs.
            <PageRow key={`${index} ${page.console}`} page={page} consoles={consoles} activity={activity} />
          ))}
        </ul>
      )}
      <div>
        <Button disabled={isLooking} onClick={() => void look().catch(fail)}>
          {isLooking ? words.looking : words.look}
        </Button>{' '}
        {pages && pages.length > 0 && <Button onClick={copyReport}>{words.copy}</Button>}
      </div>
    </Part>
  );
}

interface PageRowProps {
  readonly page: PageHealth;
  readonly consoles: readonly KnownConsole[];
  readonly activity: Readonly<Record<string, ConsoleActivity>>;
}

function PageRow({ page, consoles, activity }: PageRowProps) {
  const { words: messages, lang } = useWords();
  const words = messages.options.health;
  const known = consoles.find(({ id }) => id === page.console);
  const name = page.console === TAUGHT ? words.shown : known && nameIn(known, lang);
  const { lastSeenAt, lastInsertedAt, wasVerified } = activity[page.console ?? ''] ?? {};
  const time = (at: number) => new Date(at).toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const state = healthOf(page);
  const box = page.composer === 'none' || page.composer === 'note' ? page.composer : 'there';
  return (
    <li className={styles.row}>
      <div className={styles.switch}>
        <strong>{name ?? page.console}</strong>
        <div>{fill(words.states[state], { customer: page.customer, agent: page.agent })}</div>
        {(state === 'sound' || state === 'broken') && <div>{words.boxes[box]}</div>}
        {lastSeenAt !== undefined && <div>{fill(words.lastSeen, { time: time(lastSeenAt) })}</div>}
        {lastInsertedAt !== undefined && (
          <div>{fill(wasVerified ? words.lastInserted : words.lastUnverified, { time: time(lastInsertedAt) })}</div>
        )}
      </div>
    </li>
  );
}
