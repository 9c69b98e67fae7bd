import type { CDPSession } from '@playwright/test';
import { type Extension, killWorker } from '../support/launch';
import type { DeskPage } from './desk-page';

/** They move the chip there and back: abuse, then a calm answer, by turns. */
const HEATED = ['操你妈，你们这帮骗子', '你们去死吧，王八蛋', 'Fuck you, you lying piece of shit'];
const CALM = ['好的，那我再等等', '嗯嗯，谢谢', 'Okay, thanks, that helps'];

const textOf = (index: number): string => (index % 2 === 0 ? HEATED : CALM)[index % 3] ?? '';

/** Time from a message's node in the page to the chip's change, milliseconds, for so many live messages. */
export async function chipTimes(desk: DeskPage, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const at = await desk.receive(textOf(index));
    times.push((await desk.chipChange(at)) - at);
    // What follows an answer, such as telling the panel, is not the next message's.
    await desk.page.waitForTimeout(80);
  }
  return times;
}

/** The same with the worker stopped before each message. */
export async function chipTimesAfterKill(
  extension: Extension,
  browser: CDPSession,
  desk: DeskPage,
  count: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    await killWorker(extension);
    await workerGone(browser);
    const at = await desk.receive(textOf(index));
    times.push((await desk.chipChange(at)) - at);
    await desk.page.waitForTimeout(300);
  }
  return times;
}

async function workerGone(browser: CDPSession): Promise<void> {
  for (;;) {
    const { targetInfos } = await browser.send('Target.getTargets');
    if (!targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'))) return;
  }
}
