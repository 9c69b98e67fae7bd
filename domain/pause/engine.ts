import type { Turn } from '../conversation/turn';
import type { Weight } from '../load/heat';
import { causeOf, hasSoftened, type OfferReason } from './cause';
import type { OfferedResetId } from './resets';
import { PAUSE_RULES } from './rules';
import { judgeMoment, type Moment } from './safe-moment';
import { isLive, settle, type Standing, step } from './ways';

/** What the agent may answer. */
export type Answer = 'accepted' | 'later' | 'dismissed';

/** One offer of a pause, from its cause to its end. Stored as it is. */
export interface Offer extends Standing {
  readonly id: string;
  /** The conversation that was in front when the cause arose. It gets no second offer. */
  readonly conversation: string;
  /** When it was last shown; until then when its cause arose. Epoch milliseconds. */
  readonly at: number;
  readonly reason: OfferReason;
  readonly reset: OfferedResetId;
  /** Where it was last shown; absent until it is. */
  readonly shownIn?: string | undefined;
  /** Put off until then, epoch milliseconds. */
  readonly dueAt?: number | undefined;
  /** The second stage of insistence: the load stayed high after an offer that was let go or put off. */
  readonly isClear?: boolean | undefined;
  readonly answer?: Answer | 'expired' | undefined;
  readonly answeredAt?: number | undefined;
}

/** All that offers are decided by. */
export interface OfferFacts extends Moment {
  /** The conversation in front. */
  readonly conversation: string;
  /** Its turns of this shift, oldest first. */
  readonly turns: readonly Turn[];
  /** Offers of this shift and of this conversation, oldest first. */
  readonly offers: readonly Offer[];
  readonly load: Weight;
  /** End of the last pause or natural break, epoch milliseconds. */
  readonly restedAt?: number | undefined;
  readonly isPausing: boolean;
  /** `off`: no offers. `not-now`: do not disturb; what comes up is kept for later. */
  readonly quiet?: 'off' | 'not-now' | undefined;
  readonly isNotMyDay: boolean;
}

/**
 * Moves every offer to where it stands now, finds a new cause and shows what may be shown: the one
 * place that decides on pauses. Asked again with the same facts it changes nothing.
 * @param newId makes the id of a new offer
 * @returns the offers as they stand, a new one last
 */
export function advance(facts: OfferFacts, newId: () => string): Offer[] {
  const standing = facts.offers.map((offer) => kept(settledAnswer(offer, facts.now), facts));
  const isOpen = facts.quiet !== 'off' && !facts.isPausing;
  const live = standing.find(isLive);
  if (live) {
    const isRenewed = isOpen && isHeld(live) && causeOf(facts) !== undefined;
    const merged = isRenewed ? { ...live, expiresAt: facts.now + PAUSE_RULES.heldMs } : live;
    return standing.map((offer) => (offer === live ? shown(merged, standing, facts) : offer));
  }
  const cause = isOpen && mayOffer(standing, facts) ? causeOf(facts) : undefined;
  if (!cause) return standing;
  const { now, conversation } = facts;
  const expiresAt = now + PAUSE_RULES.heldMs;
  const held: Offer = {
    id: newId(),
    conversation,
    at: now,
    reason: cause,
    reset: 'three-breaths',
    state: 'held',
    since: now,
    expiresAt,
  };
  return [...standing, shown(held, standing, facts)];
}

/** The offer after the agent's answer. The first answer stays; what is over cannot be answered. */
export function answered(offer: Offer, answer: Answer, now: number): Offer {
  const settled = settledAnswer(offer, now);
  const event = ({ accepted: 'accept', later: 'later', dismissed: 'dismiss' } as const)[answer];
  const next = step(settled, event, now);
  if (next === settled) return settled;
  return { ...next, answer, answeredAt: now, dueAt: next.state === 'put-off' ? now + PAUSE_RULES.laterMs : undefined };
}

/** Its conversation was closed: what was put off until then is due. */
export function due(offer: Offer, now: number): Offer {
  return offer.state === 'put-off' ? { ...offer, dueAt: now } : offer;
}

/** The offer now; one that was shown and let go says so. */
export function settledAnswer(offer: Offer, now: number): Offer {
  return letGo(offer, settle(offer, now));
}

function letGo(before: Offer, after: Offer): Offer {
  const wasShown = before.state === 'open' || before.state === 'again';
  return after.state === 'gone' && wasShown ? { ...after, answer: 'expired', answeredAt: after.since } : after;
}

/** The same offer, unless its cause is gone or something began that must not be disturbed. */
function kept(offer: Offer, { now, turns, conversation, restedAt, quiet, hands }: OfferFacts): Offer {
  const isCalmed = offer.conversation === conversation && offer.reason !== 'load' && hasSoftened(turns);
  const hasRested = restedAt !== undefined && restedAt > offer.at;
  if (isCalmed || hasRested || quiet === 'off') return letGo(offer, step(offer, 'withdraw', now));
  const isDisturbing = quiet === 'not-now' || hands.isEngaged;
  return isDisturbing ? letGo(offer, step(offer, 'hold', now)) : offer;
}

function isHeld({ state }: Offer): boolean {
  return state === 'held' || state === 'put-off';
}

/** Shows a held offer where its time has come and the moment is safe. */
function shown(offer: Offer, all: readonly Offer[], facts: OfferFacts): Offer {
  const { now, conversation, isPausing, quiet, load } = facts;
  if (!isHeld(offer) || isPausing || quiet !== undefined || now < (offer.dueAt ?? 0)) return offer;
  const moment = judgeMoment(facts);
  if ('busy' in moment) return offer;
  const before = all.findLast((other) => other.shownIn !== undefined);
  const isSecond = offer.state === 'put-off' || before?.answer === 'expired';
  return {
    ...step(offer, 'show', now),
    at: now,
    reset: moment.reset,
    shownIn: conversation,
    dueAt: undefined,
    answer: undefined,
    answeredAt: undefined,
    isClear: isSecond && load.highSince !== undefined,
  };
}

/** Whether the rules leave room for one more offer. */
function mayOffer(all: readonly Offer[], facts: OfferFacts): boolean {
  const { now, conversation, restedAt } = facts;
  const made = all.filter((offer) => offer.shownIn !== undefined);
  if (made.some((offer) => offer.conversation === conversation || offer.shownIn === conversation)) return false;
  if (restedAt !== undefined && now < restedAt + PAUSE_RULES.afterRestMs) return false;
  const last = made.at(-1);
  if (last && now < last.at + PAUSE_RULES.quietMs) return false;
  const spell = spellOf(last, facts.load);
  const kept = { low: PAUSE_RULES.keptForHighLoad, same: PAUSE_RULES.keptForNewSpell, fresh: 0 }[spell];
  if (made.length >= PAUSE_RULES.perShift - kept) return false;
  return last === undefined || now >= last.at + (spell === 'same' ? PAUSE_RULES.sameSpellMs : quietTime(made));
}

/** Whether the load is high, and has been without a break since the last offer. */
function spellOf(last: Offer | undefined, { highSince }: Weight): 'low' | 'same' | 'fresh' {
  if (highSince === undefined) return 'low';
  return last !== undefined && last.at >= highSince ? 'same' : 'fresh';
}

function quietTime(made: readonly Offer[]): number {
  const last = made.slice(-PAUSE_RULES.laterInARow);
  const isTired = last.length === PAUSE_RULES.laterInARow && last.every((offer) => offer.answer === 'later');
  return isTired ? PAUSE_RULES.quietMs * 2 : PAUSE_RULES.quietMs;
}
