import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { DayRecord } from '../../storage/tables/days';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import type { ChipProbe } from '../support/chip';
import { readTable } from '../support/database';
import type { Extension } from '../support/launch';
import { plain } from '../support/panel';
import { askForPalette, pressShortcut } from '../support/shortcut';
import { openDesk, playAndStore, test } from './desk';
import { ASKING_SHOP, HOSTILE_SHOP, HOSTILE_TICKET } from './picked';

const DESKS = [
  {
    desk: 'shop',
    conversation: HOSTILE_SHOP,
    asking: ASKING_SHOP,
    box: (page: Page) => page.locator('textarea.editor-input'),
    draft: async (page: Page) => plain(await page.locator('textarea.editor-input').inputValue()),
  },
  {
    desk: 'tickets',
    conversation: HOSTILE_TICKET,
    asking: HOSTILE_TICKET,
    box: (page: Page) => page.locator('.ticket-pane:visible .composer .ProseMirror'),
    draft: async (page: Page) => plain(await page.locator('.ticket-pane:visible .composer .ProseMirror').innerText()),
  },
] as const;
const [SHOP] = DESKS;

const openPalette = (extension: Extension, page: Page) => pressShortcut(extension, page, 'open-phrases');
const isOpen = async (chip: ChipProbe) => (await chip.textIn('palette')) !== undefined;
const uses = (extension: Extension) => readTable<PhraseUseRecord>(extension, 'phraseUses');

/** Puts phrases in and out of mind until one with a gap is offered; answers its number. */
async function offerGap(extension: Extension, page: Page, chip: ChipProbe): Promise<number> {
  for (let tries = 0; tries < 12; tries++) {
    await openPalette(extension, page);
    const offered = await chip.offered();
    const gap = offered.findIndex(({ isReady }) => !isReady);
    if (gap >= 0) return gap + 1;
    const before = (await uses(extension)).length;
    await page.keyboard.press('1');
    await expect.poll(async () => (await uses(extension)).length).toBe(before + 1);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    const [used] = offered;
    await expect.poll(async () => (await chip.textIn('palette')) ?? '').not.toContain(used?.text ?? '');
  }
  throw new Error('no phrase with a gap was offered');
}

for (const { desk, conversation, asking, box, draft } of DESKS) {
  test(`by keys alone in ${desk}: a phrase goes in at the caret, once, a second behind it, and out again`, async ({
    extension,
    console,
  }) => {
    const { page, chip } = await openDesk(extension, console.url, desk);
    await playAndStore(extension, page, [conversation]);
    await box(page).click();
    await page.keyboard.type('Hello Tom.');
    await openPalette(extension, page);
    const [first = ''] = await chip.phrases();
    const number = (await chip.offered()).findIndex(({ text }) => text === first) + 1;
    await page.keyboard.press(String(number));
    await expect.poll(() => draft(page)).toBe(`Hello Tom. ${plain(first)}`);
    await expect.poll(() => chip.text()).toContain('It is in the reply box');
    await expect.poll(() => chip.textIn('unseen'), 'what a screen reader is told').toContain('It is in the reply box');
    await expect.poll(() => uses(extension)).toMatchObject([{ place: 'composer', verified: true }]);

    await openPalette(extension, page);
    const [second = ''] = await chip.phrases();
    expect(second).not.toBe(first);
    const offered = await chip.offered();
    for (let step = offered.findIndex(({ text }) => text === second); step > 0; step--)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => draft(page)).toBe(`Hello Tom. ${plain(first)} ${plain(second)}`);
    await expect.poll(async () => (await uses(extension)).length).toBe(2);

    await openPalette(extension, page);
    await chip.offered();
    await page.keyboard.press('Backspace');
    await expect.poll(() => draft(page)).toBe(`Hello Tom. ${plain(first)}`);
    await expect.poll(async () => (await uses(extension)).length).toBe(1);
    expect(await readTable<DayRecord>(extension, 'days')).toMatchObject([{ phraseUses: 1 }]);
    // The caret stands behind it, and nothing was sent.
    await page.keyboard.type(' Yours, Mei');
    expect(await draft(page)).toBe(`Hello Tom. ${plain(first)} Yours, Mei`);
    expect(await page.evaluate(() => window.desk.state().sent)).toEqual([]);
  });

  test(`by keys alone in ${desk}: gaps are asked for, and the whole goes in once`, async ({ extension, console }) => {
    const { page, chip } = await openDesk(extension, console.url, desk);
    await playAndStore(extension, page, [asking]);
    await box(page).click();
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup'] as const)
        document.addEventListener(type, ({ key }) => heard.push(key));
      Object.assign(window, { heard });
    });
    const number = await offerGap(extension, page, chip);
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    await page.keyboard.press(String(number));
    await page.keyboard.press('Enter');
    expect(await draft(page), 'nothing goes in with a gap').toBe('');
    for (let field = 0; field < 5 && (await isOpen(chip)); field++) {
      await page.keyboard.type('Q7');
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => draft(page)).toContain('Q7');
    const whole = await draft(page);
    expect(whole).not.toMatch(/[{}]/);
    expect(whole.length).toBeLessThan(600);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard, 'the page hears nothing of what is typed here').not.toContain('Q');
    await expect.poll(() => chip.text()).toContain('It is in the reply box');
    expect(await draft(page), 'and not twice').toBe(whole);
  });
}

test('instead of the draft, by choice, and the draft comes back', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  await SHOP.box(page).click();
  await page.keyboard.type('I have told you already.');
  await openPalette(extension, page);
  const [phrase = ''] = await chip.phrases();
  const number = (await chip.offered()).findIndex(({ text }) => text === phrase) + 1;
  await page.keyboard.press('r');
  await page.keyboard.press(String(number));
  await expect.poll(() => SHOP.draft(page)).toBe(plain(phrase));
  await expect.poll(() => chip.text()).toContain('Undo');
  await chip.press('Undo');
  await expect.poll(() => SHOP.draft(page)).toBe('I have told you already.');
  await expect.poll(async () => (await uses(extension)).length).toBe(0);
});

test('Esc closes it and the agent goes on where the caret was', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  await SHOP.box(page).click();
  await page.keyboard.type('Hello , I see it.');
  for (let step = 0; step < ', I see it.'.length; step++) await page.keyboard.press('ArrowLeft');
  await openPalette(extension, page);
  await chip.offered();
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(chip)).toBe(false);
  await page.keyboard.type('Tom');
  expect(await SHOP.draft(page)).toBe('Hello Tom, I see it.');
});

test('while an input method composes, it neither opens nor takes a key', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  await openPalette(extension, page);
  await chip.offered();
  await page.keyboard.press('Escape');
  await SHOP.box(page).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ni hao', selectionStart: 6, selectionEnd: 6 });
  await askForPalette(extension);
  expect(await isOpen(chip)).toBe(false);
  await session.send('Input.insertText', { text: '你好' });
  expect(await SHOP.draft(page)).toBe('你好');
  await expect.poll(() => uses(extension)).toEqual([]);
});

test('keys that the page makes up choose nothing', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  await SHOP.box(page).click();
  await openPalette(extension, page);
  const [phrase = ''] = await chip.phrases();
  await page.evaluate(() => {
    const host = document.querySelector('[data-evenkeel]');
    for (const key of ['1', '2', '3', 'Enter', 'Escape', 'Backspace'])
      for (const target of [host, document, document.activeElement, window])
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  });
  expect(await chip.textIn('palette')).toContain(phrase);
  expect(await SHOP.draft(page)).toBe('');
  await expect.poll(() => uses(extension)).toEqual([]);
});

test('the card takes the numbers too, and the last phrase out again', async ({ extension, console }) => {
  const { page, chip } = await openDesk(extension, console.url, 'shop');
  await playAndStore(extension, page, [HOSTILE_SHOP]);
  await chip.pressChip();
  const [phrase = ''] = await chip.phrases();
  const number = (await chip.offered()).findIndex(({ text }) => text === phrase) + 1;
  // The press leaves the focus where it was; Tab goes into the card as it goes through any page.
  await chip.focusButton(phrase);
  await page.keyboard.press(String(number));
  await expect.poll(() => SHOP.draft(page)).toBe(plain(phrase));
  await expect.poll(() => chip.text()).toContain('It is in the reply box');
  await chip.press('Undo');
  await expect.poll(() => SHOP.draft(page)).toBe('');
});
