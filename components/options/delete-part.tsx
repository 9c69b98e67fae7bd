import { useState } from 'react';
import { fill } from '../../locales/translate';
import { type DataControls, troubleOf } from '../hooks/use-data';
import { useWords } from '../hooks/words';
import { Switch } from '../ui/switch';
import { Part } from './page-section';
import { TwoStep } from './two-step';
import type { Notify } from '../ui/use-notify';

interface DeletePartProps extends Pick<DataControls, 'deleteAll'> {
  readonly notify: Notify;
}

export function DeletePart({ deleteAll, notify }: DeletePartProps) {
  const { words: messages } = useWords();
  const words = messages.options.privacy;
  const [settings, setSettings] = useState(true);
  const [busy, setBusy] = useState(false);

  async function remove(): Promise<void> {
    setBusy(true);
    try {
      await deleteAll({ settings });
      notify(settings ? words.deleted : words.deletedHistory);
    } catch (error) {
      notify(fill(words.deleteFailed, { reason: messages.options.troubles[troubleOf(error)] }));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Part heading={words.deleteHeading} help={words.deleteHelp}>
      <TwoStep
        label={words.deleteAction}
        question={words.deleteAsk}
        yes={words.deleteNow}
        no={words.keep}
        disabled={busy}
        onYes={() => void remove()}
      >
        <Switch label={words.alsoSettings} checked={settings} onChange={setSettings} />
      </TwoStep>
    </Part>
  );
}
