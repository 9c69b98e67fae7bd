import { expect } from '../support/expect';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { TurnRecord } from '../../storage/tables/turns';
import { ChipProbe } from '../support/chip';
import { readTable } from '../support/database';
import { grantHost, revokeHost } from '../support/launch';
import { hostileToday, openDesk, playAndStore, playConversation, test } from './desk';
import { ABUSIVE_SHOP, HOSTILE_SHOP, HOSTILE_TICKET } from './picked';

test('a reload counts nothing twice and shows the same', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  expect(await hostileToday(extension)).toBe(1);
  const turns = (await readTable<TurnRecord>(extension, 'turns')).length;
  const shown = await chip.text();
  await page.goto(`${console.url}/shop/?driver=1`);
  await page.waitForFunction(() => 'desk' in window);
  await page.evaluate((id) => window.desk.open(id), HOSTILE_SHOP);
  await expect.poll(() => chip.text()).toBe(shown);
  expect(await hostileToday(extension)).toBe(1);
  expect(await readTable(extension, 'turns')).toHaveLength(turns);
});

test('a list that is rendered anew, with older messages loaded above, adds no message twice', async ({
  extension,
  console,
}) => {
  const { page } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  expect(await hostileToday(extension)).toBe(1);
  const count = async () => (await readTable<TurnRecord>(extension, 'turns')).length;
  const before = await count();
  await page.evaluate(() => window.desk.remount());
  await page.evaluate(() => window.desk.loadOlder());
  const all = await page.evaluate(
    () => document.querySelectorAll('.message-list > .msg-customer, .message-list > .msg-agent:not(.is-robot)').length,
  );
  await expect.poll(count).toBe(Math.max(before, all));
  await page.evaluate(() => window.desk.remount());
  await playConversation(page, ABUSIVE_SHOP);
  await expect.poll(() => hostileToday(extension)).toBe(2);
  const conversations = await readTable<ConversationRecord>(extension, 'conversations');
  expect(conversations).toHaveLength(2);
});

test('two consoles open at once keep their conversations apart and add up', async ({ extension, console }) => {
  const shop = await openDesk(extension, console.url, 'shop');
  const tickets = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, shop.page, [HOSTILE_SHOP]);
  await playAndStore(extension, tickets.page, [HOSTILE_TICKET]);
  await expect.poll(() => hostileToday(extension)).toBe(2);
  const conversations = await readTable<ConversationRecord>(extension, 'conversations');
  expect(conversations.map((one) => one.console).sort()).toEqual(['sample-shop', 'sample-tickets']);
  await shop.page.bringToFront();
  await expect.poll(() => shop.chip.text()).toContain('2 hostile today');
});

test('taking the permission back stops the watching at once and leaves no trace in the page', async ({
  extension,
  console,
}) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  expect(await hostileToday(extension)).toBe(1);
  const before = (await readTable(extension, 'turns')).length;
  await revokeHost(extension, 'http://127.0.0.1/*');
  await expect.poll(() => chip.text()).toBe('');
  await playConversation(page, ABUSIVE_SHOP);
  await page.reload();
  await page.waitForFunction(() => 'desk' in window);
  expect(await chip.text()).toBe('');
  expect(await readTable(extension, 'turns')).toHaveLength(before);
  await grantHost(extension, 'http://127.0.0.1/*');
  await expect.poll(() => chip.text()).not.toBe('');
});

test('a message of one megabyte is judged and the page goes on', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  expect(await hostileToday(extension)).toBe(1);
  const before = (await readTable(extension, 'turns')).length;
  await page.evaluate(() => {
    const like = document.querySelector('.message-list > .msg-customer');
    const long = like?.cloneNode(true) as HTMLElement;
    long.dataset.mid = '987654321';
    const text = long.querySelector('.msg-text');
    if (text) text.textContent = `${'我要退款，请处理。'.repeat(116_000)}你们就是一群骗子`;
    like?.parentElement?.append(long);
  });
  await expect.poll(async () => (await readTable(extension, 'turns')).length, { timeout: 30_000 }).toBe(before + 1);
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  expect(await chip.text()).toContain('today');
});

test('a page that is no console says so and nothing of it is read', async ({ extension, console }) => {
  const page = await extension.context.newPage();
  await page.goto(`${console.url}/nothing-here`);
  const chip = await ChipProbe.on(page);
  await expect.poll(() => chip.text()).toContain('Page not recognised');
  expect(await readTable(extension, 'turns')).toHaveLength(0);
});
