import { describe, expect, it } from 'vitest';
import { languageOf, toSimplified } from '../../domain/conversation/moment-language';
import type { Phrase } from '../../domain/phrases/phrase';
import { isSlot, slotsIn } from '../../domain/phrases/slots';
import { inLanguage, named, PHRASE_LANGUAGES, scriptOf } from './phrase-lists';

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
    [
      'pays for the shop',
      /运费(?:我|不用|由我)|運費(?:我|不用|由我)|免费|免費|免运|免運|包邮|全额退|全額退|双倍|雙倍|赔您|賠您/u,
    ],
    [
      'tells a step as done that may not have been taken',
      /我(?:已|刚|剛)|(?:提交|转交|轉交|上报|登记|登記|反映|催)(?:好|过|過)?了|记给了|交上去了/u,
    ],
    ['is vague about when', /尽快|盡快|儘快|稍后联系|很快就/u],
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
    [
      'pays for the shop',
      /\bat no cost\b|\bfree (?:of charge|pickup|postage|return)\b|\bI['’]ll (?:cover|pay)\b|\bfull refund\b/iu,
    ],
    [
      'tells a step as done that may not have been taken',
      /\bI(?:['’]ve| have) (?:just |already )?(?:asked (?!you|twice)|sent|opened|called|rung|passed|chased|reported|filed|booked|written|arranged|escalated|noted|taken|handed|spoken|logged)/iu,
    ],
    ['is vague about when', /\bas soon as possible\b|\bshortly\b|\basap\b|\bpromptly\b/iu],
    ['is empty', /\bI understand (?:your|how|that)\b|\bvalued customer\b|\binconvenience\b|\bfrustration\b/iu],
  ],
};

/** Shortest ticket reply and longest text: Chinese in characters, English in letters. */
const LENGTHS = {
  zh: { ticketAtLeast: 35, ticket: 300, chat: 80, heated: 60, holding: 40 },
  en: { ticketAtLeast: 100, ticket: 800, chat: 240, heated: 180, holding: 120 },
} as const;

/** Of a hundred phrases no more than this many begin alike, so that a shift does not sound canned. */
const ALIKE = 4;

function shingles(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[\p{P}\p{S}\s]/gu, '');
  return new Set([...plain].slice(0, -2).map((_, index) => plain.slice(index, index + 3)));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** The first words, without the greeting of a letter. */
function openingOf({ text, language }: Phrase): string {
  if (language !== 'en') return text.replace(/^您好，/u, '').slice(0, 4);
  return text
    .replace(/^Hello, /u, '')
    .toLowerCase()
    .split(' ')
    .slice(0, 3)
    .join(' ');
}

describe.each(PHRASE_LANGUAGES)('the wording in %s', (language) => {
  const phrases = inLanguage(language);
  const lengths = LENGTHS[scriptOf(language)];

  it.each(BANNED[scriptOf(language)])('has no word that %s', (_, pattern) => {
    expect(phrases.filter(({ text }) => pattern.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it('has no near-copies', () => {
    const marked = phrases.map((phrase) => ({ id: phrase.id, set: shingles(phrase.text) }));
    const pairs = marked.flatMap((a, index) => marked.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => jaccard(a.set, b.set) >= 0.5).map(([a, b]) => `${a.id} ~ ${b.id}`)).toEqual([]);
  });

  it('does not begin the same way again and again', () => {
    const openings = new Map<string, number>();
    for (const phrase of phrases) openings.set(openingOf(phrase), (openings.get(openingOf(phrase)) ?? 0) + 1);
    expect([...openings].filter(([, times]) => (times / phrases.length) * 100 > ALIKE)).toEqual([]);
  });

  it('is of the length its channel bears', () => {
    const wrong = phrases.filter(({ text, channel, levels, id }) => {
      if (channel === 'ticket') return text.length < lengths.ticketAtLeast || text.length > lengths.ticket;
      if (id.startsWith('holding-')) return text.length > lengths.holding;
      return text.length > (levels[0] >= 2 ? lengths.heated : lengths.chat);
    });
    expect(wrong.map(({ id, text }) => `${id}: ${text.length}`)).toEqual([]);
  });

  it('speaks in the first person singular, nearly always', () => {
    const first = phrases.filter(({ text }) => (language === 'en' ? /\bI\b|\bmy\b|\bme\b/u : /我/u).test(text));
    expect(first.length / phrases.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is formal where it is stiff', () => {
    const loose =
      language === 'en' ? /\b\w+['’](?:m|ll|re|ve|d|t)\b|\b(?:it|that|there|here)['’]s\b/iu : /[哈啦呢哦喔咱嘛呀囉啊]/u;
    expect(
      phrases.filter(({ distance, text }) => distance === 'stiff' && loose.test(text)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('names no telephone number', () => {
    const numbers = phrases.filter(({ text }) => /\d{3,}/u.test(text.replace(' 12315 ', '')));
    expect(numbers.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });
});

describe('the wording', () => {
  const phrases = PHRASE_LANGUAGES.flatMap(inLanguage);

  it('has kebab-case ids', () => {
    expect(phrases.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it('has slots from the closed list, as they stand in the text', () => {
    expect(named(phrases.filter(({ text, slots }) => slotsIn(text).join() !== slots.join()))).toEqual([]);
    expect(named(phrases.filter(({ slots }) => !slots.every(isSlot)))).toEqual([]);
  });

  it('keeps the scripts apart, and Taiwan’s words from the mainland’s', () => {
    const simplified = inLanguage('zh').filter(({ text }) => toSimplified(text) !== text);
    expect(named(simplified)).toEqual([]);
    const traditional = inLanguage('zh-Hant');
    const mixed = traditional.filter(
      ({ text }) => languageOf([{ speaker: 'customer', text }], 'zh-Hant') !== 'zh-Hant',
    );
    expect(named(mixed)).toEqual([]);
    const mainland = /質檢|快遞|網點|短信|視頻|信息|屏幕|軟件|默認|工單|亲/u;
    expect(named(traditional.filter(({ text }) => mainland.test(text)))).toEqual([]);
  });

  it('never shows a boundary to a calm or merely tense customer', () => {
    const boundaries = phrases.filter(({ suggestion }) => suggestion === 'set-boundary');
    expect(named(boundaries.filter(({ levels }) => levels[0] < 2))).toEqual([]);
  });

  it('announces the end of contact before it comes, and leaves the order its rights', () => {
    const order = /订单|訂單|售后|售後|張單|\border\b|return rights|your claim|return on/iu;
    const last = phrases.filter(({ id }) => id.startsWith('boundary-3-'));
    expect(named(last.filter(({ text }) => !order.test(text)))).toEqual([]);
  });

  it('thanks nobody who is attacking, and is familiar only with the calm', () => {
    const thanks = phrases.filter(({ suggestion }) => suggestion === 'thank');
    expect(named(thanks.filter(({ levels }) => levels[1] > 1))).toEqual([]);
    const familiar = phrases.filter(({ distance }) => distance === 'familiar');
    expect(named(familiar.filter(({ levels, channel }) => levels[1] > 0 || channel !== 'chat'))).toEqual([]);
  });

  it('says 亲 only where it is familiar', () => {
    expect(named(phrases.filter(({ text, distance }) => /^亲|亲，/u.test(text) && distance !== 'familiar'))).toEqual(
      [],
    );
  });

  it('refuses only with another way out', () => {
    const refusals = phrases.filter(({ suggestion }) => suggestion === 'refuse-and-redirect');
    const wayOut =
      /\{other-way\}|能|可以|\bI can\b|\bI['’]ll\b|\bI will\b|\bthis minute\b|What['’]s open|免得您再|您可以/u;
    expect(named(refusals.filter(({ text }) => !wayOut.test(text)))).toEqual([]);
  });

  it('is marked where it admits a fault', () => {
    const admission =
      /是我(?:没|沒)|责任在|疏忽|疏失|我认。|我認。|說錯|说错|发错了货|發錯了|\bon me\b|should have|mistake was|\bslip on\b|I accept that/u;
    const admitting = phrases.filter(({ text }) => admission.test(text));
    expect(admitting.length).toBeGreaterThan(10);
    expect(named(admitting.filter(({ admitsFault }) => !admitsFault))).toEqual([]);
  });

  it('promises nothing and admits nothing while a grave risk is open', () => {
    const grave = phrases.filter(({ risks }) => risks !== undefined);
    const promise = /退款|赔|賠|补偿|補償|换货|換貨|refund|compensat|replacement|exchange/iu;
    expect(named(grave.filter(({ text, admitsFault }) => admitsFault || promise.test(text)))).toEqual([]);
  });

  it('speaks to someone who may harm themselves of people, not of numbers or of the fault', () => {
    const lines = phrases.filter(({ risks }) => risks?.includes('self-harm'));
    expect(
      named(lines.filter(({ risks, suggestion }) => risks?.length !== 1 || suggestion === 'set-boundary')),
    ).toEqual([]);
    expect(named(lines.filter(({ text }) => /\d/u.test(text)))).toEqual([]);
    for (const language of PHRASE_LANGUAGES) {
      const texts = lines.filter((phrase) => phrase.language === language).map(({ text }) => text);
      expect(
        texts.some((text) => /急救电话|緊急電話|emergency number/u.test(text)),
        `in ${language}`,
      ).toBe(true);
      expect(
        texts.some((text) => /家人|friend/u.test(text)),
        `in ${language}`,
      ).toBe(true);
    }
  });
});
