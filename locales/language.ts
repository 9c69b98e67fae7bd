import type { UiLanguage } from './messages';

/** BCP 47 tag of an interface language, for `lang` attributes and `Intl`. */
export function tagOf(language: UiLanguage): string {
  return language === 'en' ? 'en' : language === 'zh_CN' ? 'zh-Hans-CN' : 'zh-Hant-TW';
}

/** The interface language that fits the browser's, when the agent chose none. */
export function languageFor(browserLanguage: string): UiLanguage {
  const tag = browserLanguage.toLowerCase();
  if (!tag.startsWith('zh')) return 'en';
  return /hant|tw|hk|mo/.test(tag) ? 'zh_TW' : 'zh_CN';
}
