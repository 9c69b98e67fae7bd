import type { CDPSession } from '@playwright/test';
import type { Extension } from '../support/launch';

/** What scripts hold in memory, bytes after everything that can be thrown away was. */
export interface Heaps {
  readonly page: number;
  readonly worker: number;
  /** Nodes of the page, also those that only a script still holds. */
  readonly nodes: number;
}

/**
 * Looks into the memory of the page and of the extension's worker.
 * @param browser speaks to the whole browser; the same for the whole run, as each new one takes memory in every page
 */
export async function heapsOf(page: CDPSession, browser: CDPSession, extension: Extension): Promise<Heaps> {
  await page.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.send('Runtime.getHeapUsage');
  const { nodes } = await page.send('Memory.getDOMCounters');
  return { page: usedSize, worker: await workerHeap(browser, extension), nodes };
}

/** Workers are no pages to Playwright: asked through the browser. */
async function workerHeap(browser: CDPSession, { id }: Extension): Promise<number> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (!worker) return 0;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let asked = 0;
  const ask = (method: string): Promise<{ usedSize?: number }> =>
    new Promise((answered) => {
      const number = ++asked;
      const listen = (told: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(told.message) as { readonly id?: number; readonly result?: { usedSize?: number } };
        if (told.sessionId !== sessionId || answer.id !== number) return;
        browser.off('Target.receivedMessageFromTarget', listen);
        answered(answer.result ?? {});
      };
      browser.on('Target.receivedMessageFromTarget', listen);
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method }) });
    });
  await ask('HeapProfiler.collectGarbage');
  const { usedSize = 0 } = await ask('Runtime.getHeapUsage');
  await browser.send('Target.detachFromTarget', { sessionId });
  return usedSize;
}
