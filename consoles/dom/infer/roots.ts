import { INSIDE } from '../reading';
import { chainTo } from './page-parts';
import { tokensOf } from './tokens';

/** What selectors are asked of: a page, or an open shadow root in it. */
export type Root = Document | ShadowRoot;

/** The root an element stands in. */
export function rootOf(element: Element): Root {
  return element.getRootNode() as Root;
}

/** An element, the host of the shadow root it stands in, the host of that one's, up to the page. */
export function outwards(element: Element): Element[] {
  const { host } = rootOf(element) as Partial<ShadowRoot>;
  return host ? [element, ...outwards(host)] : [element];
}

/** The element around another, out of shadow roots too. */
export function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? outwards(element)[1];
}

/** The elements of a root, in order, without those in shadow roots of its own. */
export function elementsIn(root: Root): ArrayLike<Element> & Iterable<Element> {
  return root.nodeType === 9 ? (root as Document).body.getElementsByTagName('*') : root.querySelectorAll('*');
}

/** A root and the open shadow roots in it, in the order of the page. */
export function rootsOf(root: Root): Root[] {
  const roots = [root];
  for (const { shadowRoot } of elementsIn(root)) if (shadowRoot) roots.push(...rootsOf(shadowRoot));
  return roots;
}

/** What the selectors of a spec begin with that find something in this root: `chat-app >>> `. Nothing for the page. */
export function doorTo(root: Root): string {
  const { host } = root as Partial<ShadowRoot>;
  return host ? `${doorTo(rootOf(host))}${pathTo(host)}${INSIDE}` : '';
}

/** The way down to an element of a root from the nearest one with a good name, by place. */
export function pathTo(element: Element): string {
  const root = rootOf(element);
  let path = '';
  for (const one of chainTo(element, element.ownerDocument.body)) {
    const name = tokensOf(one).find(
      ({ selector, worth }) => worth >= 0.5 && root.querySelectorAll(selector).length === 1,
    )?.selector;
    if (name) return `${name}${path}`;
    const place = [...(one.parentNode?.children ?? [])].indexOf(one) + 1;
    path = ` > ${one.localName}:nth-child(${place})${path}`;
  }
  return `${root.nodeType === 9 ? 'body' : ':host'}${path}`;
}

/** Orders elements as they stand in the page, whatever roots they are in. */
export function inOrder(one: Element, other: Element): number {
  const [ways, facing] = [outwards(one), outwards(other)];
  for (const [depth, left] of ways.entries()) {
    const at = facing.findIndex((right) => rootOf(right) === rootOf(left));
    const right = facing[at];
    if (right) return left === right ? depth - at : left.compareDocumentPosition(right) & 4 ? -1 : 1;
  }
  return 0;
}
