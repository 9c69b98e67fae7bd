import { browser } from '#imports';
import { sendMessage } from '../../messaging/client';

/**
 * Tells every watched page that what it shows has changed.
 * @param corrected verdicts too: the page asks for its messages anew, and would store those that were deleted
 */
export function refreshPages(corrected = false): Promise<void> {
  return tellPages((tab) => sendMessage('page.refresh', { corrected }, tab));
}

/** Tells every chip how many conversations were hostile today; `undefined`: it is not shown. */
export function showToday(hostile: number | undefined): Promise<void> {
  return tellPages((tab) => sendMessage('page.today', { hostile }, tab));
}

/** Pages without a script do not answer; that is no trouble. */
async function tellPages(tell: (tab: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [tell(id)])));
}
