import { type ReadItem } from '../../consoles/dom/infer/infer-console';
import { leavesOf } from '../../consoles/dom/infer/page-parts';
import { parentOf } from '../../consoles/dom/infer/roots';
import { element } from '../console.content/chip/element';

/** How often marks follow what moves in the page, milliseconds. */
const FOLLOW_MS = 200;
const MAX_MARKS = 80;
/** Between words and frame, px. */
const PADDING = 6;

/** What a mark says. */
export type MarkWords = Readonly<Record<'customer' | 'you' | 'skipped' | 'box', string>>;

/** Frames around messages and reply box, each with the side it was understood as. */
export class Marks {
  readonly #layer = element('div', { class: 'marks', 'aria-hidden': 'true' });
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly words: MarkWords,
  ) {}

  /** @param box the reply box, where there is one */
  show(read: () => readonly ReadItem[], box: Element | undefined): void {
    this.clear();
    this.root.prepend(this.#layer);
    const draw = (): void => {
      const { words } = this;
      const marks = read()
        .slice(-MAX_MARKS)
        .flatMap(({ item, message }) => {
          const kind = message?.speaker === 'customer' ? 'customer' : message?.speaker === 'agent' ? 'you' : 'skipped';
          return frame(item, kind, words[kind]);
        });
      this.#layer.replaceChildren(...marks, ...(box ? frame(box, 'box', words.box) : []));
    };
    draw();
    this.#timer = setInterval(draw, FOLLOW_MS);
  }

  clear(): void {
    clearInterval(this.#timer);
    this.#layer.remove();
  }
}

function frame(target: Element, kind: keyof MarkWords, label: string): HTMLElement[] {
  const seen = visiblePart(target);
  if (!seen) return [];
  const made = element('div', { class: `mark ${kind}` }, element('span', {}, label));
  Object.assign(made.style, {
    left: `${seen.left}px`,
    top: `${seen.top}px`,
    width: `${seen.width}px`,
    height: `${seen.height}px`,
  });
  return [made];
}

/** The box around the words of an element, or the element's own where it has none. */
export function boxOfWords(target: Element): DOMRect {
  const range = document.createRange();
  const boxes = leavesOf(target).map(({ node }) => {
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  });
  const seen = boxes.filter(({ width }) => width > 0);
  if (seen.length === 0) return target.getBoundingClientRect();
  const [left, top] = [Math.min(...seen.map((box) => box.left)), Math.min(...seen.map((box) => box.top))];
  const [right, bottom] = [Math.max(...seen.map((box) => box.right)), Math.max(...seen.map((box) => box.bottom))];
  return new DOMRect(left - PADDING, top - PADDING, right - left + 2 * PADDING, bottom - top + 2 * PADDING);
}

/** What is not scrolled out of sight. */
function visiblePart(target: Element): DOMRect | undefined {
  const box = boxOfWords(target);
  let left = Math.max(0, box.left);
  let top = Math.max(0, box.top);
  let right = Math.min(innerWidth, box.right);
  let bottom = Math.min(innerHeight, box.bottom);
  for (let around = parentOf(target); around && around !== document.body; around = parentOf(around)) {
    if (getComputedStyle(around).overflowY === 'visible') continue;
    const edge = around.getBoundingClientRect();
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  }
  return right - left > 4 && bottom - top > 4 ? new DOMRect(left, top, right - left, bottom - top) : undefined;
}
