import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { ConsoleSpec } from '../../consoles/define-console';
import { SURE_ENOUGH } from '../../consoles/dom/infer/infer-console';
import { bundle } from '../pages/bundle';
import { startUnknownDesk } from '../pages/unknown-desk';
import type * as underTest from './infer-under-test';
import { test } from './watch-test';
import { openWorld } from './world';

test('a page is asked about only where its names tell the sides', async ({ page }) => {
  const desk = await startUnknownDesk();
  const { code } = await bundle(fileURLToPath(new URL('infer-under-test.ts', import.meta.url)));
  const confidence = async (build: 'plain' | 'telling'): Promise<number> => {
    await page.goto(desk.address(build));
    return (await (await openWorld<typeof underTest>(page, code)).call('infer'))?.confidence ?? 0;
  };
  expect(await confidence('telling')).toBeGreaterThanOrEqual(SURE_ENOUGH);
  expect(await confidence('plain')).toBeLessThan(SURE_ENOUGH);
  await desk.close();
});

test('pages that are no chat are taken for none', async ({ page }) => {
  const { code } = await bundle(fileURLToPath(new URL('infer-under-test.ts', import.meta.url)));
  for (const body of [
    '<main><h1>Guestbook</h1><ul><li class="entry">You are liars.</li><li class="entry">Nice.</li></ul><form><textarea></textarea><button>Send</button></form></main>',
    '<table><tr class="agent"><td>Dana</td><td>4 tickets</td></tr><tr class="customer"><td>Maria</td><td>1 ticket</td></tr></table><textarea placeholder="Reply"></textarea>',
    '<form><label class="customer">Name<input></label><label class="agent">Agent<input></label><textarea></textarea></form>',
  ]) {
    await page.setContent(body);
    const found = await (await openWorld<typeof underTest>(page, code)).call('infer');
    expect(found?.confidence ?? 0).toBeLessThan(SURE_ENOUGH);
  }
});

test('looking at a long page takes less than a second', async ({ page }) => {
  const { code } = await bundle(fileURLToPath(new URL('infer-under-test.ts', import.meta.url)));
  const row = (n: number) =>
    `<div class="chat-message ${n % 2 ? 'from-agent' : 'from-customer'}"><span class="chat-author">N</span><div class="chat-text">Words ${n}</div></div>`;
  await page.setContent(
    `<main><div class="log">${Array.from({ length: 1500 }, (_, n) => row(n)).join('')}</div><textarea placeholder="Reply"></textarea></main>`,
  );
  const eyes = await openWorld<typeof underTest>(page, code);
  const ms = await eyes.call('inferTime');
  process.stdout.write(`looked at 1,500 messages in ${ms.toFixed(0)} ms\n`);
  expect(ms).toBeLessThan(1_000);
});

/** A customer and the agent in turn. */
const LINES = ['Where is it?', 'I am looking.', 'You said that yesterday too!', 'I have asked.', 'Fine, I will wait.'];

/** The same chat twice, as a kit draws it that marks only one side and gives each element an id at random. */
const drawn = (hash: string, ids: readonly string[]): string => {
  const line = (text: string, n: number): string => {
    const [who, side] = n % 2 ? ['You said:', ' kit__bubble--from-user'] : ['Bot said:', ''];
    const first = n === 0 || n === 2 ? ' kit__bubble--nub-on-top' : '';
    return `<article class="kit__activity css-${hash}">
      <div id="kit__focus-3c6__activity-${ids[n]}" role="article"><div aria-hidden="true" id="kit__label--${ids[n]}">${who} ${text}</div></div>
      <div class="kit__bubble${side}${first}"><div class="kit--css-${hash}-1l95nvm">${who}</div><p class="kit__text">${text}</p></div>
      ${n === 3 ? '<div class="kit__receipt kit__receipt--self"></div>' : ''}
      <div class="kit__activity-indicator ${n === 1 ? 'kit__activity-indicator--focus' : ''}"></div></article>`;
  };
  return `<div role="dialog"><h2 class="kit__keyboard-header">Keyboard controls</h2></div>
    <section class="kit--css-${hash}-1l95nvm kit__transcript">${LINES.map(line).join('')}</section>
    <textarea class="kit__input" placeholder="Type"></textarea>`;
};

test('one marked side, names and ids made at random: the sides are whole, also after the page is drawn anew', async ({
  page,
}) => {
  const { code } = await bundle(fileURLToPath(new URL('infer-under-test.ts', import.meta.url)));
  await page.setContent(drawn('gijhr', ['jvgkg', 'ew2me', 'abeto', 'p0e23', 'h1azv']));
  const eyes = await openWorld<typeof underTest>(page, code);
  const found = await eyes.call('inferPointed', 'You said that yesterday too!', 'I have asked.', 'textarea');
  const spec = found?.spec as ConsoleSpec;
  const said = LINES.map((text, n) => `${n % 2 ? 'agent' : 'customer'} ${text}`);
  expect(await eyes.call('lines', spec)).toEqual(said);
  expect(spec.message.id).toBeUndefined();
  expect(found?.identity).toBe('none');
  await page.setContent(drawn('wqrbo', ['x65uj', 'ldyz4', 'up31f', 'jr0no', 'rctxl']));
  expect(await (await openWorld<typeof underTest>(page, code)).call('lines', spec)).toEqual(said);
});

test('where the element around each message has its id, that element is the message', async ({ page }) => {
  const { code } = await bundle(fileURLToPath(new URL('infer-under-test.ts', import.meta.url)));
  const line = (text: string, n: number): string => `<li class="kit-line" data-message-id="m${n}"
    data-testid="kit-line kit-line--${n === 4 ? 'bottom' : 'single'}"><div class="kit-message kit-message--${n % 2 ? 'me' : 'other kit-message--with-avatar'}"><p class="kit-text">${text}</p></div></li>`;
  await page.setContent(`<ul class="kit-list">${LINES.map(line).join('')}</ul><textarea class="kit-box"></textarea>`);
  const eyes = await openWorld<typeof underTest>(page, code);
  const found = await eyes.call('inferPointed', 'You said that yesterday too!', 'I have asked.', 'textarea');
  expect(found?.spec.message.id).toEqual([{ attribute: 'data-message-id' }]);
  expect(await eyes.call('lines', found?.spec as ConsoleSpec)).toHaveLength(5);
});

test('a send control is found again once it may be pressed', async ({ page }) => {
  const { code } = await bundle(fileURLToPath(new URL('infer-under-test.ts', import.meta.url)));
  const lines = ['from-customer">Where is it?', 'from-agent">I am looking.', 'from-customer">Fine.'];
  await page.setContent(`<main>${lines.map((line) => `<p class="line ${line}</p>`).join('')}</main>
    <div><textarea></textarea><span role="button" class="kit-icon kit-send-disabled">Send</span></div>`);
  const eyes = await openWorld<typeof underTest>(page, code);
  const found = await eyes.call('inferPointed', 'Where is it?', 'I am looking.', 'textarea');
  expect(found?.spec.composer.send).toEqual(['.kit-icon']);
});

/** A chat in an open shadow root, which stands in another one beside an element of the same kind. */
function buildInside(): void {
  const other = document.body.appendChild(document.createElement('chat-app')).attachShadow({ mode: 'open' });
  other.innerHTML = '<p class="chat-message">Cookies?</p>';
  const app = document.body.appendChild(document.createElement('chat-app')).attachShadow({ mode: 'open' });
  app.innerHTML = '<header><h2 class="name">Maria Keller</h2></header><chat-window></chat-window>';
  const chat = (app.querySelector('chat-window') as Element).attachShadow({ mode: 'open' });
  const lines = ['Where is it?', 'I am looking into it.', 'You said that yesterday too!', 'I have asked the courier.'];
  const rows = lines.map(
    (text, n) =>
      `<div class="chat-message ${n % 2 ? 'from-agent' : 'from-customer'}"><p class="text">${text}</p></div>`,
  );
  chat.innerHTML = `<div class="log">${rows.join('')}</div><textarea class="reply" placeholder="Reply"></textarea>`;
}

for (const [how, pointed] of [
  ['unasked', false],
  ['pointed at', true],
] as const) {
  test(`a chat in open shadow roots is understood ${how}`, async ({ page }) => {
    const { code } = await bundle(fileURLToPath(new URL('infer-under-test.ts', import.meta.url)));
    await page.setContent('<title>Desk</title>');
    await page.evaluate(buildInside);
    const eyes = await openWorld<typeof underTest>(page, code);
    const box = 'body > chat-app:nth-child(2) >>> chat-window >>> textarea';
    const found = pointed
      ? await eyes.call('inferPointed', 'You said that yesterday too!', 'I have asked the courier.', box)
      : await eyes.call('infer');
    expect(found?.confidence ?? 0).toBeGreaterThanOrEqual(SURE_ENOUGH);
    expect(found?.identity).toBe('heading');
    expect(await eyes.call('lines', found?.spec as ConsoleSpec)).toEqual([
      'customer Where is it?',
      'agent I am looking into it.',
      'customer You said that yesterday too!',
      'agent I have asked the courier.',
    ]);
    expect(await eyes.call('insert', found?.spec as ConsoleSpec, 'ready')).toBe('verified');
    await expect(page.locator('textarea')).toHaveValue('ready');
  });
}
