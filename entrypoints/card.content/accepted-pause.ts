import { type Composer, findComposer } from '../../consoles/dom/composer';
import { keepPlace } from '../../consoles/dom/editor-caret';
import { judgeMoment, type Moment } from '../../domain/pause/safe-moment';
import type { OfferView } from '../../messaging/view';
import type { ConversationState } from '../console.content/conversation-state';

/** How often a safe moment is looked for, milliseconds. */
const LOOK_MS = 1_000;

/** The visible reply box; nothing when there is none or it writes an internal note. */
export function replyBox(state: ConversationState | undefined): Composer | undefined {
  const found = state && findComposer(state.conversation.spec.composer, state.conversation.pane);
  return found === 'note' ? undefined : found;
}

interface AcceptedPauseOptions {
  readonly moment: () => Moment;
  readonly signal: AbortSignal;
  /** Begins it, with a reset that fits the response clock now. */
  readonly begin: (offer: OfferView) => void;
}

/**
 * A pause that was accepted: it begins at a safe moment, and then draft and caret are kept. That it
 * waits is stored, so a page that starts anew, or another one in front, goes on waiting.
 */
export class AcceptedPause {
  #offer: OfferView | undefined;
  #begun: string | undefined;
  #giveBack: (() => boolean) | undefined;

  constructor(private readonly options: AcceptedPauseOptions) {}

  /** Told whenever the page hears that an accepted offer waits, or that none does. */
  follow(offer: OfferView | undefined): void {
    const isNew = offer !== undefined && offer.id !== this.#offer?.id && offer.id !== this.#begun;
    if (!offer || isNew) this.#offer = offer;
    if (isNew) this.#wait(offer);
  }

  /** A pause begins now, here or in the panel: nothing waits any more. */
  keep(composer: Composer | undefined): void {
    this.#begun = this.#offer?.id ?? this.#begun;
    this.#offer = undefined;
    this.#giveBack = composer && keepPlace(composer);
  }

  /** Whether the draft reads the same; undefined when no reply box was kept. */
  giveBack(): boolean | undefined {
    const isSame = this.#giveBack?.();
    this.#giveBack = undefined;
    return isSame;
  }

  #wait(offer: OfferView): void {
    const { moment, signal, begin } = this.options;
    if (signal.aborted || this.#offer?.id !== offer.id || Date.now() >= offer.expiresAt) return;
    const judged = judgeMoment(moment(), offer.reset);
    if ('busy' in judged) setTimeout(() => this.#wait(offer), LOOK_MS);
    else begin({ ...offer, reset: judged.reset });
  }
}
