import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../domain/conversation/outcome';
import { anOffer } from '../../../builders/offer';
import type { Severity } from '../../../../domain/hostility/verdict';
import type { ConversationRecord } from '../../../../storage/tables/conversations';
import type { PhraseUseRecord } from '../../../../storage/tables/phrase-uses';
import type { TurnRecord } from '../../../../storage/tables/turns';
import { countShift, type Played, type Stored } from '../../../../tools/start/count';
import { asTable } from '../../../../tools/start/print';
import { aTurn } from '../../../builders/turn';

const AT = Date.UTC(2026, 10, 20, 9);
const DAY = '2026-11-20';

/** A conversation on a desk: what a careful person says, and what was judged. */
interface Said {
  readonly id: string;
  readonly console: string;
  readonly labelled: readonly Severity[];
  readonly judged: readonly Severity[];
}

const SHOP: Said = { id: '1', console: 'sample-shop', labelled: [0, 2], judged: [0, 2] };
const TICKET: Said = { id: '2', console: 'sample-tickets', labelled: [0, 1], judged: [0, 1] };

const playedOf = ({ id, console, labelled }: Said): Played => ({ id, console, key: `key-${id}`, labelled });

function rowOf({ id, console, judged }: Said): ConversationRecord {
  const turns = judged.map((severity) => aTurn({ severity }));
  const tension = { tension: 0, level: 0 } as const;
  return { key: `key-${id}`, console, firstSeenAt: AT, lastSeenAt: AT, ...tension, ...outcomeOf(turns) };
}

const turnsOf = ({ id, judged }: Said): TurnRecord[] =>
  judged.map((severity, index) => ({
    ...aTurn({ severity, at: AT + index }),
    fingerprint: `${id}-${index}`,
    conversation: `key-${id}`,
    observedAt: AT,
    arrival: 'live',
    day: DAY,
    score: 0,
  }));

const useIn = ({ id }: Said, verified = true): PhraseUseRecord => ({
  id: `use-${id}`,
  at: AT,
  day: DAY,
  conversation: `key-${id}`,
  phrase: 'a-phrase',
  stage: 'listen',
  place: verified ? 'composer' : 'clipboard',
  verified,
  tensionBefore: 2,
});

/** A shift that went as it should, with what a test wants otherwise. */
function shift(said: readonly Said[], otherwise: Partial<Stored> = {}) {
  const stored: Stored = {
    conversations: said.map(rowOf),
    // The order of the rows is the store's own.
    turns: said.flatMap(turnsOf).reverse(),
    offers: [anOffer({ conversation: 'key-1', at: AT, state: 'back', answer: 'accepted' })],
    pauses: [
      {
        id: 'pause',
        reset: 'three-breaths',
        offer: 'offer',
        day: DAY,
        startedAt: AT,
        plannedMs: 30_000,
        endedAt: AT + 30_000,
        ending: 'done',
        draftKept: true,
      },
    ],
    phraseUses: [useIn(SHOP), useIn(TICKET)],
    ...otherwise,
  };
  return countShift(said.map(playedOf), stored);
}

describe('counting a played shift', () => {
  it('finds nothing wrong when everything is as labelled', () => {
    expect(shift([SHOP, TICKET])).toEqual({
      count: {
        conversations: { seen: 2, hostile: 1, abusive: 0, labelledHostile: 1, labelledAbusive: 0, calmCounted: 0 },
        phrases: { inserted: 2, verified: 2 },
        pauses: { offered: 1, taken: 1 },
      },
      differences: [],
      troubles: [],
    });
  });

  it('shows a shade of difference without calling it trouble', () => {
    const { differences, troubles } = shift([SHOP, { ...TICKET, judged: [1, 1] }]);
    expect(differences).toEqual([
      { id: '2', console: 'sample-tickets', judged: [1, 1], labelled: [0, 1], changesCount: false },
    ]);
    expect(troubles).toEqual([]);
  });

  it('is not content with equal sums when they stand for other conversations', () => {
    const { count, troubles } = shift([
      { ...SHOP, judged: [0, 1] },
      { ...TICKET, judged: [0, 2] },
    ]);
    expect(count.conversations).toMatchObject({ hostile: 1, labelledHostile: 1, calmCounted: 1 });
    expect(troubles).toHaveLength(2);
  });

  it.each<[string, Said]>([
    ['a message that was never stored', { ...SHOP, judged: [2] }],
    ['a message stored twice', { ...SHOP, judged: [0, 2, 2] }],
    ['an abusive conversation counted as hostile only', { ...SHOP, labelled: [0, 3] }],
  ])('calls %s trouble', (_, shop) => {
    expect(shift([shop, TICKET]).troubles).toEqual(['1 is counted otherwise than labelled']);
  });

  it.each<[string, Partial<Stored>, string]>([
    ['a conversation missing', { conversations: [rowOf(SHOP)] }, '2 conversations were played, 1 are stored'],
    ['no phrase on a desk', { phraseUses: [useIn(SHOP)] }, 'no phrase was verified on sample-tickets'],
    ['an unverified phrase', { phraseUses: [useIn(SHOP), useIn(TICKET, false)] }, 'a phrase could not be verified'],
    ['no pause', { pauses: [] }, 'no pause was taken to its end'],
  ])('calls %s trouble', (_, otherwise, trouble) => {
    expect(shift([SHOP, TICKET], otherwise).troubles).toContain(trouble);
  });

  it('calls a draft that changed during a pause trouble', () => {
    const pauses = [
      { id: 'p', reset: 'three-breaths', day: DAY, startedAt: AT, plannedMs: 1, endedAt: AT, ending: 'done' } as const,
    ].map((pause) => ({ ...pause, draftKept: false }));
    expect(shift([SHOP, TICKET], { pauses }).troubles).toEqual(['a draft changed during a pause']);
  });
});

describe('the table', () => {
  const told = (said: readonly Said[]): string =>
    asTable({ ...shift(said), foreignRequests: [], screenshots: ['.output/start/card.png'] });

  it('shows each differing conversation message by message and marks those that count otherwise', () => {
    const lines = told([
      { ...SHOP, judged: [0, 1] },
      { ...TICKET, judged: [1, 1] },
    ]).split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^! 1 .*judged 0 1 +labelled 0 2$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}2 .*judged 1 1 +labelled 0 1$/));
  });

  it('says so when every message was judged as labelled', () => {
    expect(told([SHOP, TICKET])).toContain('Every message was judged as labelled.');
  });
});
