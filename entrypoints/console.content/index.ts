import { browser, defineContentScript } from '#imports';
import { onMessage, removeAllListeners, sendMessage } from '../../messaging/client';
import { deliver } from '../../messaging/deliver';
import { isChipInPage } from './chip/chip';
import { Desk } from './desk';

/** One script a page, also when it is injected again after the permission was given anew. */
const RUNNING = Symbol.for('evenkeel');
/** How often the page is checked: the chip still there, the extension still there. Milliseconds. */
const CHECK_MS = 1_000;

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  async main() {
    const world = globalThis as { [RUNNING]?: () => void };
    // The script of an extension that was updated since lives in a world of its own and says so: one chip is enough.
    if (!world[RUNNING] && isChipInPage()) return;
    world[RUNNING]?.();
    const stop = new AbortController();
    const { signal } = stop;
    world[RUNNING] = () => stop.abort();
    const hello = await deliver(() => sendMessage('console.hello', { url: location.href }), { signal });
    const desk = new Desk(hello, signal, gone);

    function gone(): void {
      stop.abort();
      desk.showGone();
    }
    function end(): void {
      stop.abort();
      removeAllListeners();
      desk.remove();
    }

    world[RUNNING] = end;
    const check = setInterval(() => (browser.runtime?.id === undefined ? gone() : desk.tick()), CHECK_MS);
    signal.addEventListener('abort', () => clearInterval(check));
    onMessage('page.now', async () => (await desk.helper()).snapshot());
    onMessage('page.insert', async ({ data }) => await (await desk.helper()).insert(data));
    onMessage('page.keep', async () => (await desk.helper()).keepPlace());
    onMessage('page.return', () => desk.returnToPlace());
    onMessage('page.refresh', ({ data }) => desk.refresh(data.corrected));
    onMessage('page.today', ({ data }) => desk.showToday(data.hostile));
    onMessage('page.teach', () => desk.teach());
    onMessage('page.stop', end);
    desk.start();
  },
});
