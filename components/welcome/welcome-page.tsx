import { useEffect } from 'react';
import { count, fill } from '../../locales/translate';
import { useOptions } from '../hooks/use-options';
import { type OptionsLanguage, useOptionsLanguage } from '../hooks/use-options-language';
import { useWelcome } from '../hooks/use-options-welcome';
import { usePermissions } from '../hooks/use-permissions';
import { WordsProvider } from '../hooks/words';
import { ConsolePicker } from '../options/console-picker';
import type { KnownConsole } from '../options/known-console';
import { LanguageChoice } from '../options/language-section';
import { PageSection } from '../options/page-section';
import { TrialPart } from '../options/trial-part';
import { useNotify } from '../ui/use-notify';
import { Button } from '../ui/button';
import { Toast } from '../ui/toast';
import { Promises } from './promises';
import styles from './welcome-page.module.css';

interface WelcomePageProps {
  readonly consoles: readonly KnownConsole[];
}

/** The page a new agent reads once. */
export function WelcomePage({ consoles }: WelcomePageProps) {
  const language = useOptionsLanguage();
  if (!language) return null;
  return (
    <WordsProvider value={language.words}>
      <Steps consoles={consoles} language={language} />
    </WordsProvider>
  );
}

function Steps({ consoles, language }: WelcomePageProps & { readonly language: OptionsLanguage }) {
  const { words: messages, lang } = language.words;
  const words = messages.welcome;
  const options = useOptions();
  const watch = usePermissions();
  const { panelKeys, openSettings, finish } = useWelcome();
  const { toast, notify, clear } = useNotify();
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  if (!options || !watch.granted) return null;
  const on = watch.granted.length;

  function keep(doing: Promise<void>): void {
    doing.catch((error: unknown) => {
      notify(fill(messages.options.failed, { reason: error instanceof Error ? error.message : String(error) }));
    });
  }

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.brand}>
          <img src="/icon/96.png" alt="" width="48" height="48" />
          <LanguageChoice choice={language.choice} onChoice={(choice) => keep(language.setChoice(choice))} />
        </div>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <main className={styles.main}>
        <Promises />
        <PageSection
          id="consoles"
          heading={words.choose.heading}
          answer={on === 0 ? words.choose.help : count(words.choose.done, on, lang)}
        >
          <ConsolePicker consoles={consoles} watch={watch} notify={notify} />
        </PageSection>
        <PageSection id="try" heading={words.tryIt.heading} answer={words.tryIt.help}>
          <TrialPart taught={{ ...options.ownWords, sensitivity: options.sensitivity.step }} />
        </PageSection>
        <PageSection id="begin" heading={words.begin.heading} answer={words.begin.chip}>
          <p>{panelKeys === '' ? words.begin.panelNoKeys : fill(words.begin.panel, { keys: panelKeys })}</p>
          <div className={styles.buttons}>
            <Button look="primary" onClick={() => keep(finish())}>
              {words.begin.close}
            </Button>
            <Button onClick={() => keep(openSettings())}>{words.begin.settings}</Button>
          </div>
        </PageSection>
        <Toast toast={toast} onGone={clear} />
      </main>
    </div>
  );
}
