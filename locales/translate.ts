import { fill } from './fill';
import type { Messages, Plural, UiLanguage } from './messages';

export { languageFor, tagOf } from './language';
export { fill };

type Values = Readonly<Record<string, string | number>>;

/** Picks the plural form for `n` and fills `{n}` and other values. */
export function count(forms: Plural, n: number, lang: string, values: Values = {}): string {
  const form = new Intl.PluralRules(lang).select(n) === 'one' ? (forms.one ?? forms.other) : forms.other;
  return fill(form, { n: n.toLocaleString(lang), ...values });
}

/** Loads the words of one language; each is a chunk of its own. */
export async function loadMessages(language: UiLanguage): Promise<Messages> {
  if (language === 'zh_CN') return (await import('./zh-cn')).zhCn;
  if (language === 'zh_TW') return (await import('./zh-tw')).zhTw;
  return (await import('./en')).en;
}
