import { createReader } from '../../domain/hostility/read-message';
import { EN_WAYS } from './obfuscate-en';
import { type Way, ZH_WAYS } from './obfuscate-zh';

/** Insults that are hidden; each is found when written plainly. */
export const INSULTS = {
  zh: '傻逼 废物 骗子 脑残 智障 弱智 白痴 畜生 混蛋 王八蛋 贱人 滚蛋 操你妈 蠢猪 奸商 笨蛋'.split(' '),
  en: [
    'you idiot',
    'you moron',
    'fuck you',
    'you bitch',
    'you bastard',
    'you liars',
    'scammers',
    'you are stupid',
  ].concat(['you cunt', 'asshole', 'wanker', 'you retard', 'you thieves', 'you are pathetic']),
} as const;

/** How many of the insults are still found when hidden in one way. */
export interface Outcome {
  readonly way: string;
  readonly found: number;
  readonly missed: readonly string[];
}

const read = createReader();

/** Whether the lexicons find an attack in the text, whatever the weights. */
export function findsAttack(text: string): boolean {
  return read(text).cues.some(({ rule, aim, isDefused }) => {
    const isAimed = aim === 'agent' || aim === 'company';
    return !isDefused && (isAimed ? rule.aimed : rule.loose) >= 2;
  });
}

function measure(ways: readonly Way[], insults: readonly string[], isFound: (text: string) => boolean): Outcome[] {
  return ways.map(({ name, hide }) => {
    const missed = insults.filter((insult) => !isFound(hide(insult)));
    return { way: name, found: insults.length - missed.length, missed };
  });
}

/** Each way of a language on each of its insults, found by the lexicons or by another detector. */
export function measureWays(language: 'zh' | 'en', isFound = findsAttack): Outcome[] {
  return measure(language === 'zh' ? ZH_WAYS : EN_WAYS, INSULTS[language], isFound);
}
