import type { CDPSession } from '@playwright/test';
import { customerTexts } from './customer-texts';
import type { DeskPage } from './desk-page';
import type { Figure } from './figures';
import { type Trace, traced, type Work } from './trace';
import { atWork } from './watched-desk';

const LENGTH = 5_000;

/** What we do to the page when a conversation of thousands of messages is opened in it at once. */
export async function longFigures(): Promise<Figure[]> {
  return await atWork(async ({ browser, origin, openDesk, storedTurns }) => {
    const plain = await openDesk(false);
    const without = await opened(browser, plain, async () => {});
    await plain.page.close();
    const desk = await openDesk(true);
    const before = await storedTurns();
    let storedAfter = 0;
    const trace = await opened(browser, desk, async () => {
      const began = performance.now();
      while ((await storedTurns()) < before + LENGTH) await desk.page.waitForTimeout(20);
      storedAfter = performance.now() - began;
    });
    const what = `opening ${LENGTH.toLocaleString('en')} messages`;
    return [
      {
        what: `${what}, our longest task`,
        value: longest(trace, trace.ownWork('open', origin)),
        unit: 'ms',
        budget: 50,
      },
      { what: `${what}, the page's longest task`, value: longest(trace, trace.tasks('open')), unit: 'ms' },
      { what: `${what}, the same without us`, value: longest(without, without.tasks('open')), unit: 'ms' },
      { what: `${what}, until all are stored`, value: storedAfter, unit: 'ms' },
    ];
  });
}

async function opened(browser: CDPSession, desk: DeskPage, until: () => Promise<void>): Promise<Trace> {
  return await traced(browser, async () => {
    await desk.openLong(`9${LENGTH}`, customerTexts(LENGTH));
    await until();
    await desk.drawn();
  });
}

/** Tasks that end after the messages were put in; the one that puts them in is the page's own in both. */
function longest(trace: Trace, works: readonly Work[]): number {
  const [opening = 0] = trace.marks('open');
  return Math.max(0, ...works.filter(({ to }) => to >= opening).map(({ ms }) => ms));
}
