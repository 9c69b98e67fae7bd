import { useEffect, useState } from 'react';
import type { Sensitivity } from '../../domain/hostility/sensitivity';
import type { LocalWords } from '../../domain/hostility/verdict';
import type { ResponseClock } from '../../domain/pause/response-clock';
import {
  draftGuard,
  type DraftGuardSetting,
  ownWords,
  pauseOffers,
  type ResponseClock as StoredClock,
  responseClock,
  sensitivity,
  unreadableSettings,
} from '../../storage/settings';
import { useSetting } from './use-options-setting';

/** The preferences of the options page with the functions that store them. */
export interface Options {
  readonly ownWords: LocalWords;
  readonly setOwnWords: (words: LocalWords) => Promise<void>;
  readonly sensitivity: Sensitivity;
  readonly setSensitivity: (sensitivity: Sensitivity) => Promise<void>;
  readonly pauseOffers: boolean;
  readonly setPauseOffers: (offers: boolean) => Promise<void>;
  readonly draftGuard: DraftGuardSetting;
  readonly setDraftGuard: (guard: DraftGuardSetting) => Promise<void>;
  readonly clock: ResponseClock;
  readonly usualClock: ResponseClock;
  readonly setClock: (clock: ResponseClock) => Promise<void>;
  /** Some stored preferences cannot be read; their defaults are in use and the stored ones are kept. */
  readonly unreadable: boolean;
}

function inMs({ limitSeconds, warnSeconds }: StoredClock): ResponseClock {
  return { limitMs: limitSeconds * 1_000, warnMs: warnSeconds * 1_000 };
}

function useUnreadable(): boolean {
  const [unreadable, setUnreadable] = useState(false);
  useEffect(() => {
    void unreadableSettings().then((troubles) => setUnreadable(troubles.length > 0));
  }, []);
  return unreadable;
}

/** `undefined` until everything is read. */
export function useOptions(): Options | undefined {
  const [words, setOwnWords] = useSetting(ownWords);
  const [sense, setSensitivity] = useSetting(sensitivity);
  const [offers, setPauseOffers] = useSetting(pauseOffers);
  const [clock, setClock] = useSetting(responseClock);
  const [guard, setDraftGuard] = useSetting(draftGuard);
  const unreadable = useUnreadable();
  if (!words || !sense || offers === undefined || !clock || !guard) return undefined;
  return {
    ownWords: words,
    setOwnWords,
    sensitivity: sense,
    setSensitivity,
    pauseOffers: offers,
    setPauseOffers,
    draftGuard: guard,
    setDraftGuard,
    clock: inMs(clock),
    usualClock: inMs(responseClock.fallback),
    setClock: ({ limitMs, warnMs }) => setClock({ limitSeconds: limitMs / 1_000, warnSeconds: warnMs / 1_000 }),
    unreadable,
  };
}
