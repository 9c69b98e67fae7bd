import { type Composer, findComposer } from '../../consoles/dom/composer';
import { keepPlace } from '../../consoles/dom/editor-caret';
import { type Hands, untilSafe } from '../../domain/pause/safe-moment';
import type { OfferView } from '../../messaging/view';
import type { ConversationState } from '../console.content/conversation-state';

/** How often still hands are looked for, milliseconds. */
const LOOK_MS = 1_000;

/** The visible reply box; nothing when there is none or it writes an internal note. */
export function replyBox(state: ConversationState | undefined): Composer | undefined {
  const found = state && findComposer(state.conversation.spec.composer, state.conversation.pane);
  return found === 'note' ? undefined : found;
}

/** A pause that was accepted here: it begins at a safe moment, and then draft and caret are kept. */
export class AcceptedPause {
  #offer: OfferView | undefined;
  #giveBack: (() => boolean) | undefined;

  constructor(
    private readonly hands: () => Hands,
    private readonly signal: AbortSignal,
    private readonly begin: (offer: OfferView) => Promise<void>,
  ) {}

  /** The accepted offer while it waits for still hands. */
  get waiting(): OfferView | undefined {
    return this.#offer;
  }

  accept(offer: OfferView): void {
    this.#offer = { ...offer, state: 'waiting' };
    this.#wait(offer);
  }

  /** A pause begins now, here or in the panel: nothing waits any more. */
  keep(composer: Composer | undefined): void {
    this.#offer = undefined;
    this.#giveBack = composer && keepPlace(composer);
  }

  /** Whether the draft reads the same; undefined when no reply box was kept. */
  giveBack(): boolean | undefined {
    const isSame = this.#giveBack?.();
    this.#giveBack = undefined;
    return isSame;
  }

  /** However long it takes: nobody is interrupted in the middle of a word. */
  #wait(offer: OfferView): void {
    if (this.signal.aborted || this.#offer?.id !== offer.id) return;
    const wait = untilSafe(this.hands(), Date.now());
    if (wait > 0) {
      setTimeout(() => this.#wait(offer), Math.min(wait, LOOK_MS));
      return;
    }
    void this.begin(offer);
  }
}
