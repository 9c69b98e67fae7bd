import { effectiveSeverity, type Turn } from '../conversation/turn';
import { isHostile } from '../hostility/verdict';
import type { ResetId } from './resets';
import { fittingReset, type ResponseClock } from './response-clock';

/** Why a pause is offered; the words for it are in `locales/`. */
export const OFFER_REASONS = ['abuse', 'threat', 'second-signal'] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

/** The rules' numbers, all milliseconds or counts. Source: evidence §9 unless said otherwise. */
export const OFFER_RULES = {
  /** A second hostile message within so many customer turns is a signal (I7, I8). */
  signalWindowTurns: 6,
  /** So many calm turns in a row cancel (softening, I7). */
  softeningTurns: 2,
  /** Quiet time between two offers (I3). */
  quietMs: 30 * 60_000,
  /** Offers a shift, at most (I3). */
  perShift: 5,
  /** After so many “later” in a row the quiet time doubles (I3). */
  laterInARow: 2,
  /** Life of an offer (B4). */
  lifeMs: 5 * 60_000,
  /** “Later” comes back after this time (B5). */
  laterMs: 10 * 60_000,
  /** An older message is history, not a reason for a pause now (a choice). */
  freshMs: 10 * 60_000,
} as const;

/** An earlier offer, as far as the rules need it. */
export interface PastOffer {
  readonly conversation: string;
  readonly at: number;
  readonly answer?: 'accepted' | 'later' | 'dismissed' | 'expired' | undefined;
}

export interface OfferFacts {
  readonly now: number;
  readonly conversation: string;
  /** Turns of this conversation, oldest first. */
  readonly turns: readonly Turn[];
  /** All offers of this shift, oldest first. */
  readonly offers: readonly PastOffer[];
  /** End of the last pause, taken or natural, epoch ms. */
  readonly lastPauseEndedAt?: number | undefined;
  /** A pause is running now. */
  readonly isPausing: boolean;
  /** The customer who has waited longest, ms; unknown where the console does not show it. */
  readonly waitedMs?: number | undefined;
  readonly clock: ResponseClock;
  /** Switched off, or do not disturb. */
  readonly isQuiet: boolean;
}

export interface OfferDecision {
  readonly reason: OfferReason;
  readonly reset: ResetId;
}

/** Whether to offer a pause now, and which. A pure function of what is stored and the time. */
export function decideOffer(facts: OfferFacts): OfferDecision | undefined {
  if (facts.isQuiet || facts.isPausing) return undefined;
  if (facts.offers.some((offer) => offer.conversation === facts.conversation)) return undefined;
  if (facts.offers.length >= OFFER_RULES.perShift) return undefined;
  const last = facts.offers.at(-1);
  if (last && facts.now - last.at < quietTime(facts.offers)) return undefined;
  if (facts.lastPauseEndedAt !== undefined && facts.now - facts.lastPauseEndedAt < OFFER_RULES.quietMs)
    return undefined;
  const reason = reasonOf(facts.turns, facts.now);
  return reason && { reason, reset: fittingReset(facts.waitedMs, facts.clock) ?? 'three-breaths' };
}

/** Whether an offer put off with “later” comes back: after its time, while the customer has not softened. */
export function decideAgain(turns: readonly Turn[], answeredAt: number, now: number): boolean {
  return now - answeredAt >= OFFER_RULES.laterMs && !hasSoftened(turns);
}

/** The last customer turns are calm: an open offer has lost its cause. */
export function hasSoftened(turns: readonly Turn[]): boolean {
  const last = customerTurns(turns).slice(-OFFER_RULES.softeningTurns);
  return last.length === OFFER_RULES.softeningTurns && last.every((turn) => effectiveSeverity(turn) === 0);
}

function reasonOf(turns: readonly Turn[], now: number): OfferReason | undefined {
  if (hasSoftened(turns)) return undefined;
  const recent = customerTurns(turns).slice(-OFFER_RULES.signalWindowTurns);
  const fresh = recent.filter((turn) => now - turn.at <= OFFER_RULES.freshMs);
  const strongest = fresh.findLast((turn) => effectiveSeverity(turn) === 3);
  if (strongest) return strongest.kinds.includes('harm-threat') ? 'threat' : 'abuse';
  const signals = recent.filter((turn) => isHostile(effectiveSeverity(turn)));
  const hasFreshSignal = fresh.some((turn) => isHostile(effectiveSeverity(turn)));
  return signals.length >= 2 && hasFreshSignal ? 'second-signal' : undefined;
}

function customerTurns(turns: readonly Turn[]): Turn[] {
  return turns.filter((turn) => turn.speaker === 'customer');
}

function quietTime(offers: readonly PastOffer[]): number {
  const last = offers.slice(-OFFER_RULES.laterInARow);
  const isTired = last.length === OFFER_RULES.laterInARow && last.every((offer) => offer.answer === 'later');
  return isTired ? OFFER_RULES.quietMs * 2 : OFFER_RULES.quietMs;
}
