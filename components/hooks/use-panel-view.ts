import { useEffect, useEffectEvent } from 'react';
import { browser } from '#imports';

const KEY = 'panelView';

/** Calls back when chip or background ask for a view, once for each asking. */
export function usePanelView(onAsked: (view: string) => void): void {
  const asked = useEffectEvent(onAsked);

  useEffect(() => {
    const take = async () => {
      const { [KEY]: view } = await browser.storage.session.get<{ [KEY]?: string }>(KEY);
      if (view === undefined) return;
      asked(view);
      // Taken away, because asking twice for the same view would change nothing that could be heard.
      await browser.storage.session.remove(KEY);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes[KEY]?.newValue !== undefined) void take();
    };
    browser.storage.onChanged.addListener(onChanged);
    void take();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
}
