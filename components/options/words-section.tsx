import type { ReactNode } from 'react';
import type { Sensitivity } from '../../domain/hostility/sensitivity';
import type { LocalWords } from '../../domain/hostility/verdict';
import { fill } from '../../locales/translate';
import { useWords } from '../hooks/words';
import { PageSection, Part } from './page-section';
import type { Notify } from '../ui/use-notify';
import { SensitivityPart } from './sensitivity-part';
import { WordList } from './word-list';

interface WordsSectionProps {
  readonly value: LocalWords;
  readonly onChange: (value: LocalWords) => void;
  readonly notify: Notify;
  readonly sensitivity: Sensitivity;
  readonly onSensitivity: (sensitivity: Sensitivity) => void;
  /** Where the effect of all this can be tried. */
  readonly children?: ReactNode;
}

const OTHER = { hostile: 'harmless', harmless: 'hostile' } as const;

export function WordsSection({ value, onChange, sensitivity, onSensitivity, notify, children }: WordsSectionProps) {
  const { words: messages } = useWords();
  const words = messages.options.words;

  function remove(list: keyof LocalWords, word: string): void {
    onChange({ ...value, [list]: value[list].filter((kept) => kept !== word) });
    notify(fill(words.removed, { word }), { label: messages.options.undo, onAction: () => onChange(value) });
  }

  function part(list: keyof LocalWords, help: string) {
    return (
      <Part heading={words[list]} help={help}>
        <WordList
          list={value[list]}
          otherList={value[OTHER[list]]}
          addLabel={words.addTo[list]}
          onAdd={(word) => onChange({ ...value, [list]: [...value[list], word] })}
          onRemove={(word) => remove(list, word)}
        />
      </Part>
    );
  }

  return (
    <PageSection id="words" heading={messages.options.sections.words} answer={words.answer}>
      <SensitivityPart sensitivity={sensitivity} onChange={onSensitivity} />
      {part('hostile', words.hostileHelp)}
      {part('harmless', words.harmlessHelp)}
      {children}
    </PageSection>
  );
}
