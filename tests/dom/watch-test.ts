import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { expect } from '../support/expect';
import type { ConsoleSpec } from '../../consoles/define-console';
import { startSampleConsole } from '../../tools/sample-console/server';
import { bundle } from '../pages/bundle';
import { type PageServer, servePages } from '../pages/server';
import type * as underTest from './watch-under-test';
import { openWorld, type World } from './world';

export type Watched = World<typeof underTest>;

interface OfTest {
  /** Starts watching the page that is open. */
  readonly watch: (...specs: ConsoleSpec[]) => Promise<Watched>;
}

interface OfWorker {
  readonly pages: PageServer;
  readonly desks: { readonly url: string };
  readonly watchCode: string;
}

export const test = base.extend<OfTest, OfWorker>({
  pages: [
    async ({ browser: _browser }, use) => {
      const pages = await servePages();
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  desks: [
    async ({ browser: _browser }, use) => {
      const desks = await startSampleConsole();
      await use(desks);
      await desks.close();
    },
    { scope: 'worker' },
  ],
  watchCode: [
    async ({ browser: _browser }, use) => {
      await use((await bundle(fileURLToPath(new URL('watch-under-test.ts', import.meta.url)))).code);
    },
    { scope: 'worker' },
  ],
  watch: async ({ page, watchCode }, use) => {
    await use(async (...specs) => {
      const world = await openWorld<typeof underTest>(page, watchCode);
      await world.call('watch', specs);
      return world;
    });
  },
});

/** The words told so far, each with its arrival: `live 你好`. */
export async function arrivals(watched: Watched): Promise<string[]> {
  return (await watched.call('seen')).map(({ arrival, text }) => `${arrival} ${text}`);
}

/** Waits until exactly these were told, in this order. */
export async function expectArrivals(watched: Watched, ...expected: string[]): Promise<void> {
  await expect.poll(() => arrivals(watched)).toEqual(expected);
}
