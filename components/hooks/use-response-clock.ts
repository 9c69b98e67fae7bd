import type { ResponseClock } from '../../domain/pause/response-clock';
import { responseClock } from '../../storage/settings';
import { useSetting } from './use-options-setting';

/** How long the platform lets a customer wait; its default until the setting is read. */
export function useResponseClock(): ResponseClock {
  const [{ limitSeconds, warnSeconds } = responseClock.fallback] = useSetting(responseClock);
  return { limitMs: limitSeconds * 1_000, warnMs: warnSeconds * 1_000 };
}
