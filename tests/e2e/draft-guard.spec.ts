import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import { en } from '../../locales/en';
import { zhCn } from '../../locales/zh-cn';
import { chooseLanguage } from '../support/language';
import type { Extension } from '../support/launch';
import { keepPicture, seriousFindings } from '../support/look';
import { openDesk, playAndStore, test } from './desk';
import { HOSTILE_SHOP, HOSTILE_TICKET } from './picked';

const SHARP = 'Stop messaging me. Your order 4471-22 ships on Friday.';
const words = en.draft;

const shopBox = (page: Page) => page.locator('textarea.editor-input');
const ticketBox = (page: Page) => page.locator('.ticket-pane:visible .composer .ProseMirror');
const sent = (page: Page) => page.evaluate(() => window.desk.state().sent.length);

async function onShop(extension: Extension, url: string) {
  const desk = await openDesk(extension, url, 'shop');
  await playAndStore(extension, desk.page, [HOSTILE_SHOP]);
  await shopBox(desk.page).click();
  return desk;
}

async function turnOn(extension: Extension, label: string): Promise<void> {
  const options = await extension.context.newPage();
  await options.goto(extension.url('options.html#draft'));
  await options.getByRole('switch', { name: label }).click();
  await expect(options.getByRole('switch', { name: label })).toBeChecked();
  await options.close();
}

test('a sharp draft gets a quiet mark; Alt+Enter takes the rewrite, undo brings the draft back', async ({
  extension,
  console,
}) => {
  const { page, chip } = await onShop(extension, console.url);
  await page.keyboard.type(SHARP);
  await expect.poll(() => chip.textIn('pill')).toContain('Alt+Enter');
  expect(await chip.text()).toContain(words.reasons.sharp);
  expect(await shopBox(page).inputValue()).toBe(SHARP);
  await page.keyboard.press('Alt+Enter');
  await expect.poll(() => chip.text()).toContain(words.replaced);
  const draft = await shopBox(page).inputValue();
  expect(draft).toContain('Your order 4471-22 ships on Friday.');
  expect(draft).not.toContain('Stop messaging');
  await page.keyboard.press('Control+z');
  expect(await shopBox(page).inputValue()).toBe(SHARP);
  expect(await sent(page)).toBe(0);
});

test('going on typing ignores it, and the same reason is not given twice in a conversation', async ({
  extension,
  console,
}) => {
  const { page, chip } = await onShop(extension, console.url);
  await page.keyboard.type('Stop messaging me.');
  await expect.poll(() => chip.text()).toContain(words.reasons.sharp);
  await page.keyboard.type(' Your order has left us. I guarantee it will arrive tomorrow.');
  // The next reason proves that the draft was looked at anew.
  await expect.poll(() => chip.text()).toContain(words.reasons['over-promise']);
  expect(await chip.text()).not.toContain(words.reasons.sharp);
});

test('Escape hides the mark and leaves the draft alone', async ({ extension, console }) => {
  const { page, chip } = await onShop(extension, console.url);
  await page.keyboard.type(SHARP);
  await expect.poll(() => chip.text()).toContain(words.reasons.sharp);
  await page.keyboard.press('Escape');
  await expect.poll(() => chip.text()).not.toContain(words.reasons.sharp);
  expect(await shopBox(page).inputValue()).toBe(SHARP);
});

test('the rich editor of the ticket desk is rewritten in its own sentence only', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, page, [HOSTILE_TICKET]);
  await ticketBox(page).click();
  await page.keyboard.type('Hello Ada.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Take it or leave it. The repair costs 40 pounds.');
  await expect.poll(() => chip.text()).toContain(words.reasons.sharp);
  await page.keyboard.press('Alt+Enter');
  await expect.poll(() => chip.text()).toContain(words.replaced);
  const draft = (await ticketBox(page).innerText()).replaceAll(/\s+/g, ' ');
  expect(draft).toMatch(/^Hello Ada\. The repair costs 40 pounds\./);
  expect(draft).not.toContain('leave it');
});

test('neither an internal note nor a word still being composed is looked at', async ({ extension, console }) => {
  const other = await onShop(extension, console.url);
  /** A draft begun now elsewhere has its mark: one begun before would have it too. */
  const othersAreMarked = async (draft: string) => {
    await shopBox(other.page).fill('');
    await shopBox(other.page).pressSequentially(draft);
    await expect.poll(() => other.chip.textIn('pill')).toContain('Alt+Enter');
  };
  const { page, chip } = await openDesk(extension, console.url, 'tickets');
  await playAndStore(extension, page, [HOSTILE_TICKET]);
  await ticketBox(page).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '爱买不买', selectionStart: 4, selectionEnd: 4 });
  await othersAreMarked(SHARP);
  expect(await chip.textIn('pill')).toBeFalsy();
  await session.send('Input.insertText', { text: '爱买不买' });
  await expect.poll(() => chip.textIn('pill')).toContain('Alt+Enter');
  await page
    .locator('.ticket-pane:visible')
    .getByRole('tab', { name: /note/i })
    .or(page.locator('.ticket-pane:visible button', { hasText: /internal note/i }))
    .first()
    .click();
  await expect(page.locator('.ticket-pane:visible .composer.is-note')).toBeVisible();
  await ticketBox(page).click();
  await page.keyboard.type('Stop messaging me.');
  await othersAreMarked('I already told you that twice.');
  expect(await chip.textIn('pill')).toBeFalsy();
});

test('Enter is never held by default, and with the setting only on a sharp draft', async ({ extension, console }) => {
  const { page, chip } = await onShop(extension, console.url);
  await page.keyboard.type('Stop messaging me.');
  await expect.poll(() => chip.text()).toContain(words.reasons.sharp);
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toBe(1);
  await turnOn(extension, en.options.draft.hold);
  await page.bringToFront();
  await shopBox(page).click();
  const before = await sent(page);
  await page.keyboard.type('Your parcel comes on Friday.');
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toBe(before + 1);
  await page.keyboard.type('Stop messaging me.');
  await expect.poll(() => chip.text()).toContain(words.reasons.sharp);
  await page.keyboard.press('Enter');
  await expect.poll(() => chip.text()).toContain(words.held);
  expect(await sent(page)).toBe(before + 1);
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect(await sent(page)).toBe(before + 2);
  }).toPass({ intervals: [500] });
});

const FACES = [
  { language: 'en', draft: 'Calm down and wait like everyone else. Order 4471 ships on Friday.', all: en.draft },
  { language: 'zh_CN', draft: '催什么催，订单 4471 周五发。', all: zhCn.draft },
] as const;

for (const { language, draft, all } of FACES) {
  test(`the options for it in ${language}`, async ({ extension }, info) => {
    await chooseLanguage(extension, language);
    const page = await extension.context.newPage();
    await page.goto(extension.url('options.html#draft'));
    await expect(page.locator('#draft').getByRole('switch')).toHaveCount(5);
    await keepPicture(page, info, `draft-options-${language}`);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test(`the mark and its note in ${language}`, async ({ extension, console }, info) => {
    await chooseLanguage(extension, language);
    const { page, chip } = await onShop(extension, console.url);
    await page.keyboard.insertText(draft);
    await expect.poll(() => chip.text()).toContain(all.reasons.sharp);
    await keepPicture(page, info, `draft-mark-${language}`);
    await chip.press('Alt+Enter');
    // what goes is struck out beside what stays
    await expect.poll(async () => (await chip.textIn('rewrite'))?.replace(/\s/g, '')).toBe(draft.replace(/\s/g, ''));
    expect(await chip.elements()).toContain('DEL');
    await keepPicture(page, info, `draft-note-${language}`);
    await chip.press(all.accept);
    await expect.poll(() => chip.text()).toContain(all.replaced);
    expect(await shopBox(page).inputValue()).toContain('4471');
  });
}
