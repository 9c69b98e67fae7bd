import type { Page } from '@playwright/test';
import { en } from '../../locales/en';
import { closeWelcome, launchExtension } from '../support/launch';
import { type Figure, medianAndTail } from './figures';

const FRAMES = 240;
/** At sixty frames a second a frame has 16.7 ms, and the guide is to leave most of them to the page it stands beside. */
const WORK_BUDGET_MS = 4;

const GUIDES = {
  'breathing guide': en.terms.resets['cyclic-sighing'],
  'green view': en.terms.resets['green-view'],
} as const;

/** What a running guide costs in each frame: its scripts, then style and layout. */
export async function guideFigures(): Promise<Figure[]> {
  const extension = await launchExtension({ viewport: { width: 360, height: 760 } });
  try {
    // In front of another page a page draws about one frame a second.
    await closeWelcome(extension);
    const page = await extension.context.newPage();
    await page.addInitScript(noteFrames);
    const figures: Figure[] = [];
    for (const [what, button] of Object.entries(GUIDES)) {
      await page.goto(extension.url('sidepanel.html'));
      await page.bringToFront();
      await page.locator('#view-tab-pause').click();
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('region', { name: button }).waitFor();
      const { work, apart } = await frames(page);
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: en.panel.pause.ended.early }).waitFor();
      figures.push(
        ...medianAndTail(`${what}: work in one frame`, work, WORK_BUDGET_MS),
        ...medianAndTail(`${what}: from frame to frame`, apart),
      );
    }
    return figures;
  } finally {
    await extension.close();
  }
}

/** What each frame of the page took, milliseconds: from its beginning to its end. */
declare const frameTimes: (readonly [began: number, ended: number])[];

/** Runs before the page: notes how long its frames take until all is ready to be drawn. */
function noteFrames(): void {
  const times: [number, number][] = [];
  Object.assign(globalThis, { frameTimes: times });
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (frame) =>
    ask((at) => {
      const began = performance.now();
      frame(at);
      // Asking for a place makes the browser work out style and layout now.
      document.querySelector('section svg')?.getBoundingClientRect();
      times.push([began, performance.now()]);
    });
}

async function frames(page: Page): Promise<{ work: number[]; apart: number[] }> {
  await page.evaluate(() => {
    frameTimes.length = 0;
  });
  await page.waitForFunction((count) => frameTimes.length > count, FRAMES, { polling: 500, timeout: 60_000 });
  const times = await page.evaluate(() => frameTimes);
  return {
    work: times.map(([began, ended]) => ended - began),
    apart: times.slice(1).map(([began], index) => began - (times[index]?.[0] ?? began)),
  };
}
