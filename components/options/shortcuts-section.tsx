import { fill } from '../../locales/translate';
import type { Shortcuts } from '../hooks/use-options-shortcuts';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { PageSection, Part } from './page-section';
import styles from './shortcuts-section.module.css';
import type { Notify } from '../ui/use-notify';

interface ShortcutsSectionProps {
  readonly shortcuts: Shortcuts;
  readonly notify: Notify;
}

export function ShortcutsSection({ shortcuts, notify }: ShortcutsSectionProps) {
  const { words: messages } = useWords();
  const words = messages.options.shortcuts;
  const { list, change, address } = shortcuts;

  /** The page's language may differ from the browser's. */
  function inOurWords(command: string): string | undefined {
    return Object.entries(words.commands).find(([name]) => name === command)?.[1];
  }

  async function open(): Promise<void> {
    try {
      await change();
    } catch (error) {
      notify(fill(messages.options.failed, { reason: error instanceof Error ? error.message : String(error) }));
    }
  }

  return (
    <PageSection id="shortcuts" heading={messages.options.sections.shortcuts} answer={words.answer}>
      <Part>
        <dl className={styles.list}>
          {(list ?? []).map(({ name, description, keys }) => (
            <div key={name} className={styles.row}>
              <dt>{inOurWords(name) ?? description}</dt>
              <dd>{keys === '' ? <span className={styles.none}>{words.none}</span> : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <div className={styles.change}>
          <Button onClick={() => void open()}>{words.change}</Button>
          {address !== undefined && (
            <span className={styles.none}>
              {words.where} <code>{address}</code>
            </span>
          )}
        </div>
      </Part>
    </PageSection>
  );
}
