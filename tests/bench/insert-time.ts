import type { Page } from '@playwright/test';
import { ChipProbe } from '../support/chip';
import type { Extension } from '../support/launch';
import { expect } from '../support/expect';
import { pressShortcut } from '../support/shortcut';
import type { DeskPage } from './desk-page';
import { type Figure, medianAndTail } from './figures';
import { atWork } from './watched-desk';

const INSERTIONS = 40;
/** Until the words stand in the reply box. */
const BUDGET_MS = 100;

/** From the key that chooses a phrase to its words in the reply box, on the page's clock. */
export async function insertFigures(): Promise<Figure[]> {
  return await atWork(async ({ extension, openDesk }) => {
    const desk = await openDesk(true);
    const chip = await ChipProbe.on(desk.page);
    await desk.page.evaluate(watchKeys);
    const times: number[] = [];
    while (times.length < INSERTIONS) times.push(await insertion(extension, desk, chip));
    return medianAndTail('key to text in the reply box', times, BUDGET_MS);
  });
}

async function insertion(extension: Extension, desk: DeskPage, chip: ChipProbe): Promise<number> {
  const { page } = desk;
  const box = page.locator('textarea.editor-input');
  await box.fill('');
  await box.click();
  await pressShortcut(extension, page, 'open-phrases');
  const number = (await chip.offered()).findIndex(({ isReady }) => isReady) + 1;
  await page.keyboard.press(String(number));
  const took = await keyToText(page);
  // The palette closes with the choice; what is told of it may stay.
  await expect.poll(() => chip.textIn('palette'), { intervals: [20] }).toBeUndefined();
  // A used phrase is not offered again, and a new message brings others.
  await desk.receive('好的，那后来怎么样了');
  await page.waitForTimeout(300);
  return took;
}

interface Clock {
  keyAt: number;
  textAt: number;
}

/** Notes when the last key went down and when the reply box changed after it. */
function watchKeys(): void {
  const clock: Clock = { keyAt: Number.NaN, textAt: Number.NaN };
  Object.assign(window, { clock });
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => Object.assign(clock, { keyAt: timeStamp, textAt: Number.NaN }),
    true,
  );
  document.addEventListener('input', ({ timeStamp }) => {
    if (Number.isNaN(clock.textAt)) clock.textAt = timeStamp;
  });
}

async function keyToText(page: Page): Promise<number> {
  await page.waitForFunction(() => !Number.isNaN((window as unknown as { clock: Clock }).clock.textAt));
  return await page.evaluate(() => {
    const { keyAt, textAt } = (window as unknown as { clock: Clock }).clock;
    return textAt - keyAt;
  });
}
