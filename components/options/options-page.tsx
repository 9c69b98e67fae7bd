import { useEffect } from 'react';
import { fill } from '../../locales/translate';
import { useData } from '../hooks/use-data';
import { useOptions } from '../hooks/use-options';
import { type OptionsLanguage, useOptionsLanguage } from '../hooks/use-options-language';
import { useShortcuts } from '../hooks/use-options-shortcuts';
import { useStored } from '../hooks/use-options-stored';
import { usePermissions } from '../hooks/use-permissions';
import { WordsProvider } from '../hooks/words';
import { Notice } from '../ui/notice';
import { Toast } from '../ui/toast';
import { ConsolesSection } from './consoles-section';
import { DraftSection } from './draft-section';
import type { KnownConsole } from './known-console';
import { LanguageSection } from './language-section';
import styles from './options-page.module.css';
import { PageNav } from './page-nav';
import { PauseSection } from './pause-section';
import { PhrasesSection } from './phrases-section';
import { PrivacySection } from './privacy-section';
import { ShortcutsSection } from './shortcuts-section';
import { TrialPart } from './trial-part';
import { useNotify } from '../ui/use-notify';
import { WordsSection } from './words-section';

interface OptionsPageProps {
  readonly consoles: readonly KnownConsole[];
}

/** The whole page, once its words are loaded; until then nothing, which is under 100 ms. */
export function OptionsPage({ consoles }: OptionsPageProps) {
  const language = useOptionsLanguage();
  if (!language) return null;
  return (
    <WordsProvider value={language.words}>
      <Sections consoles={consoles} language={language} />
    </WordsProvider>
  );
}

/** The sections appear after the browser looked for the address's anchor, so we go there ourselves. */
function useAnchor(ready: boolean): void {
  useEffect(() => {
    if (!ready || location.hash === '') return;
    const section = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [ready]);
}

function Sections({ consoles, language }: OptionsPageProps & { readonly language: OptionsLanguage }) {
  const words = language.words.words.options;
  const options = useOptions();
  const stored = useStored();
  const watch = usePermissions();
  const shortcuts = useShortcuts();
  const data = useData();
  const { toast, notify, clear } = useNotify();
  const ready = options !== undefined && stored !== undefined;
  useAnchor(ready);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  if (!ready) return null;

  /** Tells when a change could not be stored; the old value is back by then. */
  function keep(writing: Promise<void>): void {
    writing.catch((error: unknown) => {
      notify(fill(words.failed, { reason: error instanceof Error ? error.message : String(error) }));
    });
  }

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          <img src="/icon/48.png" alt="" width="28" height="28" />
          {words.title}
        </h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <PageNav />
      <main className={styles.main}>
        {options.unreadable && <Notice tone="care">{words.unreadable}</Notice>}
        <ConsolesSection consoles={consoles} watch={watch} notify={notify} />
        <WordsSection
          value={options.ownWords}
          onChange={(value) => keep(options.setOwnWords(value))}
          sensitivity={options.sensitivity}
          onSensitivity={(sensitivity) => keep(options.setSensitivity(sensitivity))}
          notify={notify}
        >
          <TrialPart
            taught={{ ...options.ownWords, sensitivity: options.sensitivity.step }}
            heading={words.trial.heading}
          />
        </WordsSection>
        <PhrasesSection notify={notify} />
        <DraftSection
          off={options.draftGuard.off}
          hold={options.draftGuard.hold}
          onOff={(off) => keep(options.setDraftGuard({ ...options.draftGuard, off }))}
          onHold={(hold) => keep(options.setDraftGuard({ ...options.draftGuard, hold }))}
        />
        <PauseSection
          offers={options.pauseOffers}
          clock={options.clock}
          usualClock={options.usualClock}
          onOffers={(offers) => keep(options.setPauseOffers(offers))}
          onClock={(clock) => keep(options.setClock(clock))}
        />
        <PrivacySection
          stored={stored}
          data={data}
          onRetention={(days) => keep(stored.setRetentionDays(days))}
          notify={notify}
        />
        <LanguageSection choice={language.choice} onChoice={(choice) => keep(language.setChoice(choice))} />
        <ShortcutsSection shortcuts={shortcuts} notify={notify} />
        <Toast toast={toast} onGone={clear} />
      </main>
    </div>
  );
}
