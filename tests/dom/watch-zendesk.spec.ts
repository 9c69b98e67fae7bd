import { expect } from '../support/expect';
import { zendesk } from '../../consoles/zendesk/spec';
import type {} from '../pages/driver';
import { ENGLISH } from '../pages/zendesk/tickets-en';
import { test } from './watch-test';

const [FIRST, SECOND] = ENGLISH;
if (!FIRST || !SECOND) throw new Error('two tickets are needed');

const spokenIn = ({ comments, folded }: typeof FIRST): number =>
  comments.slice(folded).filter(({ type }) => type !== 'internal').length;

test.beforeEach(async ({ page, pages }) => {
  await page.goto(`${pages.url}/agent/tickets/${FIRST.id}`);
  await expect(page.locator('[data-ticket-id]')).toHaveCount(3);
});

test('only the ticket in front is read, each as backlog when it comes to the front', async ({ page, watch }) => {
  const watched = await watch(zendesk);
  await expect.poll(() => watched.call('count')).toBe(spokenIn(FIRST));
  await page.evaluate((ticket) => window.page?.receive(ticket, 'Hello?'), SECOND.id);
  await page.evaluate((ticket) => window.page?.receive(ticket, 'Hello hello?'), FIRST.id);
  await expect.poll(() => watched.call('count')).toBe(spokenIn(FIRST) + 1);
  expect((await watched.call('seen')).at(-1)).toMatchObject({ text: 'Hello hello?', arrival: 'live' });
  await page.evaluate((ticket) => window.page?.open(ticket), SECOND.id);
  await expect.poll(() => watched.call('count')).toBe(spokenIn(FIRST) + 1 + spokenIn(SECOND) + 1);
  const ofSecond = (await watched.call('seen')).filter(({ conversation }) => conversation === String(SECOND.id));
  expect(ofSecond.at(-1)?.text).toBe('Hello?');
  expect(new Set(ofSecond.map(({ arrival }) => arrival))).toEqual(new Set(['backlog']));
});

test('a log drawn anew tells nothing, older comments are backlog, notes are never told', async ({ page, watch }) => {
  const watched = await watch(zendesk);
  await expect.poll(() => watched.call('count')).toBe(spokenIn(FIRST));
  await page.evaluate(() => window.page?.redraw());
  await page.evaluate(() => window.page?.showMore());
  await page.evaluate(() => window.page?.redraw());
  await page.evaluate((ticket) => window.page?.receive(ticket, 'Are you there?'), FIRST.id);
  const spoken = FIRST.comments.filter(({ type }) => type !== 'internal');
  await expect.poll(() => watched.call('count')).toBe(spoken.length + 1);
  const seen = await watched.call('seen');
  expect(seen.filter(({ arrival }) => arrival === 'live').map(({ text }) => text)).toEqual(['Are you there?']);
  expect(await watched.call('wordsInOrder')).toEqual([
    ...spoken.map(({ text }) => text.replaceAll('\n\n', '\n')),
    'Are you there?',
  ]);
});
