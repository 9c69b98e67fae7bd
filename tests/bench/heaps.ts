import type { CDPSession } from '@playwright/test';
import { connectToBrowser, type Extension } from '../support/launch';

/** What scripts hold in memory, bytes after everything that can be thrown away was. */
export interface Heaps {
  readonly page: number;
  readonly worker: number;
  /** Nodes of the page, also those that only a script still holds. */
  readonly nodes: number;
}

/** Looks into the memory of the page and of the extension's worker. */
export async function heapsOf(session: CDPSession, extension: Extension): Promise<Heaps> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { page: usedSize, worker: await workerHeap(extension), nodes };
}

/** Workers are no pages to Playwright: asked at the browser's own debugging port. */
async function workerHeap(extension: Extension): Promise<number> {
  const browser = await connectToBrowser(extension);
  try {
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension.id));
    if (!worker) return 0;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
    let last = 0;
    const ask = (method: string): Promise<{ usedSize?: number }> =>
      new Promise((answered) => {
        const id = ++last;
        session.on('Target.receivedMessageFromTarget', ({ message }) => {
          const answer = JSON.parse(message) as { readonly id?: number; readonly result?: { usedSize?: number } };
          if (answer.id === id) answered(answer.result ?? {});
        });
        void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
      });
    await ask('HeapProfiler.collectGarbage');
    return (await ask('Runtime.getHeapUsage')).usedSize ?? 0;
  } finally {
    await browser.close();
  }
}
