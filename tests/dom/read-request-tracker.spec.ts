import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { requestTracker } from '../../consoles/request-tracker/spec';
import { test, type Watched } from './watch-test';

const SITE = 'http://rt.example';
const page1 = (name: 'display' | 'update'): Promise<string> =>
  readFile(new URL(`../pages/request-tracker/${name}.html`, import.meta.url), 'utf8');

/** The pages stand at the addresses they have on a real installation. */
async function visit(page: Page, change: (html: string) => string = (html) => html): Promise<void> {
  await page.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.includes('Update') ? 'update' : 'display';
    await route.fulfill({ contentType: 'text/html', body: change(await page1(name)) });
  });
  await page.goto(`${SITE}/Ticket/Display.html?id=1`);
}

const MESSAGES = [
  ['42', 'customer', 'It never arrived.\n\nI ordered on Monday.'],
  ['46', 'agent', 'Hello Maria,\n\nI opened an investigation with the courier.'],
  ['49', 'customer', 'You are liars.\n\nAnd thieves.'],
  ['52', 'agent', 'We send a new one today.'],
  ['54', 'customer', 'Thank you.'],
  ['57', 'customer', 'Her husband here: it is here.'],
  ['63', 'customer', '谢谢，收到了。'],
];

async function read(watched: Watched): Promise<string[][]> {
  return (await watched.call('seen')).map(({ identity, speaker, text }) => [
    identity.replace('id:', ''),
    speaker,
    text,
  ]);
}

test('reads who wrote what, without comments, quotes and signatures', async ({ page, watch }) => {
  await visit(page);
  const watched = await watch(requestTracker);
  await expect.poll(() => read(watched)).toEqual(MESSAGES);
  expect(await watched.call('seenStates')).toEqual(['1']);
  const times = (await watched.call('seen')).map(({ sentAt }) => new Date(sentAt ?? 0).toString().slice(4, 24));
  expect(times[0]).toBe('Nov 22 2026 02:44:28');
  expect(new Set((await watched.call('seen')).map(({ arrival }) => arrival))).toEqual(new Set(['backlog']));
});

test('a history that is fetched after the page is backlog, whatever comes first', async ({ page, watch }) => {
  await visit(page);
  const history = await page.evaluateHandle(() => {
    const whole = document.querySelector('#delayed_ticket_history .history');
    whole?.remove();
    return whole;
  });
  const watched = await watch(requestTracker);
  await expect.poll(() => watched.call('seenStates')).toEqual(['no-conversation']);
  await history.evaluate((whole) => document.querySelector('#delayed_ticket_history')?.append(whole ?? ''));
  await expect.poll(() => read(watched)).toEqual(MESSAGES);
  expect(await watched.call('seenStates')).toEqual(['no-conversation', '1']);
});

test('a history turned round is told oldest first all the same', async ({ page, watch }) => {
  await visit(page);
  await page.evaluate(() => {
    const container = document.querySelector('.history-container');
    container?.replaceChildren(...[...container.children].reverse());
  });
  const watched = await watch(requestTracker);
  await expect.poll(() => read(watched)).toEqual(MESSAGES);
});

test('a quote that the agent unfolds is no new message', async ({ page, watch }) => {
  await visit(page);
  const watched = await watch(requestTracker);
  await expect.poll(() => watched.call('count')).toBe(MESSAGES.length);
  await page.evaluate(() => {
    for (const stanza of document.querySelectorAll('.message-stanza.closed')) stanza.classList.remove('closed');
    for (const folder of document.querySelectorAll('.message-stanza-folder')) folder.textContent = 'Hide quoted text';
    const last = document.querySelector('.history-container')?.lastElementChild;
    const fresh = document.querySelector('[data-transaction-id="63"]')?.cloneNode(true) as HTMLElement;
    fresh.dataset['transactionId'] = '70';
    last?.after(fresh);
  });
  await expect.poll(() => read(watched)).toEqual([...MESSAGES, ['70', 'customer', '谢谢，收到了。']]);
});

test('nothing is read where the page does not show whose ticket it is', async ({ page, watch }) => {
  await visit(page, (html) => html.replace('form-row requestors', 'form-row'));
  const watched = await watch(requestTracker);
  await expect.poll(() => watched.call('seenStates')).toEqual(['no-conversation']);
  expect(await watched.call('count')).toBe(0);
});

test('an answer being written is the same ticket, without messages', async ({ page, watch }) => {
  await visit(page);
  await page.goto(`${SITE}/Ticket/Update.html?id=1&Action=Respond`);
  const watched = await watch(requestTracker);
  await expect.poll(() => watched.call('seenStates')).toEqual(['1']);
  expect(await watched.call('count')).toBe(0);
});
