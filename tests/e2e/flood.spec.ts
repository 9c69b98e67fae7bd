import { ChipProbe } from '../support/chip';
import { countRows } from '../support/database';
import { expect } from '../support/expect';
import { openImpostor, test } from './impostor-desk';

const FLOOD = 10_000;

test(`a flood of ${FLOOD} messages is stored whole, and page and chip go on`, async ({ extension, impostor }) => {
  test.setTimeout(240_000);
  const { page, chip } = await openImpostor(extension, impostor);
  await page.bringToFront();
  await page.evaluate((count) => window.impostor.flood(count, 'Where is my order, I have been waiting for'), FLOOD);
  await expect.poll(() => countRows(extension, 'turns'), { timeout: 150_000, intervals: [1_000] }).toBe(FLOOD);
  await page.evaluate(() => window.impostor.say('You useless liars, answer me!'));
  await expect.poll(() => countRows(extension, 'turns')).toBe(FLOOD + 1);
  await expect.poll(() => chip.text()).toContain('1 hostile today');

  // The same page at an address that is not granted.
  const alone = await extension.context.newPage();
  await alone.goto(`http://localhost:${impostor.port}/shop/`);
  expect(await (await ChipProbe.on(alone)).text()).toBe('');
});
