import { firstIdentity, Identities } from './identity';
import type { OpenConversation } from './open-conversation';
import { inPageOrder, placeAmong, standsBefore } from './page-order';
import { type PageMessage, readMessage } from './read-message';
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
/** Many consoles show minutes only, or seconds: what was cut off, ms. */
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;
/** An empty transcript that begins to fill within this time was still loading: it fills with backlog. */
const LOADING_MS = 3_000;
/** Longest gap between the pieces in which a page fills a transcript, ms. */
const FILLING_GAP_MS = 300;

/**
 * What has been read of one open conversation, oldest first. A node is not a message: what was read
 * before keeps its identity when the page renders it anew, and only unseen identities are new.
 */
export class Transcript {
  readonly #identities = new Identities();
  readonly #known = new Map<string, Entry>();
  /** Which message an element shows: consoles reuse elements for other messages. */
  readonly #shown = new WeakMap<Element, Entry>();
  readonly #unplaced = new Set<Entry>();
  readonly #isNewestFirst: boolean;
  #entries: Entry[] = [];
  #newest: Entry | undefined;
  #filledAt: number | undefined;

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
    if (this.#unplaced.size > 0) {
      const shown = this.items().flatMap((item) => this.#shown.get(item) ?? []);
      this.#entries = placeAmong(this.#entries, this.#unplaced, shown);
      this.#unplaced.clear();
    }
    return this.#entries;
  }

  /** All items of the pane now, oldest first. */
  items(): Element[] {
    return this.#oldestFirst(this.#itemsOfPage());
  }

  /** Those of some changed items that are still there, oldest first. What they showed is in doubt until they are read. */
  changed(items: ReadonlySet<Element>): Element[] {
    this.#identities.doubt(items);
    return this.#oldestFirst(inPageOrder(items, () => this.#itemsOfPage()));
  }

  /**
   * Reads items and returns the messages not seen before.
   * @param items oldest first
   * @param isBaseline the items are those that stood there when the conversation was opened
   * @param now epoch milliseconds
   */
  take(items: readonly Element[], isBaseline: boolean, now: number): Entry[] {
    const isFilling = isBaseline || this.#isFilling(now);
    const fresh: Entry[] = [];
    for (const item of items) {
      const message = readMessage(this.conversation, item, now, this.textLimit);
      if (!message || !counts(message)) {
        this.#shown.delete(item);
        continue;
      }
      const identity = this.#identities.identify(message, item);
      const known = this.#known.get(identity) ?? this.#renamed(message, item);
      if (known) {
        this.#known.set(identity, known);
        this.#show(known, item);
      } else if (!this.#isStandIn(message)) {
        fresh.push(this.#add(message, identity, item, isFilling));
      }
    }
    if (isFilling && fresh.length > 0) this.#filledAt = now;
    return fresh;
  }

  /** The page shows the message, in the element where it was read last. */
  stands(entry: Entry): boolean {
    return entry.item.isConnected && this.#shown.get(entry.item) === entry;
  }

  /** Nothing of what was read stands in the page any more. */
  isGone(): boolean {
    return this.#known.size > 0 && this.#newestStanding() === undefined;
  }

  /** Whether an item shows a message of this conversation; `perhaps` where only the words say so. */
  recognises(item: Element, now: number): 'yes' | 'perhaps' | 'no' | undefined {
    const message = readMessage(this.conversation, item, now, this.textLimit);
    if (!message || !counts(message)) return undefined;
    if (!this.#known.has(firstIdentity(message))) return 'no';
    return message.id || message.sentAt !== undefined ? 'yes' : 'perhaps';
  }

  /** Drops an own message whose node was only a stand-in until the console confirmed it. */
  forget(entry: Entry): void {
    this.#known.delete(entry.identity);
    this.#entries = this.entries.filter((other) => other !== entry);
    if (this.#newest === entry) this.#newest = undefined;
  }

  /** No agent message follows it. */
  isUnanswered(entry: Entry): boolean {
    if (entry.speaker !== 'customer') return false;
    const lastReply = this.entries.findLastIndex((other) => other.speaker === 'agent');
    return this.entries.indexOf(entry, lastReply + 1) >= 0;
  }

  #add(message: PageMessage & Pick<Entry, 'speaker'>, identity: string, item: Element, isFilling: boolean): Entry {
    const { speaker, text, sentAt } = message;
    const last = this.#newestStanding();
    // With nothing left to stand below, only its own time can say that a message is new.
    const isNewest = last ? this.#follows(item, last) : this.#known.size === 0 || sentAt !== undefined;
    const isLive = isNewest && !this.#isOld(sentAt) && (!isFilling || this.#isSurelyLive(sentAt));
    const entry: Entry = { identity, speaker, text, sentAt, arrival: isLive ? 'live' : 'backlog', item };
    this.#known.set(identity, entry);
    if (isNewest) this.entries.length = this.#entries.push(entry);
    else this.#unplaced.add(entry);
    this.#show(entry, item);
    return entry;
  }

  #show(entry: Entry, item: Element): void {
    entry.item = item;
    this.#shown.set(item, entry);
    const last = this.#newest;
    if (!last || !this.stands(last) || this.#follows(item, last)) this.#newest = entry;
  }
}
