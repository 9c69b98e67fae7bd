import { browser } from '#imports';
import { en } from '../../locales/en';
import type { CardWords, DraftWords, Messages, UiLanguage } from '../../locales/messages';
import { languageFor, tagOf } from '../../locales/language';
import { zhCn } from '../../locales/zh-cn';
import { zhTw } from '../../locales/zh-tw';
import { language } from '../../storage/settings';

const MESSAGES: Readonly<Record<UiLanguage, Messages>> = { en, zh_CN: zhCn, zh_TW: zhTw };

/** The words of chip and card in the agent's language. A worker cannot load chunks, so all three are here. */
export async function cardWords(): Promise<{ words: CardWords; lang: string }> {
  const ui = await chosenLanguage();
  const { chip, panel, terms } = MESSAGES[ui];
  return { words: { ...chip, slots: panel.slots, suggestions: terms.suggestions }, lang: tagOf(ui) };
}

/** The draft guard's words in the agent's language. */
export async function draftWords(): Promise<DraftWords> {
  return MESSAGES[await chosenLanguage()].draft;
}

/** The language the agent reads, chosen or the browser's. */
export async function chosenLanguage(): Promise<UiLanguage> {
  const chosen = await language.read();
  return chosen === 'auto' ? languageFor(browser.i18n.getUILanguage()) : chosen;
}
