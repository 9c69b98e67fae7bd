import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { Message, MessageList } from '../pages/message-list/message-list';
import { NEWEST_FIRST, WITH_IDS, WITH_TIMES, WORDS_ONLY } from './list-specs';
import { arrivals, expectArrivals, test, type Watched } from './watch-test';

/** A page that loads nothing more is quiet for longer than this, milliseconds. */
const QUIET = 5_000;

const says = (text: string): Message => ({ speaker: 'customer', text });
const answers = (text: string): Message => ({ speaker: 'agent', text });

/** Calls one function of the page's driver. */
function on<Name extends keyof MessageList>(page: Page, name: Name, ...args: Parameters<MessageList[Name]>) {
  return page.evaluate(
    ([call, given]) => {
      const driver = window.messages as Record<string, (...all: unknown[]) => void> | undefined;
      if (!driver?.[call]) throw new Error(`the page has no ${call}`);
      driver[call](...given);
    },
    [name as string, args as readonly unknown[]] as const,
  );
}

/** Waits until a last message has come through: what was to be told before it has been told. */
async function fence(page: Page, watched: Watched, conversation = '1'): Promise<void> {
  await on(page, 'append', conversation, says('the last one'));
  await expect.poll(async () => (await arrivals(watched)).at(-1)).toMatch(/the last one$/);
}

test.beforeEach(async ({ page, pages }) => {
  await page.goto(`${pages.url}/-/message-list/index.html`);
});

test('what stands there is backlog, what comes below is live, what is loaded above is backlog', async ({
  page,
  watch,
}) => {
  await on(page, 'append', '1', says('third'), answers('fourth'));
  const watched = await watch(WORDS_ONLY);
  await expectArrivals(watched, 'backlog third', 'backlog fourth');
  await watched.call('later', QUIET);
  await on(page, 'append', '1', says('fifth'));
  await on(page, 'prepend', '1', says('first'), answers('second'));
  await expectArrivals(watched, 'backlog third', 'backlog fourth', 'live fifth', 'backlog first', 'backlog second');
  expect(await watched.call('wordsInOrder')).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
  expect(await watched.call('unanswered')).toEqual(['fifth']);
});

test('two pages of older messages keep their order', async ({ page, watch }) => {
  await on(page, 'append', '1', says('7'), says('8'));
  const watched = await watch(WORDS_ONLY);
  await watched.call('later', QUIET);
  await on(page, 'prepend', '1', says('4'), answers('5'), says('6'));
  await on(page, 'prepend', '1', says('1'), says('2'), answers('3'));
  await fence(page, watched);
  expect(await watched.call('wordsInOrder')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', 'the last one']);
  expect((await arrivals(watched)).filter((told) => told.startsWith('live'))).toEqual(['live the last one']);
});

test('messages put in at once in any order are told in the order of the page', async ({ page, watch }) => {
  await on(page, 'append', '1', says('a'));
  const watched = await watch(WORDS_ONLY);
  await watched.call('later', QUIET);
  await page.evaluate(() => {
    window.messages?.append('1', { speaker: 'customer', text: 'c' });
    const list = document.querySelector('main ol');
    list?.lastElementChild?.before(Object.assign(document.createElement('li'), { className: 'item customer' }));
    window.messages?.change('1', 1, { speaker: 'customer', text: 'b' });
  });
  await expectArrivals(watched, 'backlog a', 'live b', 'live c');
});

test('a transcript that fills in pieces is backlog until it is quiet', async ({ page, watch }) => {
  const watched = await watch(WORDS_ONLY);
  await on(page, 'append', '1', says('a'), says('b'));
  await expectArrivals(watched, 'backlog a', 'backlog b');
  await watched.call('later', 200);
  await on(page, 'append', '1', says('c'));
  await expectArrivals(watched, 'backlog a', 'backlog b', 'backlog c');
  await watched.call('later', 400);
  await on(page, 'append', '1', says('d'));
  await expectArrivals(watched, 'backlog a', 'backlog b', 'backlog c', 'live d');
});

test('a conversation that stays empty is not loading for ever', async ({ page, watch }) => {
  const watched = await watch(WORDS_ONLY);
  await watched.call('later', QUIET);
  await on(page, 'append', '1', says('hello'));
  await expectArrivals(watched, 'live hello');
});

test('a list drawn anew tells nothing twice', async ({ page, watch }) => {
  await on(page, 'append', '1', says('?'), says('?'), answers('one moment'));
  const watched = await watch(WORDS_ONLY);
  await watched.call('later', QUIET);
  await on(page, 'remount', '1');
  await on(page, 'append', '1', says('?'));
  await on(page, 'remount', '1');
  await fence(page, watched);
  await on(page, 'remount', '1');
  await fence(page, watched);
  const all = ['backlog ?', 'backlog ?', 'backlog one moment', 'live ?', 'live the last one', 'live the last one'];
  expect(await arrivals(watched)).toEqual(all);
  const identities = (await watched.call('seen')).map(({ identity }) => identity);
  expect(new Set(identities).size).toBe(all.length);
});

test('the same words twice are two messages', async ({ page, watch }) => {
  const watched = await watch(WORDS_ONLY);
  await watched.call('later', QUIET);
  await on(page, 'append', '1', says('?'));
  await on(page, 'append', '1', says('?'));
  await expectArrivals(watched, 'live ?', 'live ?');
});

test('robots, system lines and notes are never told, nor messages without words', async ({ page, watch }) => {
  await on(page, 'append', '1', { speaker: 'bot', text: '您好，我是机器人' }, { speaker: 'system', text: '已接入' });
  const watched = await watch(WORDS_ONLY);
  await on(page, 'append', '1', { speaker: 'note', text: 'Rude one, careful.' }, says(' '), says('在吗'));
  await fence(page, watched);
  expect((await watched.call('seen')).map(({ text }) => text)).toEqual(['在吗', 'the last one']);
});

test('words that an element shows instead of others are a new message', async ({ page, watch }) => {
  await on(page, 'append', '1', says('one'), says('two'));
  const watched = await watch(WORDS_ONLY);
  await expectArrivals(watched, 'backlog one', 'backlog two');
  await watched.call('later', QUIET);
  await on(page, 'change', '1', 0, says('three'));
  await expectArrivals(watched, 'backlog one', 'backlog two', 'live three');
});

test('a message taken back leaves those that follow live', async ({ page, watch }) => {
  await on(page, 'append', '1', says('one'), says('two'));
  const watched = await watch(WORDS_ONLY);
  await watched.call('later', QUIET);
  await on(page, 'exchange', '1', 0, { speaker: 'system', text: 'A message was taken back' });
  await on(page, 'append', '1', says('three'));
  await expectArrivals(watched, 'backlog one', 'backlog two', 'live three');
});

test('a time or id that appears later makes no second message', async ({ page, watch }) => {
  const watched = await watch(WITH_IDS);
  await watched.call('later', QUIET);
  const message = says('你们还在吗');
  await on(page, 'append', '1', message);
  await expectArrivals(watched, 'live 你们还在吗');
  await on(page, 'change', '1', 0, { ...message, time: '2026-11-22T10:00:00Z' });
  await on(page, 'change', '1', 0, { ...message, time: '2026-11-22T10:00:00Z', id: '7' });
  await on(page, 'remount', '1');
  await fence(page, watched);
  expect(await arrivals(watched)).toEqual(['live 你们还在吗', 'live the last one']);
});

test('a clock that shows minutes only does not make a new message an old one', async ({ page, watch }) => {
  const watched = await watch(WITH_TIMES);
  await watched.call('watch', [WITH_TIMES], Date.parse('2026-11-22T10:00:40Z'));
  await watched.call('later', 10_000);
  await on(page, 'append', '1', { ...says('now'), time: '2026-11-22T10:00:00Z' });
  await on(page, 'append', '1', { ...says('long ago'), time: '2026-11-22T09:58:00Z' });
  await expectArrivals(watched, 'live now', 'backlog long ago');
});

test('reads lists with the newest message first', async ({ page, watch }) => {
  await on(page, 'append', '1', answers('third'), says('second'), says('first'));
  const watched = await watch(NEWEST_FIRST);
  await expectArrivals(watched, 'backlog first', 'backlog second', 'backlog third');
  await watched.call('later', QUIET);
  await on(page, 'prepend', '1', says('fifth'), says('fourth'));
  await on(page, 'append', '1', says('zeroth'));
  await expect.poll(() => watched.call('count')).toBe(6);
  expect((await arrivals(watched)).slice(3)).toEqual(['live fourth', 'live fifth', 'backlog zeroth']);
  expect(await watched.call('wordsInOrder')).toEqual(['zeroth', 'first', 'second', 'third', 'fourth', 'fifth']);
  expect(await watched.call('unanswered')).toEqual(['fourth', 'fifth']);
});

test('of two panes only the one in front is read', async ({ page, watch }) => {
  await on(page, 'append', '1', says('in front'));
  await on(page, 'append', '2', says('behind'));
  const watched = await watch(WORDS_ONLY);
  await on(page, 'append', '2', says('still behind'));
  await fence(page, watched);
  expect((await watched.call('seen')).map(({ conversation }) => conversation)).toEqual(['1', '1']);
  await on(page, 'show', '2');
  await expect.poll(() => watched.call('count')).toBe(4);
  expect(
    (await watched.call('seen')).slice(2).map(({ conversation, arrival, text }) => [conversation, arrival, text]),
  ).toEqual([
    ['2', 'backlog', 'behind'],
    ['2', 'backlog', 'still behind'],
  ]);
});
