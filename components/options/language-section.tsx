import type { OptionsLanguage } from '../hooks/use-options-language';
import { useWords } from '../hooks/words';
import { Segmented } from '../ui/segmented';
import { PageSection, Part } from './page-section';

type Choice = OptionsLanguage['choice'];

interface LanguageSectionProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** Each language is called by its own name, whatever the page is in. */
const OWN_NAMES = [
  { value: 'en', label: 'English' },
  { value: 'zh_CN', label: '简体' },
  { value: 'zh_TW', label: '繁體' },
] as const;

export function LanguageChoice({ choice, onChoice }: LanguageSectionProps) {
  const words = useWords().words.options.language;
  return (
    <Segmented<Choice>
      label={words.label}
      options={[{ value: 'auto', label: words.auto }, ...OWN_NAMES]}
      value={choice}
      onChange={onChoice}
    />
  );
}

export function LanguageSection(props: LanguageSectionProps) {
  const { words: messages } = useWords();
  const words = messages.options.language;
  return (
    <PageSection id="language" heading={messages.options.sections.language} answer={words.answer}>
      <Part help={words.note}>
        <div>
          <LanguageChoice {...props} />
        </div>
      </Part>
    </PageSection>
  );
}
