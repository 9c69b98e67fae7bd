import { nameOf } from './identity';
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
  readonly #known = new Map<string, Entry>();
  /** Which message an element shows: consoles reuse elements for other messages. */
  readonly #shown = new WeakMap<Element, Entry>();
  /** What an element showed before it changed. */
  readonly #former = new WeakMap<Element, Entry>();
  readonly #unplaced = new Set<Entry>();
  readonly #isNewestFirst: boolean;
  #entries: Entry[] = [];
  #newest: Entry | undefined;
  /** Nothing that was known stood in the page when the last changes were seen. */
  #isAdrift = false;
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

  /** Oldest first. Older messages stand here once they have been placed. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** All items of the pane now, oldest first. */
  items(): Element[] {
    return this.#oldestFirst(this.#itemsOfPage());
  }

  /** Those of some changed items that are still there, oldest first. What they showed is in doubt until they are read. */
  changed(items: ReadonlySet<Element>): Element[] {
    for (const item of items) {
      const former = this.#shown.get(item);
      if (former) this.#former.set(item, former);
      this.#shown.delete(item);
    }
    this.#isAdrift = this.isGone();
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
    const isBacklog = (sentAt: number | undefined): boolean =>
      isBaseline || this.#isOld(sentAt) || (isFilling && !this.#isSinceOpening(sentAt));
    const fresh: Entry[] = [];
    for (const item of items) {
      const message = readMessage(this.conversation, item, now, this.textLimit);
      if (!message || !isSpoken(message) || this.#isStandIn(message)) continue;
      const identity = this.#identify(message, item);
      const known = this.#known.get(identity) ?? this.#renamed(message, item);
      if (known) {
        this.#known.set(identity, known);
        this.#showAgain(known, item);
      } else {
        fresh.push(this.#add(message, identity, item, isBacklog(message.sentAt)));
      }
    }
    if (isFilling && fresh.length > 0) this.#filledAt = now;
    return fresh;
  }

  /** Gives older messages that were read their place among the others. */
  place(): void {
    if (this.#unplaced.size === 0) return;
    const shown = this.items().flatMap((item) => this.#shown.get(item) ?? []);
    this.#entries = placeAmong(this.#entries, this.#unplaced, shown);
    this.#unplaced.clear();
  }

  /** The page shows the message, in the element where it was read last. */
  stands(entry: Entry): boolean {
    return entry.item.isConnected && this.#shown.get(entry.item) === entry;
  }

  /** Nothing of what was read stands in the page any more. */
  isGone(): boolean {
    return this.#known.size > 0 && this.#newestStanding() === undefined;
  }

  /** Whether an item shows a message of this conversation; `perhaps` where no id says so. */
  recognises(item: Element, now: number): 'yes' | 'perhaps' | 'no' | undefined {
    const message = readMessage(this.conversation, item, now, this.textLimit);
    if (!message || !isSpoken(message)) return undefined;
    const name = nameOf(message);
    if (message.id && this.#known.has(name)) return 'yes';
    return this.#known.has(`${name}:0`) || this.#renamed(message, item) ? 'perhaps' : 'no';
  }

  /** Drops an own message whose node was only a stand-in until the console confirmed it. */
  forget(entry: Entry): void {
    for (const [identity, known] of this.#known) if (known === entry) this.#known.delete(identity);
    this.#entries = this.#entries.filter((other) => other !== entry);
    this.#unplaced.delete(entry);
    if (this.#newest === entry) this.#newest = undefined;
  }

  /** No agent message follows it. */
  isUnanswered(entry: Entry): boolean {
    if (entry.speaker !== 'customer') return false;
    const lastReply = this.#entries.findLastIndex((other) => other.speaker === 'agent');
    return this.#entries.indexOf(entry, lastReply + 1) >= 0;
  }

  /**
   * The name of the message, numbered where it has no id: by the smallest number that no other
   * message in the page has. So a list that is mounted anew, or whose elements are used again, gives
   * the same identities again, and two equal messages keep two.
   */
  #identify(message: PageMessage, item: Element): string {
    const name = nameOf(message);
    if (message.id) return name;
    const former = this.#former.get(item);
    if (former?.identity.startsWith(`${name}:`) && !this.stands(former)) return former.identity;
    for (let n = 0; ; n++) {
      const holder = this.#known.get(`${name}:${n}`);
      if (!holder || !this.stands(holder)) return `${name}:${n}`;
    }
  }

  /** Where messages have ids, an own one on its way has none yet: it is read once it is numbered. */
  #isStandIn({ id, speaker }: PageMessage): boolean {
    return this.conversation.spec.message.id !== undefined && !id && speaker === 'agent';
  }

  #add(message: PageMessage & Pick<Entry, 'speaker'>, identity: string, item: Element, isBacklog: boolean): Entry {
    const { speaker, text, sentAt } = message;
    const isLast = this.#isLast(item, sentAt);
    const arrival = isBacklog || !isLast ? 'backlog' : 'live';
    const entry: Entry = { identity, speaker, text, sentAt, arrival, item };
    this.#known.set(identity, entry);
    if (isLast) this.#entries.push(entry);
    else this.#unplaced.add(entry);
    this.#shown.set(item, entry);
    if (isLast) this.#newest = entry;
    return entry;
  }

  #isLast(item: Element, sentAt: number | undefined): boolean {
    // Where nothing known is left to stand above, only its own time can say that a message is new.
    if (this.#isAdrift) return sentAt !== undefined && sentAt >= (this.#entries.at(-1)?.sentAt ?? sentAt);
    const last = this.#newestStanding();
    return !last || this.#follows(item, last);
  }

  #showAgain(entry: Entry, item: Element): void {
    entry.item = item;
    this.#shown.set(item, entry);
    this.#isAdrift = false;
    const last = this.#newest;
    if (last && last !== entry && this.stands(last) && this.#follows(item, last)) this.#newest = entry;
  }

  /** The same words in the same element: the console has only now told its id or time. */
  #renamed({ id, speaker, sentAt, text }: PageMessage, item: Element): Entry | undefined {
    const former = this.#former.get(item);
    if (former?.speaker !== speaker || former.text !== text || former.identity.startsWith('id:')) return undefined;
    return id || (former.sentAt === undefined && sentAt !== undefined) ? former : undefined;
  }

  #newestStanding(): Entry | undefined {
    const stands = (entry: Entry): boolean => this.stands(entry);
    if (!this.#newest || !stands(this.#newest))
      this.#newest = this.#entries.findLast(stands) ?? [...this.#unplaced].findLast(stands);
    return this.#newest;
  }

  #isFilling(now: number): boolean {
    if (this.#filledAt === undefined) return this.#known.size === 0 && now - this.openedAt <= LOADING_MS;
    return now - this.#filledAt <= FILLING_GAP_MS;
  }

  #isOld(sentAt: number | undefined): boolean {
    if (sentAt === undefined) return false;
    const cutOff = sentAt % MINUTE_MS === 0 ? MINUTE_MS : SECOND_MS;
    return sentAt + cutOff < this.openedAt - LIVE_TOLERANCE_MS;
  }

  #isSinceOpening(sentAt: number | undefined): boolean {
    return sentAt !== undefined && sentAt >= this.openedAt;
  }

  #follows(item: Element, { item: other }: Entry): boolean {
    return this.#isNewestFirst ? standsBefore(item, other) : standsBefore(other, item);
  }

  #itemsOfPage(): Element[] {
    return allOf(this.conversation.pane, this.conversation.spec.message.item);
  }

  #oldestFirst(items: Element[]): Element[] {
    return this.#isNewestFirst ? items.reverse() : items;
  }
}

function isSpoken(message: PageMessage): message is PageMessage & Pick<Entry, 'speaker'> {
  return message.speaker === 'customer' || message.speaker === 'agent';
}
