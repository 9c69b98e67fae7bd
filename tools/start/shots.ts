import { mkdir, rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, PageScreenshotOptions } from '@playwright/test';
import { until } from './until';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.output', 'start');
/** A page whose words have not changed for so long has loaded what it shows, milliseconds. */
const STILL_MS = 400;

/** The pictures of one run. */
export class Shots {
  /** Paths from the project's root, in the order taken. */
  readonly taken: string[] = [];

  /** Begins with an empty folder. */
  static async begin(): Promise<Shots> {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    return new Shots();
  }

  /** A picture whose name begins so was taken. */
  has(name: string): boolean {
    return this.taken.some((path) => basename(path).startsWith(name));
  }

  async take(page: Page, name: string, options: Pick<PageScreenshotOptions, 'fullPage'> = {}): Promise<void> {
    const path = join(FOLDER, `${name}.png`);
    // What stands still while one scrolls stands at the top of a whole page.
    if (options.fullPage) await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path, animations: 'disabled', ...options });
    this.taken.push(relative(ROOT, path).replaceAll('\\', '/'));
  }

  /** The side panel in both colour schemes, once the words of its view stand still. */
  async takePanel(panel: Page, name: string): Promise<void> {
    await settled(panel, '[role=tabpanel]');
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      await this.take(panel, `${name}-${colorScheme}`);
    }
    await panel.emulateMedia({ colorScheme: 'light' });
  }
}

/** The text of a part of the page has appeared and stays the same. */
export async function settled(page: Page, part = 'body'): Promise<void> {
  let last = '';
  let since = Date.now();
  await until(`the words of ${page.url()}`, async () => {
    const now = await page.locator(part).innerText();
    if (now !== last) since = Date.now();
    last = now;
    return now.trim() !== '' && Date.now() - since >= STILL_MS;
  });
}
