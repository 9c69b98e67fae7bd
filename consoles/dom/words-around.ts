import type { Composer } from './composer';
import { asField, rangeIn } from './editor-dom';

/** What stands beside the caret; a line break stands for the begin or end of a line. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Parts of an editor that stand on lines of their own. */
const LINES = 'p,div,li,blockquote,pre,h1,h2,h3,h4,h5,h6,td,th';

/**
 * The nearest words on both sides of the caret or the selection; empty where there are none. Where
 * they stand on another line, a line break is between.
 */
export function wordsAround({ element, placeholder }: Composer): Around {
  const field = asField(element);
  if (field) {
    const { value, selectionStart, selectionEnd } = field;
    return { before: value.slice(0, selectionStart ?? value.length), after: value.slice(selectionEnd ?? value.length) };
  }
  const range = rangeIn(element);
  if (!range) return { before: '', after: '' };
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [before, after] = [wholeOf(element), wholeOf(element)];
  before.setEnd(startContainer, startOffset);
  after.setStart(endContainer, endOffset);
  const nodes = nodesIn(element, placeholder.join());
  const back = nearest(element, before, nodes.toReversed(), startContainer, startOffset);
  const on = nearest(element, after, nodes, endContainer, endOffset);
  return { before: back.words + back.end, after: on.end + on.words };
}

function wholeOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

/** Texts and forced line ends, in order; placeholders are no words. */
function nodesIn(element: Element, placeholder: string): Node[] {
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isPart = node.nodeType === 3 || node.nodeName === 'BR';
    if (isPart && !(placeholder && node.parentElement?.closest(placeholder))) nodes.push(node);
  }
  return nodes;
}

/** The first words of a stretch, and the line end between them and the caret. */
function nearest(
  element: Element,
  stretch: Range,
  nodes: readonly Node[],
  caret: Node,
  offset: number,
): { readonly words: string; readonly end: string } {
  // Between two lines the caret belongs to the end of the first.
  const line = lineOf(element, (caret === element && caret.childNodes[offset - 1]) || caret);
  let end = '';
  for (const node of nodes) {
    if (!stretch.intersectsNode(node)) continue;
    if (node.nodeName === 'BR') {
      end = '\n';
      continue;
    }
    const words = partIn(stretch, node as Text)
      .replace(/[\u200b\u2060\ufeff]/g, '')
      .replace(/\u00a0/g, ' ');
    if (words === '') continue;
    return { words, end: end || (lineOf(element, node) === line ? '' : '\n') };
  }
  return { words: '', end: '' };
}

function partIn({ startContainer, startOffset, endContainer, endOffset }: Range, node: Text): string {
  return node.data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : node.length);
}

/** The innermost part around a place that stands on lines of its own. */
function lineOf(element: Element, node: Node): Element {
  const inner = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const line = inner?.closest(LINES);
  return line && element.contains(line) ? line : element;
}
