import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { ConsoleSpec } from '../../consoles/define-console';
import type { Message } from '../pages/message-list/message-list';
import { WITH_IDS, WORDS_ONLY } from './list-specs';
import { arrivals, expectArrivals, test } from './watch-test';

const STOOD: readonly Message[] = [
  { speaker: 'customer', text: '在吗', id: '11' },
  { speaker: 'agent', text: '您好', id: '12' },
  { speaker: 'customer', text: '骗子', id: '13' },
];

/** Builds the list's pane somewhere else in the page, as a console that keeps it there does. */
const PLACES: readonly (readonly [where: string, inside: string, build: () => void])[] = [
  [
    'a frame of the same origin',
    'iframe.chat >>> main',
    () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.className = 'chat';
      frame.contentDocument?.body.append(document.querySelector('main') ?? '');
    },
  ],
  [
    'an open shadow root',
    'chat-app >>> section >>> main',
    () => {
      const app = document.body.appendChild(document.createElement('chat-app'));
      const section = document.createElement('section');
      app.attachShadow({ mode: 'open' }).append(section);
      section.attachShadow({ mode: 'open' }).append(document.querySelector('main') ?? '');
    },
  ],
];

const inside = (selector: string): ConsoleSpec => ({
  ...WITH_IDS,
  present: [selector],
  conversation: { ...WITH_IDS.conversation, pane: [selector] },
});

async function open(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/-/message-list/index.html`);
  await page.evaluate((messages) => window.messages?.append('1', ...messages), STOOD);
}

for (const [where, selector, build] of PLACES) {
  test(`reads a conversation in ${where}, and what is written there`, async ({ page, pages, watch }) => {
    await open(page, pages.url);
    await page.evaluate(build);
    const watched = await watch(inside(selector));
    await expectArrivals(watched, 'backlog 在吗', 'backlog 您好', 'backlog 骗子');
    await watched.call('later', 5_000);
    await page.evaluate((path) => {
      let root: ParentNode | null | undefined = document;
      for (const step of path.split(' >>> ').slice(0, -1)) {
        const found: Element | null | undefined = root?.querySelector(step);
        root = found?.shadowRoot ?? (found as HTMLIFrameElement | null)?.contentDocument;
      }
      const last = root?.querySelector('.item:last-child');
      const next = last?.cloneNode(true) as HTMLElement;
      next.dataset['id'] = '14';
      (next.querySelector('p') as HTMLElement).textContent = '退钱';
      last?.after(next);
    }, selector);
    await expectArrivals(watched, 'backlog 在吗', 'backlog 您好', 'backlog 骗子', 'live 退钱');
  });
}

test('a selector that steps inside finds nothing where nothing is inside', async ({ page, pages, watch }) => {
  await open(page, pages.url);
  const watched = await watch(inside('main >>> ol'));
  await expect.poll(() => watched.call('seenStates')).toEqual(['not-recognised']);
});

test('the newest is the lowest on the screen, wherever it stands in the page', async ({ page, pages, watch }) => {
  await open(page, pages.url);
  await page.addStyleTag({ content: 'main { display: flex; flex-direction: column-reverse; }' });
  await page.evaluate(() => {
    const list = document.querySelector('.item')?.parentElement;
    list?.setAttribute('style', 'display: flex; flex-direction: column-reverse');
    list?.append(...[...(list?.children ?? [])].reverse());
  });
  const watched = await watch({ ...WORDS_ONLY, message: { ...WORDS_ONLY.message, order: 'by-place' } });
  await expectArrivals(watched, 'backlog 在吗', 'backlog 您好', 'backlog 骗子');
  await watched.call('later', 5_000);
  await page.evaluate(() => window.messages?.prepend('1', { speaker: 'customer', text: '退钱' }));
  await expect.poll(() => arrivals(watched)).toContainEqual('live 退钱');
  expect(await watched.call('wordsInOrder')).toEqual(['在吗', '您好', '骗子', '退钱']);
});

test('a list that the agent has turned round is told oldest first by its ids', async ({ page, pages, watch }) => {
  await open(page, pages.url);
  await page.evaluate((messages) => window.messages?.replace('1', messages), STOOD.toReversed());
  const watched = await watch({ ...WITH_IDS, message: { ...WITH_IDS.message, order: 'by-id' } });
  await expectArrivals(watched, 'backlog 在吗', 'backlog 您好', 'backlog 骗子');
  await watched.call('later', 5_000);
  await page.evaluate(() => window.messages?.prepend('1', { speaker: 'customer', text: '退钱', id: '14' }));
  await expect.poll(() => arrivals(watched)).toContainEqual('live 退钱');
  await page.evaluate(() => window.messages?.append('1', { speaker: 'customer', text: '早上好', id: '10' }));
  await expect.poll(() => arrivals(watched)).toContainEqual('backlog 早上好');
  expect(await watched.call('wordsInOrder')).toEqual(['早上好', '在吗', '您好', '骗子', '退钱']);
});
