import { boxesOf } from '../../consoles/dom/infer/find-box';
import { findItemSets } from '../../consoles/dom/infer/find-items';
import { isShown } from '../../consoles/dom/infer/page-parts';
import { inOrder, parentOf, rootsOf } from '../../consoles/dom/infer/roots';

/** Sets of repeated elements that keys walk through. */
const SETS = 3;
const MAX_TEXTS = 400;

/** What keys walk through, in the order of the page, and where they begin. */
export interface Candidates {
  readonly elements: readonly Element[];
  readonly start: number;
}

/** Everything that may be a message; the last of the likeliest ones first. */
export function messageCandidates(page: Document): Candidates {
  const [box] = boxesOf(page);
  const sets = findItemSets(page, box).slice(0, SETS);
  const found = new Set<Element>(sets[0]?.items ?? []);
  for (const { items } of sets.slice(1)) for (const item of items) if (!isInside(item, found)) found.add(item);
  for (const text of textBlocks(page)) if (!isInside(text, found)) found.add(text);
  const elements = [...found].sort(inOrder);
  const last = sets[0]?.items.at(-1);
  return { elements, start: last ? elements.indexOf(last) : Math.floor(elements.length / 2) };
}

/** Everything a person can type into; the likeliest reply box first. */
export function boxCandidates(page: Document): Candidates {
  return { elements: boxesOf(page), start: 0 };
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let up: Element | undefined = element; up; up = parentOf(up)) if (others.has(up)) return true;
  return false;
}

/** Blocks with words of their own. */
function textBlocks(page: Document): Element[] {
  const found = new Set<Element>();
  for (const root of rootsOf(page)) {
    const walker = page.createTreeWalker(root === page ? page.body : root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && found.size < MAX_TEXTS; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!node.nodeValue?.trim() || !parentElement || parentElement.closest('script,style,noscript')) continue;
      const block = blockAround(parentElement);
      if (isShown(block)) found.add(block);
    }
  }
  return [...found];
}

/** The nearest element around that is drawn as a box of its own. */
export function blockAround(element: Element): Element {
  let block = element;
  while (
    block.parentElement &&
    block.parentElement !== block.ownerDocument.body &&
    getComputedStyle(block).display.startsWith('inline')
  ) {
    block = block.parentElement;
  }
  return block;
}
