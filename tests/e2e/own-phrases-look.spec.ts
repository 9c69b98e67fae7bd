import { expect } from '@playwright/test';
import { en } from '../../locales/en';
import type { Messages } from '../../locales/messages';
import { zhCn } from '../../locales/zh-cn';
import { count, fill } from '../../locales/translate';
import { inUtf8 } from '../builders/phrase-files';
import { chooseLanguage } from '../support/language';
import { openSidePanel } from '../support/launch';
import { look } from '../support/look';
import { openDesk, playAndStore, test } from './desk';
import { ABUSIVE_SHOP } from './picked';

const LANGUAGES = [
  { language: 'en', lang: 'en', words: (en as Messages).phrases },
  { language: 'zh_CN', lang: 'zh-Hans-CN', words: zhCn.phrases },
] as const;

/** Three phrases that come in, one of them with a gap, and three rows that do not. */
const FILE = [
  '分组,标题,内容,快捷编码,标签',
  '售后/物流,催件,物流延误让您久等了，我这就去催，{time}之前给您消息。,cj,"急,物流"',
  'Aftersales/Parcels,Late,"I am sorry your parcel is late. I am asking the depot myself, and I will write to you before noon.",late,wuliu',
  ',,我帮您看一下物流。,,',
  '售后,空的,,k,',
  '售后,重复,我帮您看一下物流。,k2,',
  `售后,太长,${'长'.repeat(4_001)},k3,`,
].join('\n');

for (const { language, lang, words } of LANGUAGES) {
  test(`own phrases can be used by everybody, light and dark (${language})`, async ({ extension, console }, info) => {
    test.setTimeout(240_000);
    await chooseLanguage(extension, language);
    const options = await extension.context.newPage();
    await options.goto(extension.url('options.html#phrases'));
    const section = options.locator('#phrases');
    const choose = (text: string) =>
      section
        .locator('input[type=file]')
        .setInputFiles({ name: '快捷短语.csv', mimeType: 'text/csv', buffer: Buffer.from(inUtf8(text)) });
    await choose(FILE);
    await section.getByRole('button', { name: count(words.bringIn.go, 3, lang) }).click();
    await section.getByRole('button', { name: words.star }).first().click();
    await section.getByRole('button', { name: words.add }).click();
    await choose(FILE.replace('我帮您看一下', '我这就看一下'));
    await section.locator('summary').first().click();
    await section.locator('summary').last().click();
    const left = fill(words.bringIn.row, { n: 5, reason: words.bringIn.reasons['no-text'] });
    await expect(section.getByText(left)).toBeVisible();
    await look(options, info, 'own', [360]);
    await options.close();

    const { page } = await openDesk(extension, console.url, 'shop');
    await playAndStore(extension, page, [ABUSIVE_SHOP]);
    await page.locator('textarea.editor-input').fill('I have asked the depot myself.');
    const panel = await openSidePanel(extension, page);
    await panel.getByRole('searchbox', { name: words.search }).fill('wuliu');
    await expect(panel.getByText(count(words.found, 3, lang))).toBeVisible();
    await look(panel, info, 'found', [320]);
    await panel.getByRole('searchbox', { name: words.search }).fill('没有这句');
    await expect(panel.getByText(words.nothingFound)).toBeVisible();
    await panel.getByRole('button', { name: words.keepDraft }).click();
    await expect(panel.getByRole('textbox', { name: words.fields.text })).toBeVisible();
    await look(panel, info, 'keep', [320]);
  });
}
