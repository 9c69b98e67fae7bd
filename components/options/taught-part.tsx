import { count, fill } from '../../locales/translate';
import { type TaughtControls, type TaughtSite, useTaught } from '../hooks/use-taught';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import type { Notify } from '../ui/use-notify';
import styles from './granted-list.module.css';
import { Part } from './page-section';

interface TaughtPartProps {
  readonly notify: Notify;
}

/** Pages the agent pointed out: which, since when, as a file and from one, forgotten again. */
export function TaughtPart({ notify }: TaughtPartProps) {
  const taught = useTaught();
  const words = useWords().words.options.taught;
  if (!taught) return null;
  return (
    <Part heading={words.heading} help={words.help}>
      {taught.sites.length > 0 && <TaughtList taught={taught} notify={notify} />}
      <FileButtons taught={taught} notify={notify} />
    </Part>
  );
}

interface TaughtProps extends TaughtPartProps {
  readonly taught: TaughtControls;
}

function useFailure(notify: Notify): (error: unknown) => void {
  const { failed } = useWords().words.options;
  return (error) => notify(fill(failed, { reason: error instanceof Error ? error.message : String(error) }));
}

function TaughtList({ taught, notify }: TaughtProps) {
  const { words: messages, lang } = useWords();
  const { options } = messages;
  const words = options.taught;
  const fail = useFailure(notify);

  function forget(site: TaughtSite): void {
    const undo = { label: options.undo, onAction: () => void taught.keep([site]).catch(fail) };
    taught.forget(site.origin).then(() => notify(fill(words.forgotten, { address: site.origin }), undo), fail);
  }

  return (
    <ul className={styles.list}>
      {taught.sites.map((site) => (
        <li key={site.origin} className={styles.row}>
          <div className={styles.switch}>
            <strong>{site.origin.replace(/^https:\/\//, '')}</strong>
            <div>{fill(words.since, { day: new Date(site.taughtAt).toLocaleDateString(lang) })}</div>
          </div>
          <Button
            look="plain"
            small
            aria-label={fill(words.forgetNamed, { address: site.origin })}
            onClick={() => forget(site)}
          >
            {words.forget}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function FileButtons({ taught, notify }: TaughtProps) {
  const { words: messages, lang } = useWords();
  const words = messages.options.taught;
  const fail = useFailure(notify);

  async function bringIn(file: File): Promise<void> {
    const brought = await taught.bringIn(file);
    if (typeof brought === 'number') notify(count(words.broughtIn, brought, lang));
    else notify(fill(words.problems[brought], { file: file.name }));
  }

  return (
    <div>
      <Button
        disabled={taught.sites.length === 0}
        onClick={() => notify(fill(words.saved, { file: taught.exportAll() }))}
      >
        {words.save}
      </Button>{' '}
      <FileButton
        label={words.bringIn}
        accept=".json,application/json"
        onFile={(file) => void bringIn(file).catch(fail)}
      />
    </div>
  );
}
