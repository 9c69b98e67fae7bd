import { useState } from 'react';
import { count, fill } from '../../locales/translate';
import { type DataControls, troubleOf } from '../hooks/use-data';
import type { RetentionDays, Stored } from '../hooks/use-options-stored';
import { valueOf } from '../hooks/use-live';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Segmented } from '../ui/segmented';
import { DeletePart } from './delete-part';
import { ImportPart } from './import-part';
import { PageSection, Part } from './page-section';
import { StoredList } from './stored-list';
import type { Notify } from '../ui/use-notify';

interface PrivacySectionProps {
  readonly stored: Stored;
  readonly data: DataControls;
  readonly onRetention: (days: RetentionDays) => void;
  readonly notify: Notify;
}

const RETENTION: readonly RetentionDays[] = [30, 90];

function ExportPart({ exportAll, notify }: Pick<DataControls, 'exportAll'> & { readonly notify: Notify }) {
  const { words: messages, lang } = useWords();
  const words = messages.options.privacy;
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    setBusy(true);
    try {
      const { name, rows } = await exportAll();
      notify(count(words.exported, rows, lang, { file: name }));
    } catch (error) {
      notify(fill(words.exportFailed, { reason: messages.options.troubles[troubleOf(error)] }));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Part heading={words.exportHeading} help={words.exportHelp}>
      <div>
        <Button disabled={busy} onClick={() => void save()}>
          {busy ? words.exporting : words.exportAction}
        </Button>
      </div>
    </Part>
  );
}

export function PrivacySection({ stored, data, onRetention, notify }: PrivacySectionProps) {
  const { words: messages, lang } = useWords();
  const words = messages.options.privacy;
  const days = stored.retentionDays;

  function choose(next: RetentionDays): void {
    onRetention(next);
    if (next < days) {
      notify(fill(words.shortened, { n: next }), {
        label: messages.options.undo,
        onAction: () => onRetention(days),
      });
    }
  }

  return (
    <PageSection id="privacy" heading={messages.options.sections.privacy} answer={words.answer}>
      {stored.rows?.state === 'trouble' && <Notice tone="care">{messages.options.troubles.unknown}</Notice>}
      <Part heading={words.kept} help={words.keptHelp}>
        <StoredList things={stored.things} rows={valueOf(stored.rows)} />
      </Part>
      <Part heading={words.retention} help={words.retentionHelp}>
        <div>
          <Segmented
            label={words.retention}
            options={RETENTION.map((choice) => ({ value: String(choice), label: count(words.days, choice, lang) }))}
            value={String(days)}
            onChange={(value) => choose(RETENTION.find((choice) => String(choice) === value) ?? days)}
          />
        </div>
      </Part>
      <ExportPart exportAll={data.exportAll} notify={notify} />
      <ImportPart readFile={data.readFile} notify={notify} />
      <DeletePart deleteAll={data.deleteAll} notify={notify} />
    </PageSection>
  );
}
