import { advanceOffers } from '../../storage/queries/offers';
import { loadNow } from '../../storage/queries/load';
import { highFrom } from '../../domain/load/heat';
import { waitsOf } from '../../domain/pause/response-clock';
import type { Observation } from '../../messaging/observation';
import type { ConversationView, OfferView } from '../../messaging/view';
import type { OfferRecord } from '../../storage/tables/offers';
import type { TurnRecord } from '../../storage/tables/turns';
import type { readAll } from './settings';

/** The part of a view that tells of pauses and of who waits. */
type PauseView = Pick<ConversationView, 'offer' | 'hasHeldOffer' | 'waitingSince'>;

/** Moves offers on by what a page saw, and answers what that page shows of them. */
export async function decidePause(
  conversation: string,
  turns: readonly TurnRecord[],
  { hands, waits: listed }: Observation,
  now: number,
  { clock, quiet, isNotMyDay }: Awaited<ReturnType<typeof readAll>>,
): Promise<PauseView> {
  const { weight, waiting } = await loadNow(now, highFrom(isNotMyDay), clock.limitMs);
  const waitingSince = waiting.map(({ since }) => since);
  const waits = waitsOf(waitingSince, listed, now);
  const live = await advanceOffers({
    now,
    conversation,
    turns,
    hands,
    waits,
    clock,
    quiet,
    isNotMyDay,
    load: weight,
  });
  const isHeld = live?.state === 'held' || live?.state === 'put-off';
  return {
    offer: live && viewOf(live, conversation),
    hasHeldOffer: isHeld && quiet === undefined && now >= (live.dueAt ?? 0),
    waitingSince,
  };
}

/** An offer is shown in one conversation; one that was accepted waits everywhere. */
function viewOf(offer: OfferRecord, conversation: string): OfferView | undefined {
  const { id, reset, expiresAt, isClear, state, shownIn } = offer;
  const isShown = (state === 'open' || state === 'again') && shownIn === conversation;
  if (!isShown && state !== 'waiting') return undefined;
  // What was said elsewhere is no reason here.
  const reason = offer.conversation === conversation ? offer.reason : 'load';
  return { id, reason, reset, expiresAt, isClear, state: isShown ? 'open' : 'waiting' };
}
