import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { sampleShop } from '../../consoles/sample-shop/spec';
import type { DeskApi } from '../../tools/sample-console/desk-api';
import { expectArrivals, test, type Watched } from './watch-test';

declare global {
  interface Window {
    desk: DeskApi;
  }
}

/** The conversations of the shift with the most messages, longest first. */
async function longest(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => window.desk.conversations().map(({ id, remaining }) => ({ id, remaining })));
  return all.sort((one, other) => other.remaining - one.remaining).map(({ id }) => id);
}

/** What customer and staff of a conversation said, as the desk itself keeps it, oldest first. */
async function said(page: Page, conversation: string): Promise<{ id: string; author: string; text: string }[]> {
  const messages = await page.evaluate(
    (id) => window.desk.state().conversations.find((one) => one.id === id)?.messages ?? [],
    conversation,
  );
  return messages
    .filter(({ author, text }) => ['customer', 'agent'].includes(author) && text !== '')
    .map(({ id, author, text }) => ({ id, author, text }));
}

const told = async (watched: Watched) =>
  (await watched.call('seen')).map(({ identity, speaker, text }) => ({
    id: identity.replace('id:', ''),
    author: speaker,
    text,
  }));

/** Lets a chat arrive with all but its last message and opens it. */
async function openChat(page: Page, id: string): Promise<void> {
  await page.evaluate((chat) => {
    const remaining = () => window.desk.conversations().find((one) => one.id === chat)?.remaining ?? 0;
    while (remaining() > 1) window.desk.deliver(chat, { colleague: true });
    window.desk.open(chat);
  }, id);
}

test.beforeEach(async ({ page, desks }) => {
  await page.goto(`${desks.url}/shop/?driver=1&fresh=1`);
  await page.waitForFunction(() => 'desk' in window);
});

test('a whole chat is told once: what stands, what arrives, what is loaded above', async ({ page, watch }) => {
  const [chat = ''] = await longest(page);
  await openChat(page, chat);
  const watched = await watch(sampleShop);
  await expect.poll(() => watched.call('count')).toBeGreaterThan(0);
  const stood = await watched.call('count');
  const last = await page.evaluate((id) => window.desk.deliver(id), chat);
  await expect.poll(() => watched.call('count')).toBe(stood + 1);
  expect((await watched.call('seen')).at(-1)).toMatchObject({ arrival: 'live', text: last?.text });
  await page.evaluate(async () => {
    while ((await window.desk.loadOlder()) > 0);
    window.desk.remount();
  });
  const all = await said(page, chat);
  await expect.poll(() => watched.call('count')).toBe(all.length);
  expect(await watched.call('wordsInOrder')).toEqual(all.map(({ text }) => text));
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect((await told(watched)).sort(byId)).toEqual([...all].sort(byId));
  const live = (await watched.call('seen')).filter(({ arrival }) => arrival === 'live');
  expect(live.map(({ text }) => text)).toEqual([last?.text]);
});

test('an own reply is told once, under the number the server gave it', async ({ page, watch }) => {
  const [chat = ''] = await longest(page);
  await openChat(page, chat);
  const watched = await watch(sampleShop);
  const stood = await stoodIn(page, watched);
  await page.locator('.editor-input').fill('您好，我马上查一下');
  await page.keyboard.press('Enter');
  await expect.poll(() => watched.call('count')).toBe(stood + 1);
  const [sent] = (await said(page, chat)).slice(-1);
  expect(sent?.id).toMatch(/^\d+$/);
  expect((await told(watched)).at(-1)).toEqual(sent);
  const next = await page.evaluate((id) => window.desk.deliver(id), chat);
  await expect.poll(() => watched.call('count')).toBe(stood + 2);
  expect((await told(watched)).at(-1)?.text).toBe(next?.text);
});

test('a reply sent just before the next chat is opened is not lost', async ({ page, watch }) => {
  const [chat = '', other = ''] = await longest(page);
  await openChat(page, other);
  await openChat(page, chat);
  const watched = await watch(sampleShop);
  await stoodIn(page, watched);
  await page.locator('.editor-input').fill('稍等');
  await page.keyboard.press('Enter');
  await page.locator(`.session[data-session-id="${other}"]`).click();
  await expect.poll(() => watched.call('seenStates')).toEqual([chat, other]);
  await page.locator(`.session[data-session-id="${chat}"]`).click();
  await expect.poll(async () => (await watched.call('seen')).filter(({ text }) => text === '稍等').length).toBe(1);
  const reply = (await watched.call('seen')).find(({ text }) => text === '稍等');
  expect(reply?.conversation).toBe(chat);
});

test('every chat of the shift, opened one after the other in the one pane, keeps its own messages', async ({
  page,
  watch,
}) => {
  const watched = await watch(sampleShop);
  await expectArrivals(watched);
  const chats = (await longest(page)).slice(0, 8);
  for (const chat of chats) {
    await openChat(page, chat);
    await expect.poll(async () => (await watched.call('seenStates')).at(-1)).toBe(chat);
    await stoodIn(page, watched);
  }
  for (const chat of chats) {
    const own = (await watched.call('seen')).filter(({ conversation }) => conversation === chat);
    const all = await said(page, chat);
    expect(own.length).toBeGreaterThan(0);
    for (const { identity, text } of own)
      expect(all).toContainEqual(expect.objectContaining({ id: identity.slice(3), text }));
  }
});

/** Waits until everything that is on the screen has been told; says how many messages that is in all. */
async function stoodIn(page: Page, watched: Watched): Promise<number> {
  const shown = await page
    .locator('.message-list > .msg:is(.msg-customer, .msg-agent:not(.is-robot)):has(.msg-text)')
    .evaluateAll((items: HTMLElement[]) => items.map((item) => `id:${item.dataset['mid']}`));
  await expect
    .poll(async () => {
      const identities = (await watched.call('seen')).map(({ identity }) => identity);
      return shown.filter((id) => !identities.includes(id));
    })
    .toEqual([]);
  return await watched.call('count');
}
