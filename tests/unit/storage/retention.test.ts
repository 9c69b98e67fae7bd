import { describe, expect, it } from 'vitest';
import { emptyDay } from '../../../storage/queries/day-rollup';
import { recordObservation } from '../../../storage/queries/record-observation';
import { deleteExpired } from '../../../storage/retention';
import { anOffer } from '../../builders/offer';
import { aSeenTurn, anObservation, aStore, DAY, NOON } from './builders';

const MIDNIGHT = NOON - DAY / 2;

describe('deleting what is past its time', () => {
  it('deletes each table by its own days, at a local midnight', async () => {
    const store = aStore();
    const pause = { reset: 'three-breaths', day: '2026-01-01', plannedMs: 1 } as const;
    const use = { day: '2026-01-01', conversation: 'a', phrase: 'x', stage: 'listen', place: 'composer' } as const;
    const add = async (id: string, age: (days: number) => number) => {
      await store.offers.add(anOffer({ id, at: age(90) }));
      await store.pauses.add({ ...pause, id, startedAt: age(365) });
      await store.phraseUses.add({ ...use, id, at: age(90), verified: true, tensionBefore: 0 });
      const turn = aSeenTurn({ fingerprint: id, observedAt: age(30) });
      const conversation = { key: id, console: 'sample' };
      await recordObservation(anObservation([turn], { conversation, now: age(30) }), store);
      const row = await store.conversations.get(id);
      if (row) await store.conversations.put({ ...row, lastSeenAt: age(90) });
    };
    await add('kept', (days) => new Date(2026, 10, 18 - days).getTime());
    await add('over', (days) => new Date(2026, 10, 18 - days).getTime() - 1);
    const deleted = await deleteExpired(NOON, { retentionDays: 90 }, store);
    expect(deleted).toEqual({ conversations: 1, turns: 1, offers: 1, pauses: 1, phraseUses: 1 });
    for (const table of [store.conversations, store.turns, store.offers, store.pauses, store.phraseUses]) {
      expect(await table.toCollection().primaryKeys()).toEqual(['kept']);
    }
  });

  it('keeps conversations for the days the agent chose', async () => {
    const store = aStore();
    const turn = aSeenTurn({ observedAt: NOON - 40 * DAY });
    await recordObservation(anObservation([turn], { now: NOON - 40 * DAY }), store);
    await deleteExpired(NOON, { retentionDays: 90 }, store);
    expect([await store.turns.count(), await store.conversations.count()]).toEqual([0, 1]);
    await deleteExpired(NOON, { retentionDays: 30 }, store);
    expect(await store.conversations.count()).toBe(0);
  });

  it('keeps the rollups of days for ever', async () => {
    const store = aStore();
    await store.days.add(emptyDay('2020-01-01'));
    expect(await deleteExpired(NOON, { retentionDays: 30 }, store)).toEqual({});
    expect(await store.days.count()).toBe(1);
  });

  it('deletes thousands in batches, and nothing more when asked again', async () => {
    const store = aStore();
    const turns = Array.from({ length: 1_234 }, () => aSeenTurn({ observedAt: MIDNIGHT - 31 * DAY }));
    await recordObservation(anObservation(turns, { now: MIDNIGHT - 31 * DAY }), store);
    expect(await deleteExpired(NOON, { retentionDays: 90 }, store)).toEqual({ turns: 1_234 });
    expect(await deleteExpired(NOON, { retentionDays: 90 }, store)).toEqual({});
  });

  it('keeps the summary of a conversation after its messages, and counts it anew when it goes on', async () => {
    const store = aStore();
    const old = aSeenTurn({ severity: 3, observedAt: NOON - 40 * DAY });
    await recordObservation(anObservation([old], { now: NOON - 40 * DAY }), store);
    await deleteExpired(NOON, { retentionDays: 90 }, store);
    expect(await store.conversations.get('conversation-a')).toMatchObject({ abusive: true, counts: [0, 0, 0, 1] });
    // The page shows the old message again: it is backlog now, and is not counted twice.
    const again = { ...old, arrival: 'backlog' as const, observedAt: NOON, sentAt: NOON - 40 * DAY };
    const { conversation } = await recordObservation(anObservation([again]), store);
    expect(conversation).toMatchObject({ counts: [0, 0, 0, 1], firstSeenAt: NOON - 40 * DAY });
    expect(await store.days.count()).toBe(1);
  });

  it('counts a conversation that went on from the messages that are left', async () => {
    const store = aStore();
    await recordObservation(
      anObservation([aSeenTurn({ severity: 2, observedAt: NOON - 40 * DAY })], { now: NOON - 40 * DAY }),
      store,
    );
    await recordObservation(anObservation([aSeenTurn()]), store);
    await deleteExpired(NOON, { retentionDays: 90 }, store);
    expect(await store.conversations.get('conversation-a')).toMatchObject({
      counts: [1, 0, 0, 0],
      hostile: false,
      firstSeenAt: NOON - 40 * DAY,
      lastSeenAt: NOON,
    });
  });
});
