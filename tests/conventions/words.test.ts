import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en';
import { zhCn } from '../../locales/zh-cn';
import { zhTw } from '../../locales/zh-tw';

const LANGUAGES = { en, zh_CN: zhCn, zh_TW: zhTw } as const;
type LanguageName = keyof typeof LANGUAGES;

/** Every text of a language with the path of its key. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const TEXTS = (Object.keys(LANGUAGES) as LanguageName[]).flatMap((language) =>
  textsOf(LANGUAGES[language]).map(([path, text]) => ({ language, path, text })),
);

/** What the look of the project rules out: promises of output, diagnoses, praise, blame, labels on people. */
const NEVER: readonly [why: string, pattern: RegExp][] = [
  ['an exclamation mark', /[!！]/u],
  ['productivity talk', /productiv|performance|efficien|绩效|績效|效率|业绩|業績|产能|產能/iu],
  [
    'a promise of effect',
    /guarantee|proven|scientific|boosts?\b|cures?\b|heals?\b|治愈|治癒|治疗|治療|根治|科学证明|科學證明/iu,
  ],
  ['a diagnosis', /burn-?out|diagnos|disorder|depress|exhaustion|倦怠|抑郁|憂鬱|焦虑症|焦慮症|诊断|診斷/iu],
  ['praise by formula', /well done|great job|good job|awesome|congrat|keep it up|太棒|真棒|加油|恭喜|好样的|好樣的/iu],
  ['a streak or score to live up to', /streak|personal best|打卡|连胜|連勝|再接再厉|再接再厲/iu],
  ['blame', /you should have|your fault|你应该|你應該|怪你|不应该|不應該/iu],
  ['a label on a person', /toxic|bad customer|恶客|惡客|刁民|奥客|奧客|泼妇|潑婦/iu],
  ['“are you sure”', /are you sure|确定吗|確定嗎|确认删除|確認刪除/iu],
  ['formal address', /您/u],
];

describe.each(NEVER)('no word of the interface is %s', (_why, pattern) => {
  it.each(Object.keys(LANGUAGES) as LanguageName[])('in %s', (language) => {
    const found = TEXTS.filter((entry) => entry.language === language && pattern.test(entry.text));
    expect(found).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it.each([
    'Great job!',
    'Improves your performance',
    'You may have burnout',
    'Toxic customer',
    '太棒了',
    '提升效率',
    '连续打卡 5 天',
    '确定吗？',
  ])('catch "%s"', (text) => {
    expect(NEVER.some(([, pattern]) => pattern.test(text))).toBe(true);
  });

  it.each([
    'This may be aimed at you.',
    'A short pause may ease tension and tiredness.',
    '短短歇一下，也许能让紧张轻一些。',
  ])('let "%s" pass', (text) => {
    expect(NEVER.some(([, pattern]) => pattern.test(text))).toBe(false);
  });
});

describe('every language', () => {
  const english = new Map(textsOf(en));
  /** `{n}` and its like, in any order. */
  const marks = (text: string) => [...new Set(text.match(/\{[\w-]+\}/gu) ?? [])].sort();

  it.each(['zh_CN', 'zh_TW'] as const)('%s has the keys of the English originals', (language) => {
    // English alone needs a form for one.
    const plain = (path: string) => !path.endsWith('.one');
    const keys = textsOf(LANGUAGES[language]).map(([path]) => path);
    expect(keys.filter(plain).sort()).toEqual([...english.keys()].filter(plain).sort());
  });

  it.each(['zh_CN', 'zh_TW'] as const)('%s fills in the same values', (language) => {
    const different = textsOf(LANGUAGES[language]).filter(
      ([path, text]) => marks(text).join() !== marks(english.get(path) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('leaves no text empty or with blanks at its ends', () => {
    expect(TEXTS.filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
  });
});

describe('each script keeps to its own characters', () => {
  it.each([
    ['zh_CN', /[們這為說對話還過開關會後來個時間問題號體請給讀寫顧實際從複製]/u],
    ['zh_TW', /[们这为说对话还过开关会来个时间问题号体请给读写顾实际从复]/u],
  ] as const)('%s', (language, strangers) => {
    expect(textsOf(LANGUAGES[language]).filter(([, text]) => strangers.test(text))).toEqual([]);
  });
});
