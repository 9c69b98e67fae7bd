import { browser } from '#imports';
import type { PageHealth } from '../../domain/sites/page-health';
import { onMessage } from '../../messaging/client';

/** One page that never finishes loading must not keep back the others; less than the options wait. Milliseconds. */
const PATIENCE_MS = 10_000;

/** Looks at every open page that may be read, when the options ask for it. */
export function setUpHealth(): void {
  onMessage('desk.health', async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins }) : [];
    const looks = await Promise.all(tabs.map(({ id }) => look(id)));
    return looks.filter((health) => health !== undefined);
  });
}

/** A page that is loading, asleep or gone gives nothing. */
async function look(tabId: number | undefined): Promise<PageHealth | undefined> {
  if (tabId === undefined) return undefined;
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
