import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { Message } from '../pages/message-list/message-list';
import { WITH_IDS, WORDS_ONLY } from './list-specs';
import { test, type Watched } from './watch-test';

const A: readonly Message[] = [
  { speaker: 'customer', text: '你们就是骗子', id: '11' },
  { speaker: 'agent', text: '我马上查', id: '12' },
  { speaker: 'customer', text: '快点', id: '13' },
];
const B: readonly Message[] = [
  { speaker: 'customer', text: 'Where is my parcel', id: '21' },
  { speaker: 'customer', text: 'Hello', id: '22' },
];

const told = async (watched: Watched): Promise<string[]> =>
  (await watched.call('seen')).map(({ conversation, text }) => `${conversation} ${text}`);

const all = (conversation: string, messages: readonly Message[]): string[] =>
  messages.map(({ text }) => `${conversation} ${text}`);

/** The states, after a minute more on the clock of the watching code. */
async function statesLater(watched: Watched): Promise<string[]> {
  await watched.call('later', 60_000);
  return await watched.call('seenStates');
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/-/message-list/index.html`);
  await page.evaluate((messages) => window.messages?.append('1', ...messages), A);
}

const fill = (page: Page, conversation: string, messages: readonly Message[]): Promise<void> =>
  page.evaluate(([id, next]) => window.messages?.replace(id, next), [conversation, messages] as const);

const rename = (page: Page, from: string, to: string): Promise<void> =>
  page.evaluate(([old, next]) => window.messages?.rename(old, next), [from, to] as const);

for (const [kind, spec] of [
  ['ids', WITH_IDS],
  ['words only', WORDS_ONLY],
] as const) {
  test(`a header that changes 300 ms before the messages never gets the old ones (${kind})`, async ({
    page,
    pages,
    watch,
  }) => {
    await open(page, pages.url);
    const watched = await watch(spec);
    await expect.poll(() => watched.call('count')).toBe(3);
    await page.evaluate((next) => {
      window.messages?.rename('1', '3');
      setTimeout(() => window.messages?.replace('3', next), 300);
    }, B);
    await expect.poll(() => watched.call('count')).toBe(5);
    expect(await told(watched)).toEqual([...all('1', A), ...all('3', B)]);
    expect((await watched.call('seen')).every(({ arrival }) => arrival === 'backlog')).toBe(true);
  });

  test(`messages that change before the header never go to the old conversation (${kind})`, async ({
    page,
    pages,
    watch,
  }) => {
    await open(page, pages.url);
    const watched = await watch(spec);
    await expect.poll(() => watched.call('count')).toBe(3);
    await watched.call('later', 5_000);
    await page.evaluate((next) => {
      window.messages?.replace('1', next);
      setTimeout(() => window.messages?.rename('1', '3'), 100);
    }, B);
    await expect.poll(() => watched.call('count')).toBe(5);
    expect(await told(watched)).toEqual([...all('1', A), ...all('3', B)]);
  });
}

test('the old messages may stand under the new header for as long as they like', async ({ page, pages, watch }) => {
  await open(page, pages.url);
  const watched = await watch(WITH_IDS);
  await expect.poll(() => watched.call('count')).toBe(3);
  await rename(page, '1', '3');
  await expect.poll(() => statesLater(watched)).toEqual(['1', 'no-conversation']);
  await page.evaluate(() => window.messages?.remount('3'));
  await fill(page, '3', B);
  await expect.poll(() => statesLater(watched)).toEqual(['1', 'no-conversation', '3']);
  await expect.poll(() => told(watched)).toEqual([...all('1', A), ...all('3', B)]);
});

test('a pane that was out of sight does not bring its old messages to the next conversation', async ({
  page,
  pages,
  watch,
}) => {
  await open(page, pages.url);
  const watched = await watch(WITH_IDS);
  await expect.poll(() => watched.call('count')).toBe(3);
  await page.evaluate(() => window.messages?.show('none'));
  await expect.poll(() => watched.call('seenStates')).toEqual(['1', 'no-conversation']);
  await page.evaluate((next) => {
    window.messages?.rename('1', '3');
    window.messages?.show('3');
    setTimeout(() => window.messages?.replace('3', next), 300);
  }, B);
  await expect.poll(() => watched.call('count')).toBe(5);
  expect(await told(watched)).toEqual([...all('1', A), ...all('3', B)]);
});

test('a list that is emptied first fills with backlog', async ({ page, pages, watch }) => {
  await open(page, pages.url);
  const watched = await watch(WITH_IDS);
  await expect.poll(() => watched.call('count')).toBe(3);
  await page.evaluate(() => {
    window.messages?.rename('1', '3');
    window.messages?.replace('3', []);
  });
  await expect.poll(() => watched.call('seenStates')).toEqual(['1', '3']);
  await fill(page, '3', B);
  await expect.poll(() => watched.call('count')).toBe(5);
  expect((await watched.call('seen')).slice(3)).toEqual(
    B.map(({ text }) => expect.objectContaining({ conversation: '3', text, arrival: 'backlog' })),
  );
});

test('back and forth between two conversations in one pane', async ({ page, pages, watch }) => {
  await open(page, pages.url);
  const watched = await watch(WITH_IDS);
  await expect.poll(() => watched.call('seenStates')).toEqual(['1']);
  for (const [from, to, messages] of [
    ['1', '3', B],
    ['3', '1', A],
    ['1', '3', B],
  ] as const) {
    const before = await watched.call('seenStates');
    await rename(page, from, to);
    await fill(page, to, messages);
    await expect.poll(() => watched.call('seenStates')).toEqual([...before, to]);
  }
  await expect.poll(() => watched.call('count')).toBe(10);
  expect(await told(watched)).toEqual([...all('1', A), ...all('3', B), ...all('1', A), ...all('3', B)]);
});

test('a header that flickers loses nothing', async ({ page, pages, watch }) => {
  await open(page, pages.url);
  const watched = await watch(WITH_IDS);
  await expect.poll(() => watched.call('count')).toBe(3);
  await rename(page, '1', '3');
  await expect.poll(() => statesLater(watched)).toEqual(['1', 'no-conversation']);
  await rename(page, '3', '1');
  await expect.poll(() => watched.call('seenStates')).toEqual(['1', 'no-conversation', '1']);
  await page.evaluate(() => window.messages?.append('1', { speaker: 'customer', text: 'still here', id: '14' }));
  await expect.poll(async () => (await told(watched)).at(-1)).toBe('1 still here');
});
