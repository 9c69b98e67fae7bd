import { isNotMyDay } from '../../domain/load/local-day';
import type { ResponseClock } from '../../domain/pause/response-clock';
import type { Taught } from '../../domain/hostility/verdict';
import { notMyDaySince, notNowUntil, ownWords, pauseOffers, responseClock, sensitivity } from '../../storage/settings';

interface DeskSettings {
  readonly taught: Taught;
  /** Offers are switched off, or not wanted now. */
  readonly quiet: 'off' | 'not-now' | undefined;
  readonly isNotMyDay: boolean;
  readonly clock: ResponseClock;
}

/** The settings that judging and offering need, read anew each time: the worker keeps nothing. */
export async function readAll(): Promise<DeskSettings> {
  const [words, { step }, offers, clock, until, since] = await Promise.all([
    ownWords.read(),
    sensitivity.read(),
    pauseOffers.read(),
    responseClock.read(),
    notNowUntil.read(),
    notMyDaySince.read(),
  ]);
  const now = Date.now();
  return {
    taught: { ...words, sensitivity: step },
    quiet: offers ? (now < until ? 'not-now' : undefined) : 'off',
    isNotMyDay: isNotMyDay(since, now),
    clock: { limitMs: clock.limitSeconds * 1000, warnMs: clock.warnSeconds * 1000 },
  };
}
