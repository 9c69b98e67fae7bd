import { describe, expect, it } from 'vitest';
import type { SeenTurn } from '../../../storage/queries/observation';
import { placeTurns, withHeat } from '../../../storage/queries/place-turns';
import type { TurnRecord } from '../../../storage/tables/turns';
import { aSeenTurn, HOUR, MINUTE, NOON, TODAY } from './builders';

const backlog = (changes: Partial<SeenTurn> = {}): SeenTurn => aSeenTurn({ arrival: 'backlog', ...changes });

function place(seen: SeenTurn[], stored: Record<number, number> = {}, lastAt?: number): number[] {
  const known = new Map<string, TurnRecord>();
  seen.forEach((turn, index) => {
    const at = stored[index];
    if (at !== undefined) known.set(turn.fingerprint, { ...turn, conversation: 'a', at, day: '' });
  });
  return placeTurns('a', seen, known, lastAt, NOON).map((turn) => turn.at - NOON);
}

describe('placing turns in time', () => {
  it('takes the time of the console where it is believable', () => {
    expect(place([backlog({ sentAt: NOON - HOUR }), backlog({ sentAt: NOON - MINUTE })])).toEqual([-HOUR, -MINUTE]);
  });

  it('takes the moment it was seen for a live message whose time lies in the future', () => {
    expect(place([aSeenTurn({ sentAt: NOON + HOUR })])).toEqual([0]);
  });

  it('keeps the order of the page among messages of one minute', () => {
    const sentAt = NOON - MINUTE;
    expect(place([backlog({ sentAt }), backlog({ sentAt }), backlog({ sentAt })])).toEqual([
      -MINUTE,
      -MINUTE + 1,
      -MINUTE + 2,
    ]);
  });

  it('keeps the order of a backlog without times, ending when it was seen', () => {
    expect(place([backlog(), backlog(), backlog()])).toEqual([-2, -1, 0]);
  });

  it('puts a message without a time right before the one it precedes', () => {
    expect(place([backlog(), backlog({ sentAt: NOON - HOUR }), backlog()])).toEqual([-HOUR - 1, -HOUR, 0]);
  });

  it('puts older history before the stored message it was loaded above', () => {
    expect(place([backlog(), backlog(), backlog()], { 2: NOON - HOUR })).toEqual([-HOUR - 2, -HOUR - 1]);
  });

  it('puts older history of the same minute before the stored message', () => {
    const sentAt = NOON - HOUR;
    expect(place([backlog({ sentAt }), backlog({ sentAt }), backlog({ sentAt })], { 2: sentAt })).toEqual([
      -HOUR - 2,
      -HOUR - 1,
    ]);
  });

  it('puts a live message after all that is stored, also within the same minute', () => {
    expect(place([aSeenTurn({ sentAt: NOON - MINUTE })], {}, NOON - MINUTE + 2)).toEqual([-MINUTE + 3]);
  });

  it('puts a second batch of a long backlog after the first', () => {
    expect(place([backlog(), backlog()], {}, NOON)).toEqual([1, 2]);
  });

  it('leaves old dated backlog where its date puts it', () => {
    expect(place([backlog({ sentAt: NOON - HOUR })], {}, NOON)).toEqual([-HOUR]);
  });

  it('gives back new turns only', () => {
    expect(place([backlog({ sentAt: NOON - HOUR }), aSeenTurn()], { 0: NOON - HOUR })).toEqual([0]);
  });

  it('stores nothing that is not a column, whatever the caller hands over', () => {
    const turn = { ...aSeenTurn(), text: 'my address is 12 Elm Street' };
    expect(JSON.stringify(placeTurns('a', [turn], new Map(), undefined, NOON))).not.toContain('Elm');
  });
});

describe('the index of the strip', () => {
  const row: TurnRecord = { ...aSeenTurn({ severity: 2 }), conversation: 'a', at: NOON, day: TODAY };

  it.each<[string, Partial<TurnRecord>, number | undefined]>([
    ['a hostile message of today is in', {}, NOON],
    ['a tense one too', { severity: 1 }, NOON],
    ['a calm one is not', { severity: 0 }, undefined],
    ['one that was corrected to calm is not', { correction: 0 }, undefined],
    ['one that was corrected to hostile is', { severity: 0, correction: 2 }, NOON],
    ['backlog that is no load is not', { day: '' }, undefined],
    ['own words are not', { speaker: 'agent' }, undefined],
  ])('%s', (_title, changes, heatedAt) => {
    expect(withHeat({ ...row, ...changes, heatedAt: 1 }).heatedAt).toBe(heatedAt);
  });
});
