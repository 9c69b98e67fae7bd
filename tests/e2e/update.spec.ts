import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { DayRecord } from '../../storage/tables/days';
import type { TurnRecord } from '../../storage/tables/turns';
import { readTable } from '../support/database';
import { type Extension, openSidePanel, reloadExtension } from '../support/launch';
import { badgeText, showView } from '../support/panel';
import { hostileToday, openDesk, playAndStore, playConversation, test } from './desk';
import { ABUSIVE_SHOP, HOSTILE_SHOP } from './picked';

const UPDATED = 'Updated. Reload this tab to go on.';

const chips = (page: Page) => page.locator('[data-evenkeel]').count();
const turnsIn = (extension: Extension) => readTable<TurnRecord>(extension, 'turns');

/** What goes wrong in a page, our scripts included. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  return errors;
}

test('a page that was open when the extension was updated says so, reads nothing more and works again once reloaded', async ({
  extension,
  console,
}) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  const errors = errorsOf(page);
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const before = { turns: await turnsIn(extension), days: await readTable<DayRecord>(extension, 'days') };
  expect(before.days).toHaveLength(1);

  await reloadExtension(extension);
  await page.bringToFront();
  await expect.poll(() => chip.text()).toContain(UPDATED);
  expect(await chips(page)).toBe(1);
  // The chip is pressed by people who do not read it: that must do no harm.
  await chip.pressChip();
  await playConversation(page, HOSTILE_SHOP);
  const other = await openDesk(extension, console.url, 'tickets');
  await expect.poll(() => other.chip.text()).toContain('No conversation open');
  expect(await chip.text()).toContain(UPDATED);
  expect(await chips(page)).toBe(1);
  expect(await turnsIn(extension)).toEqual(before.turns);
  expect(await readTable<DayRecord>(extension, 'days')).toEqual(before.days);
  await expect.poll(() => badgeText(extension)).toBe('1');
  expect(errors).toEqual([]);

  await page.goto(`${console.url}/shop/?driver=1`);
  await page.waitForFunction(() => 'desk' in window);
  await page.evaluate((id) => window.desk.open(id), ABUSIVE_SHOP);
  await expect.poll(() => chip.text()).toContain('Abusive');
  await page.evaluate((id) => window.desk.open(id), HOSTILE_SHOP);
  await expect.poll(() => hostileToday(extension)).toBe(2);
  const after = await turnsIn(extension);
  expect(after).toEqual(expect.arrayContaining(before.turns));
  expect(after.length).toBeGreaterThan(before.turns.length);
  expect(errors).toEqual([]);
});

test('a card that was open says so too, and leaves the draft alone', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  const errors = errorsOf(page);
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  const box = page.locator('textarea.editor-input');
  await box.fill('Hello Dan, ');
  await chip.pressChip();
  await expect.poll(async () => (await chip.phrases()).length).toBeGreaterThan(0);
  await reloadExtension(extension);
  await expect.poll(() => chip.textIn('card')).toContain(UPDATED);
  expect(await box.inputValue()).toBe('Hello Dan, ');
  await page.bringToFront();
  await chip.press('Close');
  await expect.poll(() => chip.textIn('card')).toBeUndefined();
  expect(errors).toEqual([]);
});

test('the panel opens after an update and shows the same history', async ({ extension, console }) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [ABUSIVE_SHOP]);
  await reloadExtension(extension);
  await readTable(extension, 'days');
  const panel = await openSidePanel(extension, page);
  await expect(panel.getByRole('heading', { name: 'This tab was open before' })).toBeVisible();
  await showView(panel, 'Today');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('1 of 1 conversation hostile');
  await showView(panel, 'Now');
  await panel.getByRole('button', { name: 'Reload this tab' }).click();
  await expect(panel.getByText('Sample shop chat')).toBeVisible();
});
