import type { Selectors } from '../define-console';

const BLOCKS = new Set(
  'P DIV LI BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 UL OL DT DD TABLE TR TD TH SECTION ARTICLE ADDRESS'.split(' '),
);
const NEVER = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON INPUT SELECT TEXTAREA'.split(' '));

/**
 * The words of an element with line breaks where blocks end, without the dropped parts and copies
 * for screen readers' use (`aria-hidden`). Reads no layout, so it is cheap on long transcripts.
 * @param limit code units after which reading stops; the rest is left out
 */
export function plainText(element: Element, drop: Selectors, limit: number): string {
  const dropped = drop.join(',');
  let text = '';
  const visit = (node: Node): void => {
    if (text.length > limit) return;
    if (node.nodeType === 3) {
      text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    if (child.tagName === 'BR') {
      text += '\n';
      return;
    }
    if (child.tagName === 'IMG') {
      text += child.getAttribute('alt') ?? '';
      return;
    }
    if (NEVER.has(child.tagName.toUpperCase())) return;
    if (child !== element && child.getAttribute('aria-hidden') === 'true') return;
    if (dropped && child !== element && child.matches(dropped)) return;
    const isBlock = BLOCKS.has(child.tagName);
    if (isBlock && text && !text.endsWith('\n')) text += '\n';
    for (let inner = child.firstChild; inner; inner = inner.nextSibling) visit(inner);
    if (isBlock && text && !text.endsWith('\n')) text += '\n';
  };
  visit(element);
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
