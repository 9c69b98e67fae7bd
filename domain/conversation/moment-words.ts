/**
 * One pattern for words of both languages, capitals ignored. Chinese is found anywhere (compare it in
 * simplified form), English only as whole words.
 * @param zh source of a regular expression
 * @param en source of a regular expression
 */
export function eitherLanguage(zh: string, en: string, flags = 'iu'): RegExp {
  return new RegExp(`${zh}|(?<![a-z0-9])(?:${en})(?![a-z])`, flags);
}
