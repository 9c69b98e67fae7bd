import { addTotals, contributionOf } from '../../domain/load/day-totals';
import { localDayOf } from '../../domain/load/local-day';
import type { Severity } from '../../domain/hostility/verdict';
import type { EvenkeelDatabase } from '../../storage/database';
import { conversationFrom } from '../../storage/queries/conversation-row';
import { emptyDay } from '../../storage/queries/day-rollup';
import { daysBetween } from '../../storage/queries/history';
import type { SeenTurn } from '../../storage/queries/observation';
import { withHeat } from '../../storage/queries/place-turns';
import { recordObservation } from '../../storage/queries/record-observation';
import { todayOf } from '../../storage/queries/today';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { DayRecord } from '../../storage/tables/days';
import type { TurnRecord } from '../../storage/tables/turns';

const DAY_MS = 24 * 60 * 60 * 1_000;
const TURNS_A_CONVERSATION = 24;
const CONVERSATIONS_A_CHUNK = 400;
/** Of a hundred customer messages so many are tense, hostile and abusive (a hard shift). */
const SHARES = [78, 12, 8, 2] as const;

/**
 * Fills an empty database with `count` turns over the last days, with conversations and exact
 * rollups. Runs in a page; the million takes minutes. The same input gives the same rows.
 * @param now epoch milliseconds
 * @param spread number of days; 30 is how long turns are kept
 */
export async function fillTurns(store: EvenkeelDatabase, count: number, now: number, spread = 30): Promise<void> {
  const conversations = Math.ceil(count / TURNS_A_CONVERSATION);
  const days = new Map<string, DayRecord>();
  for (let first = 0; first < conversations; first += CONVERSATIONS_A_CHUNK) {
    const rows: ConversationRecord[] = [];
    const turns: TurnRecord[] = [];
    for (let index = first; index < Math.min(first + CONVERSATIONS_A_CHUNK, conversations); index++) {
      const own = turnsOfConversation(index, now - ((conversations - index) * spread * DAY_MS) / conversations);
      turns.push(...own);
      rows.push(conversationOf(`conversation-${index}`, own));
      const day = own[0]?.day ?? '';
      days.set(day, addTotals(days.get(day) ?? emptyDay(day), contributionOf(own)));
    }
    await store.transaction('rw', [store.turns, store.conversations], async () => {
      await store.turns.bulkAdd(turns);
      await store.conversations.bulkAdd(rows);
    });
  }
  await store.days.bulkPut([...days.values()]);
}

function turnsOfConversation(index: number, start: number): TurnRecord[] {
  const day = localDayOf(start);
  return Array.from({ length: TURNS_A_CONVERSATION }, (_, turn) => {
    const at = Math.round(start + turn * 1_000);
    const speaker = turn % 2 === 0 ? 'customer' : 'agent';
    const severity = speaker === 'customer' ? severityOf(index * TURNS_A_CONVERSATION + turn) : 0;
    return withHeat({
      // As long as a real HMAC, and as scattered.
      fingerprint: `${scatter(index * TURNS_A_CONVERSATION + turn)}${'x'.repeat(29)}`,
      conversation: `conversation-${index}`,
      speaker,
      at,
      observedAt: at,
      arrival: 'live',
      day,
      severity,
      kinds: severity >= 2 ? ['insult'] : [],
      target: severity >= 2 ? 'agent' : 'none',
      mood: 'unclear',
      risks: [],
      score: severity / 3,
    });
  });
}

function conversationOf(key: string, turns: readonly TurnRecord[]): ConversationRecord {
  const base = { key, console: 'sample', firstSeenAt: turns[0]?.at ?? 0, lastSeenAt: 0 };
  const blank = {
    tension: 0,
    level: 0,
    counts: [0, 0, 0, 0],
    hostile: false,
    abusive: false,
    recovered: false,
  } as const;
  return conversationFrom({ ...base, ...blank }, turns);
}

function severityOf(seed: number): Severity {
  let rest = (Math.imul(seed, 2_654_435_761) >>> 0) % 100;
  for (const severity of [0, 1, 2, 3] as const) {
    if (rest < SHARES[severity]) return severity;
    rest -= SHARES[severity];
  }
  return 0;
}

/** Fourteen letters and digits, different for each number below 2³². */
function scatter(seed: number): string {
  const high = (Math.imul(seed, 2_654_435_761) >>> 0).toString(36).padStart(7, '0');
  return `${high}${seed.toString(36).padStart(7, '0')}`;
}

/** Milliseconds of the calls the budgets are about, each several times, unsorted. */
export interface StorageTimes {
  readonly turns: number;
  readonly today: readonly number[];
  readonly history: readonly number[];
  readonly write: readonly number[];
}

/** Times opening Today, opening a year of History and storing one new message, on a filled database. */
export async function measureStorage(store: EvenkeelDatabase, now: number, rounds = 20): Promise<StorageTimes> {
  const [today, history, write]: [number[], number[], number[]] = [[], [], []];
  const recent = await store.conversations.orderBy('lastSeenAt').reverse().limit(rounds).primaryKeys();
  for (let round = 0; round < rounds; round++) {
    today.push(await timed(() => todayOf(now, store)));
    history.push(await timed(() => daysBetween(localDayOf(now - 365 * DAY_MS), localDayOf(now), store)));
    const conversation = { key: recent[round % recent.length] ?? 'new', console: 'sample' };
    const turns = [aNewTurn(`new-${now}-${round}`, now + round)];
    write.push(await timed(() => recordObservation({ conversation, turns, now }, store)));
  }
  return { turns: await store.turns.count(), today, history, write };
}

function aNewTurn(fingerprint: string, observedAt: number): SeenTurn {
  const verdict = { severity: 2, kinds: ['insult'], target: 'agent', mood: 'angry', risks: [], score: 0.9 } as const;
  return { fingerprint, speaker: 'customer', observedAt, arrival: 'live', unanswered: true, ...verdict };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
