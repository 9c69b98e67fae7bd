import { useClock } from '../ui/use-clock';
import { useActiveTab } from './use-active-tab';
import { usePageNow } from './use-page-now';

const EVERY_MS = 5_000;

/** How long the customer who waits longest has waited, where the console in front shows it. Milliseconds. */
export function useWaited(): number | undefined {
  const tick = useClock(EVERY_MS);
  const { page } = usePageNow(useActiveTab()?.id, false, tick);
  return page?.state === 'open' ? page.waitedMs : undefined;
}
