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

/** Claims that no language may make of a pause, each as people write it there. */
const BANNED: Readonly<Record<LanguageName, readonly RegExp[]>> = {
  en: [
    /\b(?:reduces?|relieves?|removes?|eliminates?|lowers?|cuts?|beats?) (?:your )?(?:stress|anger|anxiety|tension|tiredness|fatigue)/iu,
    /\b(?:improves?|increases?|enhances?|raises?|maximi[sz]es?) (?:your )?(?:mood|focus|sales|results?|scores?|service|output|concentration|resilience|well-?being|health)/iu,
    /\b(?:therapy|treatment|treats?|clinically?|medical(?:ly)?|symptoms?|patients?)\b/iu,
    /\b(?:you are|you['’]re) (?:stressed|burned|burnt|depressed|anxious|overwhelmed|unwell|ill)/iu,
    /\bwill (?:help|calm|make you|ease|improve|feel better)\b/iu,
    /\b(?:studies|research|science|scientists) (?:show|prove|say)/iu,
  ],
  zh_CN: [
    /(?:减轻|缓解|消除|释放|降低|赶走)(?:你的)?(?:压力|焦虑|愤怒|疲劳|紧张)/u,
    /(?:提高|提升|增强|改善)(?:你的)?(?:情绪|心情|专注|注意力|免疫|睡眠|服务|成绩|销量|状态|抗压)/u,
    /(?:疗法|疗程|症状|患者|病情|心理疾病|亚健康|康复)/u,
    /你(?:很|太|已经|正在)(?:焦虑|抑郁|崩溃|压力大|不健康)/u,
    /(?:一定|保证|必定|马上就)(?:会|能)(?:好|有用|有效|放松|平静)/u,
    /(?:研究|科学|实验)(?:表明|证明|显示|证实)/u,
  ],
  zh_TW: [
    /(?:減輕|緩解|消除|釋放|降低|趕走)(?:你的)?(?:壓力|焦慮|憤怒|疲勞|緊張)/u,
    /(?:提高|提升|增強|改善)(?:你的)?(?:情緒|心情|專注|注意力|免疫|睡眠|服務|成績|銷量|狀態|抗壓)/u,
    /(?:療法|療程|症狀|患者|病情|心理疾病|亞健康|康復)/u,
    /你(?:很|太|已經|正在)(?:焦慮|憂鬱|崩潰|壓力大|不健康)/u,
    /(?:一定|保證|必定|馬上就)(?:會|能)(?:好|有用|有效|放鬆|平靜)/u,
    /(?:研究|科學|實驗)(?:表明|證明|顯示|證實)/u,
  ],
};

describe('no word promises performance or tells what somebody has', () => {
  it.each(Object.keys(LANGUAGES) as LanguageName[])('in %s', (language) => {
    const claims = TEXTS.filter(({ language: of }) => of === language).filter(({ text }) =>
      BANNED[language].some((claim) => claim.test(text)),
    );
    expect(claims).toEqual([]);
  });

  it.each([
    ['en', 'Reduces stress in one minute'],
    ['en', 'Improves your focus'],
    ['en', 'A short treatment for tired minds'],
    ['en', 'You are stressed. Breathe.'],
    ['en', 'This will calm you'],
    ['en', 'Studies show that it works'],
    ['zh_CN', '一分钟缓解压力'],
    ['zh_CN', '提升你的专注'],
    ['zh_CN', '呼吸疗法'],
    ['zh_CN', '你很焦虑，先停一停'],
    ['zh_CN', '一定会放松'],
    ['zh_CN', '研究表明有用'],
    ['zh_TW', '一分鐘緩解壓力'],
    ['zh_TW', '提升你的專注'],
    ['zh_TW', '呼吸療法'],
    ['zh_TW', '你很焦慮，先停一停'],
    ['zh_TW', '一定會放鬆'],
    ['zh_TW', '研究顯示有用'],
  ] as const)('and the list of %s catches “%s”', (language, text) => {
    expect(BANNED[language].some((claim) => claim.test(text))).toBe(true);
  });

  it.each([
    ['en', 'A short pause may ease tension and tiredness.'],
    ['en', 'After 22 rated picks, “Loosen up” may suit you best.'],
    ['zh_CN', '短短歇一下，也许能让紧张和疲惫轻一些。'],
    ['zh_TW', '短短歇一下，也許能讓緊張和疲憊輕一些。'],
  ] as const)('and that of %s lets “%s” pass', (language, text) => {
    expect(BANNED[language].some((claim) => claim.test(text))).toBe(false);
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
