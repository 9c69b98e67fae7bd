import { expect } from '../support/expect';
import { WITH_IDS, WITH_TIMES } from './list-specs';
import { expectArrivals, test } from './watch-test';

const SENT = { speaker: 'agent', text: '马上为您查' } as const;

test.beforeEach(async ({ page, pages }) => {
  await page.goto(`${pages.url}/-/message-list/index.html`);
  await page.evaluate(() => window.messages?.append('1', { speaker: 'customer', text: '在吗', id: '1' }));
});

test('a stand-in that is replaced once the server has the message is told once', async ({ page, watch }) => {
  const watched = await watch(WITH_TIMES);
  await watched.call('later', 5_000);
  // Written now: what is older than the watching is backlog, and told at once.
  const soon = Math.ceil(Date.now() / 1_000) * 1_000 + 60_000;
  const times = [soon, soon + 1_000].map((time) => new Date(time).toISOString());
  // In one go: a slow machine must not take longer than the server that confirms.
  await page.evaluate(
    async ([sent, first = '', second = '']) => {
      window.messages?.append('1', { ...sent, time: first });
      await new Promise((resolve) => setTimeout(resolve, 300));
      window.messages?.exchange('1', 0, { ...sent, time: second });
    },
    [SENT, ...times] as const,
  );
  await watched.call('later', 5_000);
  await page.evaluate((sent) => window.messages?.append('1', { ...sent, text: '查到了' }), SENT);
  await expect.poll(() => watched.call('count')).toBe(3);
  const [, reply] = await watched.call('seen');
  expect(reply).toMatchObject({ text: SENT.text, sentAt: soon + 1_000 });
});

test('a message on its way is told when it is numbered, however late', async ({ page, watch }) => {
  const watched = await watch(WITH_IDS);
  await watched.call('later', 5_000);
  await page.evaluate((sent) => window.messages?.append('1', { ...sent, id: 'temporary' }), SENT);
  // The customer is told at once; were the stand-in told, it would be by the end of the next message.
  await page.evaluate((sent) => window.messages?.append('1', { ...sent, text: '请稍等', id: '3' }), SENT);
  await expectArrivals(watched, 'backlog 在吗', 'live 请稍等');
  await page.evaluate((sent) => window.messages?.exchange('1', 1, { ...sent, id: '2' }), SENT);
  await expect.poll(() => watched.call('count')).toBe(3);
  expect((await watched.call('seen')).at(-1)).toMatchObject({ identity: 'id:2', text: SENT.text });
});

test('a number given to the same element is seen', async ({ page, watch }) => {
  const watched = await watch(WITH_IDS);
  await watched.call('later', 5_000);
  await page.evaluate((sent) => window.messages?.append('1', { ...sent, id: 'temporary' }), SENT);
  await page.locator('[data-id="temporary"]').evaluate((item: HTMLElement) => {
    item.dataset['id'] = '2';
  });
  await expectArrivals(watched, 'backlog 在吗', 'live 马上为您查');
});

test('a reply sent in the last moment before another conversation is opened is told to its own', async ({
  page,
  watch,
}) => {
  const watched = await watch(WITH_IDS);
  await watched.call('later', 5_000);
  await page.evaluate((sent) => {
    window.messages?.append('1', { ...sent, id: '2' });
    window.messages?.rename('1', '3');
    window.messages?.replace('3', [{ speaker: 'customer', text: 'another', id: '9' }]);
  }, SENT);
  await expect.poll(() => watched.call('count')).toBe(2);
  await page.evaluate(() => window.messages?.append('3', { speaker: 'customer', text: 'more', id: '10' }));
  await expect.poll(() => watched.call('count')).toBe(3);
  const told = (await watched.call('seen')).map(({ conversation, text }) => `${conversation} ${text}`);
  expect(told).toEqual(['1 在吗', '3 another', '3 more']);
});

test('a reply that was read before another conversation is opened is told to its own', async ({ page, watch }) => {
  const watched = await watch(WITH_IDS);
  await watched.call('later', 5_000);
  await page.evaluate((sent) => window.messages?.append('1', { ...sent, id: '2' }), SENT);
  await page.evaluate(() => {
    window.messages?.rename('1', '3');
    window.messages?.replace('3', [{ speaker: 'customer', text: 'another', id: '9' }]);
  });
  await expect.poll(() => watched.call('count')).toBe(3);
  const told = (await watched.call('seen')).map(({ conversation, text }) => `${conversation} ${text}`);
  expect(told).toEqual(['1 在吗', '1 马上为您查', '3 another']);
});
