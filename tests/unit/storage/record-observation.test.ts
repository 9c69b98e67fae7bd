import { describe, expect, it } from 'vitest';
import { correctTurn } from '../../../storage/queries/correct-turn';
import { addPhraseUse } from '../../../storage/queries/phrase-uses';
import { recordObservation } from '../../../storage/queries/record-observation';
import { aQuarrel, aSeenTurn, anObservation, aStore, DAY, HOUR, MINUTE, NOON, TODAY } from './builders';

describe('recording what was seen', () => {
  it('stores turns, their conversation and the day', async () => {
    const store = aStore();
    const turns = aQuarrel(0, 2);
    const recorded = await recordObservation(anObservation(turns), store);
    expect(recorded.added).toEqual(turns.map((turn) => turn.fingerprint));
    expect(recorded.conversation).toMatchObject({
      key: 'conversation-a',
      console: 'sample',
      firstSeenAt: NOON - 2 * MINUTE,
      lastSeenAt: NOON - MINUTE,
      countedOn: TODAY,
      tension: 2,
      level: 2,
      counts: [1, 0, 1, 0],
      hostile: true,
      abusive: false,
      recovered: false,
    });
    expect(await store.conversations.get('conversation-a')).toEqual(recorded.conversation);
    expect(await store.days.toArray()).toEqual([
      {
        day: TODAY,
        conversations: 1,
        hostile: 1,
        abusive: 0,
        recovered: 0,
        messages: [1, 0, 1, 0],
        replies: 0,
        offers: 0,
        pauses: 0,
        pauseMs: 0,
        phraseUses: 0,
      },
    ]);
  });

  it('counts the same batch once, however often it comes', async () => {
    const store = aStore();
    const observation = anObservation(aQuarrel(0, 1, 2, 3));
    await recordObservation(observation, store);
    const before = await Promise.all([store.turns.toArray(), store.conversations.toArray(), store.days.toArray()]);
    for (let time = 0; time < 50; time++) {
      const again = await recordObservation({ ...observation, now: NOON + time * HOUR }, store);
      expect(again.added).toEqual([]);
    }
    expect(await Promise.all([store.turns.toArray(), store.conversations.toArray(), store.days.toArray()])).toEqual(
      before,
    );
  });

  it('counts once when two contexts record the same at the same time', async () => {
    const store = aStore();
    const observation = anObservation(aQuarrel(2, 2, 0));
    const results = await Promise.all([1, 2, 3].map(() => recordObservation(observation, store)));
    expect(results.flatMap((result) => result.added)).toHaveLength(3);
    expect(await store.days.get(TODAY)).toMatchObject({ hostile: 1, messages: [1, 0, 2, 0] });
  });

  it('never changes a row that is read again as backlog', async () => {
    const store = aStore();
    const [live] = aQuarrel(2);
    if (!live) throw new Error('no turn');
    await recordObservation(anObservation([live]), store);
    const before = await store.turns.toArray();
    const again = { ...live, arrival: 'backlog' as const, severity: 0 as const, sentAt: NOON - DAY };
    await recordObservation(anObservation([again], { now: NOON + DAY }), store);
    expect(await store.turns.toArray()).toEqual(before);
    expect(await store.days.toArray()).toHaveLength(1);
  });

  it('lets backlog colour its conversation without counting it today', async () => {
    const store = aStore();
    const turns = [3, 0].map((severity) =>
      aSeenTurn({ severity: severity as 0 | 3, arrival: 'backlog', sentAt: NOON - 2 * DAY + severity }),
    );
    const { conversation } = await recordObservation(anObservation(turns.reverse()), store);
    expect(conversation).toMatchObject({ abusive: true, hostile: true, counts: [1, 0, 0, 1], level: 3 });
    expect(conversation.countedOn).toBeUndefined();
    expect(await store.days.toArray()).toEqual([]);
  });

  it('knows a hostile conversation as recovered even when the insult lies far back', async () => {
    const store = aStore();
    await recordObservation(anObservation(aQuarrel(2)), store);
    for (let batch = 0; batch < 3; batch++) {
      const turns = Array.from({ length: 60 }, (_, index) =>
        aSeenTurn({ observedAt: NOON + batch * HOUR + index * 1_000 }),
      );
      await recordObservation(anObservation(turns), store);
    }
    const row = await store.conversations.get('conversation-a');
    expect(row).toMatchObject({ counts: [180, 0, 1, 0], hostile: true, recovered: true, tension: 0, level: 0 });
  });

  it('finds the customer behind a long row of own messages', async () => {
    const store = aStore();
    const own = Array.from({ length: 120 }, (_, index) =>
      aSeenTurn({ speaker: 'agent', observedAt: NOON + index * 1_000 }),
    );
    await recordObservation(anObservation([...aQuarrel(3), ...own]), store);
    const { conversation } = await recordObservation(
      anObservation([aSeenTurn({ speaker: 'agent', observedAt: NOON + HOUR })]),
      store,
    );
    expect(conversation).toMatchObject({ tension: 3, level: 3 });
  });

  it('gives back the last forty turns, oldest first', async () => {
    const store = aStore();
    const turns = Array.from({ length: 60 }, (_, index) => aSeenTurn({ observedAt: NOON + index * 1_000 }));
    const { recentTurns } = await recordObservation(anObservation(turns), store);
    expect(recentTurns.map((turn) => turn.fingerprint)).toEqual(turns.slice(20).map((turn) => turn.fingerprint));
    const again = await recordObservation(anObservation([]), store);
    expect(again.recentTurns).toEqual(recentTurns);
  });

  it('answers an empty look at an unknown conversation with a calm row and stores nothing', async () => {
    const store = aStore();
    const { conversation, recentTurns } = await recordObservation(anObservation([]), store);
    expect(conversation).toMatchObject({ tension: 0, level: 0, hostile: false, firstSeenAt: NOON });
    expect(recentTurns).toEqual([]);
    expect(await store.conversations.count()).toBe(0);
  });

  it('learns the customer later and keeps it', async () => {
    const store = aStore();
    const turns = aQuarrel(0);
    await recordObservation(anObservation(turns), store);
    const named = { key: 'conversation-a', console: 'sample', customer: 'customer-1' };
    await recordObservation(anObservation(turns, { conversation: named }), store);
    await recordObservation(anObservation([...turns, aSeenTurn()]), store);
    expect((await store.conversations.get('conversation-a'))?.customer).toBe('customer-1');
  });

  it('moves a conversation from calm to hostile within its day, not twice', async () => {
    const store = aStore();
    await recordObservation(anObservation(aQuarrel(0)), store);
    await recordObservation(anObservation([aSeenTurn({ severity: 2, observedAt: NOON + 1 })]), store);
    expect(await store.days.get(TODAY)).toMatchObject({ conversations: 1, hostile: 1, recovered: 0 });
    await recordObservation(anObservation([aSeenTurn({ observedAt: NOON + 2 })]), store);
    expect(await store.days.get(TODAY)).toMatchObject({ conversations: 1, hostile: 1, recovered: 1 });
  });

  it('counts a conversation on each of two days it goes over', async () => {
    const store = aStore();
    await recordObservation(anObservation([aSeenTurn({ severity: 2, observedAt: NOON - DAY })]), store);
    await recordObservation(anObservation([aSeenTurn()]), store);
    expect(await store.days.toArray()).toMatchObject([
      { day: '2026-11-17', conversations: 1, hostile: 1, recovered: 0 },
      { day: TODAY, conversations: 1, hostile: 0, recovered: 0 },
    ]);
  });

  it('counts a recovered conversation however much was written since', async () => {
    const store = aStore();
    const calm = Array.from({ length: 20 }, () => 0 as const);
    for (const turn of aQuarrel(2, ...calm)) await recordObservation(anObservation([turn]), store);
    expect(await store.days.get(TODAY)).toMatchObject({ conversations: 1, hostile: 1, recovered: 1 });
    const own = Array.from({ length: 20 }, (_, index) => aSeenTurn({ speaker: 'agent', observedAt: NOON + index }));
    for (const turn of own) await recordObservation(anObservation([turn]), store);
    expect(await store.days.get(TODAY)).toMatchObject({ conversations: 1, hostile: 1, recovered: 1, replies: 20 });
  });

  it('says the same of a long conversation, read at once or as it grew', async () => {
    const [whole, grown] = [aStore(), aStore()];
    const turns = aQuarrel(3, ...Array.from({ length: 70 }, () => 0 as const));
    await recordObservation(anObservation(turns), whole);
    for (const turn of turns) await recordObservation(anObservation([turn]), grown);
    expect(await grown.conversations.toArray()).toEqual(await whole.conversations.toArray());
    expect(await grown.days.toArray()).toEqual(await whole.days.toArray());
  });

  it('counts a conversation anew whose row was lost', async () => {
    const store = aStore();
    const turns = aQuarrel(2, 1);
    await recordObservation(anObservation(turns), store);
    await store.conversations.clear();
    const { conversation } = await recordObservation(anObservation([aSeenTurn()]), store);
    expect(conversation).toMatchObject({ counts: [1, 1, 1, 0], hostile: true });
  });

  it('stores a backlog of 5,000 messages in one go, in the order of the page', async () => {
    const store = aStore();
    const turns = Array.from({ length: 5_000 }, () => aSeenTurn({ arrival: 'backlog' }));
    const { recentTurns } = await recordObservation(anObservation(turns), store);
    expect(await store.turns.count()).toBe(5_000);
    expect(recentTurns.map((turn) => turn.fingerprint)).toEqual(turns.slice(-40).map((turn) => turn.fingerprint));
    const again = await recordObservation(anObservation([...turns, aSeenTurn({ observedAt: NOON + 1 })]), store);
    expect(again.added).toHaveLength(1);
    expect(again.conversation.counts).toEqual([5_001, 0, 0, 0]);
  });
});

describe('own reply times', () => {
  const reply = (changes = {}) => aSeenTurn({ speaker: 'agent', observedAt: NOON + 90_000, ...changes });

  it('measures from the customer message that was answered', async () => {
    const store = aStore();
    await recordObservation(anObservation([aSeenTurn()]), store);
    const { recentTurns } = await recordObservation(anObservation([reply()]), store);
    expect(recentTurns.at(-1)?.replyMs).toBe(90_000);
    expect((await store.turns.toArray()).map((turn) => turn.replyMs)).toContain(90_000);
  });

  it.each([
    ['a second reply in a row', [aSeenTurn(), reply({ observedAt: NOON + 1 }), reply()]],
    ['a message whose time nobody knows', [aSeenTurn({ arrival: 'backlog' }), reply()]],
    ['an opening by the agent', [reply()]],
  ])('claims none for %s', async (_title, turns) => {
    const { recentTurns } = await recordObservation(anObservation(turns), aStore());
    expect(recentTurns.at(-1)?.replyMs).toBeUndefined();
  });
});

describe('tension after a phrase', () => {
  const use = {
    id: 'use-1',
    at: NOON + MINUTE,
    conversation: 'conversation-a',
    phrase: 'hear-you',
    stage: 'listen',
    place: 'composer',
    verified: true,
    tensionBefore: 2,
  } as const;

  it('is noted when the customer writes next, and stays', async () => {
    const store = aStore();
    await recordObservation(anObservation([aSeenTurn({ severity: 2 })]), store);
    await addPhraseUse(use, store);
    await recordObservation(anObservation([aSeenTurn({ speaker: 'agent', observedAt: NOON + 2 * MINUTE })]), store);
    expect((await store.phraseUses.get('use-1'))?.tensionAfter).toBeUndefined();
    const answer = aSeenTurn({ observedAt: NOON + 3 * MINUTE });
    await recordObservation(anObservation([answer]), store);
    const after = (await store.phraseUses.get('use-1'))?.tensionAfter;
    expect(after).toBeCloseTo(2 * 0.5 ** (1 / 2.5), 6);
    await correctTurn(answer.fingerprint, 2, NOON, store);
    await recordObservation(anObservation([aSeenTurn({ severity: 3, observedAt: NOON + 4 * MINUTE })]), store);
    expect((await store.phraseUses.get('use-1'))?.tensionAfter).toBe(after);
  });

  it('does not come from another conversation or an older message', async () => {
    const store = aStore();
    await addPhraseUse(use, store);
    const other = { key: 'conversation-b', console: 'sample' };
    await recordObservation(anObservation([aSeenTurn({ observedAt: NOON + HOUR })], { conversation: other }), store);
    await recordObservation(anObservation([aSeenTurn({ arrival: 'backlog', sentAt: NOON - DAY })]), store);
    expect((await store.phraseUses.get('use-1'))?.tensionAfter).toBeUndefined();
  });
});
