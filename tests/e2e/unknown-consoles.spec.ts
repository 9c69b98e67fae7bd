import { test as base } from '@playwright/test';
import { en } from '../../locales/en';
import { zhCn } from '../../locales/zh-cn';
import { startUnknownDesk } from '../pages/unknown-desk';
import { ChipProbe } from '../support/chip';
import { readTable } from '../support/database';
import { expect } from '../support/expect';
import { chooseLanguage } from '../support/language';
import { type Extension, grantHost, launchExtension } from '../support/launch';

/** Consoles of whose pages nothing is known that could be trusted, at the addresses they are known to have. */
const UNKNOWN = [
  ['HubSpot', 'https://app.hubspot.com/live-messages/12345/inbox/678'],
  ['Tawk.to', 'https://dashboard.tawk.to/#/inbox/5f1e/all'],
  ['Salesforce', 'https://acme.lightning.force.com/lightning/r/Case/5003k00/view'],
  ['Gorgias', 'https://acme.gorgias.com/app/ticket/48213'],
  ['Front', 'https://app.frontapp.com/open/cnv_55c8c149'],
  ['千牛', 'https://myseller.taobao.com/home.htm'],
  ['美洽', 'https://app.meiqia.com/chat'],
  ['智齿', 'https://acme.sobot.com/console/index'],
] as const;

/** A browser in which every address outside is answered with one page, and nothing else was asked for. */
const test = base.extend<{ lang: 'en' | 'zh_CN'; outside: { body: string }; extension: Extension }>({
  lang: ['en', { option: true }],
  outside: async ({}, use) => use({ body: '<h1>Home</h1>' }),
  extension: async ({ lang, outside }, use) => {
    const extension = await launchExtension();
    await chooseLanguage(extension, lang);
    await extension.context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', ...outside }));
    await use(extension);
    const own: readonly string[] = UNKNOWN.map(([, address]) => address.replace(/#.*/, ''));
    expect(extension.foreignRequests.filter((url) => !own.includes(url))).toEqual([]);
    await extension.close();
  },
});

for (const [lang, { chip: words, options: optionWords }] of [
  ['en', en],
  ['zh_CN', zhCn],
] as const) {
  test.describe(lang, () => {
    test.use({ lang });

    test('where nothing is known of a console, its page says so and can be shown', async ({ extension, outside }) => {
      test.setTimeout(120_000);
      const { context } = extension;
      const desk = await startUnknownDesk();
      outside.body = await (await fetch(desk.address('telling', lang === 'en' ? 'en' : 'zh'))).text();
      await grantHost(extension, 'https://*/*');
      // Each in the language of those who use it.
      const theirs = UNKNOWN.filter(([name]) => /\p{sc=Han}/u.test(name) === (lang === 'zh_CN'));
      for (const [name, address] of theirs) {
        const page = await context.newPage();
        await page.goto(address);
        const chip = await ChipProbe.on(page);
        await expect.poll(() => chip.text(), name).toContain(words.notRecognised);
        await expect.poll(() => chip.text(), name).toContain(words.teach.ask);
        await chip.pressChip();
        await expect.poll(() => chip.textIn('teach'), name).toContain(words.teach.guessed);
        await page.close();
      }
      expect(await readTable(extension, 'turns')).toEqual([]);
      await desk.close();
    });

    test('a page of theirs without a chat says that nothing is read, and how to show it', async ({ extension }) => {
      const { context } = extension;
      await grantHost(extension, 'https://app.hubspot.com/*');
      const page = await context.newPage();
      await page.goto(UNKNOWN[0][1]);
      const chip = await ChipProbe.on(page);
      await expect.poll(() => chip.text()).toContain(words.notRecognised);
      await chip.pressChip();
      await expect.poll(() => chip.text()).toContain(words.notRecognisedHelp);
      await chip.press(words.teach.start);
      await expect.poll(() => chip.textIn('teach')).toContain(words.teach.steps.customer);
    });

    test('the list of consoles names none of them and says what to do', async ({ extension }) => {
      const options = await extension.context.newPage();
      await options.goto(extension.url('options.html'));
      for (const [name] of UNKNOWN) {
        await options.getByRole('searchbox').first().fill(name);
        await expect(options.getByText(optionWords.consoles.foundNone), name).toBeVisible();
      }
    });
  });
}
