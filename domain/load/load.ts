import { effectiveSeverity, type Turn } from '../conversation/turn';
import { isHeated, isHostile } from '../hostility/verdict';
import { type Rest, type Weight, weightAt } from './heat';
import { median } from './statistics';
import { type Waiting, waitingFor } from './waiting';

/** From here a conversation is long: so many customer messages, or so long a time (a choice). */
export const LONG = { messages: 20, ms: 30 * 60_000 } as const;

/** One stored message, as far as load needs it. */
export interface LoadTurn extends Pick<Turn, 'speaker' | 'at' | 'severity' | 'correction'> {
  readonly conversation: string;
  /** A customer's plain “thanks”, “ok” or “bye”: nobody waits for an answer to it. */
  readonly closes?: boolean | undefined;
  /** Own replies: time since the customer's words, milliseconds; length in code units. */
  readonly replyMs?: number | undefined;
  readonly length?: number | undefined;
}

/** All that load is told from. */
export interface LoadFacts {
  readonly now: number;
  /** Of this shift, all conversations, oldest first. */
  readonly turns: readonly LoadTurn[];
  /** Pauses taken and natural breaks of this shift. */
  readonly rests: readonly Rest[];
  /** Load is high from here, see `highFrom`. */
  readonly high: number;
  /** A customer silent for longer is taken to be done, milliseconds. */
  readonly limitMs: number;
}

/** How heavy the shift has been so far. */
export interface Load extends Weight {
  /** Conversations in which a customer wrote, and the hostile ones among them; their share is 0–1. */
  readonly conversations: number;
  readonly hostile: number;
  readonly share: number;
  /** Most hostile conversations one after another, in the order of their last messages. */
  readonly longestRunHostile: number;
  /** Customers who wait for a reply, the longest first. */
  readonly waiting: readonly Waiting[];
  readonly replies: { readonly count: number; readonly ms: number | undefined; readonly length: number | undefined };
  /** End of the last pause or natural break, epoch milliseconds. */
  readonly restedAt: number | undefined;
  readonly longConversations: number;
  /** Pauses and natural breaks since the load has been high without falling; 0 while it is not high. */
  readonly restsWhileHigh: number;
}

/** The load of a shift: a pure function of what is stored and the time. */
export function loadOf({ now, turns, rests, high, limitMs }: LoadFacts): Load {
  const customers = turns.filter((turn) => turn.speaker === 'customer');
  const replies = turns.filter((turn) => turn.speaker === 'agent');
  const conversations = [...Map.groupBy(customers, (turn) => turn.conversation).values()];
  const hostile = conversations.filter(hasHostile).length;
  const heats = customers.flatMap((turn) => {
    const severity = effectiveSeverity(turn);
    return isHeated(severity) ? [{ at: turn.at, conversation: turn.conversation, severity }] : [];
  });
  const weight = weightAt(heats, rests, now, high);
  const { highSince = Infinity } = weight;
  const past = rests.map((rest) => rest.to).filter((to) => to <= now);
  return {
    ...weight,
    conversations: conversations.length,
    hostile,
    share: conversations.length === 0 ? 0 : hostile / conversations.length,
    longestRunHostile: longestRun(conversations),
    waiting: waitingFor(turns, now, limitMs),
    replies: {
      count: replies.length,
      ms: median(replies.flatMap(({ replyMs }) => replyMs ?? [])),
      length: median(replies.flatMap(({ length }) => length ?? [])),
    },
    restedAt: past.length === 0 ? undefined : Math.max(...past),
    longConversations: conversations.filter(isLong).length,
    restsWhileHigh: rests.filter(({ from, to }) => from >= highSince && to <= now).length,
  };
}

function hasHostile(turns: readonly LoadTurn[]): boolean {
  return turns.some((turn) => isHostile(effectiveSeverity(turn)));
}

function isLong(turns: readonly LoadTurn[]): boolean {
  return turns.length >= LONG.messages || lastOf(turns) - (turns[0]?.at ?? 0) >= LONG.ms;
}

function lastOf(turns: readonly LoadTurn[]): number {
  return turns.at(-1)?.at ?? 0;
}

function longestRun(conversations: readonly (readonly LoadTurn[])[]): number {
  let [longest, run] = [0, 0];
  for (const turns of [...conversations].sort((one, other) => lastOf(one) - lastOf(other))) {
    run = hasHostile(turns) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
