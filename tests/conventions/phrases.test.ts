import { describe, expect, it } from 'vitest';
import { MOODS, RISKS } from '../../domain/hostility/verdict';
import { COMPLAINT_TYPES, NEEDS, type Phrase, STAGES, SUGGESTIONS } from '../../domain/phrases/phrase';
import { SLOTS } from '../../domain/phrases/slots';
import { TOPICS } from '../../domain/phrases/topics';
import { inLanguage, PHRASE_LANGUAGES } from './phrase-lists';

/** What a library must have; Traditional Chinese has a smaller one. */
const FULL = { phrases: 400, suggestion: 30, ticket: 80, distance: 50, mood: 25, risk: 4, occasion: 4 };
const SMALL = { phrases: 200, suggestion: 15, ticket: 30, distance: 20, mood: 20, risk: 2, occasion: 3 };
const FEWEST = { zh: FULL, 'zh-Hant': SMALL, en: FULL } as const;

/** Complaint types an agent can name; `other` is what is left. */
const NAMED_TYPES = COMPLAINT_TYPES.filter((type) => type !== 'other');

/** Fits the moment whatever was named: it takes nothing for granted and suits any chat. */
const isFree = ({ topics, risks, channel, distance, id }: Phrase): boolean =>
  !topics && !risks && channel !== 'ticket' && distance === 'fitting' && !id.startsWith('holding-');

const fitsType = ({ types }: Phrase, type: (typeof COMPLAINT_TYPES)[number]): boolean =>
  types.length === 0 || types.includes(type);

const cells = STAGES.flatMap((stage) => COMPLAINT_TYPES.map((type) => [stage, type] as const));
const namedCells = cells.filter(([, type]) => type !== 'other');

describe.each(PHRASE_LANGUAGES)('phrases in %s', (language) => {
  const phrases = inLanguage(language);
  const fewest = FEWEST[language];
  const count = (holds: (phrase: Phrase) => boolean): number => phrases.filter(holds).length;

  it('are enough, each with an id of its own', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(fewest.phrases);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  });

  it.each(cells)('answer every need at the stage %s of a complaint about %s, twice at least', (stage, type) => {
    const fitting = phrases.filter(
      (phrase) => isFree(phrase) && phrase.stages.includes(stage) && fitsType(phrase, type),
    );
    const thin = NEEDS.filter((need) => fitting.filter((phrase) => phrase.need === need).length < 2);
    expect(thin).toEqual([]);
  });

  it.each(namedCells)('know words of its own for the stage %s of a complaint about %s', (stage, type) => {
    const own = count(({ stages, types }) => stages.includes(stage) && types.includes(type));
    expect(own).toBeGreaterThanOrEqual(5);
  });

  it.each(namedCells)('know %s of a complaint about %s, in chat, at every level up to hostile', (stage, type) => {
    const levels = stage === 'follow-up' ? [0, 1] : [0, 1, 2];
    for (const level of levels) {
      const fitting = count(
        ({ stages, types, levels: [low, high], channel }) =>
          stages.includes(stage) && types.includes(type) && low <= level && level <= high && channel !== 'ticket',
      );
      expect(fitting, `level ${level}`).toBeGreaterThan(0);
    }
  });

  it.each(cells)('have ticket replies for %s of a complaint about %s', (stage, type) => {
    const replies = count(
      (phrase) => phrase.channel === 'ticket' && phrase.stages.includes(stage) && fitsType(phrase, type),
    );
    expect(replies).toBeGreaterThanOrEqual(4);
  });

  it.each(SUGGESTIONS)('can %s', (suggestion) => {
    expect(count((phrase) => phrase.suggestion === suggestion)).toBeGreaterThanOrEqual(fewest.suggestion);
  });

  it('come in three distances and for tickets', () => {
    expect(count(({ channel }) => channel === 'ticket')).toBeGreaterThanOrEqual(fewest.ticket);
    expect(count(({ distance }) => distance === 'familiar')).toBeGreaterThanOrEqual(fewest.distance);
    expect(count(({ distance }) => distance === 'stiff')).toBeGreaterThanOrEqual(fewest.distance);
  });

  it.each(MOODS.filter((mood) => mood !== 'unclear'))('meet a customer who is %s', (mood) => {
    expect(count(({ moods }) => moods.includes(mood))).toBeGreaterThanOrEqual(fewest.mood);
  });

  it.each(RISKS)('have lines for the risk %s, one of them from the first message on', (risk) => {
    const lines = phrases.filter(({ risks }) => risks?.includes(risk));
    expect(lines.length).toBeGreaterThanOrEqual(fewest.risk);
    expect(lines.some(({ stages }) => stages.includes('listen'))).toBe(true);
  });

  it.each([
    ['a customer who is still typing', (id: string) => id.startsWith('ack-typing-')],
    ['a first reply', (id: string) => id.startsWith('ack-first-') || id.startsWith('ack-ticket-first')],
    ['a minute that is needed', (id: string) => id.startsWith('holding-')],
  ])('are ready for %s', (_, isFor) => {
    expect(count(({ id }) => isFor(id))).toBeGreaterThanOrEqual(3);
  });

  it.each(['regular', 'repeated'] as const)('are ready for a customer of whom “%s” is known', (topic) => {
    expect(count(({ topics }) => topics?.includes(topic) ?? false)).toBeGreaterThanOrEqual(fewest.occasion);
  });

  it('close with a tip for next time', () => {
    const tips = phrases.filter(({ id }) => id.endsWith('-tip'));
    expect(tips.length).toBeGreaterThan(0);
    expect(tips.every(({ stages, suggestion }) => suggestion === 'follow-up' && stages.join() === 'follow-up')).toBe(
      true,
    );
  });

  it('use every slot there is', () => {
    expect(SLOTS.filter((slot) => !phrases.some(({ slots }) => slots.includes(slot)))).toEqual([]);
  });

  it('can be inserted at once in at least 70 of 100 cases', () => {
    expect(count(({ slots }) => slots.length === 0) / phrases.length).toBeGreaterThanOrEqual(0.7);
  });

  it.each([1, 2, 3])('have step %i of a boundary in chat and in tickets', (step) => {
    const ofStep = phrases.filter(({ id }) => id.startsWith(`boundary-${step}-`));
    expect(ofStep.filter(({ channel }) => channel !== 'ticket').length).toBeGreaterThanOrEqual(3);
    expect(ofStep.filter(({ channel }) => channel === 'ticket').length).toBeGreaterThanOrEqual(1);
  });

  it('number every boundary', () => {
    const boundaries = phrases.filter(({ suggestion }) => suggestion === 'set-boundary');
    expect(boundaries.filter(({ id }) => !/^boundary-[123]-/u.test(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each([0, 1, 2, 3])('hold the line at level %i, with nothing to fill in', (level) => {
    const holding = phrases.filter(({ id }) => id.startsWith('holding-'));
    expect(holding.some(({ levels: [low, high] }) => low <= level && level <= high)).toBe(true);
    expect(holding.filter(({ slots, channel }) => slots.length > 0 || channel !== 'chat').map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('the library', () => {
  it('uses every topic there is', () => {
    const used = new Set(
      PHRASE_LANGUAGES.flatMap((language) => inLanguage(language).flatMap(({ topics }) => topics ?? [])),
    );
    expect(TOPICS.filter((topic) => !used.has(topic))).toEqual([]);
  });

  it('keeps Cantonese for those who write it', () => {
    const cantonese = PHRASE_LANGUAGES.flatMap(inLanguage).filter(({ text }) => /[嘅咗喺嚟睇唔]/u.test(text));
    expect(cantonese.length).toBeGreaterThanOrEqual(10);
    expect(cantonese.filter(({ topics }) => topics?.join() !== 'cantonese').map(({ id }) => id)).toEqual([]);
  });

  it('names each complaint type in every language', () => {
    for (const language of PHRASE_LANGUAGES) {
      const types = new Set(inLanguage(language).flatMap(({ types }) => types));
      expect(
        NAMED_TYPES.filter((type) => !types.has(type)),
        `in ${language}`,
      ).toEqual([]);
    }
  });
});
