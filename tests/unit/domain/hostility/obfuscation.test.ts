import { describe, expect, it } from 'vitest';
import { findsAttack, INSULTS, measureWays } from '../../../../tools/evaluate/obfuscate';
import { EN_WAYS } from '../../../../tools/evaluate/obfuscate-en';
import { type Way, ZH_WAYS } from '../../../../tools/evaluate/obfuscate-zh';
import { readCorpus } from '../../../../tools/train/corpus';

const LEAST_RECALL = 0.9;
const CALM_EACH = 500;

/** Ordinary words written the way insults are hidden. */
const ORDINARY: readonly string[] = [
  'N I K E air max',
  'A.S.U.S laptop',
  'H&M voucher',
  'order 1d10t-774',
  'handle @m0r0ni',
  'SKU F4-GG0-T7',
  'S-T-A-R-S',
  'https://example.com/a-b-c-d/f-u-c',
  'serial 5H1T-9920-XK',
  'p.s. no rush',
  'e.g. the red one',
  'a 1:1 swap',
  'C3P0 figure',
  '你 好',
  '谢.谢',
  '好…的…',
  '订单 748 元',
  '草 莓 味',
  'A 货 B 货',
  '女马甲',
  '女干部制服',
  '广发银行',
  '快！准！好！',
  '收件人是我',
];

describe('hidden insults', () => {
  it.each(['zh', 'en'] as const)('are all found in %s when written plainly', (language) => {
    expect(INSULTS[language].filter((insult) => !findsAttack(insult))).toEqual([]);
    expect(INSULTS[language].length).toBeGreaterThanOrEqual(10);
  });

  it.each(['zh', 'en'] as const)('are found in %s nine times in ten, over all ways', (language) => {
    const outcomes = measureWays(language);
    const found = outcomes.reduce((sum, one) => sum + one.found, 0);
    expect(outcomes.length).toBeGreaterThanOrEqual(20);
    expect(found / (outcomes.length * INSULTS[language].length)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

describe('ordinary words', () => {
  it.each(ORDINARY)('"%s" hides nothing', (text) => {
    expect(findsAttack(text)).toBe(false);
  });

  const calm = readCorpus().filter(({ severity, file }) => severity === 0 && !file.includes('.'));
  const sample = (language: 'zh' | 'en'): string[] => {
    const texts = calm.filter(({ file }) => file.startsWith(language)).map(({ text }) => text);
    const step = Math.max(1, Math.floor(texts.length / CALM_EACH));
    return texts.filter((_, i) => i % step === 0).slice(0, CALM_EACH);
  };
  const shareRisen = (language: 'zh' | 'en', way: Way): number => {
    const quiet = sample(language).filter((text) => !findsAttack(text));
    return quiet.filter((text) => findsAttack(way.hide(text))).length / quiet.length;
  };
  // the other ways make other words of ordinary text; it does not look like that
  const likely = (way: Way): boolean => /zero|soft|width|Traditional|small|combining|Greek/.test(way.name);

  it.each(ZH_WAYS.filter(likely).map((way) => [way.name, way] as const))('in Chinese do not fire: %s', (_, way) => {
    expect(shareRisen('zh', way)).toBeLessThanOrEqual(0.01);
  });

  it.each(EN_WAYS.filter(likely).map((way) => [way.name, way] as const))('in English do not fire: %s', (_, way) => {
    expect(shareRisen('en', way)).toBeLessThanOrEqual(0.01);
  });
});
