import { useState } from 'react';
import { count, fill } from '../../locales/translate';
import { troubleOf } from '../hooks/use-data';
import { type PhraseDesk, problemIn, type Undo, usePhraseDesk } from '../hooks/use-phrase-desk';
import { useWords } from '../hooks/words';
import { OwnPhraseForm } from '../phrases/own-phrase-form';
import { Button } from '../ui/button';
import type { Notify } from '../ui/use-notify';
import { OwnPhraseList } from './own-phrase-list';
import { PageSection, Part } from './page-section';
import { PhraseImport } from './phrase-import';
import { PhraseSave } from './phrase-save';

interface PhrasesSectionProps {
  readonly notify: Notify;
}

/** Own phrases: which there are, from files and into files. */
export function PhrasesSection({ notify }: PhrasesSectionProps) {
  const desk = usePhraseDesk();
  const { words: messages, lang } = useWords();
  const words = messages.phrases;
  const kept = desk?.rows.length ?? 0;
  const answer = kept === 0 ? words.answer.none : count(words.answer.some, kept, lang);
  return (
    <PageSection id="phrases" heading={words.heading} answer={desk && answer}>
      {desk && <Parts desk={desk} notify={notify} />}
    </PageSection>
  );
}

function Parts({ desk, notify }: PhrasesSectionProps & { readonly desk: PhraseDesk }) {
  const { words: messages } = useWords();
  const words = messages.phrases;
  const [isWriting, setWriting] = useState(false);

  function failed(error: unknown): void {
    const problem = problemIn(error);
    const reason = problem ? words.notKept[problem] : messages.options.troubles[troubleOf(error)];
    notify(fill(words.failed, { reason }));
  }

  /** Says what was done, with its undo. `onDone`: it is stored, what was typed may go. */
  function told(doing: Promise<Undo>, said: string, onDone?: () => void): void {
    doing.then((undo) => {
      onDone?.();
      notify(said, { label: words.undo, onAction: () => void undo().catch(failed) });
    }, failed);
  }

  const folders = [...new Set(desk.rows.map(({ folder }) => folder))].filter((name) => name !== '').sort();
  return (
    <>
      <Part>
        {isWriting ? (
          <OwnPhraseForm
            folders={folders}
            onKeep={(draft) => told(desk.add(draft), words.kept, () => setWriting(false))}
            onCancel={() => setWriting(false)}
          />
        ) : (
          <div>
            <Button onClick={() => setWriting(true)}>{words.add}</Button>
          </div>
        )}
        {desk.rows.length > 0 && <OwnPhraseList desk={desk} folders={folders} told={told} failed={failed} />}
      </Part>
      <PhraseImport desk={desk} told={told} failed={failed} />
      {desk.rows.length > 0 && <PhraseSave desk={desk} notify={notify} />}
    </>
  );
}
