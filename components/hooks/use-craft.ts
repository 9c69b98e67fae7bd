import { useEffect, useState } from 'react';
import { effectsOf } from '../../domain/phrases/effect';
import { sendMessage } from '../../messaging/client';
import type { Craft } from '../today/today-state';
import { ask } from './ask';
import { useLive, valueOf } from './use-live';

/** Phrases told. */
const TOLD = 3;
/** Fewer calmer answers may be luck. */
const ENOUGH = 2;

/** What came after the agent's phrases; `undefined` while nothing can be told. */
export function useCraft(): Craft | undefined {
  const uses = valueOf(useLive(({ lastPhraseUses }) => lastPhraseUses()));
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const effects = [...effectsOf(uses ?? [])];
  const best = effects
    .filter(([, { calmer, advantage }]) => calmer >= ENOUGH && advantage > 0)
    .sort(([, one], [, other]) => other.advantage - one.advantage)
    .slice(0, TOLD);
  const wanted = best.map(([id]) => id).join(' ');

  useEffect(() => {
    if (wanted === '') return;
    let isOver = false;
    void ask(() => sendMessage('desk.phraseTexts', { ids: wanted.split(' ') })).then(
      (found) => {
        if (!isOver) setTexts(found);
      },
      // Without the words there is nothing to show.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [wanted]);

  if (effects.length === 0) return undefined;
  const sum = (of: 'answered' | 'calmer') => effects.reduce((total, [, effect]) => total + effect[of], 0);
  return {
    answered: sum('answered'),
    calmer: sum('calmer'),
    phrases: best.flatMap(([id, { answered, calmer }]) =>
      texts[id] ? [{ id, text: texts[id], answered, calmer }] : [],
    ),
  };
}
