import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { languageFor, loadMessages, tagOf } from '../../locales/translate';
import { language as languageSetting, type LanguageChoice } from '../../storage/settings';
import { useSetting } from './use-options-setting';
import type { Words } from './words';

export interface OptionsLanguage {
  readonly choice: LanguageChoice;
  readonly setChoice: (choice: LanguageChoice) => Promise<void>;
  readonly words: Words;
}

/** Words of the chosen language; a change shows as soon as its words are loaded, never half. */
export function useOptionsLanguage(): OptionsLanguage | undefined {
  const [choice, setChoice] = useSetting(languageSetting);
  const [words, setWords] = useState<Words>();

  useEffect(() => {
    if (choice === undefined) return;
    let outdated = false;
    const language = choice === 'auto' ? languageFor(browser.i18n.getUILanguage()) : choice;
    void loadMessages(language).then((messages) => {
      if (!outdated) setWords({ words: messages, lang: tagOf(language) });
    });
    return () => {
      outdated = true;
    };
  }, [choice]);

  useEffect(() => {
    if (words) document.documentElement.lang = words.lang;
  }, [words]);

  return choice === undefined || words === undefined ? undefined : { choice, setChoice, words };
}
