import type { OpenConversation } from './open-conversation';
import { allOf, read } from './reading';

/** Up to this many items are sorted one against the other; above, one look through the page is cheaper. */
const FEW = 40;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Whether an element stands before another one in the page. */
export function standsBefore(earlier: Element, later: Element): boolean {
  return (earlier.compareDocumentPosition(later) & FOLLOWING) !== 0;
}

/**
 * Some of the items of a list in the order of the page; those no longer in the page are left out.
 * @param all every item of the list, in the order of the page
 */
export function inPageOrder(some: ReadonlySet<Element>, all: () => readonly Element[]): Element[] {
  if (some.size > FEW) return all().filter((item) => some.has(item));
  return [...some].filter((item) => item.isConnected).sort((one, other) => (standsBefore(one, other) ? -1 : 1));
}

/**
 * Puts new entries among the known ones: behind the known entry they follow in the page, or before
 * the first that stands there. Known ones keep their order, also those no longer in the page.
 * @param shown every entry the page shows now, first to last
 */
export function placeAmong<T>(known: readonly T[], fresh: ReadonlySet<T>, shown: readonly T[]): T[] {
  const unplaced = new Set(fresh);
  const behind = new Map<T | undefined, T[]>();
  let previous: T | undefined;
  let first: T | undefined;
  for (const entry of shown) {
    if (unplaced.delete(entry)) {
      const group = behind.get(previous);
      if (group) group.push(entry);
      else behind.set(previous, [entry]);
    } else if (!fresh.has(entry)) {
      previous = entry;
      first ??= entry;
    }
  }
  // Read, but out of the page again before they had a place.
  const leading = [...unplaced, ...(behind.get(undefined) ?? [])];
  if (first === undefined) return [...leading, ...known];
  return known.flatMap((entry) => [...(entry === first ? leading : []), entry, ...(behind.get(entry) ?? [])]);
}

/** The items of a list, oldest first, whatever order the page draws them in. */
export interface ItemOrder {
  readonly items: () => Element[];
  /** Some of them; those no longer in the page are left out. */
  readonly among: (some: ReadonlySet<Element>) => Element[];
  readonly follows: (item: Element, other: Element) => boolean;
}

/** The order in which a conversation's messages were written. */
export function orderOf({ pane, spec }: OpenConversation): ItemOrder {
  const { order, item, id = [] } = spec.message;
  const all = (): Element[] => allOf(pane, item);
  if (order.startsWith('by-')) {
    const rank = (one: Element): number =>
      order === 'by-id' ? Number(read(id, one)) || 0 : one.getBoundingClientRect().top;
    const sorted = (list: readonly Element[]): Element[] =>
      list
        .map((one) => ({ one, at: rank(one) }))
        .sort((left, right) => left.at - right.at)
        .map(({ one }) => one);
    return {
      items: () => sorted(all()),
      among: (some) => sorted([...some].filter((one) => one.isConnected)),
      follows: (one, other) => rank(one) > rank(other),
    };
  }
  const isTurned = order === 'newest-first';
  const oldestFirst = (list: Element[]): Element[] => (isTurned ? list.reverse() : list);
  return {
    items: () => oldestFirst(all()),
    among: (some) => oldestFirst(inPageOrder(some, all)),
    follows: (one, other) => (isTurned ? standsBefore(one, other) : standsBefore(other, one)),
  };
}
