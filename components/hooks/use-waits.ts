import { useClock } from '../ui/use-clock';
import { useActiveTab } from './use-active-tab';
import { usePageNow } from './use-page-now';

const EVERY_MS = 5_000;

/** How long each waiting customer has waited, the longest first, where the console in front tells. Milliseconds. */
export function useWaits(): readonly number[] {
  const tick = useClock(EVERY_MS);
  const { page } = usePageNow(useActiveTab()?.id, false, tick);
  return page?.state === 'open' ? page.waits : [];
}
