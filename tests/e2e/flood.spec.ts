import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { type Trace, traced } from '../bench/trace';
import { countRows } from '../support/database';
import type { Extension } from '../support/launch';
import { openImpostor, test } from './impostor-desk';

/** A task longer than this is felt, milliseconds. */
const LONG_TASK = 50;
const FLOOD = 10_000;

test(`a flood of ${FLOOD} messages is stored, and our part never holds the page up`, async ({
  extension,
  impostor,
}) => {
  test.setTimeout(240_000);
  await countRows(extension, 'turns');
  const { page, chip } = await openImpostor(extension, impostor);
  await page.bringToFront();
  const flooded = await record(extension, page, async () => {
    await expect.poll(() => countRows(extension, 'turns'), { timeout: 150_000, intervals: [1_000] }).toBe(FLOOD);
  });
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  await expect.poll(() => chip.text(), { timeout: 20_000 }).toContain('today');

  // The same page at an address that is not granted.
  const alone = await extension.context.newPage();
  await alone.goto(`http://localhost:${impostor.port}/shop/`);
  const without = await record(extension, alone, async () => {});
  expect(await alone.locator('[data-evenkeel]').count()).toBe(0);
  const longest = (trace: Trace) => Math.max(...trace.tasks('begin').map(({ ms }) => ms));
  // Where the page by itself needs longer for its own drawing, we may not add a long task to it.
  expect(longest(flooded)).toBeLessThan(longest(without) + LONG_TASK);
  expect(longestScript(flooded)).toBeLessThan(LONG_TASK);
});

/** What the browser did while a page was flooded, and until `isDone`. */
async function record(extension: Extension, page: Page, isDone: () => Promise<void>): Promise<Trace> {
  const browser = extension.context.browser();
  if (!browser) throw new Error('no browser to trace');
  const session = await browser.newBrowserCDPSession();
  const trace = await traced(session, async () => {
    await page.evaluate(async (count) => {
      performance.mark('begin');
      await window.impostor.flood(count, 'Where is my order, I have been waiting for');
    }, FLOOD);
    await isDone();
  });
  await session.detach();
  return trace;
}

function longestScript(trace: Trace): number {
  return Math.max(...trace.scripts('begin').map(({ ms }) => ms));
}
