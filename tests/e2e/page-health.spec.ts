import { expect, test } from '@playwright/test';
import { en } from '../../locales/en';
import type {} from '../pages/kit/console-page';
import { servePages } from '../pages/server';
import { grantHost, launchExtension } from '../support/launch';

const { health } = en.options;

test('the options say how open pages can be read, and the report holds nobody’s words', async () => {
  const pages = await servePages();
  const extension = await launchExtension();
  const { context } = extension;
  await grantHost(extension, 'http://*.localhost/*');
  const options = await context.newPage();
  await options.goto(extension.url('options.html'));
  const look = options.getByRole('button', { name: health.look });
  await look.click();
  await expect(options.getByText(health.noPages)).toBeVisible();

  const page = await context.newPage();
  await page.goto(`http://freescout.localhost:${new URL(pages.url).port}/conversation/101`);
  await page.waitForFunction(() => window.consolePage !== undefined);
  const said = await page.evaluate(() => window.consolePage?.shown(window.consolePage.conversations[0] ?? '') ?? []);
  const count = (by: string) => said.filter((line) => line.by === by).length;
  const sound = health.states.sound
    .replace('{customer}', String(count('customer')))
    .replace('{agent}', String(count('me') + count('colleague')));
  await look.click();
  await expect(options.getByText(sound)).toBeVisible();
  await expect(options.getByText(health.boxes.none)).toBeVisible();
  await expect(options.getByText(health.lastSeen.split('{time}')[0] ?? '')).toBeVisible();
  await page.evaluate(() => window.consolePage?.reply());
  await look.click();
  await expect(options.getByText(health.boxes.there)).toBeVisible();

  await options.bringToFront();
  await options.getByRole('button', { name: health.copy }).click();
  await expect(options.getByText(health.copied)).toBeVisible();
  await options.evaluate(() => {
    const box = document.body.appendChild(document.createElement('textarea'));
    box.id = 'pasted';
    box.focus();
  });
  await options.keyboard.press('Control+v');
  const report = await options.locator('#pasted').inputValue();
  expect(report).toMatch(/^Evenkeel \S+\nconsole freescout of .*: sound\n/);
  const lines = said.flatMap(({ text }) => text.split('\n')).filter((line) => line.length > 1);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => report.includes(line))).toEqual([]);
  for (const name of ['Maria', 'Keller', 'Dana', '周凯', 'localhost', 'mail.example'])
    expect(report).not.toContain(name);

  // Of every message, what says whose it is has another name now, as after a redesign.
  await page.evaluate(() => {
    for (const item of document.querySelectorAll('[class*="thread-type-"]')) item.className = 'thread redesigned';
  });
  await options.getByRole('button', { name: health.look }).click();
  await expect(options.getByText(health.states.broken)).toBeVisible();
  expect(extension.foreignRequests.filter((url) => !new URL(url).hostname.endsWith('.localhost'))).toEqual([]);
  await extension.close();
  await pages.close();
});
