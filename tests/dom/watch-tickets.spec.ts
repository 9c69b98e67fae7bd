import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { sampleTickets } from '../../consoles/sample-tickets/spec';
import type { DeskApi } from '../../tools/sample-console/desk-api';
import { test, type Watched } from './watch-test';

declare global {
  interface Window {
    desk: DeskApi;
  }
}

interface Said {
  readonly id: string;
  readonly author: string;
}

const byId = (one: Said, other: Said): number => (one.id < other.id ? -1 : 1);

/** What customer and staff of a ticket wrote, oldest first; notes and events are not among them. */
async function said(page: Page, ticket: string): Promise<Said[]> {
  const messages = await page.evaluate(
    (id) => window.desk.state().conversations.find((one) => one.id === id)?.messages ?? [],
    ticket,
  );
  return messages
    .filter(({ author }) => ['customer', 'agent'].includes(author))
    .map(({ id, author }) => ({ id, author }));
}

/** Lets whole tickets arrive, notes and all, and opens each, the last one in front. */
async function openTickets(page: Page, count: number): Promise<string[]> {
  return await page.evaluate((wanted) => {
    const tickets = window.desk.conversations().sort((one, other) => other.remaining - one.remaining);
    const ids = tickets.slice(0, wanted).map(({ id }) => id);
    for (const id of ids) {
      window.desk.deliverAll(id, { colleague: true });
      window.desk.open(id);
    }
    return ids;
  }, count);
}

/** Brings a ticket to the front and unfolds its whole thread. */
async function bring(page: Page, watched: Watched, ticket: string): Promise<void> {
  await page.evaluate((id) => window.desk.open(id), ticket);
  await expect.poll(async () => (await watched.call('seenStates')).at(-1)).toBe(ticket);
  await page.evaluate(async () => {
    while ((await window.desk.loadOlder()) > 0);
  });
}

test.beforeEach(async ({ page, desks }) => {
  await page.goto(`${desks.url}/tickets/?driver=1&fresh=1`);
  await page.waitForFunction(() => 'desk' in window);
});

test('of several open tickets the one in front is read, with the speakers it has', async ({ page, watch }) => {
  const tickets = await openTickets(page, 3);
  const watched = await watch(sampleTickets);
  for (const ticket of [...tickets].reverse()) {
    await bring(page, watched, ticket);
    const all = await said(page, ticket);
    expect(all.length).toBeGreaterThan(1);
    const told = async () =>
      (await watched.call('seen'))
        .filter(({ conversation }) => conversation === ticket)
        .map(({ identity, speaker }) => ({ id: identity.replace('id:', ''), author: speaker }));
    await expect.poll(async () => (await told()).sort(byId)).toEqual(all.sort(byId));
  }
});

test('quotes and signatures of a mail are not what its writer said', async ({ page, watch }) => {
  const tickets = await openTickets(page, 12);
  const watched = await watch(sampleTickets);
  for (const ticket of tickets) {
    await bring(page, watched, ticket);
    const all = await said(page, ticket);
    // A ticket that comes to the front again is told again; the same message has the same identity.
    const told = async () =>
      new Set((await watched.call('seen')).flatMap((one) => (one.conversation === ticket ? one.identity : []))).size;
    await expect.poll(told).toBe(all.length);
  }
  await expect(page.locator('.mail-quote').first()).toBeAttached();
  const lines = (await watched.call('seen')).flatMap(({ text }) => text.split('\n'));
  expect(lines.filter((line) => line.startsWith('>') || /wrote:$|写道：$/.test(line))).toEqual([]);
});

test('an own reply is told once, under its number', async ({ page, watch }) => {
  const [ticket = ''] = await openTickets(page, 1);
  const watched = await watch(sampleTickets);
  await bring(page, watched, ticket);
  const before = await said(page, ticket);
  await expect.poll(() => watched.call('count')).toBe(before.length);
  await page.locator('.composer .ProseMirror').filter({ visible: true }).click();
  await page.keyboard.type('I will look into it now.');
  await page.locator('.composer-send').filter({ visible: true }).click();
  await expect.poll(() => watched.call('count')).toBe(before.length + 1);
  expect((await watched.call('newest'))?.identity).toMatch(/^id:\d+$/);
});
