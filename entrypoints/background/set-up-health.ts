import { browser } from '#imports';
import type { PageHealth } from '../../domain/sites/page-health';
import { onMessage } from '../../messaging/client';
import { watchedTabs } from './set-up-watching';

/** One page that never finishes loading must not keep back the others; less than the options wait. Milliseconds. */
const PATIENCE_MS = 10_000;

/** Looks at every open page that is watched, when the options ask for it. */
export function setUpHealth(): void {
  onMessage('desk.health', async () => {
    const looks = await Promise.all((await watchedTabs()).map(look));
    return looks.filter((health) => health !== undefined);
  });
}

/** A page that is loading or gone gives nothing. */
async function look(tabId: number): Promise<PageHealth | undefined> {
  try {
    const looking = browser.scripting.executeScript({ target: { tabId }, files: ['/page-health.js'] });
    const [answer] = await Promise.race([looking, nothingInTime()]);
    return (answer?.result as PageHealth | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}

function nothingInTime(): Promise<never[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), PATIENCE_MS));
}
