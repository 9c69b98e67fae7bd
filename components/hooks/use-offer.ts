import { sendMessage } from '../../messaging/client';
import type { OfferView } from '../../messaging/view';
import { useClock } from '../ui/use-clock';
import { ask } from './ask';
import { useLive, valueOf } from './use-live';

/** The pause offer that stands now, and the two answers that do not start it. */
export interface OfferControls {
  readonly offer: OfferView | undefined;
  /** The conversation it was made in. */
  readonly madeIn: string | undefined;
  /** Epoch milliseconds, for its countdown. */
  readonly now: number;
  readonly answer: (answer: 'later' | 'dismissed') => void;
}

export function useOffer(): OfferControls {
  const open = valueOf(useLive(({ openOffer }) => openOffer(Date.now())));
  const now = useClock(open ? 1_000 : 60_000);
  const isOver = open === undefined || (open.state === 'open' && open.offer.expiresAt <= now);
  const offer: OfferView | undefined = isOver
    ? undefined
    : {
        id: open.offer.id,
        reason: open.offer.reason,
        reset: open.offer.reset,
        expiresAt: open.offer.expiresAt,
        state: open.state,
      };
  return {
    offer,
    madeIn: isOver ? undefined : open.offer.conversation,
    now,
    answer(answer) {
      if (offer) void ask(() => sendMessage('desk.answerOffer', { offer: offer.id, answer })).catch(() => undefined);
    },
  };
}
