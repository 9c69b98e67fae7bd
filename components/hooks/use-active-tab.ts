import { useEffect, useState } from 'react';
import { browser } from '#imports';

/** The tab in front of this window. */
export interface ActiveTab {
  readonly id: number;
  /** Told only where the browser lets us: a granted site, or any after a click on the toolbar button. */
  readonly url: string | undefined;
  /** Grows with each page load in it. */
  readonly loads: number;
}

/** Follows the tab in front of the window the panel stands in; `undefined` until it is known. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();

  useEffect(() => {
    let isOver = false;

    async function look(isLoaded: boolean): Promise<void> {
      const [front] = await browser.tabs.query({ active: true, currentWindow: true });
      if (isOver || front?.id === undefined) return;
      const { id, url } = front;
      setTab((old) => {
        const loads = old?.id === id ? old.loads + (isLoaded ? 1 : 0) : 0;
        return old?.id === id && old.url === url && old.loads === loads ? old : { id, url, loads };
      });
    }

    const onActivated = () => void look(false);
    const onUpdated = (_id: number, change: { status?: string; url?: string }) => {
      if (change.status === 'complete' || change.url !== undefined) void look(change.status === 'complete');
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    // A click on the toolbar button gives us the address, without any event of the tab.
    browser.action.onClicked.addListener(onActivated);
    onActivated();
    return () => {
      isOver = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.action.onClicked.removeListener(onActivated);
    };
  }, []);

  return tab;
}
