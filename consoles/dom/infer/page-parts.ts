import { wordsOf } from './tokens';

const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON INPUT SELECT TEXTAREA OPTION'.split(' '));
const NOISE = new Set(
  'time date stamp timestamp clock author sender nick nickname avatar avatars status meta header head heading toolbar toolbars action actions badge icon icons tooltip reaction reactions sr visually quote quoted blockquote signature tit title receipt initials attachment attachments footer foot contextual menu menus readstate'.split(
    ' ',
  ),
);
const TIME =
  /^\D{0,14}\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?\D{0,12}$|^\D{0,6}\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}.{0,24}$/i;
const AGO = /^.{0,12}(?:\bago\b|just now|yesterday|分钟前|分鐘前|小时前|小時前|天前|刚刚|剛剛|昨天).{0,8}$/i;

/** A text node, and whether it belongs to the words somebody wrote. */
export interface Leaf {
  /** The text, or the frame in whose body it stands. */
  readonly node: Node;
  readonly parent: Element;
  readonly text: string;
  readonly isNoise: boolean;
}

/** The texts of an element in order, times, names and signs marked as noise. */
export function leavesOf(item: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (element: Element, isNoise: boolean): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
        if (text) leaves.push({ node, parent: element, text, isNoise: isNoise || isTime(text) });
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (child.localName === 'iframe') {
          const text = textOfFrame(child);
          if (text) leaves.push({ node: child, parent: child, text, isNoise });
          continue;
        }
        if (SILENT.has(child.tagName.toUpperCase()) || child.getAttribute('aria-hidden') === 'true') continue;
        visit(child, isNoise || isNoisy(child));
      }
    }
  };
  visit(item, false);
  return leaves;
}

function textOfFrame(frame: Element): string {
  return ((frame as HTMLIFrameElement).contentDocument?.body?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A clock, a date, “5 minutes ago”, and nothing else. */
export function isTime(text: string): boolean {
  return text.length <= 40 && (TIME.test(text) || AGO.test(text));
}

/** By its own name a time, a name, a badge: not words that somebody wrote. */
export function isNoisy(element: Element): boolean {
  if (/^(?:TIME|BLOCKQUOTE|HEADER|FOOTER|H[1-6]|LABEL)$/.test(element.tagName)) return true;
  return namesNoise(wordsOf(element));
}

/** A name of something that stands beside words, and not beside all of them where several are by one person. */
export function namesNoise(words: readonly string[]): boolean {
  // “message with avatar” is a message.
  return words.some((word, at) => NOISE.has(word) && !/^(?:with|has|no|without)$/.test(words[at - 1] ?? ''));
}

/** The deepest element that holds all of some elements; undefined for none. */
export function commonAncestor(elements: readonly Element[]): Element | undefined {
  const [first, ...others] = elements;
  let ancestor: Element | null | undefined = first;
  for (const other of others) {
    while (ancestor && !ancestor.contains(other)) ancestor = ancestor.parentElement;
  }
  return ancestor ?? undefined;
}

/** An element and those around it, up to but without `end`. */
export function chainTo(element: Element, end: Element): Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one && one !== end; one = one.parentElement) chain.push(one);
  return chain;
}

/** Length of the text in an element, spaces folded. */
export function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}

/** Rendered. Costs a layout. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

/** Words of another message that are repeated in this one. */
export function isQuote(element: Element): boolean {
  return (
    element.tagName === 'BLOCKQUOTE' ||
    wordsOf(element).some((word) => /^(?:quot(?:e|ed|ing)|blockquote|folder|original)$/.test(word))
  );
}
