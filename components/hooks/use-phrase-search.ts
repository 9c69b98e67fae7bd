import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import type { OpenNow } from '../now/now-state';
import type * as phraseIndex from './phrase-index';
import type { FoundPhrase, Search } from './phrase-index';

export type { FoundPhrase };

export interface PhraseSearch {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** The agent is about to search: what is needed is loaded now. */
  readonly wake: () => void;
  /** What was found is for what stands in the field, not for what stood there a moment ago. */
  readonly isSettled: boolean;
  /** Best first; `undefined` while nothing is looked for or everything is still being read. */
  readonly found: readonly FoundPhrase[] | undefined;
}

/** Searches own phrases and the library's for the conversation in front. */
export function usePhraseSearch(open: OpenNow, lang: string): PhraseSearch {
  const [query, setQuery] = useState('');
  const [isAwake, setAwake] = useState(false);
  const [search, setSearch] = useState<Search>();
  const wanted = useDeferredValue(query);

  const follow = useEffectEvent((phrases: typeof phraseIndex) => {
    const fallback = lang.startsWith('zh-Hant') ? 'zh-Hant' : lang.startsWith('zh') ? 'zh' : 'en';
    return phrases.followPhrases(open.recent, fallback, (ready) => setSearch(() => ready));
  });

  useEffect(() => {
    if (!isAwake) return;
    let isOver = false;
    let stop: (() => void) | undefined;
    void import('./phrase-index').then((phrases) => {
      if (!isOver) stop = follow(phrases);
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [isAwake, open.conversation]);

  const found = search && wanted.trim() !== '' ? search(wanted) : undefined;
  return { query, setQuery, wake: () => setAwake(true), isSettled: wanted === query, found };
}
