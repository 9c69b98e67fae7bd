import { nameOf } from './identity';
import type { OpenConversation } from './open-conversation';
import { placeAmong, orderOf } from './page-order';
import { type PageMessage, readMessage } from './read-message';

/** A message of the open conversation that counts: customer or agent, with words. */
export interface Entry {
  readonly identity: string;
  readonly speaker: 'customer' | 'agent';
  readonly text: string;
  readonly sentAt: number | undefined;
  /** Told once the message has its place. */
  arrival: 'live' | 'backlog';
  /** Where it stands now; changes when the page renders the message anew. */
  item: Element;
}

/**
 * What has been read of one open conversation. A node is not a message: what was read before keeps
 * its identity when the page renders it anew, and only unseen identities are new.
 */
export interface Transcript {
  readonly conversation: OpenConversation;
  /** Oldest first. Messages stand here once they have been placed. */
  readonly entries: readonly Entry[];
  /** All items of the pane now, oldest first. */
  items(): Element[];
  /** Those of some changed items that are still there, oldest first. What they showed is in doubt until they are read. */
  changed(items: ReadonlySet<Element>): Element[];
  /**
   * Reads items and returns the messages not seen before.
   * @param items oldest first
   * @param isBaseline the items are those that stood there when the conversation was opened
   * @param now epoch milliseconds
   */
  take(items: readonly Element[], isBaseline: boolean, now: number): Entry[];
  /** Gives messages their place among the others, once all that changed is read: before, the newest is not known. */
  place(fresh: readonly Entry[]): void;
  /** The page shows the message, in the element where it was read last. */
  stands(entry: Entry): boolean;
  /** Nothing of what was read stands in the page any more. */
  isGone(): boolean;
  /** Whether an item shows a message of this conversation; `perhaps` where no id says so. */
  recognises(item: Element, now: number): 'yes' | 'perhaps' | 'no' | undefined;
  /** Drops an own message whose node was only a stand-in until the console confirmed it. */
  forget(entry: Entry): void;
}

type SpokenMessage = PageMessage & Pick<Entry, 'speaker'>;

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
 * Begins to read a conversation. A closure, not a class: its fields would be a tenth of the script.
 * @param openedAt epoch milliseconds
 * @param textLimit longest text taken from one message, code units
 */
export function createTranscript(conversation: OpenConversation, openedAt: number, textLimit: number): Transcript {
  const { message: rules } = conversation.spec;
  const known = new Map<string, Entry>();
  /** Which message an element shows: consoles use elements again for other messages. */
  const shown = new WeakMap<Element, Entry>();
  /** What an element showed before it changed. */
  const formerly = new WeakMap<Element, Entry>();
  let entries: Entry[] = [];
  let newest: Entry | undefined;
  /** Nothing that was known stood in the page when the last changes were seen. */
  let isAdrift = false;
  let filledAt: number | undefined;

  const { items, among, follows } = orderOf(conversation);
  // An element that is used again may become something that is no message, which nobody tells.
  const selector = rules.item.join();
  const stands = (entry: Entry): boolean =>
    entry.item.isConnected && shown.get(entry.item) === entry && entry.item.matches(selector);

  const newestStanding = (): Entry | undefined => {
    if (!newest || !stands(newest)) newest = entries.findLast(stands);
    return newest;
  };
  const isGone = (): boolean => known.size > 0 && !newestStanding();

  const readSpoken = (item: Element, now: number): SpokenMessage | undefined => {
    const message = readMessage(conversation, item, now, textLimit);
    if (message?.speaker === 'customer' || message?.speaker === 'agent') return message as SpokenMessage;
    return undefined;
  };

  /** Where messages have ids, an own one on its way has none yet: it is read once it is numbered. */
  const isStandIn = ({ id, speaker }: SpokenMessage): boolean => rules.id !== undefined && !id && speaker === 'agent';

  /**
   * The name of the message, numbered where it has no id: by the smallest number that no other
   * message in the page has. So a list that is mounted anew, or whose elements are used again, gives
   * the same identities again, and two equal messages keep two.
   */
  const identify = (message: SpokenMessage, item: Element): string => {
    const name = nameOf(message);
    if (message.id) return name;
    const former = formerly.get(item);
    if (former?.identity.startsWith(`${name}:`) && !stands(former)) return former.identity;
    for (let n = 0; ; n++) {
      const holder = known.get(`${name}:${n}`);
      if (!holder || !stands(holder)) return `${name}:${n}`;
    }
  };

  /** The same words in the same element: the console has only now told its id or time. */
  const renamed = ({ id, speaker, sentAt, text }: SpokenMessage, item: Element): Entry | undefined => {
    const former = formerly.get(item);
    if (former?.speaker !== speaker || former.text !== text || former.identity.startsWith('id:')) return undefined;
    return id || (former.sentAt === undefined && sentAt !== undefined) ? former : undefined;
  };

  const isFilling = (now: number): boolean =>
    filledAt === undefined ? known.size === 0 && now - openedAt <= LOADING_MS : now - filledAt <= FILLING_GAP_MS;

  const isOld = (sentAt: number): boolean =>
    sentAt + (sentAt % MINUTE_MS ? SECOND_MS : MINUTE_MS) < openedAt - LIVE_TOLERANCE_MS;

  const isLast = ({ item, sentAt }: Entry): boolean => {
    // Where nothing known is left to stand above, only its own time can say that a message is new.
    if (isAdrift) return sentAt !== undefined && sentAt >= (entries.at(-1)?.sentAt ?? sentAt);
    const last = newestStanding();
    return !last || follows(item, last.item);
  };

  const showAgain = (entry: Entry, item: Element): void => {
    entry.item = item;
    isAdrift = false;
    if (newest && newest !== entry && stands(newest) && follows(item, newest.item)) newest = entry;
  };

  return {
    conversation,
    get entries() {
      return entries;
    },
    items,
    stands,
    isGone,
    changed(changes) {
      for (const item of changes) {
        const former = shown.get(item);
        if (former) formerly.set(item, former);
        shown.delete(item);
      }
      isAdrift = isGone();
      return among(changes);
    },
    take(slice, isBaseline, now) {
      const isLoading = isBaseline || isFilling(now);
      const isOldNews = (sentAt: number | undefined): boolean =>
        isBaseline || (sentAt === undefined ? isLoading : isOld(sentAt) || (isLoading && sentAt < openedAt));
      const fresh: Entry[] = [];
      for (const item of slice) {
        const message = readSpoken(item, now);
        if (!message || isStandIn(message)) continue;
        const identity = identify(message, item);
        const { speaker, text, sentAt } = message;
        const former = known.get(identity) ?? renamed(message, item);
        const arrival = isOldNews(sentAt) ? 'backlog' : 'live';
        const entry: Entry = former ?? { identity, speaker, text, sentAt, arrival, item };
        known.set(identity, entry);
        shown.set(item, entry);
        if (former) showAgain(entry, item);
        else fresh.push(entry);
      }
      if (isLoading && fresh.length > 0) filledAt = now;
      return fresh;
    },
    place(fresh) {
      const older = new Set<Entry>();
      for (const entry of fresh) {
        if (isLast(entry)) {
          entries.push(entry);
          newest = entry;
        } else {
          entry.arrival = 'backlog';
          older.add(entry);
        }
      }
      if (older.size === 0) return;
      const standing = items().flatMap((item) => shown.get(item) ?? []);
      entries = placeAmong(entries, older, standing);
    },
    recognises(item, now) {
      const message = readSpoken(item, now);
      if (!message) return undefined;
      const name = nameOf(message);
      if (message.id && known.has(name)) return 'yes';
      return known.has(`${name}:0`) || renamed(message, item) ? 'perhaps' : 'no';
    },
    forget(entry) {
      for (const [identity, other] of known) if (other === entry) known.delete(identity);
      entries = entries.filter((other) => other !== entry);
    },
  };
}
