import { describe, expect, it } from 'vitest';
import { hostilityModel } from '../../../../assets/model/hostility-model';
import { createJudge } from '../../../../domain/hostility/judge';
import { findsAttack, INSULTS, measureWays } from '../../../../tools/evaluate/obfuscate';
import { calmSample, measureHidden, ordinaryWays } from '../../../../tools/evaluate/hidden';
import type { Way } from '../../../../tools/evaluate/obfuscate-zh';
import { readCorpus } from '../../../../tools/train/corpus';

const LEAST_RECALL = 0.9;

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

  it.each(['zh', 'en'] as const)(
    'cost the judge less than ten points in %s, and calm text does not rise',
    (language) => {
      const judge = createJudge(hostilityModel);
      const figures = measureHidden(language, readCorpus(), (text) => judge({ text }).severity >= 2);
      expect((figures.plain - figures.hidden) / figures.insults).toBeLessThan(0.1);
      expect(figures.risen / figures.calm).toBeLessThanOrEqual(0.01);
    },
  );
});

describe('ordinary words', () => {
  it.each(ORDINARY)('"%s" hides nothing', (text) => {
    expect(findsAttack(text)).toBe(false);
  });

  const corpus = readCorpus();
  const shareRisen = (language: 'zh' | 'en', way: Way): number => {
    const quiet = calmSample(corpus, language).filter((text) => !findsAttack(text));
    return quiet.filter((text) => findsAttack(way.hide(text))).length / quiet.length;
  };

  it.each(ordinaryWays('zh').map((way) => [way.name, way] as const))('in Chinese do not fire: %s', (_, way) => {
    expect(shareRisen('zh', way)).toBeLessThanOrEqual(0.01);
  });

  it.each(ordinaryWays('en').map((way) => [way.name, way] as const))('in English do not fire: %s', (_, way) => {
    expect(shareRisen('en', way)).toBeLessThanOrEqual(0.01);
  });
});
