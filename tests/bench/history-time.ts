import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { openWorld } from '../dom/world';
import { bundle } from '../pages/bundle';
import type { Extension } from '../support/launch';
import type * as storagePage from './storage-page';
import type { StorageTimes } from './storage-time';

/** Times with a long history, milliseconds. */
export interface HistoryTimes extends StorageTimes {
  readonly fillMs: number;
  /** From the press on the tab to the view on the screen. */
  readonly todayView: readonly number[];
  readonly historyView: readonly number[];
}

/** Fills the extension's real database and times reading, writing and the panel's views on it. */
export async function historyTimes(extension: Extension, turns: number, rounds: number): Promise<HistoryTimes> {
  const { code } = await bundle(fileURLToPath(new URL('storage-page.ts', import.meta.url)), { minify: true });
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html'));
  const store = await openWorld<typeof storagePage>(page, code);
  const fillMs = await store.call('fill', turns);
  const times = await store.call('measure', rounds);
  await page.goto(extension.url('sidepanel.html'));
  const [todayView, historyView]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
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
