import { sendMessage } from '../../messaging/client';
import type { OfferView } from '../../messaging/view';
import { ask } from './ask';
import { useLive, valueOf } from './use-live';

/** The pause offer that stands now, and the two answers that do not start it. */
export interface OfferControls {
  /** It may have run out since: whoever shows it watches the clock. */
  readonly offer: OfferView | undefined;
  /** The conversation it was made in. */
  readonly madeIn: string | undefined;
  readonly answer: (answer: 'later' | 'dismissed') => void;
}

export function useOffer(): OfferControls {
  const open = valueOf(useLive(({ openOffer }) => openOffer(Date.now())));
  if (!open) return { offer: undefined, madeIn: undefined, answer: () => undefined };
  const { id, reason, reset, expiresAt, conversation } = open.offer;
  return {
    offer: { id, reason, reset, expiresAt, state: open.state },
    madeIn: conversation,
    answer(answer) {
      void ask(() => sendMessage('desk.answerOffer', { offer: id, answer })).catch(() => undefined);
    },
  };
}
