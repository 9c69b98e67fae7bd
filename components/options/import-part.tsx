import { useState } from 'react';
import { fill } from '../../locales/translate';
import { type FileProblem, type ReadFile, type RestoreMode, troubleOf } from '../hooks/use-data';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { Notice } from '../ui/notice';
import { Segmented } from '../ui/segmented';
import styles from './import-part.module.css';
import { ImportPreview } from './import-preview';
import { Part } from './page-section';
import { TwoStep } from './two-step';
import type { Notify } from '../ui/use-notify';

type Ready = Extract<ReadFile, { ok: true }>;

type Step =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly problem: FileProblem }
  | { readonly at: 'preview'; readonly name: string; readonly file: Ready }
  | { readonly at: 'storing'; readonly name: string };

interface ImportPartProps {
  readonly readFile: (file: File) => Promise<ReadFile>;
  readonly notify: Notify;
}

/** File chosen → what is in it → add or replace. Nothing changes before the last click. */
export function ImportPart({ readFile, notify }: ImportPartProps) {
  const { words: messages } = useWords();
  const words = messages.options.privacy;
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [mode, setMode] = useState<RestoreMode>('merge');

  function failed(error: unknown): void {
    setStep({ at: 'start' });
    notify(fill(words.importFailed, { reason: messages.options.troubles[troubleOf(error)] }));
  }

  async function choose(file: File): Promise<void> {
    const { name } = file;
    setStep({ at: 'reading', name });
    setMode('merge');
    try {
      const read = await readFile(file);
      setStep(read.ok ? { at: 'preview', name, file: read } : { at: 'refused', name, problem: read.problem });
    } catch (error) {
      failed(error);
    }
  }

  async function bringIn(file: Ready, name: string, how: RestoreMode): Promise<void> {
    setStep({ at: 'storing', name });
    try {
      await file.bringIn(how);
    } catch (error) {
      return failed(error);
    }
    setStep({ at: 'start' });
    notify(fill(words.imported, { file: name }));
  }

  const busy = step.at === 'reading' || step.at === 'storing';
  return (
    <Part heading={words.importHeading} help={words.importHelp}>
      <div>
        <FileButton
          label={step.at === 'start' ? words.chooseFile : words.chooseOther}
          name={words.chooseFile}
          accept=".json,application/json"
          disabled={busy}
          onFile={(file) => void choose(file)}
        />
      </div>
      <div aria-live="polite" className={styles.status}>
        {step.at === 'reading' && fill(words.reading, { file: step.name })}
        {step.at === 'storing' && fill(words.storing, { file: step.name })}
      </div>
      {step.at === 'refused' && (
        <Notice tone="care">{fill(words.fileProblems[step.problem], { file: step.name })}</Notice>
      )}
      {step.at === 'preview' && (
        <>
          <ImportPreview fileName={step.name} preview={step.file.preview} changes={step.file.changes} />
          <Choice mode={mode} onMode={setMode} onBringIn={() => void bringIn(step.file, step.name, mode)} />
        </>
      )}
    </Part>
  );
}

interface ChoiceProps {
  readonly mode: RestoreMode;
  readonly onMode: (mode: RestoreMode) => void;
  readonly onBringIn: () => void;
}

function Choice({ mode, onMode, onBringIn }: ChoiceProps) {
  const { words: messages } = useWords();
  const words = messages.options.privacy;
  return (
    <>
      <div className={styles.mode}>
        <span aria-hidden="true">{words.mode}</span>
        <Segmented
          label={words.mode}
          options={[
            { value: 'merge', label: words.merge },
            { value: 'replace', label: words.replace },
          ]}
          value={mode}
          onChange={onMode}
        />
      </div>
      <p className={styles.file}>{mode === 'merge' ? words.mergeHelp : words.replaceHelp}</p>
      {mode === 'merge' ? (
        <div>
          <Button onClick={onBringIn}>{words.bringIn}</Button>
        </div>
      ) : (
        <TwoStep
          label={words.bringIn}
          question={words.replaceAsk}
          yes={words.replaceNow}
          no={words.keep}
          onYes={onBringIn}
        />
      )}
    </>
  );
}
