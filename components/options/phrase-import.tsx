import { useState } from 'react';
import { FILE_LIMITS } from '../../domain/phrases/files/incoming';
import { count, fill } from '../../locales/translate';
import type { PhraseDesk, PhraseFileProblem, ReadPhrases, Undo } from '../hooks/use-phrase-desk';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { Notice } from '../ui/notice';
import { Switch } from '../ui/switch';
import styles from './import-part.module.css';
import { Part } from './page-section';
import { PhraseImportPreview } from './phrase-import-preview';

type Ready = Extract<ReadPhrases, { ok: true }>;
type Step =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly problem: PhraseFileProblem; readonly detail: string }
  | { readonly at: 'preview'; readonly name: string; readonly read: Ready };

interface PhraseImportProps {
  readonly desk: PhraseDesk;
  readonly told: (doing: Promise<Undo>, said: string) => void;
  readonly failed: (error: unknown) => void;
}

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.yml,.yaml,.json';

/** File chosen → what is in it → brought in. Nothing changes before the last click. */
export function PhraseImport({ desk, told, failed }: PhraseImportProps) {
  const { words: messages, lang } = useWords();
  const words = messages.phrases.bringIn;
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [removeGone, setRemoveGone] = useState(false);

  async function choose(file: File): Promise<void> {
    const { name } = file;
    setStep({ at: 'reading', name });
    setRemoveGone(false);
    try {
      const read = await desk.readFile(file);
      setStep(read.ok ? { at: 'preview', name, read } : { at: 'refused', name, ...read });
    } catch (error) {
      setStep({ at: 'start' });
      failed(error);
    }
  }

  function bringIn(read: Ready, rows: number): void {
    setStep({ at: 'start' });
    told(desk.bringIn(read, removeGone), count(words.done, rows, lang));
  }

  return (
    <Part heading={words.heading} help={words.help}>
      <div>
        <FileButton
          label={step.at === 'start' ? words.choose : words.chooseOther}
          name={words.choose}
          accept={ACCEPT}
          disabled={step.at === 'reading'}
          onFile={(file) => void choose(file)}
        />
      </div>
      <div aria-live="polite" className={styles.status}>
        {step.at === 'reading' && fill(words.reading, { file: step.name })}
      </div>
      {step.at === 'refused' && (
        <Notice tone="care">
          {fill(words.problems[step.problem], {
            file: step.name,
            detail: step.detail,
            limit: limitOf(step.problem).toLocaleString(lang),
          })}
        </Notice>
      )}
      {step.at === 'preview' && (
        <>
          <PhraseImportPreview fileName={step.name} read={step.read} />
          {step.read.diff.gone.length > 0 && (
            <Switch label={words.removeGone} checked={removeGone} onChange={setRemoveGone} />
          )}
          <Go read={step.read} removeGone={removeGone} onGo={(rows) => bringIn(step.read, rows)} />
        </>
      )}
    </Part>
  );
}

function limitOf(problem: PhraseFileProblem): number {
  return problem === 'too-large' ? FILE_LIMITS.bytes / 1024 / 1024 : FILE_LIMITS.rows;
}

interface GoProps {
  readonly read: Ready;
  readonly removeGone: boolean;
  readonly onGo: (rows: number) => void;
}

function Go({ read: { diff }, removeGone, onGo }: GoProps) {
  const { words: messages, lang } = useWords();
  const words = messages.phrases.bringIn;
  const rows = diff.added.length + diff.changed.length;
  if (rows === 0 && !removeGone) return <p className={styles.file}>{words.nothing}</p>;
  return (
    <div>
      <Button look="primary" onClick={() => onGo(rows)}>
        {count(words.go, rows, lang)}
      </Button>
    </div>
  );
}
