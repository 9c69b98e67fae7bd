import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { type Trace, traced, type Work } from '../bench/trace';
import type { Message } from '../pages/message-list/message-list';
import { WITH_IDS, WORDS_ONLY } from './list-specs';
import { test } from './watch-test';

const LENGTH = 5_000;
/** A task longer than this is felt, milliseconds. */
const LONG_TASK = 50;

/** A conversation of years; the n-th message has id n. */
function messages(from: number, to: number): Message[] {
  const began = Date.parse('2026-01-05T09:00:00Z');
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const n = from + index;
    return {
      speaker: n % 2 ? 'customer' : 'agent',
      text: n % 2 ? `你好，请问订单 ${n} 什么时候发货？已经等了好几天了。` : `您好，订单 ${n} 今天安排发出。`,
      id: String(n),
      time: new Date(began + n * 60_000).toISOString(),
    };
  });
}

/** Waits until what was put into the page has been drawn, so that no work of the page is left. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

function longestSince(work: readonly Work[], trace: Trace): number {
  const [begin = 0] = trace.marks('begin');
  const since = work.filter(({ from }) => from >= begin).map(({ ms }) => ms);
  expect(since.length).toBeGreaterThan(10);
  return Math.max(...since);
}

test.beforeEach(async ({ page, pages }) => {
  await page.goto(`${pages.url}/-/message-list/index.html`);
});

for (const [kind, spec] of [
  ['with ids', WITH_IDS],
  ['by words only', WORDS_ONLY],
] as const) {
  test(`reads 5,000 messages ${kind} and never holds the page up`, async ({ page, watch, browser }) => {
    await page.evaluate((all) => window.messages?.append('1', ...all), messages(1, LENGTH));
    await drawn(page);
    const session = await browser.newBrowserCDPSession();
    const trace = await traced(session, async () => {
      await page.evaluate(() => performance.mark('begin'));
      const watched = await watch(spec);
      await expect.poll(() => watched.call('count')).toBe(LENGTH);
      await watched.call('later', 5_000);
      await page.evaluate((next) => window.messages?.append('1', next), {
        speaker: 'customer',
        text: '在吗',
        id: '9000',
      } as const);
      await expect.poll(() => watched.call('count')).toBe(LENGTH + 1);
      expect(await watched.call('newest')).toMatchObject({ arrival: 'live', text: '在吗' });
    });
    expect(longestSince(trace.tasks('begin'), trace)).toBeLessThan(LONG_TASK);
  });
}

test('reads 5,000 older messages that come at once, in order, and never holds the page up', async ({
  page,
  watch,
  browser,
}) => {
  await page.evaluate((all) => window.messages?.append('1', ...all), messages(LENGTH + 1, LENGTH + 20));
  const watched = await watch(WITH_IDS);
  await expect.poll(() => watched.call('count')).toBe(20);
  await watched.call('later', 5_000);
  const session = await browser.newBrowserCDPSession();
  const trace = await traced(session, async () => {
    await page.evaluate(
      (older) => {
        window.messages?.prepend('1', ...older);
        performance.mark('begin');
      },
      messages(1, LENGTH),
    );
    await expect.poll(() => watched.call('count')).toBe(LENGTH + 20);
  });
  // Drawing them is the page's own; it runs no script after this, so all that run are ours.
  expect(longestSince(trace.scripts('begin'), trace)).toBeLessThan(LONG_TASK);
  const order = await watched.call('wordsInOrder');
  expect(order).toEqual(messages(1, LENGTH + 20).map(({ text }) => text));
});
