import { expect } from '../support/expect';
import type { Line } from '../pages/recycling/recycling';
import { RECYCLING } from './list-specs';
import { arrivals, expectArrivals, test } from './watch-test';

const lines = (...texts: string[]): Line[] => texts.map((text) => ({ speaker: 'customer', text }));
const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `message ${from + index}`);

test.beforeEach(async ({ page, pages }) => {
  await page.goto(`${pages.url}/-/recycling/index.html`);
});

test('words that move up through the rows are told once, and new ones as live', async ({ page, watch }) => {
  await page.evaluate((all) => window.recycling?.open('1', all), lines(...numbered(1, 4)));
  const watched = await watch(RECYCLING);
  await expect.poll(() => watched.call('count')).toBe(4);
  await watched.call('later', 5_000);
  for (const text of numbered(5, 14)) await page.evaluate((added) => window.recycling?.add(...added), lines(text));
  await expectArrivals(
    watched,
    ...numbered(1, 4).map((text) => `backlog ${text}`),
    ...numbered(5, 14).map((text) => `live ${text}`),
  );
  expect(await watched.call('wordsInOrder')).toEqual(numbered(1, 14));
});

test('several at once, the same words among them', async ({ page, watch }) => {
  const stood = ['在吗', '？', '？', '人呢', '有人吗', '？'];
  await page.evaluate((all) => window.recycling?.open('1', all), lines(...stood));
  const watched = await watch(RECYCLING);
  await expect.poll(() => watched.call('count')).toBe(6);
  await watched.call('later', 5_000);
  await page.evaluate((added) => window.recycling?.add(...added), lines('骗子', '退钱'));
  await expect.poll(() => watched.call('count')).toBe(8);
  expect((await arrivals(watched)).slice(6)).toEqual(['live 骗子', 'live 退钱']);
});

test('scrolling up shows older messages, scrolling back shows nothing new', async ({ page, watch }) => {
  await page.evaluate((all) => window.recycling?.open('1', all), lines(...numbered(1, 30)));
  const watched = await watch(RECYCLING);
  await expect.poll(() => watched.call('count')).toBe(6);
  await watched.call('later', 5_000);
  await page.evaluate(() => window.recycling?.scrollTo(22));
  await expect.poll(() => watched.call('count')).toBe(8);
  await page.evaluate(() => window.recycling?.scrollTo(3));
  await expect.poll(() => watched.call('count')).toBe(14);
  await page.evaluate(() => window.recycling?.scrollTo(24));
  await page.evaluate((added) => window.recycling?.add(...added), lines('message 31'));
  await expect.poll(() => watched.call('count')).toBe(15);
  expect((await arrivals(watched)).filter((told) => told.startsWith('live'))).toEqual(['live message 31']);
  expect(await watched.call('wordsInOrder')).toEqual([...numbered(4, 9), ...numbered(23, 31)]);
});

test('another conversation in the same rows is another conversation', async ({ page, watch }) => {
  await page.evaluate((all) => window.recycling?.open('1', all), lines(...numbered(1, 8)));
  const watched = await watch(RECYCLING);
  await expect.poll(() => watched.call('count')).toBe(6);
  await page.evaluate((all) => window.recycling?.open('2', all), lines('hello', 'anybody there'));
  await expect.poll(() => watched.call('count')).toBe(8);
  expect((await watched.call('seen')).slice(6)).toEqual([
    expect.objectContaining({ conversation: '2', arrival: 'backlog', text: 'hello' }),
    expect.objectContaining({ conversation: '2', arrival: 'backlog', text: 'anybody there' }),
  ]);
});

test('a row that becomes a line of the console shows no message any more', async ({ page, watch }) => {
  await page.evaluate((all) => window.recycling?.open('1', all), lines(...numbered(1, 4)));
  const watched = await watch(RECYCLING);
  await expect.poll(() => watched.call('count')).toBe(4);
  await watched.call('later', 5_000);
  for (const text of numbered(5, 14)) {
    const event = { speaker: 'system', text: `event after ${text}` } as const;
    await page.evaluate((added) => window.recycling?.add(...added), [...lines(text), event]);
  }
  await expectArrivals(
    watched,
    ...numbered(1, 4).map((text) => `backlog ${text}`),
    ...numbered(5, 14).map((text) => `live ${text}`),
  );
});

test('an own message that is soon scrolled out of the rows is told', async ({ page, watch }) => {
  await page.evaluate((all) => window.recycling?.open('1', all), lines(...numbered(1, 6)));
  const watched = await watch(RECYCLING);
  await expect.poll(() => watched.call('count')).toBe(6);
  await watched.call('later', 5_000);
  await page.evaluate(
    async (added) => {
      for (const line of added) {
        window.recycling?.add(line);
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    [{ speaker: 'agent', text: 'I am looking into it' } as const, ...lines(...numbered(7, 20))],
  );
  await expect.poll(() => watched.call('count')).toBe(21);
  expect(await arrivals(watched)).toContain('live I am looking into it');
});

test('what comes to light between known messages is older than the newest of them', async ({ page, watch }) => {
  await page.evaluate((all) => window.recycling?.open('1', all), lines(...numbered(1, 14)));
  const watched = await watch(RECYCLING);
  await expect.poll(() => watched.call('count')).toBe(6);
  await watched.call('later', 5_000);
  await page.evaluate(() => window.recycling?.scrollTo(0));
  await expect.poll(() => watched.call('count')).toBe(12);
  // 5 and 6 are known, 7 and 8 are not, 9 and 10 are.
  await page.evaluate(() => window.recycling?.scrollTo(4));
  await expect.poll(() => watched.call('count')).toBe(14);
  expect((await arrivals(watched)).filter((told) => told.startsWith('live'))).toEqual([]);
  expect(await watched.call('wordsInOrder')).toEqual(numbered(1, 14));
});
