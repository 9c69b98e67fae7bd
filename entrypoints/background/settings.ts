import type { ResponseClock } from '../../domain/pause/response-clock';
import type { LocalWords } from '../../domain/hostility/verdict';
import { ownWords, pauseOffers, responseClock } from '../../storage/settings';

interface DeskSettings {
  readonly ownWords: LocalWords;
  readonly pauseOffers: boolean;
  readonly clock: ResponseClock;
}

/** The settings that judging and offering need, read anew each time: the worker keeps nothing. */
export async function readAll(): Promise<DeskSettings> {
  const [words, offers, clock] = await Promise.all([ownWords.read(), pauseOffers.read(), responseClock.read()]);
  return {
    ownWords: words,
    pauseOffers: offers,
    clock: { limitMs: clock.limitSeconds * 1000, warnMs: clock.warnSeconds * 1000 },
  };
}
