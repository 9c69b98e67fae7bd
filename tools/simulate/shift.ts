import type { Rest } from '../../domain/load/heat';
import { answered, type Offer } from '../../domain/pause/engine';
import { lengthOf, RESETS, type OfferedResetId } from '../../domain/pause/resets';
import { type ResponseClock, waitsOf } from '../../domain/pause/response-clock';
import { busyWith, type Hands, judgeMoment, type Moment } from '../../domain/pause/safe-moment';
import { isLive, step } from '../../domain/pause/ways';
import { anAgent, around, type Stretch, stretchesOf, type Temperament } from './agent';
import { type Chat, Customers, type ShiftKind } from './customers';
import { LoadLine } from './load-line';
import type { Policy } from './policies';
import { Chance } from './random';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const SHIFT_MS = 8 * 60 * MINUTE;
/** The page asks every three seconds while an offer is held. */
const ASK_MS = 3 * SECOND;
/** A holding line, with the switch to the customer. One is sent where the time for a reply may run out. */
const LINE_MS = 5 * SECOND;
const CLOCK: ResponseClock = { limitMs: 180 * SECOND, warnMs: 100 * SECOND };

/** A customer who waited, from first word to answer. */
interface Wait {
  readonly from: number;
  readonly to: number;
}

/** What came of one shift. */
export interface ShiftResult {
  readonly kind: ShiftKind;
  readonly offers: readonly { readonly at: number; readonly isSafe: boolean }[];
  readonly starts: readonly { readonly at: number; readonly isSafe: boolean }[];
  readonly waits: readonly Wait[];
  readonly pauses: readonly Rest[];
  /** Stretches of high load. */
  readonly spells: readonly Rest[];
  readonly limitMs: number;
}

/** One shift of one agent, second by second where it matters. */
export class Shift {
  readonly #chance: Chance;
  readonly #customers: Customers;
  readonly #agent: Temperament;
  readonly #stretches: readonly Stretch[];
  readonly #end: number;
  #now: number;
  #front: Chat | undefined;
  #lastKeyAt = 0;
  #lastSentAt = 0;
  #offers: Offer[] = [];
  #answerAt = Infinity;
  #askedAt = 0;
  #restedUntil: number | undefined;
  #isResting = false;
  #isClosed = false;
  readonly #pauses: Rest[] = [];
  readonly #shown: { at: number; isSafe: boolean }[] = [];
  readonly #starts: { at: number; isSafe: boolean }[] = [];
  readonly #waits: Wait[] = [];
  readonly #load: LoadLine;

  constructor(
    private readonly policy: Policy,
    readonly kind: ShiftKind,
    seed: number,
  ) {
    this.#chance = new Chance(seed);
    this.#now = Date.UTC(2026, 10, 18, 1);
    this.#load = new LoadLine(() => this.#now);
    this.#end = this.#now + SHIFT_MS;
    this.#agent = anAgent(this.#chance);
    this.#stretches = stretchesOf(this.#chance, this.#now);
    // Chance of their own, so that few customers change with what the agent does.
    this.#customers = new Customers(new Chance(seed ^ 0x5eed), kind, this.#now);
  }

  run(): ShiftResult {
    while (this.#now < this.#end) this.#act();
    for (const chat of this.#customers.waiting()) this.#noteWait(chat);
    return {
      kind: this.kind,
      offers: this.#shown,
      starts: this.#starts,
      waits: this.#waits,
      pauses: this.#pauses,
      spells: this.#load.spells(),
      limitMs: CLOCK.limitMs,
    };
  }

  /** Whoever waits longest is answered; with nobody there the hands are still. */
  #act(): void {
    const away = this.#stretches.find(({ kind, from, to }) => kind === 'away' && from <= this.#now && this.#now < to);
    this.#isClosed = away !== undefined;
    const [next] = this.#customers.waiting();
    // New customers go to somebody else first; one leaves the desk when the last conversation is over.
    if (away && this.#customers.nextMessageAt() === Infinity && !next) return this.#leave(away);
    if (!next) return this.#pass(Math.max(SECOND, Math.min(MINUTE, this.#customers.nextAt() - this.#now)), false);
    this.#open(next);
    const left = CLOCK.limitMs - (this.#now - (next.waitingSince ?? this.#now));
    const ownMs = 2 * (this.#agent.readMs + this.#agent.typeMs);
    if (left < ownMs + this.#customers.waiting().length * LINE_MS) {
      this.#pass(LINE_MS, true);
      return this.#send(next, true);
    }
    const pauses = this.#pauses.length;
    this.#pass(SECOND + around(this.#chance, this.#agent.readMs), false);
    // Who comes back from a pause looks anew at who waits and for how long.
    if (this.#pauses.length > pauses) return;
    this.#pass(2 * SECOND + around(this.#chance, this.#agent.typeMs), true);
    this.#send(next, false);
  }

  #open(chat: Chat): void {
    this.#front = chat;
    this.#observe();
  }

  #send(chat: Chat, isLine: boolean): void {
    this.#lastKeyAt = this.#now;
    this.#lastSentAt = this.#now;
    this.#noteWait(chat);
    this.#customers.answer(chat, this.#now, isLine);
    this.#observe();
  }

  #noteWait({ waitingSince }: Chat): void {
    if (waitingSince !== undefined) this.#waits.push({ from: waitingSince, to: this.#now });
  }

  #leave({ to }: Stretch): void {
    const from = this.#now;
    this.#isResting = true;
    this.#pass(Math.max(SECOND, to - from), false);
    this.#isResting = false;
    this.#load.addRest({ from, to: this.#now });
    this.#restedUntil = this.#now;
  }

  /** Lets time go by, with whatever happens in it. */
  #pass(ms: number, isTyping: boolean): void {
    const until = this.#now + ms;
    while (this.#now < until) {
      const nextStep = this.#isWatched() ? this.#now + SECOND : this.#customers.nextAt();
      this.#now = Math.max(this.#now + 1, Math.min(until, nextStep, this.#load.nextLook()));
      if (isTyping) this.#lastKeyAt = this.#now;
      this.#customers.passTo(this.#now, this.#isClosed);
      this.#load.look();
      if (this.#isResting) continue;
      if (this.#front && this.#front.seen < this.#front.turns.length) this.#observe();
      this.#attendToOffer();
    }
  }

  /** Whether an offer is under way, so that every second counts. */
  #isWatched(): boolean {
    const offer = this.#offers.at(-1);
    if (!offer || this.#isResting || !isLive(offer)) return false;
    return offer.state !== 'put-off' || this.#now >= (offer.dueAt ?? 0);
  }

  #attendToOffer(): void {
    const offer = this.#offers.at(-1);
    if (!offer) return;
    const isHeld = offer.state === 'held' || (offer.state === 'put-off' && this.#now >= (offer.dueAt ?? 0));
    // With busy hands the answer is known.
    if (isHeld && this.#now - this.#askedAt >= ASK_MS && !busyWith(this.#hands(), this.#now)) return this.#ask();
    if ((offer.state === 'open' || offer.state === 'again') && this.#now >= this.#answerAt) this.#answer(offer);
    if (offer.state !== 'waiting') return;
    const reset = this.policy.begin(offer, this.#moment());
    if (reset) this.#rest(offer, reset);
    else if (this.#now >= offer.expiresAt) this.#ask();
  }

  #answer(offer: Offer): void {
    this.#answerAt = Infinity;
    const answer = this.#chance.pick(this.#agent.answers);
    if (answer !== 'ignored') this.#replace(answered(offer, answer, this.#now));
  }

  #rest(offer: Offer, reset: OfferedResetId): void {
    const from = this.#now;
    this.#starts.push({ at: from, isSafe: this.#isSafe(reset) });
    this.#replace(step(offer, 'begin', from));
    const isCut = this.#chance.happens(this.#agent.cutsShort);
    const length = lengthOf(RESETS[reset]) * (isCut ? this.#chance.next() : 1);
    this.#isResting = true;
    this.#passResting(length);
    this.#isResting = false;
    const rest = { from, to: this.#now };
    this.#load.addRest(rest);
    this.#pauses.push(rest);
    this.#restedUntil = this.#now;
    const running = this.#offers.at(-1);
    if (running) this.#replace(step(step(running, isCut ? 'stop' : 'finish', this.#now), 'return', this.#now));
  }

  /** A pause stops no new customers. */
  #passResting(ms: number): void {
    this.#now += ms;
    this.#customers.passTo(this.#now, false);
  }

  #replace(offer: Offer): void {
    this.#offers = this.#offers.map((other) => (other.id === offer.id ? offer : other));
  }

  /** What stands in the conversation in front is read and judged, and the engine is asked. */
  #observe(): void {
    const chat = this.#front;
    if (!chat) return;
    const fresh = chat.turns.slice(chat.seen).filter(({ severity }) => severity > 0);
    chat.seen = chat.turns.length;
    this.#load.addHeats(fresh.map(({ at, severity }) => ({ at, severity, conversation: chat.id })));
    this.#ask();
  }

  #ask(): void {
    const chat = this.#front;
    if (!chat) return;
    this.#askedAt = this.#now;
    const before = this.#offers.filter(({ shownIn }) => shownIn !== undefined);
    const shownAt = before.at(-1)?.at;
    this.#offers = this.policy.decide(
      {
        ...this.#moment(),
        conversation: chat.id,
        turns: chat.turns.slice(0, chat.seen),
        offers: this.#offers.filter(({ state, shownIn }) => state !== 'gone' || shownIn !== undefined),
        load: this.#load,
        restedAt: this.#restedUntil,
        isPausing: false,
        isNotMyDay: false,
        quiet: this.#isIn('not-now') ? 'not-now' : undefined,
      },
      () => `offer-${this.#offers.length}-${this.#now}`,
    );
    const last = this.#offers.at(-1);
    if (last?.shownIn === undefined || last.at === shownAt) return;
    if (last.state === 'open') this.#shown.push({ at: last.at, isSafe: this.#isSafe(last.reset) });
    this.#answerAt = this.#now + 3 * SECOND + this.#chance.wait(20 * SECOND);
  }

  #isIn(kind: Stretch['kind']): boolean {
    return this.#stretches.some((one) => one.kind === kind && one.from <= this.#now && this.#now < one.to);
  }

  #isSafe(reset: OfferedResetId): boolean {
    const moment = this.#moment();
    const judged = judgeMoment(moment, reset);
    return busyWith(moment.hands, moment.now) === undefined && 'reset' in judged && judged.reset === reset;
  }

  /** What page and store know of this moment: the waits of what was seen, and the console's list. */
  #moment(): Moment {
    const now = this.#now;
    const since = this.#customers.seenWaiting().filter((at) => now - at < CLOCK.limitMs);
    const listed = this.#customers
      .waiting()
      .map(({ waitingSince = now }) => Math.floor((now - waitingSince) / SECOND) * SECOND);
    return { now, hands: this.#hands(), waits: waitsOf(since, listed, now), clock: CLOCK };
  }

  #hands(): Hands {
    return {
      lastKeyAt: this.#lastKeyAt,
      lastSentAt: this.#lastSentAt,
      isComposing: false,
      isInFront: true,
      isEngaged: this.#isIn('call'),
    };
  }
}
