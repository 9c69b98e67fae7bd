import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
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
