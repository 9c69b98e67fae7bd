import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SuggestionInput, SUGGESTION_RULES, suggestionsFor } from '../../../../domain/conversation/suggest';
import { SIGNALS } from '../../../../domain/conversation/suggest-signals';
import { KINDS, MOODS, RISKS, type Severity } from '../../../../domain/hostility/verdict';
import { COMPLAINT_TYPES, STAGES, type Suggestion } from '../../../../domain/phrases/phrase';

function input(given: Partial<SuggestionInput> = {}): SuggestionInput {
  return {
    level: 0,
    mood: 'unclear',
    type: 'product',
    stage: 'listen',
    risks: [],
    kinds: [],
    signals: [],
    hostileMessages: 0,
    ...given,
  };
}

const inputs: fc.Arbitrary<SuggestionInput> = fc.record({
  level: fc.constantFrom<Severity[]>(0, 1, 2, 3),
  mood: fc.constantFrom(...MOODS),
  type: fc.constantFrom(...COMPLAINT_TYPES),
  stage: fc.constantFrom(...STAGES),
  risks: fc.subarray([...RISKS]),
  kinds: fc.subarray([...KINDS]),
  signals: fc.subarray([...SIGNALS]),
  hostileMessages: fc.nat(9),
});

describe('suggestionsFor', () => {
  it.each<[string, Partial<SuggestionInput>, Suggestion[]]>([
    ['a calm first contact', {}, ['clarify', 'acknowledge']],
    ['a heated first contact', { level: 1, mood: 'angry' }, ['acknowledge', 'own', 'clarify']],
    ['a hostile first contact', { level: 2, mood: 'angry', kinds: ['insult'] }, ['acknowledge', 'own', 'clarify']],
    ['abuse', { level: 3, mood: 'angry', kinds: ['profanity', 'insult'] }, ['set-boundary', 'acknowledge', 'escalate']],
    ['a threat of harm', { level: 3, kinds: ['harm-threat'] }, ['set-boundary', 'escalate']],
    ['facts being gathered', { stage: 'record' }, ['clarify', 'acknowledge', 'own']],
    ['something being checked', { stage: 'analyse' }, ['own', 'follow-up']],
    ['an offer on the table', { stage: 'resolve' }, ['offer-options', 'own']],
    ['an offer on the table, hostile', { stage: 'resolve', level: 2 }, ['acknowledge', 'own', 'offer-options']],
    ['a case that is through', { stage: 'follow-up' }, ['follow-up', 'thank', 'own']],
    ['thanks', { stage: 'follow-up', signals: ['thanks'] }, ['thank', 'follow-up']],
    ['thanks while the tension still fades', { stage: 'resolve', level: 2, signals: ['thanks'] }, ['thank']],
    [
      'a demand outside what can be granted',
      { stage: 'resolve', signals: ['demand-outside'] },
      ['refuse-and-redirect', 'offer-options'],
    ],
    ['a call for the manager', { level: 1, signals: ['asks-for-lead'] }, ['escalate', 'acknowledge']],
    ['a calm mention of a lawyer', { risks: ['legal'] }, ['escalate', 'acknowledge']],
    ['somebody was hurt', { level: 1, risks: ['injury'] }, ['escalate', 'acknowledge']],
    ['words of self-harm', { mood: 'dejected', risks: ['self-harm'] }, ['escalate', 'acknowledge', 'follow-up']],
    ['words of self-harm amid abuse', { level: 3, risks: ['self-harm'] }, ['escalate', 'acknowledge']],
    [
      'an anxious question when it comes',
      { stage: 'analyse', mood: 'anxious', signals: ['asks-when'] },
      ['own', 'follow-up'],
    ],
    ['somebody who is hurt by it', { signals: ['distress'] }, ['acknowledge']],
    ['a fault that is ours', { signals: ['their-doing', 'is-answered'] }, ['own']],
    ['a choice that is asked for', { signals: ['asks-options'] }, ['offer-options']],
    ['a limit the customer does not take', { signals: ['insists', 'is-answered'] }, ['refuse-and-redirect']],
    ['word that is due', { signals: ['awaits-word'] }, ['follow-up']],
    ['a repair that still has to hold', { signals: ['waits-and-sees'] }, ['follow-up']],
    ['a plan that is taken', { stage: 'analyse', signals: ['accepts-plan'] }, ['follow-up']],
    ['a customer who helps', { signals: ['helps'] }, ['thank']],
    ['a matter for somebody above', { signals: ['needs-senior'] }, ['escalate']],
    ['abuse amid thanks', { level: 3, signals: ['thanks', 'helps'] }, ['set-boundary']],
    ['a second insult', { level: 2, hostileMessages: 2, kinds: ['insult'] }, ['set-boundary', 'acknowledge']],
    ['no wish after several messages', { signals: ['wish-unknown'] }, ['clarify', 'acknowledge']],
  ])('for %s begins as it should', (_, given, expected) => {
    expect(suggestionsFor(input(given)).slice(0, expected.length)).toEqual(expected);
  });

  it('adds a boundary when insults go on below abuse', () => {
    expect(suggestionsFor(input({ level: 2, hostileMessages: 1 }))).not.toContain('set-boundary');
    expect(suggestionsFor(input({ level: 2, hostileMessages: 3 }))).toContain('set-boundary');
  });

  it('never sets a boundary to the calm or tense, nor when self-harm is named', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const place = suggestionsFor(given).indexOf('set-boundary');
        const isForbidden = given.level < 2 || given.risks.includes('self-harm');
        const isDue = given.level === 3 && !isForbidden;
        expect(isDue ? place >= 0 && place < 3 : !isForbidden || place === -1).toBe(true);
      }),
    );
  });

  it('always gives three to five, each once', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const suggestions = suggestionsFor(given);
        expect(new Set(suggestions).size).toBe(suggestions.length);
        expect(suggestions.length).toBeGreaterThanOrEqual(3);
        expect(suggestions.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('passes on first whatever concerns a body or a child', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('injury', 'minor', 'self-harm'), (given, risk) => {
        const suggestions = suggestionsFor({ ...given, risks: [risk], signals: [] });
        expect(suggestions.slice(0, 2)).toContain('escalate');
      }),
    );
  });
});

describe('the rules', () => {
  it('have names of their own', () => {
    const ids = SUGGESTION_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
