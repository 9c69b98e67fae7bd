import { describe, expect, it } from 'vitest';
import { describeStored } from '../../../storage/describe';

describe('the list of what is stored', () => {
  it('names every table with its days, then settings and salt', () => {
    const things = describeStored({ retentionDays: 30 }).map(({ id, days, chosen }) => [id, days, chosen]);
    expect(things).toEqual([
      ['conversations', 30, true],
      ['turns', 30, false],
      ['offers', 90, false],
      ['pauses', 365, false],
      ['rests', 30, false],
      ['phraseUses', 90, false],
      ['ownPhrases', 'until-deleted', false],
      ['phraseStars', 'until-deleted', false],
      ['checkIns', 'until-deleted', false],
      ['ownMedia', 'until-deleted', false],
      ['days', 'until-deleted', false],
      ['settings', 'until-deleted', false],
      ['salt', 'until-deleted', false],
    ]);
  });

  it('follows the agent’s choice', () => {
    expect(describeStored({ retentionDays: 90 })[0]?.days).toBe(90);
  });

  it('names columns, and none that could hold words of a customer', () => {
    const columns = describeStored({ retentionDays: 90 })
      // The agent's own texts: kept because the agent asked for it.
      .filter(({ id }) => id !== 'ownPhrases')
      .flatMap((thing) => thing.columns);
    expect(columns).toContain('fingerprint');
    expect(columns.filter((column) => /text|name|words?$|message$/i.test(column))).toEqual(['ownWords']);
  });
});
