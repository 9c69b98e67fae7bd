import { customerTexts } from './customer-texts';
import { type Figure, medianAndTail } from './figures';
import { type OwnWork, traced } from './trace';
import { atWork } from './watched-desk';

const MESSAGES = 120;
/** A message has left no work behind after this, milliseconds. */
const APART_MS = 150;
const IDLE_SECONDS = 4;

/**
 * How long we hold the page's main thread for a message, and for a second without one: time of the
 * thread itself, from the browser's trace (`Trace.ownWork` says what counts as ours).
 */
export async function threadFigures(): Promise<Figure[]> {
  return await atWork(async ({ browser, origin, openDesk }) => {
    const desk = await openDesk(true);
    for (const text of customerTexts(10)) await desk.receive(text);
    await desk.settled();
    const trace = await traced(browser, async () => {
      for (const text of customerTexts(MESSAGES)) {
        await desk.receive(text);
        await desk.page.waitForTimeout(APART_MS);
      }
      await desk.page.evaluate(() => performance.mark('idle'));
      await desk.page.waitForTimeout(IDLE_SECONDS * 1_000);
      await desk.page.evaluate(() => performance.mark('over'));
    });
    const own = trace.ownWork('message', origin);
    const [idle = 0] = trace.marks('idle');
    const [over = 0] = trace.marks('over');
    const bounds = [...trace.marks('message'), idle];
    // Timers run whether or not a message comes.
    const called = own.filter(({ isTimer }) => !isTimer);
    const messages = bounds.slice(0, -1).map((from, index) => total(called, from, bounds[index + 1] ?? from));
    return [
      ...medianAndTail('main thread for a message', messages, 1),
      { what: 'main thread for a second of nothing', value: total(own, idle, over) / IDLE_SECONDS, unit: 'ms' },
    ];
  });
}

function total(own: readonly OwnWork[], from: number, to: number): number {
  return own.reduce((sum, work) => (work.from >= from && work.from < to ? sum + work.ms : sum), 0);
}
