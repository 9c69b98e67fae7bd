import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { TurnRecord } from '../../storage/tables/turns';
import { type Build, startUnknownDesk } from '../pages/unknown-desk';
import { ChipProbe } from '../support/chip';
import { readTable } from '../support/database';
import { chooseLanguage } from '../support/language';
import { type Extension, openSidePanel } from '../support/launch';
import { keepPicture } from '../support/look';
import { test as base } from './desk';

type Desk = Awaited<ReturnType<typeof startUnknownDesk>>;

const test = base.extend<{
  desk: Desk;
  open: (build: Build, lang?: 'en' | 'zh') => Promise<{ page: Page; chip: ChipProbe }>;
}>({
  desk: async ({}, use) => {
    const desk = await startUnknownDesk();
    await use(desk);
    await desk.close();
  },
  open: async ({ extension, desk }, use) => {
    await use(async (build, lang) => {
      const page = await extension.context.newPage();
      await page.goto(desk.address(build, lang));
      return { page, chip: await ChipProbe.on(page) };
    });
  },
});

const sides = async (extension: Extension): Promise<string> => {
  const turns = await readTable<TurnRecord>(extension, 'turns');
  return ['customer', 'agent']
    .map((side) => `${side} ${turns.filter(({ speaker }) => speaker === side).length}`)
    .join(', ');
};

const presses = (page: Page) => page.evaluate(() => (window as unknown as { presses: number }).presses);

/** Begins to teach from the chip. */
async function begin(chip: ChipProbe, start: string): Promise<void> {
  await chip.pressChip();
  await chip.press(start);
}

async function middle(page: Page, words: string): Promise<{ x: number; y: number }> {
  const box = await page.getByText(words, { exact: true }).last().boundingBox();
  if (!box) throw new Error(`not on the page: ${words}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function point(page: Page, words: string): Promise<void> {
  const { x, y } = await middle(page, words);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

async function teachByMouse(page: Page, chip: ChipProbe): Promise<void> {
  await begin(chip, 'Show me this page');
  await expect.poll(() => chip.textIn('teach')).toContain('Click a message a customer wrote');
  await point(page, 'You said that yesterday too!');
  await expect.poll(() => chip.textIn('teach')).toContain('Now one of your own messages');
  await point(page, 'I have asked the courier just now.');
  await expect.poll(() => chip.textIn('teach')).toContain('Now the box you reply in');
  const box = await page.locator('textarea').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 20);
  await expect.poll(() => chip.textIn('teach')).toContain('This is what I understood');
}

for (const build of ['plain', 'shadow'] as const) {
  test(`a page nobody knows is watched after three presses and a look (${build})`, async ({ extension, open }) => {
    const { page, chip } = await open(build);
    await expect.poll(() => chip.text()).toContain('Page not recognised');
    await teachByMouse(page, chip);
    // One on the chip and one on the card; nothing of the pointing.
    expect(await presses(page)).toBe(2);
    const shown = await chip.textIn('teach');
    expect(shown).toContain('Messages here: 3 from the customer, 2 from you');
    expect(shown).toContain('told apart by the address');
    for (const line of [
      'Customer Order 48213 has still not arrived.',
      'You Good morning, I am looking into it.',
      'Customer Fine, I will wait until noon.',
    ])
      expect(shown).toContain(line);
    const marks = await chip.textIn('marks');
    expect(marks).toBe('Customer You Customer You Customer Reply box');
    expect(await readTable(extension, 'turns')).toEqual([]);

    await chip.press('Watch this page');
    await expect.poll(() => chip.text()).toContain('0 hostile today');
    await expect.poll(() => sides(extension)).toBe('customer 3, agent 2');
    await page.evaluate(() => window.unknownDesk.receive('You are a worthless idiot'));
    await expect.poll(() => chip.text()).toContain('Hostile');

    await page.reload();
    await expect.poll(() => chip.text()).toContain('Hostile');
    await page.evaluate(() => window.unknownDesk.open(1));
    await expect.poll(() => chip.text()).not.toContain('Hostile');
    await expect.poll(async () => (await readTable<ConversationRecord>(extension, 'conversations')).length).toBe(2);
    await expect.poll(() => sides(extension)).toBe('customer 6, agent 3');

    await chip.pressChip();
    const [phrase] = await chip.phrases();
    await chip.press('Insert');
    await expect(page.locator('textarea')).toHaveValue(phrase ?? 'a phrase');
  });
}

test('the keys do it too, and Escape goes back step by step', async ({ extension, open }) => {
  const { page, chip } = await open('plain');
  await expect.poll(() => chip.text()).toContain('Page not recognised');
  await begin(chip, 'Show me this page');
  const excerpt = () => chip.textIn('excerpt');
  await expect.poll(excerpt).toContain('Fine, I will wait until noon.');
  await page.keyboard.press('ArrowUp');
  await expect.poll(excerpt).toContain('I have asked the courier just now.');
  await page.keyboard.press('ArrowUp');
  await expect.poll(excerpt).toContain('You said that yesterday too!');
  await page.keyboard.press('Enter');
  await expect.poll(() => chip.textIn('teach')).toContain('Now one of your own messages');
  await page.keyboard.press('Escape');
  await expect.poll(() => chip.textIn('teach')).toContain('Click a message a customer wrote');
  await page.keyboard.press('Enter');
  // The same message again is no message of one's own.
  await expect.poll(() => chip.textIn('teach')).toContain('Now one of your own messages');
  await page.keyboard.press('Enter');
  await expect.poll(() => chip.textIn('teach')).toContain('I cannot tell these two messages apart');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => chip.textIn('teach')).toContain('Now the box you reply in');
  await page.keyboard.press('Enter');
  await expect.poll(() => chip.textIn('teach')).toContain('3 from the customer, 2 from you');
  await page.keyboard.press('Escape');
  await expect.poll(() => chip.textIn('teach')).toContain('Now the box you reply in');
  await page.keyboard.press('Enter');
  await expect.poll(() => chip.textIn('teach')).toContain('This is what I understood');
  // The first button has the focus.
  await page.keyboard.press('Enter');
  await expect.poll(() => chip.text()).toContain('hostile today');
  await expect.poll(() => sides(extension)).toBe('customer 3, agent 2');
});

test('sides that were turned round are put right before anything is read', async ({ extension, open }) => {
  const { page, chip } = await open('plain');
  await expect.poll(() => chip.text()).toContain('Page not recognised');
  await begin(chip, 'Show me this page');
  await expect.poll(() => chip.textIn('teach')).toContain('Click a message a customer wrote');
  await point(page, 'I have asked the courier just now.');
  await expect.poll(() => chip.textIn('teach')).toContain('Now one of your own messages');
  await point(page, 'You said that yesterday too!');
  await expect.poll(() => chip.textIn('teach')).toContain('Now the box you reply in');
  await chip.press('No reply box here');
  await expect.poll(() => chip.textIn('teach')).toContain('2 from the customer, 3 from you');
  await chip.press('Swap sides');
  await expect.poll(() => chip.textIn('teach')).toContain('3 from the customer, 2 from you');
  await chip.press('Watch this page');
  await expect.poll(() => sides(extension)).toBe('customer 3, agent 2');
});

test('a page that tells its sides is asked about, never watched unasked, and never again after a no', async ({
  extension,
  open,
}) => {
  const { page, chip } = await open('telling');
  await expect.poll(() => chip.text(), { timeout: 20_000 }).toContain('Is this a chat? Have a look');
  expect(await readTable(extension, 'turns')).toEqual([]);
  await chip.pressChip();
  await expect.poll(() => chip.textIn('teach')).toContain('3 from the customer, 2 from you');
  await chip.press('Not a chat');
  await expect.poll(() => chip.text()).toBe('Evenkeel Page not recognised');
  await page.reload();
  await expect.poll(() => chip.text()).toContain('Page not recognised');
  await begin(chip, 'Show me this page');
  await expect.poll(() => chip.textIn('teach')).toContain('I think this is a chat. Is it?');
  await chip.press('Watch this page');
  await expect.poll(() => sides(extension)).toBe('customer 3, agent 2');
});

test('a redesigned page says so and is taught again', async ({ extension, open, desk }) => {
  const { page, chip } = await open('plain');
  await expect.poll(() => chip.text()).toContain('Page not recognised');
  await teachByMouse(page, chip);
  await chip.press('Watch this page');
  await expect.poll(() => chip.text()).toContain('hostile today');
  await page.goto(desk.address('redesigned'));
  await expect.poll(() => chip.text(), { timeout: 20_000 }).toContain('This page has changed. Show it again');
  await chip.pressChip();
  await expect.poll(() => chip.textIn('teach')).toContain('Click a message a customer wrote');
  await point(page, 'You said that yesterday too!');
  await point(page, 'I have asked the courier just now.');
  const box = await page.locator('textarea').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 20);
  await chip.press('Watch this page');
  await expect.poll(() => chip.text()).toContain('hostile today');
  await page.evaluate(() => window.unknownDesk.receive('Thank you'));
  await expect.poll(() => sides(extension)).toMatch(/^customer 4, agent 2$/);
});

test('what was taught is listed, saved as a file, forgotten and brought in again', async ({ extension, open }) => {
  const { page, chip } = await open('shadow');
  await expect.poll(() => chip.text()).toContain('Page not recognised');
  await teachByMouse(page, chip);
  await chip.press('Watch this page');
  await expect.poll(() => chip.text()).toContain('hostile today');
  const origin = new URL(page.url()).origin;

  const options = await extension.context.newPage();
  await options.goto(extension.url('options.html'));
  await expect(options.getByText(origin, { exact: true })).toBeVisible();
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await saving).path();
  const file = await readFile(path, 'utf8');
  expect(file).not.toMatch(/Keller|48213|Dana|courier/);
  await options.getByRole('button', { name: `Forget ${origin}` }).click();
  await expect.poll(() => chip.text()).toContain('Page not recognised');

  const bringIn = (name: string, text: string) =>
    options
      .getByLabel('Bring in a file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  for (const [broken, said] of [
    ['{"format":"other"}', 'wrong.json holds no pages of Evenkeel'],
    [file.replace('"version": 1', '"version": 9'), 'wrong.json was made by a newer version'],
    [file.replace('"taught"', '"zendesk"'), 'wrong.json is damaged'],
    [file.replace(/"item": \[\s*"/, '$&::('), 'wrong.json is damaged'],
    [file.replace(/"route": "/, '$&(a+)+'), 'wrong.json is damaged'],
  ] as const) {
    await bringIn('wrong.json', broken);
    await expect(options.getByText(said)).toBeVisible();
  }
  await bringIn('pages.json', file);
  await expect(options.getByText('1 page is brought in.')).toBeVisible();
  await expect.poll(() => chip.text()).toContain('hostile today');
});

test('teaching begins from the side panel', async ({ extension, open }) => {
  const { page, chip } = await open('plain');
  await expect.poll(() => chip.text()).toContain('Page not recognised');
  const panel = await openSidePanel(extension, page);
  await panel.getByRole('button', { name: 'Show me this page' }).click();
  await expect.poll(() => chip.textIn('teach')).toContain('Click a message a customer wrote');
});

test.describe('to look at', () => {
  for (const [lang, colorScheme, start, steps] of [
    ['en', 'light', 'Show me this page', ['You said that yesterday too!', 'I have asked the courier just now.']],
    ['zh_CN', 'dark', '教我认这个页面', ['昨天你们也是这么说的！', '我刚刚问了快递员。']],
    ['zh_TW', 'light', '教我認這個頁面', ['昨天你们也是这么说的！', '我刚刚问了快递员。']],
  ] as const) {
    test.describe(lang, () => {
      test.use({ launch: { colorScheme } });

      test(`pointing and what was understood (${lang})`, async ({ extension, open }, info) => {
        await chooseLanguage(extension, lang);
        const { page, chip } = await open('plain', lang === 'en' ? 'en' : 'zh');
        await expect.poll(() => chip.text()).not.toBe('');
        await begin(chip, start);
        const { x, y } = await middle(page, steps[0]);
        await expect.poll(() => chip.textIn('teach')).toContain('1');
        await page.mouse.move(x, y);
        await page.screenshot({ path: info.outputPath('pointing.png') });
        await page.mouse.click(x, y);
        await expect.poll(() => chip.textIn('teach')).toContain('2');
        await point(page, steps[1]);
        await expect.poll(() => chip.textIn('teach')).toMatch(/3/);
        const box = await page.locator('textarea').boundingBox();
        await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20);
        await page.screenshot({ path: info.outputPath('box.png') });
        await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 20);
        await expect.poll(() => chip.textIn('marks')).not.toBe('');
        await keepPicture(page, info, 'review');
        await page.setViewportSize({ width: 640, height: 560 });
        await page.screenshot({ path: info.outputPath('review-small.png') });
        await page.keyboard.press('Enter');
        await expect.poll(() => chip.text()).toContain('0');
        const options = await extension.context.newPage();
        await options.goto(extension.url('options.html'));
        await options.locator('#consoles').screenshot({ path: info.outputPath('options.png') });
      });
    });
  }
});
