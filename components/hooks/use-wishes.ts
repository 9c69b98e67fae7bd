import { isNotMyDay } from '../../domain/load/local-day';
import { notMyDaySince, notNowUntil } from '../../storage/settings';
import { useClock } from '../ui/use-clock';
import { useSetting } from './use-options-setting';

/** How long “not now” holds, milliseconds. */
const NOT_NOW_MS = 60 * 60_000;

/** What the agent wants of this shift. */
export interface Wishes {
  /** No offers until then, epoch milliseconds. */
  readonly notNowUntil: number | undefined;
  readonly isNotMyDay: boolean;
  readonly setNotNow: (isOn: boolean) => Promise<void>;
  readonly setNotMyDay: (isOn: boolean) => Promise<void>;
}

/** Follows both wishes; each ends by itself. */
export function useWishes(): Wishes {
  const now = useClock(10_000);
  const [until = 0, setUntil] = useSetting(notNowUntil);
  const [since = 0, setSince] = useSetting(notMyDaySince);
  return {
    notNowUntil: until > now ? until : undefined,
    isNotMyDay: isNotMyDay(since, now),
    setNotNow: (isOn) => setUntil(isOn ? Date.now() + NOT_NOW_MS : 0),
    setNotMyDay: (isOn) => setSince(isOn ? Date.now() : 0),
  };
}
