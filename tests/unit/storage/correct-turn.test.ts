import { describe, expect, it } from 'vitest';
import { correctTurn } from '../../../storage/queries/correct-turn';
import { recordObservation } from '../../../storage/queries/record-observation';
import { aQuarrel, aSeenTurn, anObservation, aStore, DAY, NOON, TODAY } from './builders';

async function storeWith(...severities: (0 | 1 | 2 | 3)[]) {
  const store = aStore();
  const turns = aQuarrel(...severities);
  await recordObservation(anObservation(turns), store);
  return { store, prints: turns.map((turn) => turn.fingerprint) };
}

describe('correcting a message', () => {
  it('"not hostile" takes the conversation out of today\'s count', async () => {
    const { store, prints } = await storeWith(0, 2);
    const corrected = await correctTurn(prints[1] ?? '', 0, NOON, store);
    expect(corrected).toMatchObject({ previous: undefined, turn: { severity: 2, correction: 0 } });
    expect(corrected?.conversation).toMatchObject({ hostile: false, tension: 0, level: 0, counts: [2, 0, 0, 0] });
    expect(await store.days.get(TODAY)).toMatchObject({ conversations: 1, hostile: 0, messages: [2, 0, 0, 0] });
    expect((await store.turns.get(prints[1] ?? ''))?.heatedAt).toBeUndefined();
  });

  it('"this was abusive" counts it', async () => {
    const { store, prints } = await storeWith(0);
    await correctTurn(prints[0] ?? '', 3, NOON, store);
    expect(await store.days.get(TODAY)).toMatchObject({ hostile: 1, abusive: 1, messages: [0, 0, 0, 1] });
    expect(await store.conversations.get('conversation-a')).toMatchObject({ abusive: true, level: 3 });
  });

  it('is undone by giving back what was there before', async () => {
    const { store, prints } = await storeWith(1, 2, 0);
    const print = prints[1] ?? '';
    const everything = () => Promise.all([store.turns.toArray(), store.conversations.toArray(), store.days.toArray()]);
    const before = await everything();
    const first = await correctTurn(print, 0, NOON, store);
    const second = await correctTurn(print, 3, NOON, store);
    expect(second?.previous).toBe(0);
    await correctTurn(print, second?.previous, NOON, store);
    await correctTurn(print, first?.previous, NOON, store);
    expect(await everything()).toEqual(before);
  });

  it('leaves days alone that the message does not count for', async () => {
    const store = aStore();
    const old = aSeenTurn({ arrival: 'backlog', sentAt: NOON - 3 * DAY, severity: 2 });
    await recordObservation(anObservation([old]), store);
    const corrected = await correctTurn(old.fingerprint, 0, NOON, store);
    expect(corrected?.conversation?.hostile).toBe(false);
    expect(await store.days.toArray()).toEqual([]);
  });

  it('leaves a closed day alone whose other messages may be gone already', async () => {
    const { store, prints } = await storeWith(2);
    await correctTurn(prints[0] ?? '', 0, NOON + 31 * DAY, store);
    expect(await store.days.get(TODAY)).toMatchObject({ hostile: 1 });
    expect((await store.turns.get(prints[0] ?? ''))?.correction).toBe(0);
  });

  it.each([
    ['an unknown message', 'nobody'],
    ['own words', 'own'],
  ])('does nothing to %s', async (_title, print) => {
    const store = aStore();
    await recordObservation(anObservation([aSeenTurn({ speaker: 'agent', fingerprint: 'own' })]), store);
    expect(await correctTurn(print, 3, NOON, store)).toBeUndefined();
    expect(await store.days.get(TODAY)).toMatchObject({ hostile: 0, replies: 1 });
  });
});
