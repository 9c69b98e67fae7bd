import type { JudgedUtterance } from './moment-input';

/** Particles, laughter and faces people use with friends and not in letters. */
const CHATTY =
  /(?<![母父双相至探])亲(?![自人友戚手属密子爱口眼测身])|[呀啦哒嘛咯囉耶]|哈哈|嘻嘻|[~～]|(?:^|[^a-z])(?:hey|hiya|lol|haha+|cheers|yay|awesome|thx|plz)(?![a-z])|:\)|\p{Emoji_Presentation}/iu;

/** Customer messages that tell, from the end. */
const LAST_MESSAGES = 3;

/** Whether the customer writes as to a friend: the agent's distance follows the customer's (practice C01). */
export function isChattyIn(utterances: readonly JudgedUtterance[]): boolean {
  const customer = utterances.filter(({ speaker }) => speaker === 'customer').slice(-LAST_MESSAGES);
  return customer.some(({ text }) => CHATTY.test(text));
}
