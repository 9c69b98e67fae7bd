import { sendMessage } from '../../messaging/client';
import type { OfferView } from '../../messaging/view';
import type { PauseState } from '../../domain/pause/ways';
import { ask } from './ask';
import { useLive, valueOf } from './use-live';

/** The states of an offer that are shown, and as what. */
const SHOWN_AS = { open: 'open', again: 'open', waiting: 'waiting' } as const;

/** The pause offer that stands now, and the two answers that do not start it. */
export interface OfferControls {
  /** It may have run out since: whoever shows it watches the clock. */
  readonly offer: OfferView | undefined;
  /** The conversation it is shown in. */
  readonly madeIn: string | undefined;
  readonly answer: (answer: 'later' | 'dismissed') => void;
}

export function useOffer(): OfferControls {
  const live = valueOf(useLive(({ liveOffer }) => liveOffer(Date.now())));
  const state = live && (SHOWN_AS as Partial<Record<PauseState, OfferView['state']>>)[live.state];
  if (!live || !state) return { offer: undefined, madeIn: undefined, answer: () => undefined };
  const { id, reason, reset, expiresAt, isClear, shownIn } = live;
  return {
    offer: { id, reason, reset, expiresAt, isClear, state },
    madeIn: shownIn,
    answer(answer) {
      void ask(() => sendMessage('desk.answerOffer', { offer: id, answer })).catch(() => undefined);
    },
  };
}
