import { database, type EvenkeelDatabase } from '../database';
import type { ConversationRecord } from '../tables/conversations';
import type { TurnRecord } from '../tables/turns';
import { guarded } from '../trouble';
import { countTurns, judgeConversation, NO_COUNTS, seenBetween } from './conversation-row';
import { newestTurns, turnsOf } from './newest-turns';
import { type ConversationObservation, RECENT_TURNS, type RecordedObservation, type SeenTurn } from './observation';
import { placeTurns } from './place-turns';
import { putTurns } from './put-turns';
import { withReplyTimes } from './reply-times';
import { answeredUses } from './tension-after';

/** Above this many turns one range read is cheaper than single look-ups. */
const RANGE_READ_FROM = 300;

/**
 * Stores what was seen of one conversation, in one transaction: new turns, the conversation's row,
 * the rollups of the days they count for, and the tension after a phrase the customer answered.
 * Turns that are stored already stay as they are, so it is safe to repeat.
 * @throws StorageTroubleError when the store fails; then nothing is written
 */
export async function recordObservation(
  observation: ConversationObservation,
  store: EvenkeelDatabase = database,
): Promise<RecordedObservation> {
  return await guarded(store, () =>
    store.transaction('rw', [store.conversations, store.turns, store.days, store.phraseUses], async () =>
      record(store, observation),
    ),
  );
}

async function record(store: EvenkeelDatabase, observation: ConversationObservation): Promise<RecordedObservation> {
  const { key } = observation.conversation;
  const seen = uniqueTurns(observation.turns);
  const [prior, before, known, uses] = await Promise.all([
    store.conversations.get(key),
    newestTurns(store, key),
    knownTurns(store, key, seen),
    store.phraseUses.where('conversation').equals(key).toArray(),
  ]);
  const placed = placeTurns(key, seen, known, before.at(-1)?.at, observation.now);
  const newest = placed.length === 0 ? before : byTime([...before, ...placed]);
  const added = withReplyTimes(newest, new Set(placed.map((turn) => turn.fingerprint)));
  const renewed = new Map(added.map((turn) => [turn.fingerprint, turn]));
  const recent = newest.map((turn) => renewed.get(turn.fingerprint) ?? turn);

  const counted = await countsBefore(store, key, prior, before.length > 0);
  const conversation = conversationRow(observation, prior, counted, added, recent);
  const isNew = added.length > 0;
  const isNamed = prior !== undefined && conversation.customer !== prior.customer;
  // Asked for together: one round to the browser's database instead of one each.
  await Promise.all([
    isNew ? putTurns(store, key, added) : undefined,
    isNew ? store.phraseUses.bulkPut(answeredUses(uses, added, recent)) : undefined,
    isNew || isNamed ? store.conversations.put(conversation) : undefined,
  ]);
  return { added: placed.map((turn) => turn.fingerprint), conversation, recentTurns: recent.slice(-RECENT_TURNS) };
}

function uniqueTurns(turns: readonly SeenTurn[]): SeenTurn[] {
  return [...new Map(turns.map((turn) => [turn.fingerprint, turn])).values()];
}

async function knownTurns(
  store: EvenkeelDatabase,
  conversation: string,
  seen: readonly SeenTurn[],
): Promise<Map<string, TurnRecord>> {
  const rows =
    seen.length < RANGE_READ_FROM
      ? await store.turns.bulkGet(seen.map((turn) => turn.fingerprint))
      : await turnsOf(store, conversation).toArray();
  return new Map(rows.flatMap((row) => (row ? [[row.fingerprint, row]] : [])));
}

/** In the order of the index, so that a row kept up to date says the same as one made anew. */
function byTime(turns: TurnRecord[]): TurnRecord[] {
  return turns.sort((one, other) => one.at - other.at || (one.fingerprint < other.fingerprint ? -1 : 1));
}

function conversationRow(
  { conversation: named, now }: ConversationObservation,
  prior: ConversationRecord | undefined,
  counted: ConversationRecord['counts'],
  added: readonly TurnRecord[],
  newest: readonly TurnRecord[],
): ConversationRecord {
  if (prior && added.length === 0) return withCustomer(prior, named.customer);
  const counts = countTurns(added, counted);
  const base = withCustomer(prior ?? { key: named.key, console: named.console }, named.customer);
  const row = { ...base, ...judgeConversation(counts, newest) };
  return added.length > 0 ? seenBetween(row, added) : { ...row, firstSeenAt: now, lastSeenAt: now };
}

async function countsBefore(
  store: EvenkeelDatabase,
  key: string,
  prior: ConversationRecord | undefined,
  hasTurns: boolean,
): Promise<ConversationRecord['counts']> {
  // A row whose turns have all expired begins anew: its old messages will be read again as backlog.
  if (!hasTurns) return NO_COUNTS;
  return prior?.counts ?? countTurns(await turnsOf(store, key).toArray());
}

function withCustomer<Row extends Pick<ConversationRecord, 'key' | 'console' | 'customer'>>(
  row: Row,
  customer: string | undefined,
): Row {
  return customer === undefined ? row : { ...row, customer };
}
