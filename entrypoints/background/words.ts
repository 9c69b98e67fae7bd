import { browser } from '#imports';
import { en } from '../../locales/en';
import type { ChipWords, UiLanguage } from '../../locales/messages';
import { languageFor, tagOf } from '../../locales/language';
import { zhCn } from '../../locales/zh-cn';
import { zhTw } from '../../locales/zh-tw';
import { language } from '../../storage/settings';

/** The chip's words in the agent's language. A worker cannot load chunks, so all three are here. */
export async function chipWords(): Promise<{ words: ChipWords; lang: string }> {
  const chosen = await language.read();
  const ui: UiLanguage = chosen === 'auto' ? languageFor(browser.i18n.getUILanguage()) : chosen;
  const messages = { en, zh_CN: zhCn, zh_TW: zhTw }[ui];
  return { words: messages.chip, lang: tagOf(ui) };
}
