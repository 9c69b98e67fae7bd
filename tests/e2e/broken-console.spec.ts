import type { Page } from '@playwright/test';
import { en } from '../../locales/en';
import { zhCn } from '../../locales/zh-cn';
import type {} from '../pages/kit/console-page';
import { servePages } from '../pages/server';
import { ChipProbe } from '../support/chip';
import { readTable } from '../support/database';
import { expect } from '../support/expect';
import { chooseLanguage } from '../support/language';
import { keepPicture } from '../support/look';
import { type Extension, grantHost, launchExtension } from '../support/launch';
import { openImpostor, test } from './impostor-desk';

/** Opens a console's page of which one class has another name, as after a redesign. */
async function openRedesigned(
  extension: Extension,
  port: string,
  [from, to]: readonly [string, string],
): Promise<Page> {
  const page = await extension.context.newPage();
  await page.route('**/page.js', async (route) => {
    const { pathname } = new URL(route.request().url());
    const response = await route.fetch({ url: `http://127.0.0.1:${port}${pathname}` });
    await route.fulfill({ response, body: (await response.text()).replaceAll(from, to) });
  });
  await page.goto(`http://pinduoduo.localhost:${port}/chat-merchant/index.html#/`);
  await page.waitForFunction(() => window.consolePage !== undefined);
  return page;
}

for (const [lang, { chip: words }] of [
  ['en', en],
  ['zh_CN', zhCn],
] as const) {
  test(`a console whose page has changed says so on the chip, and a press explains it (${lang})`, async ({}, info) => {
    const pages = await servePages();
    const { port } = new URL(pages.url);
    const extension = await launchExtension();
    await chooseLanguage(extension, lang);
    await grantHost(extension, 'http://pinduoduo.localhost/*');
    const page = await openRedesigned(extension, port, ['onemsg', 'one-message']);
    const chip = await ChipProbe.on(page);
    await expect.poll(() => chip.text()).toContain(words.teach.broken);
    await chip.pressChip();
    await expect.poll(() => chip.textIn('teach')).toContain(words.teach.brokenGuessed);
    await keepPicture(page, info, `page-changed-${lang}`);
    await chip.press(words.teach.point);
    await expect.poll(() => chip.textIn('teach')).toContain(words.teach.steps.customer);
    expect(await chip.textIn('teach')).toContain(words.teach.brokenHelp);
    expect(await readTable(extension, 'turns')).toEqual([]);

    // The same page as it is known.
    const sound = await openRedesigned(extension, port, ['nothing of it', 'changed']);
    const other = await ChipProbe.on(sound);
    await expect.poll(async () => (await readTable(extension, 'turns')).length).toBeGreaterThan(5);
    await expect.poll(() => other.text()).toContain(words.levels.tense);
    expect(await other.text()).not.toContain(words.teach.broken);
    await extension.close();
    await pages.close();
  });

  test(`a reply box that takes no words twice in a row is told on the chip (${lang})`, async ({
    extension,
    impostor,
  }, info) => {
    await chooseLanguage(extension, lang);
    const { page, chip } = await openImpostor(extension, impostor);
    await page.evaluate(() => window.impostor.say('Where is my order?', 'You useless liars, answer me!'));
    await page.evaluate(() => {
      const box = document.querySelector('textarea') as HTMLTextAreaElement;
      Object.assign(window, { refuse: true });
      for (const type of ['beforeinput', 'paste'] as const)
        box.addEventListener(type, (event) => 'refuse' in window && event.preventDefault(), true);
      setInterval(() => 'refuse' in window && (box.value = ''));
    });
    await expect.poll(() => chip.text()).toContain(words.levels.hostile);
    await chip.pressChip();
    await chip.phrases();
    await chip.press(words.insert);
    await expect.poll(() => chip.text()).toContain(words.copied);
    expect(await chip.textIn('chip')).not.toContain(words.cannotInsert);
    await chip.press(words.insert);
    await expect.poll(() => chip.textIn('chip')).toContain(words.cannotInsert);
    expect(await chip.textIn('chip')).toContain(words.levels.hostile);
    await chip.pressChip();
    await chip.pressChip();
    await expect.poll(() => chip.text()).toContain(words.cannotInsertHelp);

    await keepPicture(page, info, `box-refuses-${lang}`);
    // The last message is as wide as the page and stands right under the chip.
    const card = await chip.place('card');
    const message = await page.getByText('You useless liars').boundingBox();
    const box = await page.locator('textarea').boundingBox();
    expect(card.y).toBeGreaterThanOrEqual((message?.y ?? 0) + (message?.height ?? 0));
    expect(card.y + card.height).toBeLessThanOrEqual(box?.y ?? 0);
    expect(card.height).toBeGreaterThan(280);
    await page.evaluate(() => Reflect.deleteProperty(window, 'refuse'));
    await chip.press(words.insert);
    await expect.poll(() => chip.textIn('chip')).not.toContain(words.cannotInsert);
  });
}
