import { isHostile } from '../../domain/hostility/verdict';
import { advance, type Offer, type OfferFacts, settledAnswer } from '../../domain/pause/engine';
import type { OfferedResetId } from '../../domain/pause/resets';
import { judgeMoment, type Moment } from '../../domain/pause/safe-moment';
import { isLive } from '../../domain/pause/ways';

/** When a pause is offered, and when one that was accepted begins. */
export interface Policy {
  readonly name: string;
  readonly decide: (facts: OfferFacts, newId: () => string) => Offer[];
  readonly begin: (offer: Offer, moment: Moment) => OfferedResetId | undefined;
}

/** The extension's own engine, the very same code. */
const engine: Policy = {
  name: 'Evenkeel',
  decide: advance,
  begin(offer, moment) {
    const judged = judgeMoment(moment, offer.reset);
    return 'reset' in judged ? judged.reset : undefined;
  },
};

const HALF_AN_HOUR = 30 * 60_000;

/** As break timers do: at once, whatever the hands do, and so it begins. */
function atOnce(name: string, isTime: (facts: OfferFacts, last: Offer | undefined) => boolean): Policy {
  return {
    name,
    decide(facts, newId) {
      const { now, conversation } = facts;
      const offers = facts.offers.map((offer) => settledAnswer(offer, now));
      if (facts.isPausing || offers.some(isLive) || !isTime(facts, offers.at(-1))) return offers;
      const id = newId();
      const made = {
        id,
        conversation,
        at: now,
        reason: 'load',
        reset: 'sixty-seconds',
        shownIn: conversation,
      } as const;
      return [...offers, { ...made, state: 'open', since: now, expiresAt: now + 5 * 60_000 }];
    },
    begin: (offer) => offer.reset,
  };
}

/** What the engine is set beside. */
export const POLICIES: readonly Policy[] = [
  engine,
  atOnce('every 30 minutes', ({ now, restedAt = 0 }, last) => now - Math.max(last?.at ?? 0, restedAt) >= HALF_AN_HOUR),
  atOnce('after each hostile message', ({ turns }, last) => {
    const said = turns.findLast((turn) => turn.speaker === 'customer');
    return said !== undefined && isHostile(said.severity) && said.at > (last?.at ?? 0);
  }),
];
