import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { until } from './until';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.output', 'start');

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

  async take(page: Page, name: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path, animations: 'allow', ...options });
    this.taken.push(relative(ROOT, path).replaceAll('\\', '/'));
  }

  /** A page of the extension in both colour schemes, once its words stand still. */
  async takeBoth(page: Page, name: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      await this.take(page, `${name}-${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

/** The page's text has appeared, and reads the same after another look. */
export async function settled(page: Page): Promise<void> {
  let last = '';
  await until(`the words of ${page.url()}`, async () => {
    const now = await page.locator('body').innerText();
    const isSame = now !== '' && now === last;
    last = now;
    return isSame;
  });
}
