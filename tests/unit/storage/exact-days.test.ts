import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../domain/hostility/verdict';
import type { EvenkeelDatabase } from '../../../storage/database';
import { conversationFrom } from '../../../storage/queries/conversation-row';
import { correctTurn } from '../../../storage/queries/correct-turn';
import type { SeenTurn } from '../../../storage/queries/observation';
import { recordObservation } from '../../../storage/queries/record-observation';
import { aSeenTurn, aStore, DAY, HOUR, MINUTE, NOON, recountDays, storedDays } from './builders';

const CONVERSATIONS = ['a', 'b', 'c'];
const severity = fc.constantFrom<Severity>(0, 1, 2, 3);

/** Forty messages of three conversations around two midnights, in every way a message can arrive. */
const world = fc.array(
  fc.record({
    conversation: fc.constantFrom(...CONVERSATIONS),
    speaker: fc.constantFrom('customer' as const, 'customer' as const, 'agent' as const),
    severity,
    arrival: fc.constantFrom('live' as const, 'backlog' as const),
    observedAt: fc.integer({ min: NOON - DAY, max: NOON + DAY }),
    sentAgo: fc.option(fc.integer({ min: -10 * MINUTE, max: 12 * HOUR }), { nil: undefined }),
    unanswered: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

/** Three of the same moment: the second came to be put beside the first, and which is older is told by nothing. */
const SAME_TIME = [0, undefined, undefined].map((sentAgo, index) => ({
  conversation: 'a',
  speaker: 'customer' as const,
  severity: (index === 1 ? 2 : 0) as Severity,
  arrival: 'live' as const,
  observedAt: NOON,
  sentAgo,
  unanswered: false,
}));

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ see: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }) }) },
  { weight: 1, arbitrary: fc.record({ correct: fc.nat(), severity: fc.option(severity, { nil: undefined }) }) },
);

type Step = { see: number[] } | { correct: number; severity: Severity | undefined };
type Message = SeenTurn & { readonly conversation: string };

async function play(store: EvenkeelDatabase, messages: readonly Message[], steps: readonly Step[]): Promise<void> {
  for (const next of steps) {
    if ('correct' in next) {
      const message = messages[next.correct % messages.length];
      if (message) await correctTurn(message.fingerprint, next.severity, NOON + DAY, store);
      continue;
    }
    const picked = next.see.flatMap((index) => messages[index % messages.length] ?? []);
    for (const key of CONVERSATIONS) {
      const turns = picked.filter((message) => message.conversation === key);
      const now = Math.max(NOON, ...turns.map((turn) => turn.observedAt));
      await recordObservation({ conversation: { key, console: 'sample' }, turns, now }, store);
    }
  }
}

describe('the rollups of days', () => {
  it('equal a recount of the rows after any observations, repetitions and corrections', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.array(step, { maxLength: 12 }), async (drafts, steps) => {
        const messages = drafts.map(({ sentAgo, ...draft }, index) => ({
          ...aSeenTurn({ ...draft, fingerprint: `message-${index}` }),
          conversation: draft.conversation,
          ...(sentAgo === undefined ? {} : { sentAt: draft.observedAt - sentAgo }),
        }));
        const store = aStore();
        await play(store, messages, steps);
        const rows = await store.turns.toArray();
        const days = (await storedDays(store)).filter((day) => rows.some((turn) => turn.day === day.day));
        expect(days).toEqual(recountDays(rows));
        for (const stored of await store.conversations.toArray()) {
          const own = rows.filter((turn) => turn.conversation === stored.key).sort((one, two) => one.at - two.at);
          expect(stored).toEqual(conversationFrom(stored, own));
        }
        await store.delete();
      }),
      { numRuns: 60, examples: [[SAME_TIME, [{ see: [2, 0] }, { see: [1, 0] }]]] },
    );
  });

  it('do not depend on how often and in which pieces a conversation was read', async () => {
    const seen = fc.array(fc.record({ severity, speaker: fc.constantFrom('customer' as const, 'agent' as const) }), {
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(seen, fc.array(fc.nat({ max: 25 }), { maxLength: 6 }), async (drafts, ends) => {
        const turns = drafts.map((draft, index) =>
          aSeenTurn({ ...draft, fingerprint: `turn-of-${index}`, observedAt: NOON - (60 - index) * MINUTE }),
        );
        const [whole, pieces] = [aStore(), aStore()];
        const conversation = { key: 'a', console: 'sample' };
        await recordObservation({ conversation, turns, now: NOON }, whole);
        for (const end of [...ends.sort((one, other) => one - other), turns.length]) {
          await recordObservation({ conversation, turns: turns.slice(0, end), now: NOON }, pieces);
        }
        expect(await pieces.days.toArray()).toEqual(await whole.days.toArray());
        expect(await pieces.conversations.toArray()).toEqual(await whole.conversations.toArray());
        await Promise.all([whole.delete(), pieces.delete()]);
      }),
      { numRuns: 30 },
    );
  });
});
