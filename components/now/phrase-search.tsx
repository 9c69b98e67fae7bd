import type { ReactNode } from 'react';
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
  const { query, setQuery, wake, found } = usePhraseSearch(open, lang);
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
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing || query === '') return;
          event.stopPropagation();
          setQuery('');
        }}
      />
      <div aria-live="polite" className={styles.count}>
        {found?.length === 0 && words.nothingFound}
        {found !== undefined && found.length > 0 && count(words.found, found.length, lang)}
      </div>
      {found === undefined && children}
      {found !== undefined && found.length > 0 && (
        <ul className={listStyles.list}>
          {found.slice(0, SHOWN).map((one) => (
            <PhraseCard
              key={one.view.id}
              phrase={one.view}
              onInsert={onInsert}
              mark={<FoundMark found={one} isStarred={stars.has(one.view.id)} onStar={onStar} />}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface FoundMarkProps {
  readonly found: FoundPhrase;
  readonly isStarred: boolean;
  readonly onStar: PhraseSearchProps['onStar'];
}

/** Where an own phrase is kept, how often it was used, and the star. */
function FoundMark({ found: { view, own }, isStarred, onStar }: FoundMarkProps) {
  const { words, lang } = useWords();
  const kept = [own?.folder, own?.title].filter(Boolean).join(' · ');
  return (
    <>
      {kept !== '' && <span className={styles.kept}>{kept}</span>}
      {own !== undefined && own.uses > 0 && (
        <span className={styles.kept}>{count(words.phrases.used, own.uses, lang)}</span>
      )}
      <StarButton isStarred={isStarred} onChange={(starred) => onStar(view.id, starred)} />
    </>
  );
}
