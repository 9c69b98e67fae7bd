import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPhrases } from '../../../../assets/phrases/library';
import { suggestionsFor } from '../../../../domain/conversation/suggest';
import { SIGNALS } from '../../../../domain/conversation/suggest-signals';
import { KINDS, MOODS, RISKS, type Severity } from '../../../../domain/hostility/verdict';
import { COMPLAINT_TYPES, type Moment, type Phrase, STAGES } from '../../../../domain/phrases/phrase';
import { rankHoldingLines, rankPhrases } from '../../../../domain/phrases/rank';
import { TOPICS } from '../../../../domain/phrases/topics';
import { WEIGHTS } from '../../../../domain/phrases/weights';

const library = allPhrases();

function aPhrase(phrase: Partial<Phrase> = {}): Phrase {
  return {
    id: 'a-phrase',
    language: 'en',
    text: 'I hear you.',
    suggestion: 'acknowledge',
    stages: ['listen'],
    types: [],
    need: 'none',
    moods: [],
    levels: [0, 3],
    channel: 'both',
    distance: 'fitting',
    slots: [],
    ...phrase,
  };
}

function aMoment(moment: Partial<Moment> = {}): Moment {
  return {
    language: 'en',
    channel: 'chat',
    level: 1,
    mood: 'unclear',
    type: 'other',
    stage: 'listen',
    suggestions: ['acknowledge', 'own', 'clarify'],
    used: [],
    ...moment,
  };
}

const ids = (phrases: readonly Phrase[], moment: Moment, starred?: string[]): string[] =>
  rankPhrases(phrases, moment, starred ? { starred } : {}).map(({ phrase }) => phrase.id);

/** Moments as they come about: the suggestions follow from the rest. */
const moments: fc.Arbitrary<Moment> = fc
  .record({
    language: fc.constantFrom('zh', 'zh-Hant', 'en'),
    channel: fc.constantFrom('chat', 'ticket'),
    level: fc.constantFrom<Severity[]>(0, 1, 2, 3),
    mood: fc.constantFrom(...MOODS),
    type: fc.constantFrom(...COMPLAINT_TYPES),
    stage: fc.constantFrom(...STAGES),
    risks: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...RISKS]) }),
    kinds: fc.subarray([...KINDS]),
    signals: fc.subarray([...SIGNALS]),
    topics: fc.subarray([...TOPICS]),
    used: fc.subarray(
      library.map(({ id }) => id),
      { maxLength: 12 },
    ),
  })
  .map(({ kinds, signals, ...moment }) => ({
    ...moment,
    suggestions: suggestionsFor({ ...moment, kinds, signals, hostileMessages: moment.level === 2 ? 3 : 0 }),
  })) as fc.Arbitrary<Moment>;

describe('rankPhrases', () => {
  it('never offers a used phrase, another language, another channel or another level', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const wrong = rankPhrases(library, moment).filter(
          ({ phrase }) =>
            moment.used.includes(phrase.id) ||
            phrase.language !== moment.language ||
            (phrase.channel !== 'both' && phrase.channel !== moment.channel) ||
            moment.level < phrase.levels[0] ||
            moment.level > phrase.levels[1],
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('has three different things to say in every moment of the library', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        // For self-harm there are three lines, and they may be used up.
        fc.pre(!moment.risks?.includes('self-harm'));
        const top = rankPhrases(library, moment).slice(0, 3);
        expect(new Set(top.map(({ phrase }) => phrase.suggestion)).size).toBe(3);
      }),
      { numRuns: 300 },
    );
  });

  it('shows a boundary among the first three at level 3, and none below level 2', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const offered = rankPhrases(library, moment);
        const boundary = offered.findIndex(({ phrase }) => phrase.suggestion === 'set-boundary');
        if (moment.level < 2) expect(boundary).toBe(-1);
        else if (moment.level === 3 && !moment.risks?.includes('self-harm')) {
          expect(boundary).toBeGreaterThanOrEqual(0);
          expect(boundary).toBeLessThan(3);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives reasons that speak for the phrase, and only those', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const reasons = new Set(rankPhrases(library, moment).flatMap(({ why }) => why));
        expect([...reasons].filter((feature) => WEIGHTS[feature] <= 0)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the order of the library where nothing sets phrases apart', () => {
    const phrases = ['b', 'a', 'd', 'c'].map((id) => aPhrase({ id }));
    expect(ids(phrases, aMoment())).toEqual(['b', 'a', 'd', 'c']);
  });

  it.each<[string, Partial<Moment>, Partial<Phrase>, Partial<Phrase>]>([
    ['the suggestion that comes first', {}, { suggestion: 'acknowledge' }, { suggestion: 'own' }],
    ['the stage', { stage: 'record' }, { stages: ['record'] }, { stages: ['listen'] }],
    ['the complaint type over none', { type: 'price' }, { types: ['price'] }, {}],
    ['no type over another type', { type: 'price' }, {}, { types: ['product'] }],
    ['the mood', { mood: 'anxious' }, { moods: ['anxious'] }, { moods: ['angry'] }],
    ['no mood over another mood', { mood: 'anxious' }, {}, { moods: ['angry'] }],
    ['the need behind the mood', { mood: 'anxious' }, { need: 'safety' }, { need: 'belonging' }],
    ['what was named over what is general', { topics: ['coupon'] }, { topics: ['coupon'] }, {}],
    ['what is general over what was not named', { topics: ['coupon'] }, {}, { topics: ['late'] }],
    [
      'what was named over the guessed type',
      { type: 'product', topics: ['late'] },
      { types: ['logistics'], topics: ['late'] },
      {},
    ],
    ['what can be inserted at once', {}, { slots: [] }, { slots: ['time'] }],
    ['what was written for heat', { level: 2 }, { levels: [2, 3] }, { levels: [0, 3] }],
    ['what was written for the risk', { risks: ['injury'] }, { risks: ['injury'] }, {}],
    ['a fitting tone over a familiar one, when tense', { level: 1 }, {}, { distance: 'familiar' }],
    [
      'a fitting tone over a familiar one, where nobody chats',
      { level: 0 },
      {},
      { distance: 'familiar', types: ['other'] },
    ],
    [
      'what fits better among the familiar, where the customer chats',
      { level: 0, distance: 'familiar' },
      { distance: 'familiar', types: ['other'] },
      {},
    ],
    ['a fitting tone over a stiff one, in chat', {}, {}, { distance: 'stiff' }],
    [
      'a fitting tone over a stiff one, in a ticket',
      { channel: 'ticket', distance: 'familiar' },
      {},
      { distance: 'stiff' },
    ],
    ['a ticket reply, in a ticket', { channel: 'ticket' }, { channel: 'ticket' }, {}],
  ])('prefers %s', (_, moment, better, worse) => {
    const phrases = [aPhrase({ id: 'worse', ...worse }), aPhrase({ id: 'better', ...better })];
    expect(ids(phrases, aMoment(moment))).toEqual(['better', 'worse']);
  });

  it('prefers what the agent starred', () => {
    expect(ids([aPhrase({ id: 'a' }), aPhrase({ id: 'b' })], aMoment(), ['b'])).toEqual(['b', 'a']);
  });

  it('prefers what calmed customers before, and says so', () => {
    const phrases = [aPhrase({ id: 'a' }), aPhrase({ id: 'b' })];
    const ranked = rankPhrases(phrases, aMoment(), { calming: new Map([['b', 0.2]]) });
    expect(ranked.map(({ phrase }) => phrase.id)).toEqual(['b', 'a']);
    expect(ranked[0]?.why).toContain('calmed');
    expect(ranked[1]?.why).not.toContain('calmed');
  });

  it('puts what calmed less than usual behind, without a word about it', () => {
    const phrases = [aPhrase({ id: 'a' }), aPhrase({ id: 'b' })];
    const ranked = rankPhrases(phrases, aMoment(), { calming: new Map([['a', -0.2]]) });
    expect(ranked.map(({ phrase }) => phrase.id)).toEqual(['b', 'a']);
    expect(ranked.flatMap(({ why }) => why)).not.toContain('calmed');
  });

  it('puts no history before what the moment calls for', () => {
    const phrases = [
      aPhrase({ id: 'calmed', suggestion: 'thank' }),
      aPhrase({ id: 'called-for', suggestion: 'acknowledge' }),
    ];
    const ranked = rankPhrases(phrases, aMoment(), { calming: new Map([['calmed', 1]]) });
    expect(ranked[0]?.phrase.id).toBe('called-for');
  });

  it('puts holding lines behind', () => {
    expect(ids([aPhrase({ id: 'holding-on' }), aPhrase({ id: 'b' })], aMoment())).toEqual(['b', 'holding-on']);
  });

  it('mixes what it does in the first three, then goes by score', () => {
    const phrases = [
      aPhrase({ id: 'ack-1' }),
      aPhrase({ id: 'ack-2' }),
      aPhrase({ id: 'own-1', suggestion: 'own' }),
      aPhrase({ id: 'thank-1', suggestion: 'thank' }),
    ];
    expect(ids(phrases, aMoment())).toEqual(['ack-1', 'own-1', 'ack-2', 'thank-1']);
  });

  it('offers nothing that admits fault while a legal risk is open, and does without one', () => {
    const phrases = [aPhrase({ id: 'sorry', admitsFault: true })];
    expect(ids(phrases, aMoment({ risks: ['legal'] }))).toEqual([]);
    expect(ids(phrases, aMoment({ risks: ['injury'] }))).toEqual([]);
    expect(ids(phrases, aMoment({ risks: ['exposure'] }))).toEqual(['sorry']);
    expect(ids(phrases, aMoment())).toEqual(['sorry']);
  });

  it('keeps the lines for a risk for that risk', () => {
    const phrases = [aPhrase({ id: 'hurt', risks: ['injury'] })];
    expect(ids(phrases, aMoment())).toEqual([]);
    expect(ids(phrases, aMoment({ risks: ['legal'] }))).toEqual([]);
  });

  it('offers only what was written for it when self-harm is named', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const offered = rankPhrases(library, { ...moment, risks: ['self-harm'] });
        expect(offered.length).toBeGreaterThan(0);
        expect(offered.every(({ phrase }) => phrase.risks?.includes('self-harm'))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the three steps of a boundary', () => {
  const abuse = aMoment({ language: 'zh', level: 3, suggestions: ['set-boundary', 'escalate', 'acknowledge'] });
  const firstBoundary = (used: string[]): string =>
    rankPhrases(library, { ...abuse, used }).find(({ phrase }) => phrase.suggestion === 'set-boundary')?.phrase.id ??
    '';

  it('come one after the other', () => {
    expect(firstBoundary([])).toMatch(/^boundary-1-/);
    expect(firstBoundary(['boundary-1-other-words'])).toMatch(/^boundary-2-/);
    expect(firstBoundary(['boundary-1-other-words', 'boundary-2-warning'])).toMatch(/^boundary-3-/);
  });

  it('let a threat be named at once', () => {
    const offered = rankPhrases(library, { ...abuse, topics: ['threat'] });
    expect(offered[0]?.phrase.id).toBe('boundary-2-threat');
  });

  it('keep the end of contact behind while no warning was given', () => {
    const order = ids(library, abuse).filter((id) => id.startsWith('boundary-'));
    expect(order.findIndex((id) => id.startsWith('boundary-3-'))).toBeGreaterThan(
      order.findIndex((id) => id.startsWith('boundary-1-')),
    );
  });
});

describe('rankHoldingLines', () => {
  it('offers holding lines only, at every level of every language', () => {
    for (const language of ['zh', 'zh-Hant', 'en'] as const) {
      for (const level of [0, 1, 2, 3] as const) {
        const lines = rankHoldingLines(library, aMoment({ language, level }));
        expect(lines.length, `${language} ${level}`).toBeGreaterThan(0);
        expect(lines.every(({ phrase }) => phrase.id.startsWith('holding-') && phrase.language === language)).toBe(
          true,
        );
      }
    }
  });
});
