import type { Judge, Mood, Severity } from '../hostility/verdict';
import { normalise } from '../hostility/normalise/normalise';
import type { Occasion } from './draft-rule';

/** What is known of the customer's last words. */
export interface DraftContext {
  /** Highest severity of their last messages. */
  readonly severity: Severity;
  readonly register: 'casual' | 'formal' | 'plain';
  readonly hasRisk: boolean;
  /** Their words name a feeling, or attack. */
  readonly isUpset: boolean;
  /** Their last words, normalised; empty when there are none. */
  readonly words: string;
}

/** Messages that tell how the customer is now. */
const LAST_MESSAGES = 2;
/** Code units of them that are read. */
const REACH = 4000;

const UPSET: ReadonlySet<Mood> = new Set<Mood>(['angry', 'disappointed', 'dejected']);

const FORMAL =
  /贵(?:公司|司|店|方|平台|部门)|特此|敬请|敬启|此致|烦请|望(?:予|贵|尽快予)|予以|函告|律师|依法|消费者权益保护法|\b(?:dear (?:sir|madam|team|customer)|to whom it may concern|yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|sincerely|i am writing (?:to|with|in)|formal(?:ly)? (?:complaint|notice|request)|hereby|pursuant|i would (?:be grateful|appreciate)|at your earliest|solicitor|attorney|i wish to)\b/;
const CASUAL =
  /[呀啦呗嘛哟噢咯]|哈哈|嘻嘻|咋|啥|亲|宝|哈$|hhh|233|\b(?:hey|heya|hiya|yo|lol|lmao|haha\w*|omg|pls|plz|thx|u|ur|gonna|wanna|gotta|dude|bro|mate|guys|yeah|yep|nah|cool|idk|btw|tbh|wtf|cuz|ya)\b|\p{Extended_Pictographic}/u;

/** Reads the customer's last words. @param judge the hostility judge */
export function readContext(before: readonly string[], judge: Judge): DraftContext {
  const last = before.slice(-LAST_MESSAGES).map((text) => text.slice(-REACH));
  const verdicts = last.map((text) => judge({ text }));
  const words = normalise(last.join('\n')).text;
  return {
    severity: verdicts.reduce<Severity>((highest, { severity }) => (severity > highest ? severity : highest), 0),
    register: FORMAL.test(words) ? 'formal' : CASUAL.test(words) ? 'casual' : 'plain',
    hasRisk: verdicts.some(({ risks }) => risks.length > 0),
    isUpset: verdicts.some(
      ({ severity, mood }) =>
        severity >= 2 || (severity === 1 && (mood === 'anxious' || /[!！]/.test(words))) || UPSET.has(mood),
    ),
    words,
  };
}

/** Whether the customer's words give a rule occasion to speak. @param said the words of the draft, normalised */
export function isOccasion(
  when: Occasion | undefined,
  { severity, register, hasRisk, words }: DraftContext,
  said: string,
) {
  switch (when) {
    case undefined:
      return true;
    case 'hostile':
      return severity >= 2;
    case 'serious':
      return (severity >= 1 || register === 'formal') && !words.includes(said);
    case 'formal':
    case 'casual':
      return register === when && !words.includes(said);
    case 'risk':
      return hasRisk;
    case 'unsaid':
      return !words.includes(said);
  }
}
