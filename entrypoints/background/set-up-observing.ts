import { browser } from '#imports';
import { candidatesFor } from '../../consoles/registry';
import { onMessage } from '../../messaging/client';
import { readObservation } from '../../messaging/read-observation';
import { chipPlaces } from '../../storage/settings';
import { observe } from './observe';
import { readAll } from './settings';
import { chipWords } from './words';

/** Answers the content scripts: what to look for, what was judged, where the chip stands. */
export function setUpObserving(): void {
  onMessage('console.hello', async ({ data }) => {
    const { clock } = await readAll();
    const { words, lang } = await chipWords();
    return { specs: candidatesFor(new URL(data.url)), words, lang, clock };
  });
  onMessage('console.observe', ({ data, sender }) => observe(readObservation(data), originOf(sender.url)));
  onMessage('console.visible', async ({ data, sender }) => {
    const visible = { tab: sender.tab?.id, conversation: data.conversation, at: Date.now() };
    await browser.storage.session.set({ visible });
  });
  onMessage('console.loadCard', async ({ sender }) => {
    if (sender.tab?.id === undefined) return;
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
    await browser.scripting.executeScript({ target, files: ['/content-scripts/card.js'] });
  });
  onMessage('console.place', async ({ data }) => (await chipPlaces.read())[data.console]);
  onMessage('console.move', async ({ data: { console, x, y } }) => {
    await chipPlaces.write({ ...(await chipPlaces.read()), [console]: { x, y } });
  });
}

function originOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : '';
}
