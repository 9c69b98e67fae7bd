import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { openWorld } from '../dom/world';
import { bundle } from '../pages/bundle';
import { type Extension, launchExtension } from '../support/launch';
import { type Figure, medianAndTail } from './figures';
import type * as storagePage from './storage-page';
import type { StorageTimes } from './storage-time';

const ROUNDS = 40;
/** A bulk fill leaves the browser's store with work to do that a history grown by days does not: it gets this long for ten thousand turns, ms. */
const SETTLING_MS = 1_000;

/** Times with a long history, milliseconds. */
interface HistoryTimes extends StorageTimes {
  readonly fillMs: number;
  /** From the press on the tab to the view on the screen. */
  readonly todayView: readonly number[];
  readonly historyView: readonly number[];
}

/** A long history in the extension's real database: reading, writing, and the panel's views on it. */
export async function historyFigures(count: number): Promise<Figure[]> {
  const extension = await launchExtension();
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
  const { code } = await bundle(fileURLToPath(new URL('storage-page.ts', import.meta.url)), { minify: true });
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html'));
  const store = await openWorld<typeof storagePage>(page, code);
  const fillMs = await store.call('fill', turns);
  await page.waitForTimeout((turns / 10_000) * SETTLING_MS);
  const times = await store.call('measure', ROUNDS);
  await page.goto(extension.url('sidepanel.html'));
  const [todayView, historyView]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    todayView.push(await openView(page, 'today'));
    historyView.push(await openView(page, 'history'));
  }
  return { ...times, fillMs, todayView, historyView };
}

async function openView(page: Page, view: 'today' | 'history'): Promise<number> {
  return await page.evaluate(
    (name) =>
      new Promise<number>((shown, failed) => {
        const panel = document.querySelector('#view-panel');
        const tab = document.querySelector<HTMLElement>(`#view-tab-${name}`);
        if (!panel || !tab) return failed(new Error('the panel has no such view'));
        const before = panel.querySelector('h1');
        const began = performance.now();
        const look = new MutationObserver(() => {
          const heading = panel.querySelector('h1');
          if (!heading || heading === before) return;
          look.disconnect();
          requestAnimationFrame(() => setTimeout(() => shown(performance.now() - began)));
        });
        look.observe(panel, { subtree: true, childList: true, attributes: true });
        tab.click();
      }),
    view,
  );
}
