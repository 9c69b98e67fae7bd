import type { ShadowLine } from '../pages/shadow-messages/shadow-messages';
import { expect } from '../support/expect';
import { SHADOW_MESSAGES } from './list-specs';
import { arrivals, expectArrivals, test } from './watch-test';

const customer = (...texts: string[]): ShadowLine[] => texts.map((text) => ({ from: 'customer', text }));

test.beforeEach(async ({ page, pages }) => {
  await page.goto(`${pages.url}/-/shadow-messages/index.html`);
  await page.evaluate((lines) => window.shadowMessages?.open('1', lines), [
    ...customer('在吗', '?', '?'),
    { from: 'console', text: 'Dana took the chat' },
  ] as const);
});

test('each message in a shadow root of its own is told once, with its side', async ({ page, watch }) => {
  const watched = await watch(SHADOW_MESSAGES);
  await expectArrivals(watched, 'backlog 在吗', 'backlog ?', 'backlog ?');
  await watched.call('later', 5_000);
  await page.evaluate((lines) => window.shadowMessages?.add(...lines), customer('骗子', '退钱'));
  await page.evaluate(() => window.shadowMessages?.add({ from: 'agent', text: '马上为您查' }));
  await expect.poll(() => watched.call('count')).toBe(6);
  const told = (await watched.call('seen'))
    .slice(3)
    .map(({ arrival, speaker, text }) => `${arrival} ${speaker} ${text}`);
  expect(told).toEqual(['live customer 骗子', 'live customer 退钱', 'live agent 马上为您查']);
});

test('words that come later, or change, are seen where they stand', async ({ page, watch }) => {
  const watched = await watch(SHADOW_MESSAGES);
  await expect.poll(() => watched.call('count')).toBe(3);
  await watched.call('later', 5_000);
  await page.evaluate(() => window.shadowMessages?.addSlowly({ from: 'customer', text: '人呢' }, 200));
  await expect.poll(() => watched.call('count')).toBe(4);
  await page.evaluate(() => window.shadowMessages?.edit('人都去哪了'));
  await expect.poll(() => watched.call('count')).toBe(5);
  expect((await arrivals(watched)).slice(3)).toEqual(['live 人呢', 'live 人都去哪了']);
});

test('a list of them that is made anew tells nothing twice, another conversation its own', async ({ page, watch }) => {
  const watched = await watch(SHADOW_MESSAGES);
  await expect.poll(() => watched.call('count')).toBe(3);
  await watched.call('later', 5_000);
  await page.evaluate(() => window.shadowMessages?.remount());
  await page.evaluate((lines) => window.shadowMessages?.add(...lines), customer('还在吗'));
  await expectArrivals(watched, 'backlog 在吗', 'backlog ?', 'backlog ?', 'live 还在吗');
  await page.evaluate((lines) => window.shadowMessages?.open('2', lines), customer('hello', 'anybody there'));
  await expect.poll(() => watched.call('count')).toBe(6);
  const told = (await watched.call('seen')).slice(4).map(({ conversation, text }) => `${conversation} ${text}`);
  expect(told).toEqual(['2 hello', '2 anybody there']);
});
