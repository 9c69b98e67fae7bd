import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../domain/hostility/verdict';
import { addTotals, contributionOf, type DayTotals, NO_TOTALS } from '../../../../domain/load/day-totals';

const customer = (...severities: Severity[]) =>
  severities.map((severity, at) => ({ speaker: 'customer' as const, severity, at }));
const total = (changes: Partial<DayTotals>): DayTotals => ({ ...NO_TOTALS, ...changes });

describe('what one conversation adds to a day', () => {
  it.each<[string, Parameters<typeof contributionOf>[0], DayTotals]>([
    ['nothing without turns', [], NO_TOTALS],
    ['own replies are no conversation', [{ speaker: 'agent', severity: 0, at: 1 }], total({ replies: 1 })],
    ['a calm chat', customer(0, 0), total({ conversations: 1, messages: [2, 0, 0, 0] })],
    ['tension is not hostile', customer(1, 1), total({ conversations: 1, messages: [0, 2, 0, 0] })],
    [
      'ten insults are one hostile conversation',
      customer(2, 2, 2, 2, 2, 2, 2, 2, 2, 2),
      total({ conversations: 1, hostile: 1, messages: [0, 0, 10, 0] }),
    ],
    ['abuse is hostile too', customer(3), total({ conversations: 1, hostile: 1, abusive: 1, messages: [0, 0, 0, 1] })],
    [
      'recovered by the last messages of the day',
      customer(2, 0),
      total({ conversations: 1, hostile: 1, recovered: 1, messages: [1, 0, 1, 0] }),
    ],
    [
      'the order of time decides, not of the rows',
      [
        { speaker: 'customer', severity: 0, at: 2 },
        { speaker: 'customer', severity: 2, at: 1 },
      ],
      total({ conversations: 1, hostile: 1, recovered: 1, messages: [1, 0, 1, 0] }),
    ],
    [
      'a correction wins over the verdict',
      [{ speaker: 'customer', severity: 3, correction: 0, at: 1 }],
      total({ conversations: 1, messages: [1, 0, 0, 0] }),
    ],
  ])('%s', (_title, turns, expected) => {
    expect(contributionOf(turns)).toEqual(expected);
  });

  it('taking out what was put in leaves the day as it was, with its other fields', () => {
    const turn = fc.record({
      speaker: fc.constantFrom('customer' as const, 'agent' as const),
      severity: fc.constantFrom<Severity>(0, 1, 2, 3),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(turn), fc.array(turn), (first, second) => {
        const day = { ...contributionOf(first), day: '2026-11-18', offers: 4 };
        const part = contributionOf(second);
        expect(addTotals(addTotals(day, part), part, -1)).toEqual(day);
      }),
    );
  });
});
