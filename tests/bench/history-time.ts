import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { openWorld } from '../dom/world';
import { bundle } from '../pages/bundle';
import { closeWelcome, type Extension, launchExtension } from '../support/launch';
import { type Figure, medianAndTail } from './figures';
import { openQuietPage } from './watched-desk';
import type * as panelPage from './panel-page';
import type * as storagePage from './storage-page';
import type { StorageTimes } from './storage-time';

const ROUNDS = 40;
const VIEWS = 20;
/** A bulk fill leaves the browser's store with work to do that a history grown by days does not: it gets this long for ten thousand turns, ms. */
const SETTLING_MS = 1_000;

/** Times with a long history, milliseconds. */
interface HistoryTimes extends StorageTimes {
  readonly fillMs: number;
  readonly todayView: readonly number[];
  readonly historyView: readonly number[];
}

/** A long history in the extension's real database: reading, writing, and the panel's views on it. */
export async function historyFigures(count: number): Promise<Figure[]> {
  const extension = await launchExtension();
  await closeWelcome(extension);
  try {
    const { turns, today, history, write, todayView, historyView, fillMs } = await historyTimes(extension, count);
    const size = `${Math.floor(turns / 1_000).toLocaleString('en')} k turns`;
    return [
      { what: `${size}: filling, to have them`, value: fillMs, unit: 'ms' },
      ...medianAndTail(`${size}: Today read`, today, 300),
      ...medianAndTail(`${size}: Today on the screen`, todayView, 300),
      ...medianAndTail(`${size}: History read`, history, 300),
      ...medianAndTail(`${size}: History on the screen`, historyView, 300),
      ...medianAndTail(`${size}: one new turn written`, write, 10),
    ];
  } finally {
    await extension.close();
  }
}

async function historyTimes(extension: Extension, turns: number): Promise<HistoryTimes> {
  const [code, panel] = await Promise.all([bundled('storage-page.ts'), bundled('panel-page.ts')]);
  const page = await openQuietPage(extension);
  const store = await openWorld<typeof storagePage>(page, code);
  const fillMs = await store.call('fill', turns);
  await page.waitForTimeout((turns / 10_000) * SETTLING_MS);
  const times = await store.call('measure', ROUNDS);
  const [todayView, historyView]: [number[], number[]] = [[], []];
  for (let round = 0; round < VIEWS; round++) {
    todayView.push(await openView(page, extension, panel, 'today'));
    historyView.push(await openView(page, extension, panel, 'history'));
  }
  return { ...times, fillMs, todayView, historyView };
}

async function bundled(name: string): Promise<string> {
  return (await bundle(fileURLToPath(new URL(name, import.meta.url)), { minify: true })).code;
}

/** From the press on a tab of a panel just opened until the view is on the screen, milliseconds. */
async function openView(page: Page, extension: Extension, code: string, view: 'today' | 'history'): Promise<number> {
  // Anew each time: what a panel has once read it keeps.
  await page.goto(extension.url('sidepanel.html'));
  // A page behind another draws one picture a second.
  await page.bringToFront();
  await page.locator('#view-panel h1, #view-panel h2').first().waitFor();
  return await (await openWorld<typeof panelPage>(page, code)).call('openView', view);
}
