import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { count } from '../../locales/translate';
import type { PhraseView } from '../../messaging/view';
import { type FoundPhrase, usePhraseSearch } from '../hooks/use-phrase-search';
import { useWords } from '../hooks/words';
import { StarButton } from '../phrases/star-button';
import type { OpenNow } from './now-state';
import { PhraseCard } from './phrase-card';
import listStyles from './phrase-list.module.css';
import styles from './phrase-search.module.css';

/** Cards drawn; who does not see it among these types on. */
const SHOWN = 8;

interface PhraseSearchProps {
  readonly open: OpenNow;
  readonly stars: ReadonlySet<string>;
  readonly onStar: (phrase: string, starred: boolean) => void;
  readonly onInsert: (phrase: PhraseView, text: string) => void;
  /** Shown while nothing is looked for. */
  readonly children: ReactNode;
}

/** A field over own phrases and the library; what it finds stands right below. */
export function PhraseSearch({ open, stars, onStar, onInsert, children }: PhraseSearchProps) {
  const { words: messages, lang } = useWords();
  const words = messages.phrases;
  const { query, setQuery, wake, isSettled, found } = usePhraseSearch(open, lang);
  const list = useRef<HTMLUListElement>(null);

  /** Where it is kept and how often it was used. */
  function kindOf({ folder, title, uses }: NonNullable<FoundPhrase['own']>): string {
    const kept = [folder, title, uses > 0 ? count(words.used, uses, lang) : ''].filter((part) => part !== '');
    return kept.join(' · ') || words.own;
  }

  /** Enter takes the first, Escape begins anew; neither while an input method composes or the key is held. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.repeat || query === '') return;
    if (event.key === 'Enter' && isSettled) {
      list.current?.querySelector<HTMLButtonElement>('button:not([aria-pressed])')?.click();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setQuery('');
    }
  }

  return (
    <div role="search" className={styles.search}>
      <input
        type="search"
        className={styles.field}
        aria-label={words.search}
        placeholder={`${words.search} · ${words.searchHint}`}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onFocus={wake}
        onChange={(event) => {
          wake();
          setQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div aria-live="polite" className={styles.count}>
        {found?.length === 0 && words.nothingFound}
        {found !== undefined && found.length > 0 && count(words.found, found.length, lang)}
      </div>
      {found === undefined && children}
      {found !== undefined && found.length > 0 && (
        <ul ref={list} className={listStyles.list}>
          {found.slice(0, SHOWN).map((one) => (
            <PhraseCard
              key={one.view.id}
              phrase={one.view}
              known={open.known}
              onInsert={onInsert}
              kind={one.own && kindOf(one.own)}
              mark={
                <StarButton isStarred={stars.has(one.view.id)} onChange={(starred) => onStar(one.view.id, starred)} />
              }
            />
          ))}
        </ul>
      )}
    </div>
  );
}
