import { expect } from '@playwright/test';
import { en } from '../../locales/en';
import type { Messages } from '../../locales/messages';
import { zhCn } from '../../locales/zh-cn';
import { chooseLanguage } from '../support/language';
import { expectNoSidewaysScroll, keepPicture, look, seriousFindings } from '../support/look';
import { openSidePanel } from '../support/launch';
import { showView } from '../support/panel';
import { openDesk, playAndStore, test } from './desk';
import { ABUSIVE_SHOP, CALM_SHOP, HOSTILE_SHOP } from './picked';

/** The narrowest and the widest a side panel gets, px. */
const WIDTHS = [320, 560] as const;
/** Rough conversation in Chinese. */
const CHINESE_SHOP = '510266';

const LANGUAGES = [
  { language: 'en', words: en as Messages, rough: ABUSIVE_SHOP, desk: 'Sample shop chat' },
  { language: 'zh_CN', words: zhCn, rough: CHINESE_SHOP, desk: '示例店铺会话台' },
] as const;

for (const { language, words, rough, desk } of LANGUAGES) {
  test.describe(language, () => {
    test.beforeEach(({ extension }) => chooseLanguage(extension, language));

    test('every view of the panel can be used by everybody, narrow and wide, light and dark', async ({
      extension,
      console,
    }, info) => {
      test.setTimeout(240_000);
      const { tabs, pause, now, asTable } = words.panel;
      const { page } = await openDesk(extension, console.url, 'shop');
      await playAndStore(extension, page, [CALM_SHOP, HOSTILE_SHOP, rough]);
      const panel = await openSidePanel(extension, page);
      await expect(panel.getByText(desk, { exact: true })).toBeVisible();
      await panel.locator('summary').click();
      await look(panel, info, 'now', WIDTHS);
      const gaps = panel.getByRole('button', { name: now.fillIn });
      if ((await gaps.count()) > 0) {
        await gaps.first().click();
        await look(panel, info, 'now-gaps', [320]);
      }

      await showView(panel, tabs.pause);
      await expect(panel.getByRole('heading', { name: pause.lead })).toBeVisible();
      const folds = panel.locator('summary');
      await expect(folds).toHaveCount(4);
      for (const fold of await folds.all()) await fold.click();
      await look(panel, info, 'pause', WIDTHS);
      const { checkIn } = words.calm;
      for (const moment of ['now', 'start', 'end'] as const) {
        await panel.getByRole('button', { name: checkIn.open[moment] }).click();
        await look(panel, info, `check-in-${moment}`, [320]);
        await panel.getByRole('button', { name: checkIn.skip }).click();
      }
      await panel.getByRole('button', { name: words.terms.resets['three-breaths'] }).click();
      const end = panel.getByRole('button', { name: pause.end });
      await expect(end).toBeVisible();
      await panel.setViewportSize({ width: 320, height: 760 });
      await expectNoSidewaysScroll(panel);
      await keepPicture(panel, info, 'pause-running');
      expect(await seriousFindings(panel)).toEqual([]);
      await end.click();
      await expect(panel.getByRole('heading', { name: pause.ended.early })).toBeVisible();
      await look(panel, info, 'pause-end', [320]);
      await panel.getByRole('button', { name: pause.backToDraft }).click();
      for (const reset of ['green-view', 'grounding', 'perspective', 'body', 'cyclic-sighing'] as const) {
        await showView(panel, tabs.pause);
        await panel.getByRole('button', { name: words.terms.resets[reset] }).click();
        await expect(end).toBeVisible();
        await look(panel, info, `pause-${reset}`, [320]);
        await panel.keyboard.press('Escape');
        await panel.getByRole('button', { name: pause.backToDraft }).click();
      }

      for (const view of ['today', 'history'] as const) {
        await showView(panel, tabs[view]);
        await panel.getByText(asTable).click();
        await look(panel, info, view, WIDTHS);
      }
    });

    test('a panel without a console, and without any day, looks as it should', async ({ extension }, info) => {
      const { tabs } = words.panel;
      const page = await extension.context.newPage();
      await page.goto(extension.url('sidepanel.html'));
      await expect(page.getByRole('heading', { name: words.panel.now.noPage })).toBeVisible();
      await look(page, info, 'now-empty', [320]);
      for (const view of ['today', 'history'] as const) {
        await showView(page, tabs[view]);
        await expect(page.getByRole('heading', { name: words.panel[view].empty })).toBeVisible();
        await look(page, info, `${view}-empty`, [320]);
      }
    });

    test('options and welcome can be used by everybody, light and dark', async ({ extension }, info) => {
      test.setTimeout(120_000);
      const page = await extension.context.newPage();
      await page.goto(extension.url('options.html'));
      await expect(page.getByRole('heading', { level: 1, name: words.options.title })).toBeVisible();
      await look(page, info, 'options', [360, 1280]);
      await page.goto(extension.url('welcome.html'));
      await expect(page.getByRole('heading', { level: 1, name: words.welcome.title })).toBeVisible();
      await look(page, info, 'welcome', [360, 1280]);
    });
  });
}
