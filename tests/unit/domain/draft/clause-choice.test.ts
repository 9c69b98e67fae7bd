import { describe, expect, it } from 'vitest';
import type { ActReading } from '../../../../domain/draft/act-reader';
import { type Piece, pieceOf, sayTheLikeliest } from '../../../../domain/draft/clause-choice';
import { clausesOf } from '../../../../domain/draft/clauses';

function choose(words: string, acts: readonly ActReading[], mayStay = true, heat = 0): Piece {
  const [clause] = clausesOf(words, 'en');
  if (!clause) throw new Error('no clause');
  return pieceOf(clause, words, 'en', {
    actsOf: () => acts,
    heatOf: () => heat,
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

  it.each([
    ['the label cost 40 pounds', -1.2, 'keep'],
    ['the label cost 40 pounds', -0.8, 'drop'],
    ['how is 40 pounds too much?', -1.2, 'drop'],
    ['the label was torn', -1.2, 'drop'],
    ['the label was torn', -3.2, 'drop'],
  ] as const)('stays with a figure in it where it is cool, whatever it seems to do: %s, %d', (words, heat, act) => {
    expect(choose(words, near(-9, 1), true, heat).act).toBe(act);
  });

  it('stays where it is surely cool and hardly seems to be heat', () => {
    expect(choose('it is there by noon', near(-2, 0.3), true, -3.2).act).toBe('keep');
    expect(choose('it is there by noon', near(-2, 0.3), true, -2.8).act).toBe('drop');
    expect(choose('it is there by noon', near(-2, 0.3), false, -3.2).act).toBe('drop');
  });

  it('stays where all would go and it is cool', () => {
    const decide: ActReading[] = [
      { act: 'drop', score: 1 },
      { act: 'decide', score: -1.2 },
      { act: 'keep', score: -9 },
    ];
    const [cool, warm] = [choose('two pages of it', near(-9, 1), true, -1.2), choose('so be it', decide, true, 0.5)];
    sayTheLikeliest([cool, warm]);
    expect([cool.act, warm.act]).toEqual(['keep', 'drop']);
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
