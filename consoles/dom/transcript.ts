import { Identities } from './identity';
import type { OpenConversation } from './open-conversation';
import { readMessage } from './read-message';
import { allOf, firstOf } from './reading';

/** A message of the open conversation that counts: customer or agent, with words. */
export interface Entry {
  readonly identity: string;
  readonly speaker: 'customer' | 'agent';
  readonly text: string;
  readonly sentAt: number | undefined;
  readonly arrival: 'live' | 'backlog';
  /** Where it stands now; changes when the page renders the message anew. */
  item: Element;
}

/** How long before the opening a message with its own time may be and still be called live, ms. */
const LIVE_TOLERANCE_MS = 5_000;
/** An empty transcript that fills within this time was still loading: its messages are backlog. */
const LOADING_MS = 3_000;

/**
 * What has been read of one open conversation, oldest first. A node is not a message: what was read
 * before keeps its identity when the page renders it anew, and only unseen identities are new.
 */
export class Transcript {
  readonly #identities = new Identities();
  readonly #known = new Map<string, Entry>();
  #entries: Entry[] = [];
  #settled = false;
  readonly #isNewestFirst: boolean;

  constructor(
    readonly conversation: OpenConversation,
    readonly openedAt: number,
    private readonly textLimit: number,
  ) {
    const { order, reversed = [] } = conversation.spec.message;
    const isReversed = firstOf(conversation.pane, reversed) !== undefined;
    this.#isNewestFirst = (order === 'newest-first') !== isReversed;
  }

  /** Oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** All items of the pane now, oldest first. */
  items(): Element[] {
    const { pane, spec } = this.conversation;
    const items = allOf(pane, spec.message.item);
    return this.#isNewestFirst ? items.reverse() : items;
  }

  /**
   * Reads items and returns the messages not seen before.
   * @param isBaseline the items are those that stood there when the conversation was opened
   */
  take(items: readonly Element[], isBaseline: boolean, now: number): Entry[] {
    const fresh: Entry[] = [];
    const loading = !this.#settled && now - this.openedAt <= LOADING_MS;
    let inOrder = true;
    for (const item of items) {
      const message = readMessage(this.conversation, item, now, this.textLimit);
      if (!message || (message.speaker !== 'customer' && message.speaker !== 'agent')) continue;
      const identity = this.#identities.identify(message, item);
      const known = this.#known.get(identity);
      if (known) {
        known.item = item;
        continue;
      }
      const last = this.#entries.at(-1);
      const isLast = !last?.item.isConnected || this.#precedes(last.item, item);
      inOrder &&= isLast;
      const isOld = message.sentAt !== undefined && message.sentAt < this.openedAt - LIVE_TOLERANCE_MS;
      const arrival = isBaseline || loading || isOld || !isLast ? 'backlog' : 'live';
      const { speaker, text, sentAt } = message;
      const entry: Entry = { identity, speaker, text, sentAt, arrival, item };
      this.#known.set(identity, entry);
      this.#entries.push(entry);
      fresh.push(entry);
    }
    if (!inOrder) this.#reorder();
    return fresh;
  }

  /** From here on, messages that appear below the last one are live. */
  settle(): void {
    this.#settled = this.#entries.length > 0 || this.#settled;
  }

  /** Drops an own message whose node was only a stand-in until the console confirmed it. */
  forget(entry: Entry): void {
    this.#known.delete(entry.identity);
    this.#entries = this.#entries.filter((other) => other !== entry);
  }

  /** No agent message follows it. */
  isUnanswered(entry: Entry): boolean {
    if (entry.speaker !== 'customer') return false;
    const lastReply = this.#entries.findLastIndex((other) => other.speaker === 'agent');
    return this.#entries.indexOf(entry, lastReply + 1) >= 0;
  }

  #precedes(earlier: Element, later: Element): boolean {
    const isFollowing = (earlier.compareDocumentPosition(later) & 4) !== 0;
    return isFollowing !== this.#isNewestFirst;
  }

  /** Entries whose nodes are gone (recycled lists) keep their place before those that stand. */
  #reorder(): void {
    const byItem = new Map(this.#entries.map((entry) => [entry.item, entry]));
    const standing: Entry[] = [];
    for (const item of this.items()) {
      const entry = byItem.get(item);
      if (entry) standing.push(entry);
    }
    const isStanding = new Set(standing);
    this.#entries = [...this.#entries.filter((entry) => !isStanding.has(entry)), ...standing];
  }
}
