import type { Extension } from './launch';

/** The choices as the options page names them, in every language the same. */
const NAMES = { en: 'English', zh_CN: '简体', zh_TW: '繁體' } as const;

/**
 * Chooses the interface language as the agent does. The browser's own language will not do: where the
 * system has no language packs, pages follow what the test asks for and the worker does not.
 */
export async function chooseLanguage(extension: Extension, language: keyof typeof NAMES): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html'));
  await page.locator('#language').getByText(NAMES[language], { exact: true }).click();
  await page.locator(`html[lang^="${language.slice(0, 2)}"]`).waitFor();
  await page.close();
}
