import { covers } from '../../domain/sites/match-pattern';

/** `on`: granted and watched. `paused`: granted, but switched off here. `off`: not granted. */
export type WatchState = 'on' | 'paused' | 'off';

/**
 * How it stands with an address. Of two patterns the narrower decides: with every site switched
 * off and one site granted, that site is watched; with every site granted and one switched off, it is not.
 */
export function watchState(wanted: string, granted: readonly string[], switchedOff: readonly string[]): WatchState {
  const reaching = granted.filter((pattern) => covers(pattern, wanted));
  if (reaching.length === 0) return 'off';
  const excluding = switchedOff.filter((off) => covers(off, wanted));
  const watched = reaching.some(
    (pattern) => !switchedOff.includes(pattern) && !excluding.some((off) => covers(pattern, off)),
  );
  return watched ? 'on' : 'paused';
}

/** The switched-off list once `pattern` is watched again: itself if it is there, else what covers it. */
export function switchedOn(pattern: string, switchedOff: readonly string[]): readonly string[] {
  if (switchedOff.includes(pattern)) return switchedOff.filter((off) => off !== pattern);
  return switchedOff.filter((off) => !covers(off, pattern));
}
