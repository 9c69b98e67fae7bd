import { parentOf, rootOf } from '../../consoles/dom/infer/roots';
import { element } from '../console.content/chip/element';
import { blockAround, type Candidates } from './candidates';

/** What is asked for, and what becomes of an answer. */
export interface Question {
  readonly candidates: Candidates;
  /** The element to outline for what lies under the pointer; undefined for nothing that can be chosen. */
  readonly snap?: (element: Element) => Element | undefined;
  readonly onChosen: (element: Element) => void;
  readonly onBack: () => void;
  /** What is outlined now. */
  readonly onMoved: (element: Element | undefined) => void;
}

/**
 * Lets the agent choose an element of the page, by mouse or keys. A pane over the whole window takes
 * every press, so the page notices nothing. Only what a person does counts.
 */
export class Pointer {
  readonly #shield = element('div', { class: 'shield' });
  readonly #outline = element('div', { class: 'outline' });
  #question: Question | undefined;
  #at = 0;
  #current: Element | undefined;
  /** What is really under the pointer: deeper than what is outlined. */
  #exact: Element | undefined;

  constructor(
    private readonly root: HTMLElement,
    signal: AbortSignal,
  ) {
    const on = { signal } as const;
    this.#shield.addEventListener(
      'pointermove',
      (event) => event.isTrusted && this.#hover(event.clientX, event.clientY),
      on,
    );
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const) {
      this.#shield.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          // The page must not take it for a press of its own.
          event.stopPropagation();
        },
        on,
      );
    }
    this.#shield.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) return;
        this.#hover(event.clientX, event.clientY);
        this.#choose();
      },
      on,
    );
    this.#shield.addEventListener('wheel', (event) => this.#scroll(event), { ...on, passive: true });
    window.addEventListener('keydown', (event) => this.#key(event), { ...on, capture: true });
    for (const type of ['scroll', 'resize'] as const) {
      window.addEventListener(type, () => this.#draw(), { ...on, capture: true, passive: true });
    }
  }

  ask(question: Question): void {
    this.#question = question;
    this.#at = question.candidates.start;
    if (!this.#shield.isConnected) this.root.append(this.#shield, this.#outline);
    this.#show(question.candidates.elements[this.#at]);
    this.#current?.scrollIntoView({ block: 'nearest' });
    this.#draw();
  }

  rest(): void {
    this.#question = undefined;
    this.#shield.remove();
    this.#outline.remove();
  }

  #hover(x: number, y: number): void {
    const under = this.#under(x, y);
    const snap = this.#question?.snap ?? blockAround;
    const found = under && snap(under);
    this.#show(found);
    this.#exact = under;
  }

  /** What the page shows at a point, in open shadow roots too. */
  #under(x: number, y: number): Element | undefined {
    const { host } = this.root.getRootNode() as ShadowRoot;
    let under = document
      .elementsFromPoint(x, y)
      .find((one) => one !== host && one !== document.documentElement && one !== document.body);
    for (let root = under?.shadowRoot; root; root = under?.shadowRoot) {
      const inner = root.elementsFromPoint(x, y).find((one) => rootOf(one) === root);
      if (!inner) break;
      under = inner;
    }
    return under;
  }

  #show(next: Element | undefined): void {
    this.#exact = next;
    if (next === this.#current) return;
    this.#current = next;
    this.#draw();
    this.#question?.onMoved(next);
  }

  #draw(): void {
    const box = this.#current?.isConnected ? this.#current.getBoundingClientRect() : undefined;
    this.#outline.hidden = box === undefined;
    if (box)
      Object.assign(this.#outline.style, {
        left: `${box.left - 2}px`,
        top: `${box.top - 2}px`,
        width: `${box.width + 4}px`,
        height: `${box.height + 4}px`,
      });
  }

  #choose(): void {
    const chosen = this.#current && (this.#exact ?? this.#current);
    if (chosen?.isConnected) this.#question?.onChosen(chosen);
  }

  /** The pane over the page would keep the wheel from the list below it. */
  #scroll(event: WheelEvent): void {
    let under = this.#under(event.clientX, event.clientY) ?? document.scrollingElement ?? undefined;
    while (under) {
      const { overflowY } = getComputedStyle(under);
      if (/auto|scroll/.test(overflowY) && under.scrollHeight > under.clientHeight) break;
      under = parentOf(under);
    }
    under?.scrollBy(event.deltaX, event.deltaY);
  }

  #key(event: KeyboardEvent): void {
    const question = this.#question;
    if (!question || !event.isTrusted || event.isComposing) return;
    const focused = (this.root.getRootNode() as ShadowRoot).activeElement;
    const isOnButton = focused?.localName === 'button';
    const { elements } = question.candidates;
    if (event.key === 'Escape') question.onBack();
    else if (event.key === 'Enter' && !isOnButton) this.#choose();
    else if (event.key === 'ArrowDown') this.#walk(elements, 1);
    else if (event.key === 'ArrowUp') this.#walk(elements, -1);
    else if (event.key === 'ArrowLeft') this.#climb(this.#current && parentOf(this.#current));
    else if (event.key === 'ArrowRight')
      this.#climb(
        [...((this.#current?.shadowRoot ?? this.#current)?.children ?? [])].find((child) => child.textContent?.trim()),
      );
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #walk(elements: readonly Element[], by: 1 | -1): void {
    for (let at = this.#at + by; at >= 0 && at < elements.length; at += by) {
      const next = elements[at];
      if (!next?.isConnected) continue;
      this.#at = at;
      this.#climb(next);
      return;
    }
  }

  #climb(next: Element | undefined): void {
    if (!next || next === document.body) return;
    next.scrollIntoView({ block: 'nearest' });
    this.#show(next);
    this.#draw();
  }
}
