import type { Today } from '../today/today-state';
import { useClock } from '../ui/use-clock';
import { type Live, useLive } from './use-live';

/** Today so far; read anew with every change and every minute. */
export function useToday(): Live<Today> {
  const minute = useClock(60_000);
  return useLive(({ todayOf }) => todayOf(Date.now()), String(minute));
}
