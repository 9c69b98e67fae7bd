import type { Turn } from '../../domain/conversation/turn';
import type { Severity } from '../../domain/hostility/verdict';
import type { Chance } from './random';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** What kinds of shift there are, and how often. All rates are choices, kept by the evidence where it has one. */
export const SHIFT_KINDS = {
  /** Nobody quarrels; a message in a hundred conversations is misjudged as hostile, one in five thousand as abuse. */
  calm: { often: 0.3, hostile: 0, misjudged: 0.01 },
  /** About ten hostile conversations a day (L1). */
  ordinary: { often: 0.45, hostile: 0.1, misjudged: 0.01 },
  /** A third of them (L2). */
  heavy: { often: 0.25, hostile: 0.35, misjudged: 0.01 },
} as const;
export type ShiftKind = keyof typeof SHIFT_KINDS;

/** How often a misjudged message is taken for abuse. */
const MISJUDGED_AS_ABUSE = 0.02;
/** An agent with so many conversations gets no more. */
const MOST_AT_ONCE = 8;

type Temper = 'calm' | 'hostile' | 'abusive';

/** How heated the messages of a customer are: weights of the severities 0–3. */
const HEAT: Readonly<Record<Temper, Readonly<Record<'0' | '1' | '2' | '3', number>>>> = {
  calm: { 0: 0.92, 1: 0.08, 2: 0, 3: 0 },
  hostile: { 0: 0.25, 1: 0.35, 2: 0.38, 3: 0.02 },
  abusive: { 0: 0.15, 1: 0.25, 2: 0.4, 3: 0.2 },
};
/** One answer in five takes the heat out. */
const SOFTENED_BY_ANSWER = 0.2;

/** One conversation as the console has it. */
export interface Chat {
  readonly id: string;
  temper: Temper;
  left: number;
  /** When the next message comes. */
  nextAt: number;
  /** The first message without an answer. */
  waitingSince: number | undefined;
  /** What stands in it, and how much of it was on the screen. */
  readonly turns: Turn[];
  seen: number;
  readonly misjudgedAt: number | undefined;
}

/** Everybody who writes in one shift: a random stream of conversations with bursts of hostility. */
export class Customers {
  /** Conversations in which somebody waits or will write again. */
  chats: Chat[] = [];
  #nextArrival: number;
  #made = 0;
  #burstUntil = 0;
  #nextBurst: number;
  /** Milliseconds between two new conversations. */
  readonly #every: number;

  constructor(
    private readonly chance: Chance,
    private readonly kind: ShiftKind,
    from: number,
  ) {
    this.#every = chance.between(2, 5) * MINUTE;
    this.#nextArrival = from + chance.wait(this.#every);
    this.#nextBurst = from + chance.wait(150 * MINUTE);
  }

  /** When somebody writes next in a conversation under way; `Infinity` when there is none. */
  nextMessageAt(): number {
    return this.chats.reduce((next, chat) => Math.min(next, chat.nextAt), Infinity);
  }

  /** When something happens next. */
  nextAt(): number {
    return Math.min(this.#nextArrival, this.nextMessageAt());
  }

  /** Lets everything happen that is due. @param isClosed the agent is at a break: nobody new is sent here */
  passTo(now: number, isClosed: boolean): void {
    while (this.#nextArrival <= now) {
      this.chats = this.chats.filter(({ nextAt, waitingSince }) => nextAt !== Infinity || waitingSince !== undefined);
      const at = this.#nextArrival;
      this.#nextArrival = at + this.chance.wait(this.#every);
      if (!isClosed && this.chats.length < MOST_AT_ONCE) this.#begin(at);
    }
    for (const chat of this.chats) while (chat.nextAt <= now) this.#write(chat);
  }

  /** Customers who wait, the longest first. */
  waiting(): Chat[] {
    return this.chats
      .filter(({ waitingSince }) => waitingSince !== undefined)
      .sort((one, other) => (one.waitingSince ?? 0) - (other.waitingSince ?? 0));
  }

  /** When those began to wait whose words were on the screen. */
  seenWaiting(): number[] {
    return this.chats.flatMap(({ waitingSince, turns, seen }) => {
      const isSeen = seen > turns.findLastIndex(({ speaker }) => speaker === 'agent') + 1;
      return waitingSince !== undefined && isSeen ? [waitingSince] : [];
    });
  }

  /** The agent has answered: the customer may write again. @param isLine it was a holding line */
  answer(chat: Chat, now: number, isLine: boolean): void {
    chat.waitingSince = undefined;
    chat.turns.push(turn('agent', now, 0));
    if (isLine) {
      // They wait on, for the answer itself.
      chat.left += 1;
      chat.nextAt = now + this.chance.between(20, 60) * SECOND;
      return;
    }
    if (this.chance.happens(SOFTENED_BY_ANSWER)) chat.temper = 'calm';
    chat.nextAt = chat.left > 0 ? now + 5 * SECOND + this.chance.wait(40 * SECOND) : Infinity;
  }

  #begin(at: number): void {
    if (at >= this.#nextBurst) {
      this.#burstUntil = at + this.chance.between(20, 60) * MINUTE;
      this.#nextBurst = this.#burstUntil + this.chance.wait(150 * MINUTE);
    }
    const { hostile, misjudged } = SHIFT_KINDS[this.kind];
    const share = at < this.#burstUntil ? Math.min(0.9, hostile * 2.5) : hostile;
    const isHostile = this.chance.happens(share);
    const temper = isHostile ? (this.chance.happens(0.15) ? 'abusive' : 'hostile') : 'calm';
    const left = 1 + Math.floor(this.chance.between(1, 7));
    this.#made += 1;
    this.chats.push({
      id: `chat-${this.#made}`,
      temper,
      left,
      nextAt: at,
      waitingSince: undefined,
      turns: [],
      seen: 0,
      misjudgedAt: this.chance.happens(misjudged) ? Math.floor(this.chance.next() * left) : undefined,
    });
  }

  #write(chat: Chat): void {
    const at = chat.nextAt;
    const written = chat.turns.filter(({ speaker }) => speaker === 'customer').length;
    let severity = Number(this.chance.pick(HEAT[chat.temper])) as Severity;
    if (written === chat.misjudgedAt) severity = this.chance.happens(MISJUDGED_AS_ABUSE) ? 3 : 2;
    chat.turns.push(turn('customer', at, severity));
    chat.waitingSince ??= at;
    chat.left -= 1;
    // Some go on writing before they are answered.
    const goesOn = chat.left > 0 && this.chance.happens(0.2);
    chat.nextAt = goesOn ? at + this.chance.between(3, 12) * SECOND : Infinity;
  }
}

function turn(speaker: Turn['speaker'], at: number, severity: Severity): Turn {
  return { speaker, at, severity, kinds: [], target: 'none', mood: 'unclear', risks: [] };
}
