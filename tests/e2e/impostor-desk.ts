import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { ChipProbe } from '../support/chip';
import { countRows } from '../support/database';
import { startImpostor } from '../support/impostor';
import type { Extension } from '../support/launch';
import { test as base } from './desk';

/** Words that are abuse without doubt. */
export const ABUSE = ['You are a bunch of idiots and scammers.', 'Are you deaf, you useless piece of shit?'];

/** A page that passes for the sample shop and whose scripts are the test's. */
export const test = base.extend<{ impostor: { readonly port: number } }>({
  impostor: async ({}, use) => {
    const server = await startImpostor();
    await use(server);
    await server.close();
  },
});

interface OpenImpostor {
  readonly page: Page;
  readonly chip: ChipProbe;
  readonly draft: () => Promise<string>;
}

export async function openImpostor(extension: Extension, { port }: { readonly port: number }): Promise<OpenImpostor> {
  const page = await extension.context.newPage();
  await page.goto(`http://127.0.0.1:${port}/shop/`);
  const chip = await ChipProbe.on(page);
  await expect.poll(() => chip.text()).not.toBe('');
  return { page, chip, draft: () => page.locator('textarea').inputValue() };
}

/** Abuse in the conversation in front, judged, and a pause offered. */
export async function openAbused(extension: Extension, impostor: { readonly port: number }): Promise<OpenImpostor> {
  const opened = await openImpostor(extension, impostor);
  await opened.page.evaluate((texts) => window.impostor.say('Hello', ...texts), ABUSE);
  await expect.poll(() => countRows(extension, 'turns')).toBe(3);
  await expect.poll(() => opened.chip.label()).toContain('pause');
  await opened.page.bringToFront();
  return opened;
}
