import type { OpenConversation } from '../../consoles/dom/open-conversation';
import type { Entry, Transcript } from '../../consoles/dom/transcript';
import type { Judged } from '../../messaging/observation';
import type { ConversationView } from '../../messaging/view';

/** Messages shown, and read anew after a correction. */
const SHOWN = 30;

/** What is known of the conversation in front. Lives in the page's memory only. */
export class ConversationState {
  view: ConversationView | undefined;
  readonly #judged = new Map<string, Judged>();

  constructor(
    readonly conversation: OpenConversation,
    readonly transcript: Transcript,
  ) {}

  learn(view: ConversationView, judged: readonly Judged[]): void {
    this.view = view;
    for (const verdict of judged) this.#judged.set(verdict.identity, verdict);
  }

  /** The verdict of a message, once it has been stored. */
  judgedOf(entry: Entry): Judged | undefined {
    return this.#judged.get(entry.identity);
  }

  /** The last messages, oldest first. */
  lastEntries(): readonly Entry[] {
    return this.transcript.entries.slice(-SHOWN);
  }

  /** The view without an offer whose time is over. */
  viewAt(now: number): ConversationView | undefined {
    const { view } = this;
    return view?.offer && view.offer.expiresAt <= now ? { ...view, offer: undefined } : view;
  }
}
