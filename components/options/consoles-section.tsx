import { count } from '../../locales/translate';
import type { WatchControls } from '../hooks/use-permissions';
import { useWords } from '../hooks/words';
import { ConsolePicker } from './console-picker';
import { HealthPart } from './health-part';
import type { KnownConsole } from './known-console';
import { PageSection } from './page-section';
import type { Notify } from '../ui/use-notify';
import { TaughtPart } from './taught-part';
import { watchState } from './watch-state';

interface ConsolesSectionProps {
  readonly consoles: readonly KnownConsole[];
  readonly watch: WatchControls;
  readonly notify: Notify;
}

export function ConsolesSection({ consoles, watch, notify }: ConsolesSectionProps) {
  const { words: messages, lang } = useWords();
  const words = messages.options.consoles;

  function answer(): string | undefined {
    const { granted, switchedOff } = watch;
    if (granted === undefined) return undefined;
    if (granted.length === 0) return words.none;
    const watched = granted.filter((pattern) => watchState(pattern, granted, switchedOff) === 'on').length;
    return watched === 0 ? words.allPaused : count(words.watching, watched, lang);
  }

  return (
    <PageSection id="consoles" heading={messages.options.sections.consoles} answer={answer() ?? ' '}>
      <ConsolePicker consoles={consoles} watch={watch} notify={notify} />
      <TaughtPart notify={notify} />
      <HealthPart consoles={consoles} notify={notify} />
    </PageSection>
  );
}
