import type { OpenConversation } from './open-conversation';
import { firstOf, read } from './reading';

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

/**
 * Whether the newest message stands first. Asked for each look: where ids decide, it is not known
 * until two messages stand there.
 */
export function watchOrder({ pane, spec }: OpenConversation, items: () => readonly Element[]): () => boolean {
  const { order, reversed = [], id = [] } = spec.message;
  if (order !== 'by-id') {
    const isNewestFirst = (order === 'newest-first') !== (firstOf(pane, reversed) !== undefined);
    return () => isNewestFirst;
  }
  let isNewestFirst: boolean | undefined;
  return () => {
    if (isNewestFirst !== undefined) return isNewestFirst;
    const all = items();
    const [first, last] = [all[0], all.at(-1)].map((item) => (item ? Number(read(id, item)) : 0));
    if (first && last && first !== last) isNewestFirst = first > last;
    return isNewestFirst ?? false;
  };
}
