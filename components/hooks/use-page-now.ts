import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { sendMessage } from '../../messaging/client';
import type { NowSnapshot } from '../../messaging/view';
import { ask } from './ask';

/** A script that starts, or a tab that loads, answers within this; else nobody is there. Milliseconds. */
const START_MS = 1_600;
/** The page hears of a judgement a moment after the store does: look once more then. Milliseconds. */
const SECOND_LOOK_MS = 350;

/** What the page in a tab says of itself; `silent` when nobody answers there. */
export type PageNow = NowSnapshot | { readonly state: 'silent' };

export interface PageWatch {
  /** `undefined` until this tab has answered. */
  readonly page: PageNow | undefined;
  /** Asks the page again: something has changed that it may know of. */
  readonly lookAgain: () => void;
}

/**
 * Asks the tab's page what is in front, again whenever a chip says that another conversation is visible.
 * @param isWatched nobody is expected to answer otherwise, so silence is believed at once
 * @param loads another number asks anew
 */
export function usePageNow(tab: number | undefined, isWatched: boolean, loads: number): PageWatch {
  const [answer, setAnswer] = useState<{ readonly tab: number; readonly page: PageNow }>();
  const [bell] = useState(() => new EventTarget());
  const ring = () => {
    bell.dispatchEvent(new Event('look'));
  };

  useEffect(() => {
    if (tab === undefined) return;
    let isOver = false;
    let second: ReturnType<typeof setTimeout> | undefined;

    const look = async () => {
      const page = await ask(() => sendMessage('page.now', undefined, tab), isWatched ? START_MS : 0).catch(
        (): PageNow => ({ state: 'silent' }),
      );
      if (!isOver) setAnswer({ tab, page });
    };
    const lookTwice = () => {
      clearTimeout(second);
      second = setTimeout(() => void look(), SECOND_LOOK_MS);
      void look();
    };
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && 'visible' in changes) lookTwice();
    };

    bell.addEventListener('look', lookTwice);
    browser.storage.onChanged.addListener(onChanged);
    lookTwice();
    return () => {
      isOver = true;
      clearTimeout(second);
      bell.removeEventListener('look', lookTwice);
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, [bell, tab, isWatched, loads]);

  return { page: answer?.tab === tab ? answer?.page : undefined, lookAgain: ring };
}
