import { describe, expect, it } from 'vitest';
import { allPhrases } from '../../assets/phrases/library';
import { RISKS } from '../../domain/hostility/verdict';
import {
  COMPLAINT_TYPES,
  NEEDS,
  type Phrase,
  type PhraseLanguage,
  STAGES,
  SUGGESTIONS,
} from '../../domain/phrases/phrase';
import { isSlot, slotsIn } from '../../domain/phrases/slots';
import { TOPICS } from '../../domain/phrases/topics';

const LANGUAGES = ['zh', 'zh-Hant', 'en'] as const;
const FEWEST: Readonly<Record<PhraseLanguage, number>> = { zh: 90, 'zh-Hant': 60, en: 90 };

const inLanguage = (language: PhraseLanguage): Phrase[] =>
  allPhrases().filter((phrase) => phrase.language === language);

/** Words that argue, lecture, promise too much, or tell people what to feel. */
const BANNED: Readonly<Record<'zh' | 'en', readonly [string, RegExp][]>> = {
  zh: [
    ['turns against what was just said', /但|不过|不過|可是|然而/u],
    ['promises too much', /绝对|絕對|一定|肯定|百分|100\s?[%％]|保证|保證/u],
    ['tells people to calm down', /冷静|冷靜|淡定|别急|別急|别激动|激動|消消气|消氣|息怒/u],
    ['lectures', /其实|其實|您应该|您應該|您必须|您必須|按规定|按規定|因为|因為|由于|由於|众所周知/u],
    ['denies', /不可能|不知道|没办法|沒辦法|不归我|不歸我|只能|你/u],
    ['speaks as a firm', /我们|我們|本店|我司|本公司/u],
    ['shouts', /[!！]/u],
    ['is empty', /第一时间|高度重视|高度重視|非常理解您的心情|理解您的心情/u],
  ],
  en: [
    ['turns against what was just said', /\bbut\b|\bhowever\b|\balthough\b|\bnevertheless\b/iu],
    ['promises too much', /100\s?%|\bguarantee|\babsolutely\b|\bdefinitely\b|\bcertainly\b|\bnever again\b/iu],
    ['tells people to calm down', /\bcalm|\brelax\b|\bsettle down\b/iu],
    [
      'lectures',
      /\byou (?:should|must|need to|have to|ought)\b|\bbecause\b|\bactually\b|\bas I said\b|\bobviously\b/iu,
    ],
    ['denies', /\bunfortunately\b|\bimpossible\b|\bcan['’]?t\b|\bcannot\b|\bpolicy\b|\bnot my\b/iu],
    ['speaks as a firm', /\bwe\b|\bwe['’]|\bour\b|\bus\b(?! and Canada)/iu],
    ['shouts', /!/u],
    ['is empty', /\bI understand (?:your|how|that)\b|\bvalued customer\b|\binconvenience\b|\bfrustration\b/iu],
  ],
};

/** Longest text: Chinese in characters, English in letters. */
const LONGEST = { zh: { chat: 120, ticket: 300 }, en: { chat: 320, ticket: 800 } } as const;

const scriptOf = ({ language }: Phrase): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh');
const named = (phrases: readonly Phrase[]): string[] => phrases.map(({ language, id }) => `${language}/${id}`);

function shingles(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[\p{P}\p{S}\s]/gu, '');
  return new Set([...plain].slice(0, -2).map((_, index) => plain.slice(index, index + 3)));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / (a.size + b.size - shared);
}

describe.each(LANGUAGES)('phrases in %s', (language) => {
  const phrases = inLanguage(language);

  it('are enough, each with an id of its own', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(FEWEST[language]);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  });

  it.each(STAGES.flatMap((stage) => COMPLAINT_TYPES.slice(0, 4).map((type) => [stage, type] as const)))(
    'know %s of a complaint about %s, in chat, at every level up to hostile',
    (stage, type) => {
      const levels = stage === 'follow-up' ? [0, 1] : [0, 1, 2];
      for (const level of levels) {
        const fitting = phrases.filter(
          ({ stages, types, levels: [low, high], channel }) =>
            stages.includes(stage) && types.includes(type) && low <= level && level <= high && channel !== 'ticket',
        );
        expect(fitting, `level ${level}`).not.toEqual([]);
      }
    },
  );

  it.each(SUGGESTIONS)('can %s', (suggestion) => {
    expect(phrases.filter((phrase) => phrase.suggestion === suggestion).length).toBeGreaterThanOrEqual(4);
  });

  it.each(NEEDS)('serve the need of %s', (need) => {
    expect(phrases.some((phrase) => phrase.need === need)).toBe(true);
  });

  it('can be inserted at once in at least 40 of 100 cases', () => {
    const ready = phrases.filter(({ slots }) => slots.length === 0);
    expect(ready.length / phrases.length).toBeGreaterThanOrEqual(0.4);
  });

  it('know three steps of a boundary, two phrases each', () => {
    for (const step of [1, 2, 3]) {
      const phrasesOfStep = phrases.filter(({ id }) => id.startsWith(`boundary-${step}-`));
      expect(phrasesOfStep.length, `step ${step}`).toBeGreaterThanOrEqual(2);
    }
  });

  it('hold the line at every level', () => {
    const holding = phrases.filter(({ id }) => id.startsWith('holding-'));
    for (const level of [0, 1, 2, 3]) {
      expect(
        holding.some(({ levels: [low, high] }) => low <= level && level <= high),
        `level ${level}`,
      ).toBe(true);
    }
  });

  it('are no near-copies of each other', () => {
    const marked = phrases.map((phrase) => ({ id: phrase.id, set: shingles(phrase.text) }));
    const pairs = marked.flatMap((a, index) => marked.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => jaccard(a.set, b.set) >= 0.8).map(([a, b]) => `${a.id} ~ ${b.id}`)).toEqual([]);
  });

  it.each(BANNED[language === 'en' ? 'en' : 'zh'])('have no word that %s', (_, pattern) => {
    expect(phrases.filter(({ text }) => pattern.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });
});

describe('phrases', () => {
  const phrases = allPhrases();

  it('have kebab-case ids', () => {
    expect(phrases.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it('have slots from the closed list, as they stand in the text', () => {
    expect(named(phrases.filter(({ text, slots }) => slotsIn(text).join() !== slots.join()))).toEqual([]);
    expect(named(phrases.filter(({ slots }) => !slots.every(isSlot)))).toEqual([]);
  });

  it('are short enough for their channel', () => {
    const tooLong = phrases.filter((phrase) => {
      const limit = LONGEST[scriptOf(phrase)][phrase.channel === 'ticket' ? 'ticket' : 'chat'];
      return phrase.text.length > limit;
    });
    expect(named(tooLong)).toEqual([]);
  });

  it('speak in the first person singular, nearly all of them', () => {
    const first = phrases.filter((phrase) =>
      (phrase.language === 'en' ? /\bI\b|\bI['’]|\bmy\b|\bme\b/u : /我/u).test(phrase.text),
    );
    expect(first.length / phrases.length).toBeGreaterThanOrEqual(0.85);
  });

  it('never show a boundary to a calm or merely tense customer', () => {
    const boundaries = phrases.filter(({ suggestion }) => suggestion === 'set-boundary');
    expect(named(boundaries.filter(({ levels }) => levels[0] < 2))).toEqual([]);
  });

  it('thank nobody who is attacking, and are familiar only with the calm', () => {
    const thanks = phrases.filter(({ suggestion }) => suggestion === 'thank');
    expect(named(thanks.filter(({ levels }) => levels[1] > 1))).toEqual([]);
    const familiar = phrases.filter(({ distance }) => distance === 'familiar');
    expect(named(familiar.filter(({ levels, channel }) => levels[1] > 0 || channel !== 'chat'))).toEqual([]);
  });

  it('say 亲 only where they are familiar', () => {
    expect(named(phrases.filter(({ text, distance }) => /^亲|亲，/u.test(text) && distance !== 'familiar'))).toEqual(
      [],
    );
  });

  it('refuse only with another way out', () => {
    const refusals = phrases.filter(({ suggestion }) => suggestion === 'refuse-and-redirect');
    const wayOut = /\{other-way\}|能|可以|\bI can\b|\bI['’]ll\b|\bthis minute\b|What['’]s open/u;
    expect(refusals.length).toBeGreaterThan(20);
    expect(named(refusals.filter(({ text }) => !wayOut.test(text)))).toEqual([]);
  });

  it('are marked where they admit a fault', () => {
    const admission =
      /是我(?:没|沒)|责任在|疏忽|疏失|我认。|說錯|说错|发错了货|\bon me\b|should have|mistake was|\bslip on\b|I accept that/u;
    const admitting = phrases.filter(({ text }) => admission.test(text));
    expect(admitting.length).toBeGreaterThan(10);
    expect(named(admitting.filter(({ admitsFault }) => !admitsFault))).toEqual([]);
  });

  it('use every topic there is', () => {
    const used = new Set(phrases.flatMap(({ topics }) => topics ?? []));
    expect(TOPICS.filter((topic) => !used.has(topic))).toEqual([]);
  });

  it.each(LANGUAGES)('have a line for every grave risk in %s', (language) => {
    const risks = new Set(inLanguage(language).flatMap((phrase) => phrase.risks ?? []));
    expect(RISKS.filter((risk) => !risks.has(risk))).toEqual([]);
  });
});
