import { expect } from '../support/expect';
import { startImpostor } from '../support/impostor';
import type { Figure } from './figures';
import { type Trace, traced } from './trace';
import { atWork } from './watched-desk';

const FLOOD = 10_000;
/** All of them are stored within this on any machine, milliseconds. */
const PATIENCE_MS = 240_000;

/** What we do to a page that puts thousands of messages in as fast as it can draw them. */
export async function floodFigures(): Promise<Figure[]> {
  const impostor = await startImpostor();
  try {
    return await atWork(async ({ browser, extension, origin, openDesk, storedTurns }) => {
      await (await openDesk(true)).page.close();
      const before = await storedTurns();
      const flooded = async (host: string, isDone: () => Promise<void>): Promise<Trace> => {
        const page = await extension.context.newPage();
        await page.goto(`http://${host}:${impostor.port}/shop/`);
        const trace = await traced(browser, async () => {
          await page.evaluate(async (count) => {
            performance.mark('begin');
            await window.impostor.flood(count, 'Where is my order, I have been waiting for');
          }, FLOOD);
          await isDone();
        });
        await page.close();
        return trace;
      };
      const watched = await flooded('127.0.0.1', () =>
        expect.poll(storedTurns, { timeout: PATIENCE_MS, intervals: [200] }).toBe(before + FLOOD),
      );
      // The same page at an address that is not granted.
      const without = await flooded('localhost', async () => {});
      const longest = (trace: Trace): number => Math.max(0, ...trace.tasks('begin').map(({ ms }) => ms));
      const own = Math.max(0, ...watched.ownWork('begin', origin).map(({ ms }) => ms));
      const what = `a flood of ${FLOOD.toLocaleString('en')} messages`;
      return [
        { what: `${what}, our longest task`, value: own, unit: 'ms', budget: 50 },
        { what: `${what}, the page's longest task`, value: longest(watched), unit: 'ms' },
        { what: `${what}, the same without us`, value: longest(without), unit: 'ms' },
      ];
    });
  } finally {
    await impostor.close();
  }
}
