import { effectiveSeverity } from '../../domain/conversation/turn';
import { believedTime, dayOf } from '../../domain/load/local-day';
import type { TurnRecord } from '../tables/turns';
import type { SeenTurn } from './observation';

/** Consoles often show minutes only: inside one minute the page's order beats the console's time. */
const SAME_MINUTE_MS = 60_000;

/**
 * Gives new turns their time, their order and the day they count for. `at` is the console's time
 * where it is believable, else when the turn was seen; equal times are moved apart by milliseconds
 * in the order of the page. Backlog without a time stands right before the message it precedes.
 * Turns already stored keep their place and anchor the new ones around them.
 * @param seen one conversation, oldest first, each fingerprint once
 * @param known stored turns by fingerprint
 * @param lastAt `at` of the last stored turn of the conversation
 * @returns the new turns only, oldest first in the order of the page
 */
export function placeTurns(
  conversation: string,
  seen: readonly SeenTurn[],
  known: ReadonlyMap<string, TurnRecord>,
  lastAt: number | undefined,
  now: number,
): TurnRecord[] {
  const times = timesOf(seen, known, lastAt);
  const placed: TurnRecord[] = [];
  seen.forEach((turn, index) => {
    if (known.has(turn.fingerprint)) return;
    placed.push(rowOf(turn, conversation, times[index] ?? turn.observedAt, dayOf(turn, now)));
  });
  return placed;
}

/** Column by column, so that nothing else a caller's object may carry is ever stored. */
function rowOf(turn: SeenTurn, conversation: string, at: number, day: string): TurnRecord {
  const { fingerprint, speaker, sentAt, observedAt, arrival, severity, kinds, target, mood, risks, score } = turn;
  return withHeat({
    fingerprint,
    conversation,
    speaker,
    at,
    ...(sentAt === undefined ? {} : { sentAt }),
    observedAt,
    arrival,
    day,
    severity,
    kinds,
    target,
    mood,
    risks,
    score,
    ...(turn.closes ? { closes: true } : {}),
    ...(turn.length === undefined ? {} : { length: turn.length }),
    ...(turn.replyMs === undefined ? {} : { replyMs: turn.replyMs }),
  });
}

function timesOf(
  seen: readonly SeenTurn[],
  known: ReadonlyMap<string, TurnRecord>,
  lastAt: number | undefined,
): number[] {
  const anchored = seen.map((turn) => known.get(turn.fingerprint)?.at ?? believedTime(turn) ?? liveTime(turn));
  const times: number[] = [];
  const lastKnown = seen.findLastIndex((turn) => known.has(turn.fingerprint));
  let next = Number.POSITIVE_INFINITY;
  for (let index = seen.length - 1; index >= 0; index--) {
    const own = anchored[index] ?? Math.min(seen[index]?.observedAt ?? next, next - 1);
    const isNew = !known.has(seen[index]?.fingerprint ?? '');
    next = isNew && index < lastKnown && own >= next && own - next < SAME_MINUTE_MS ? next - 1 : own;
    times[index] = next;
  }
  // New turns after everything stored: never before or level with what they follow.
  let previous = lastKnown >= 0 ? (times[lastKnown] ?? 0) : Number.NEGATIVE_INFINITY;
  for (let index = lastKnown + 1; index < seen.length; index++) {
    let at = times[index] ?? 0;
    if (at <= previous && previous - at < SAME_MINUTE_MS) at = previous + 1;
    if (lastAt !== undefined && at <= lastAt && followsAll(seen[index])) at = Math.max(lastAt, previous) + 1;
    times[index] = at;
    previous = at;
  }
  return times;
}

/** Live turns, and backlog without a believable time, come after all that is stored. */
function followsAll(turn: SeenTurn | undefined): boolean {
  return turn !== undefined && (turn.arrival === 'live' || believedTime(turn) === undefined);
}

function liveTime(turn: SeenTurn): number | undefined {
  return turn.arrival === 'live' ? turn.observedAt : undefined;
}

/** The turn with its sparse indexes set anew; needed after every change of severity or correction. */
export function withHeat(turn: TurnRecord): TurnRecord {
  const { heat: _heat, heatedAt: _heatedAt, ...rest } = turn;
  const heat = turn.speaker === 'customer' && turn.day !== '' ? effectiveSeverity(turn) : 0;
  return heat === 0 ? rest : { ...rest, heat, heatedAt: turn.at };
}
