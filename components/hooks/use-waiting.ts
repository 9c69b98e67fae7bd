import { useEffect, useEffectEvent, useState } from 'react';
import { fittingReset, type ResponseClock } from '../../domain/pause/response-clock';
import { sendMessage } from '../../messaging/client';
import type { PhraseView } from '../../messaging/view';
import { useClock } from '../ui/use-clock';
import { ask } from './ask';
import { type Inserted, insertPhrase } from './insert-phrase';
import { useActiveTab } from './use-active-tab';
import { type PageNow, usePageNow } from './use-page-now';

const EVERY_MS = 5_000;
const NOBODY: readonly number[] = [];

/** Who waits while a pause is chosen. */
export interface WaitingControls {
  /** How long each waiting customer has waited, the longest first, where the console in front tells. Milliseconds. */
  readonly waits: readonly number[];
  /** What the tab in front shows. */
  readonly page: PageNow | undefined;
  /** A short line for the conversation in front, while no reset fits the response clock. */
  readonly holdingLine: PhraseView | undefined;
  readonly insert: (line: PhraseView) => Promise<Inserted>;
}

/** Follows the customers who wait in the tab in front. */
export function useWaiting(clock: ResponseClock): WaitingControls {
  const tick = useClock(EVERY_MS);
  const tab = useActiveTab();
  const { page } = usePageNow(tab?.id, false, tick);
  const open = page?.state === 'open' ? page : undefined;
  const waits = open?.waits ?? NOBODY;
  const needsLine = waits.length > 0 && fittingReset(waits, clock) === undefined;
  const [line, setLine] = useState<{ readonly conversation: string; readonly phrase: PhraseView | undefined }>();
  const wanted = needsLine ? open?.conversation : undefined;

  const choose = useEffectEvent(async (conversation: string) => {
    if (!open) return undefined;
    const { channel, recent } = open;
    const found = await ask(() => sendMessage('desk.phrases', { conversation, channel, recent, holding: true }));
    // A line with gaps needs its form, and there is no time for one.
    return { conversation, phrase: found.find(({ slots }) => slots.length === 0) };
  });
  useEffect(() => {
    if (wanted === undefined) return;
    let isOver = false;
    void (async () => {
      const next = await choose(wanted).catch(() => undefined);
      if (next && !isOver) setLine(next);
    })();
    return () => {
      isOver = true;
    };
  }, [wanted]);

  return {
    waits,
    page,
    holdingLine: wanted !== undefined && line?.conversation === wanted ? line.phrase : undefined,
    async insert(phrase) {
      if (tab === undefined || !open) return 'moved-on';
      const place = { tab: tab.id, conversation: open.conversation };
      return (await insertPhrase(place, phrase, phrase.text)).outcome;
    },
  };
}
