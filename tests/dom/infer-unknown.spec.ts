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
