import type { Page } from '@playwright/test';
import { tagOf } from '../../locales/language';
import type { UiLanguage } from '../../locales/messages';
import { dataPage } from '../../tests/support/database';
import type { Extension } from '../../tests/support/launch';
import { until } from './until';

/** As the settings call them, whatever language they are in. */
const OWN_NAMES: Readonly<Record<UiLanguage, string>> = { en: 'English', zh_CN: '简体', zh_TW: '繁體' };

/** Chooses the interface language in the settings, as the agent does; leaves the settings in front. */
export async function chooseLanguage(extension: Extension, language: UiLanguage): Promise<Page> {
  const page = await dataPage(extension);
  await page.bringToFront();
  await page.locator('label', { hasText: OWN_NAMES[language] }).click();
  await speaks(page, language);
  return page;
}

/** The page has taken on a language. */
export async function speaks(page: Page, language: UiLanguage): Promise<void> {
  await until(
    `${page.url()} in ${language}`,
    async () => (await page.locator('html').getAttribute('lang')) === tagOf(language),
  );
}
