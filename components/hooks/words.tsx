import { createContext, type ReactNode, useContext } from 'react';
import type { Messages } from '../../locales/messages';

/** The words of the interface and the language they are in. */
export interface Words {
  readonly words: Messages;
  /** BCP 47 tag, for `Intl` and plural forms. */
  readonly lang: string;
}

const WordsContext = createContext<Words | undefined>(undefined);

export function WordsProvider({ value, children }: { readonly value: Words; readonly children: ReactNode }) {
  return <WordsContext value={value}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
