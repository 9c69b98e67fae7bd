import { describe, expect, it } from 'vitest';
import type { ActReading } from '../../../../domain/draft/act-reader';
import { type Piece, pieceOf, sayTheLikeliest } from '../../../../domain/draft/clause-choice';
import { clausesOf } from '../../../../domain/draft/clauses';

function choose(words: string, acts: readonly ActReading[], mayStay = true): Piece {
  const [clause] = clausesOf(words, 'en');
  if (!clause) throw new Error('no clause');
  return pieceOf(clause, words, 'en', {
    actsOf: () => acts,
    heatOf: () => 0,
    isHeated: () => false,
    mayStay: () => mayStay,
  });
}

const near = (keep: number, drop: number): ActReading[] => [
  { act: 'drop', score: drop },
  { act: 'keep', score: keep },
  { act: 'told', score: -4 },
];

describe('a clause of a heated draft', () => {
  it.each([
    ['the label was torn', near(0.1, 0.5), 'keep'],
    ['the label was torn', near(-1, 0), 'drop'],
    ['the label cost 40 pounds', near(-1, 0), 'keep'],
    ['the label cost 40 pounds', near(-3, 0), 'drop'],
  ] as const)('stays where it may be a fact, sooner with a figure in it: %s, %j', (words, acts, act) => {
    expect(choose(words, acts).act).toBe(act);
  });

  it('goes where a rule forbids it, in a line if one is at all likely', () => {
    const acts = (told: number): ActReading[] => [
      { act: 'keep', score: 1 },
      { act: 'told', score: told },
      { act: 'drop', score: -5 },
    ];
    expect(choose('as I said', acts(-0.5), false).act).toBe('told');
    expect(choose('as I said', acts(-2), false).act).toBe('drop');
  });

  it('says what was most likely meant where all would go', () => {
    const [vague, likely] = [
      choose('so there you are', near(-9, 1)),
      choose('so be it', [
        { act: 'drop', score: 1 },
        { act: 'decide', score: -1.2 },
        { act: 'keep', score: -9 },
      ]),
    ];
    expect([vague.act, likely.act]).toEqual(['drop', 'drop']);
    sayTheLikeliest([vague, likely]);
    expect([vague.act, likely.act]).toEqual(['drop', 'decide']);
  });
});
