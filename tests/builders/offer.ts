import { advance, type Offer, type OfferFacts } from '../../domain/pause/engine';
import type { Hands } from '../../domain/pause/safe-moment';
import { turnsOf } from './turn';

/** A moment on a working day. */
export const NOW = Date.UTC(2026, 10, 20, 10);
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Hands in front of the page that have been still for long. */
export const STILL: Hands = {
  lastKeyAt: 0,
  lastSentAt: 0,
  isComposing: false,
  isInFront: true,
  isEngaged: false,
};

/** An offer after abuse, shown at `at` and open, unless a test says otherwise. */
export function anOffer(offer: Partial<Offer> = {}): Offer {
  const { at = NOW, conversation = 'elsewhere' } = offer;
  return {
    id: 'offer',
    conversation,
    at,
    reason: 'abuse',
    reset: 'three-breaths',
    state: 'open',
    since: at,
    expiresAt: at + 5 * MINUTE,
    shownIn: conversation,
    ...offer,
  };
}

/** A moment at which a pause is offered: a second hostile message, still hands, nobody waits. */
export function someFacts(changes: Partial<OfferFacts> = {}): OfferFacts {
  return {
    now: NOW,
    conversation: 'here',
    turns: turnsOf([0, 2, 0, 2], NOW),
    offers: [],
    load: { value: 0 },
    isPausing: false,
    isNotMyDay: false,
    hands: STILL,
    waits: [],
    clock: { limitMs: 180_000, warnMs: 100_000 },
    ...changes,
  };
}

/** The offers after such a moment; one that is made is called `new`. */
export function decide(changes: Partial<OfferFacts> = {}): Offer[] {
  return [...advance(someFacts(changes), () => 'new')];
}
