import { useEffect } from 'react';
import { BREATH_RESETS, isBreath } from '../../domain/pause/resets';
import type { Comfort, RunningPause } from './pause-state';

/** Plays what the agent chose to hear while a pause runs; nothing unless they did. */
export function useSound({ id, reset, startedAt }: RunningPause, { style, media }: Comfort): void {
  const own = style.sound === 'own' ? media.sound?.data : undefined;
  const hasTone = style.sound === 'tone' && isBreath(reset);
  useEffect(() => {
    if (own === undefined && !hasTone) return;
    let isOver = false;
    let silence: (() => void) | undefined;
    void import('./sound').then(({ playOwn, playTone }) => {
      if (isOver) return;
      if (own !== undefined) silence = playOwn(own);
      else if (isBreath(reset)) silence = playTone(BREATH_RESETS[reset], startedAt);
    });
    return () => {
      isOver = true;
      silence?.();
    };
  }, [id, reset, startedAt, own, hasTone]);
}
