import { useEffect, useEffectEvent, useState } from 'react';
import { sendMessage } from '../../messaging/client';
import type { PhraseView } from '../../messaging/view';
import type { OpenNow } from '../now/now-state';
import { ask } from './ask';

/**
 * Phrases for this moment, best first; `undefined` until they are chosen. A phrase is never shown
 * for another conversation than the one it was chosen for.
 * @param uses phrases inserted so far: a used one is not offered again
 */
export function usePhrases(open: OpenNow | undefined, uses: number): readonly PhraseView[] | undefined {
  const [chosen, setChosen] = useState<{ conversation: string; phrases: readonly PhraseView[] }>();
  const moment = open && [open.conversation, open.messages[0]?.fingerprint, open.view.level, uses].join(' ');

  const choose = useEffectEvent(async () => {
    if (!open) return undefined;
    const { conversation, channel, recent } = open;
    const phrases = await ask(() => sendMessage('desk.phrases', { conversation, channel, recent }));
    return { conversation, phrases };
  });

  useEffect(() => {
    if (moment === undefined) return;
    let isOver = false;
    void (async () => {
      // Where the background stays silent, what was chosen before still fits better than nothing.
      const next = await choose().catch(() => undefined);
      if (next && !isOver) setChosen(next);
    })();
    return () => {
      isOver = true;
    };
  }, [moment]);

  return chosen?.conversation === open?.conversation ? chosen?.phrases : undefined;
}
