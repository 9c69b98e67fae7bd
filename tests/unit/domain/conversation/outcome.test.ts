import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../domain/conversation/outcome';
import { levelOf, tensionOf } from '../../../../domain/conversation/tension';
import type { Severity } from '../../../../domain/hostility/verdict';
import { aTurn, turnsOf } from '../../../builders/turn';

const NOW = Date.UTC(2026, 10, 20, 10);
const severities = fc.array(fc.constantFrom<Severity>(0, 1, 2, 3), { maxLength: 30 });

describe('a conversation', () => {
  it.each<[string, Severity[], object]>([
    ['is not hostile however tense', [1, 1, 1], { hostile: false, abusive: false, recovered: false }],
    ['is hostile once for ten insults', Array(10).fill(2), { hostile: true, abusive: false, recovered: false }],
    ['is abusive with one abusive message', [0, 3, 0], { hostile: true, abusive: true }],
    ['recovered when all after the last hostile one are calm', [2, 0], { recovered: true }],
    ['recovered when the last three are calm', [2, 1, 0, 0, 0], { recovered: true }],
    ['did not recover when one of the last three is tense', [2, 0, 0, 1], { recovered: false }],
    ['did not recover when it ended hostile', [0, 0, 2], { recovered: false }],
    ['cannot recover from nothing', [0, 0, 0], { recovered: false }],
  ])('%s', (_title, given, expected) => {
    expect(outcomeOf(turnsOf(given, NOW))).toMatchObject(expected);
  });

  it('counts the agent’s correction in place of the verdict', () => {
    expect(outcomeOf([aTurn({ severity: 3, correction: 1 })])).toMatchObject({ hostile: false, counts: [0, 1, 0, 0] });
    expect(outcomeOf([aTurn({ severity: 0, correction: 2 })])).toMatchObject({ hostile: true });
  });

  it('never counts what the agent wrote', () => {
    expect(outcomeOf([aTurn({ speaker: 'agent', severity: 3 })])).toMatchObject({
      hostile: false,
      counts: [0, 0, 0, 0],
    });
  });

  it('is abusive only if hostile, and its counts add up', () => {
    fc.assert(
      fc.property(severities, (given) => {
        const outcome = outcomeOf(turnsOf(given, NOW));
        expect(!outcome.abusive || outcome.hostile).toBe(true);
        expect(outcome.counts.reduce((sum, n) => sum + n, 0)).toBe(given.length);
      }),
    );
  });
});

describe('tension', () => {
  it('halves in two to three customer turns', () => {
    expect(tensionOf(turnsOf([3, 0, 0], NOW))).toBeGreaterThan(1.5);
    expect(tensionOf(turnsOf([3, 0, 0, 0], NOW))).toBeLessThan(1.5);
  });

  it('shows abuse at once and calm again after some calm turns', () => {
    expect(levelOf(tensionOf(turnsOf([0, 3], NOW)))).toBe(3);
    expect(levelOf(tensionOf(turnsOf([3, 0, 0, 0, 0, 0, 0, 0], NOW)))).toBe(0);
  });

  it('stays within 0–3 and never rises with a calm turn', () => {
    fc.assert(
      fc.property(severities, (given) => {
        const before = tensionOf(turnsOf(given, NOW));
        const after = tensionOf(turnsOf([...given, 0], NOW));
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(3);
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});
