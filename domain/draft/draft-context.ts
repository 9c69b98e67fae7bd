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
  /[呀啦呗嘛哟噢咯]|哈哈|哈[喽啰罗]|嗨|[~～]|嘻嘻|咋|啥|亲|宝|哈$|hhh|233|\b(?:hey+|heya|hiya|yo|lol|lmao|haha\w*|omg|pls|plz|thx|u|ur|gonna|wanna|gotta|dude|bro|mate|guys|yeah|yep|nah|cool|idk|btw|tbh|wtf|cuz|ya)\b|\p{Extended_Pictographic}/u;

const HAN = /\p{Script=Han}/u;

/** A feeling by its name, a harm, or waiting in vain. */
const TROUBLED =
  /\b(?:frustrat\w*|angry|furious|livid|annoy\w*|disappoint\w*|devastat\w*|upset\w*|worr(?:y|ied|ying)|scared|panic\w*|ridiculous|unacceptable|unbeliev\w*|disgust\w*|outrag\w*|awful|terrible|horrible|appalling|disgrace\w*|shambles|fed up|sick of|had enough|crying|cried|in tears|screaming|going (?:crazy|mad|nuts)|nightmare|rubbish|useless|stupid|ruined|embarrass\w*|humiliat\w*|waiting (?:for |here |since )?(?:\w+ ){0,3}(?:days?|weeks?|months?|hours?)|(?:two|three|four|five|\d+) (?:days|weeks|months|hours) (?:now|already|late|in a row)|(?:second|third|fourth|fifth|3rd|4th|5th) time|(?:broken|wrong|gone) again|(?:nobody|no one) (?:tells|told|answers|answered|replies|replied|came|helps|helped|cares|picks)|ignored|still (?:waiting|nothing|no (?:reply|answer|refund|sign))|no (?:answer|reply|response)|(?:funeral|died|death|dying|late (?:mum|mom|dad|father|mother|husband|wife|grandmother|grandfather)|hospital|injured|bleeding|broke my|broken (?:arm|leg|wrist|bone))|(?:two|three|four|five|six|\d+) times|for nothing|wasted|(?:is|are|was|got|been) (?:lost|stolen)|lost (?:a|my|our|all)|day off)\b|葬礼|去世|过世|生前|遗物|骨折|受伤|住院|流血|一个(?:回|理|接)的都没|气(?:死|炸|愤|人|坏)|生气|愤怒|火大|恼火|难受|难过|崩溃|疯了|发疯|过分|恶心|着急|急死|没人(?:理|管|回|来)|等(?:了|咗)?[^，。]{0,4}(?:天|周|星期|礼拜|个月|小时|整日|成日)|第[三四五六七]次|[两三四五]次都|白(?:等|跑|请)|受够|忍无可忍|失望|心寒|委屈|哭|吓|(?:丢|毁|弄坏|耽误)了|都没了|搞什么|什么(?:烂|破|垃圾)|烂东西|破(?:软件|玩意|东西)|激死|嬲|骗(?:人|子|我)|坑(?:人|我)/;

/** Reads the customer's last words. @param judge the hostility judge */
export function readContext(before: readonly string[], judge: Judge): DraftContext {
  const last = before.slice(-LAST_MESSAGES).map((text) => text.slice(-REACH));
  const verdicts = last.map((text) => judge({ text }));
  const words = normalise(last.join('\n')).text;
  return {
    severity: verdicts.reduce<Severity>((highest, { severity }) => (severity > highest ? severity : highest), 0),
    register: FORMAL.test(words) ? 'formal' : CASUAL.test(words) ? 'casual' : 'plain',
    hasRisk: verdicts.some(({ risks }) => risks.length > 0),
    isUpset:
      TROUBLED.test(words) ||
      (verdicts.some(({ severity, risks }) => severity >= 1 || risks.includes('injury')) &&
        words.length >= (HAN.test(words) ? 14 : 45) &&
        !FORMAL.test(words)) ||
      verdicts.some(
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
      return register === 'formal' && !words.includes(said);
    case 'casual':
      return register !== 'formal' && !words.includes(said);
    case 'risk':
      return hasRisk;
    case 'unsaid':
      return !words.includes(said);
  }
}
