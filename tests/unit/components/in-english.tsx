import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { WordsProvider } from '../../../components/hooks/words';
import { en } from '../../../locales/en';

/** Draws something with the English words around it. */
export function renderInEnglish(children: ReactNode) {
  return render(children, {
    wrapper: ({ children: inner }) => <WordsProvider value={{ words: en, lang: 'en' }}>{inner}</WordsProvider>,
  });
}
