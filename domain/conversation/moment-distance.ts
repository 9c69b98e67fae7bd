import type { Phrase } from '../phrases/phrase';
import type { JudgedUtterance } from './moment-input';

/** Particles, laughter and faces people use with friends and not in letters. */
const CHATTY =
  /(?<![母父双相至探])亲(?![自人友戚手属密子爱口眼测身])|[呀啦哒嘛咯囉耶]|哈哈|嘻嘻|[~～]|(?:^|[^a-z])(?:hey|hiya|lol|haha+|cheers|yay|awesome|thx|plz)(?![a-z])|:\)|\p{Emoji_Presentation}/iu;

/** Turns of phrase people use in letters to a firm. Simplified and Traditional. */
const FORMAL =
  /[贵貴](?:司|公司|店|方|平台)|[烦煩敬謹谨]请|[烦煩敬謹谨]請|特此|盼[复復覆]|此致|[谨謹]此|兹|茲|dear (?:sir|madam|mr|ms|mrs|team)|yours (?:sincerely|faithfully)|(?:kind|best) regards|hereby|herewith|i would be grateful|i am writing to/iu;

/** Customer messages that tell, from the end. */
const LAST_MESSAGES = 3;

/** How near the customer comes in the last messages: the agent's distance follows it (practice C01). */
export function distanceOf(utterances: readonly JudgedUtterance[]): Phrase['distance'] {
  const customer = utterances.filter(({ speaker }) => speaker === 'customer').slice(-LAST_MESSAGES);
  if (customer.some(({ text }) => FORMAL.test(text))) return 'stiff';
  return customer.some(({ text }) => CHATTY.test(text)) ? 'familiar' : 'fitting';
}
