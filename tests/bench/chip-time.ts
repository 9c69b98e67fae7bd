import type { CDPSession } from '@playwright/test';
import { type Extension, killWorker } from '../support/launch';
import type { DeskPage } from './desk-page';
import { type Figure, medianAndTail } from './figures';
import { atWork } from './watched-desk';

const WARM_MESSAGES = 120;
const KILLS = 24;
/** The first messages compile and load what later ones find ready. */
const WARMING_MESSAGES = 10;

/** They move the chip there and back: abuse, then a calm answer, by turns. */
const HEATED = ['操你妈，你们这帮骗子', '你们去死吧，王八蛋', 'Fuck you, you lying piece of shit'];
const CALM = ['好的，那我再等等', '嗯嗯，谢谢', 'Okay, thanks, that helps'];

const textOf = (index: number): string => (index % 2 === 0 ? HEATED : CALM)[index % 3] ?? '';

/** From a message's node in the page to the chip's change, with a worker that runs and with one that was stopped. */
export async function chipFigures(): Promise<Figure[]> {
  return await atWork(async ({ extension, browser, openDesk }) => {
    const desk = await openDesk(true);
    await liveMessages(desk, WARMING_MESSAGES);
    const warm = await liveMessages(desk, WARM_MESSAGES);
    const cold = await liveMessages(desk, KILLS, () => stopWorker(extension, browser));
    return [
      ...medianAndTail('node to chip, warm worker', warm, 100),
      ...medianAndTail('node to chip, killed worker', cold, 400),
    ];
  });
}

async function liveMessages(desk: DeskPage, count: number, before?: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    await before?.();
    const at = await desk.receive(textOf(index));
    times.push((await desk.chipChange(at)) - at);
    // What follows an answer, such as telling the panel, is not the next message's.
    await desk.page.waitForTimeout(before ? 300 : 80);
  }
  return times;
}

async function stopWorker(extension: Extension, browser: CDPSession): Promise<void> {
  await killWorker(extension);
  for (let isRunning = true; isRunning; ) {
    const { targetInfos } = await browser.send('Target.getTargets');
    isRunning = targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(extension.id));
  }
}
