import type { Locator, Page } from '@playwright/test';
import { ChipProbe } from '../support/chip';
import { expect } from '../support/expect';
import { KITS } from './chat-kits/kits';
import { flat, insertTopPhrase } from './insert-phrase';
import { given, test } from './watched';

const HOSTILE = 'You are a bunch of liars and thieves. Are you stupid or just lazy?';
// Some kits fetch a typeface or pictures of emoji.
test.use({ elsewhere: ['cdn.jsdelivr.net', 'fonts.googleapis.com'] });

const url = given('CHAT_KITS_URL');

/** The box that the agent would point at: it is shown, and one can write into it. */
const replyBox = (page: Page): Locator =>
  page.locator('textarea, [contenteditable=true], input[type=text]').filter({ visible: true }).last();

async function pressOn(page: Page, shown: Locator): Promise<void> {
  const box = await shown.boundingBox();
  if (!box) throw new Error('that is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const held = (box: Locator): Promise<string> =>
  box.evaluate((field) =>
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value
      : (field as HTMLElement).innerText,
  );

for (const kit of KITS) {
  test(`${kit}: taught by three presses, it is watched, counts, takes a phrase and stays taught`, async ({
    watched,
  }) => {
    const page = await watched.extension.context.newPage();
    await page.goto(`${url}/${kit}/`);
    const line = (words: string): Locator => page.getByText(words, { exact: true }).filter({ visible: true }).last();
    await line('Fine, I will wait until noon.').waitFor();
    const chip = await ChipProbe.on(page);
    await chip.pressChip();
    await chip.press('Show me this page');
    await expect.poll(() => chip.textIn('teach')).toContain('Click a message a customer wrote');
    await pressOn(page, line('You said that yesterday too!'));
    await expect.poll(() => chip.textIn('teach')).toContain('Now one of your own messages');
    await pressOn(page, line('I have asked the courier just now.'));
    await expect.poll(() => chip.textIn('teach')).toContain('Now the box you reply in');
    await pressOn(page, replyBox(page));
    await expect.poll(() => chip.textIn('teach')).toContain('Messages here: 3 from the customer, 2 from you');
    await chip.press('Watch this page');
    await expect.poll(watched.heard).toHaveLength(5);
    expect((await watched.heard()).filter((one) => one.startsWith('customer'))).toHaveLength(3);

    await page.evaluate((text) => window.kit.receive(text), HOSTILE);
    await expect.poll(() => chip.text()).toContain('Hostile');
    const { phrase } = await insertTopPhrase(page);
    expect(flat(await held(replyBox(page)))).toBe(flat(phrase));
    await expect.poll(watched.phraseUses).toMatchObject([{ place: 'composer', verified: true }]);
    await replyBox(page).focus();
    await page.keyboard.press('Enter');
    if ((await page.evaluate(() => window.kit.sent.length)) === 0)
      await page.getByRole('button', { name: /send/i }).last().click();
    await expect.poll(() => page.evaluate(() => window.kit.sent.map((text) => text.trim()))).toHaveLength(1);
    await expect.poll(watched.turns).toHaveLength(7);

    await page.reload();
    await expect.poll(() => chip.text()).toContain('today');
    await page.evaluate(() => window.kit.receive('Hello?'));
    await expect.poll(watched.turns).toHaveLength(8);
  });
}
