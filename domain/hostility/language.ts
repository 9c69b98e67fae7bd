import { isHan, isLetter } from './normalise/characters';
import type { Language } from './verdict';

/** Code units looked at: the beginning of a text tells its language. */
const SAMPLE = 2000;

/** Language of a normalised text: one Han character weighs as much as three Latin letters. */
export function languageOf(text: string): Language {
  let han = 0;
  let latin = 0;
  for (let at = 0; at < text.length && at < SAMPLE; at += 1) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han += 1;
    else if (isLetter(code)) latin += 1;
  }
  if (han === 0 && latin === 0) return 'other';
  return han * 3 >= latin ? 'zh' : 'en';
}
