import { keepPlace, restoreCaret } from '../../consoles/dom/editor-caret';
import type { Composer } from '../../consoles/dom/composer';
import { frameOf } from '../../consoles/dom/editor-dom';
import type { CardWords } from '../../locales/messages';
import type { InsertMode, PhraseView } from '../../messaging/view';
import { element } from '../console.content/chip/element';
import { button } from './button';
import type { Told } from './phrase-desk';
import { PhrasePicker, type PickerState } from './phrase-picker';
import { isPlainKey } from './slot-form';

/** Between palette and reply box, and to the window's edge, px. */
const GAP = 8;
/** How long a word about what happened stays. Milliseconds. */
const SAID_MS = 6_000;

interface PaletteOptions {
  readonly words: CardWords;
  readonly lang: string;
  /** Where it is drawn. */
  readonly root: HTMLElement;
  readonly signal: AbortSignal;
  readonly box: () => Composer | undefined;
  /** What the customer, or the agent, wrote last. */
  readonly lastMessage: () => Element | undefined;
  readonly put: (phrase: PhraseView, text: string, mode: InsertMode) => Promise<Told>;
  readonly takeBack: () => Promise<Told>;
}

/**
 * The phrases over the reply box, opened and used by keys alone. It takes the focus because the agent
 * asked for it, and gives it back with the caret where it was.
 */
export class Palette {
  readonly #options: PaletteOptions;
  readonly #node: HTMLElement;
  readonly #picker: PhrasePicker;
  readonly #said: HTMLElement;
  /** Stands there before it speaks: screen readers tell only what changes in it. */
  readonly #spoken = element('div', { class: 'unseen', role: 'status' });
  #giveBack: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PaletteOptions) {
    const { words, lang, root, signal } = options;
    this.#options = options;
    this.#picker = new PhrasePicker(words, lang, {
      insert: (phrase, text, mode) => void this.#do(() => options.put(phrase, text, mode)),
      takeBack: () => void this.#do(options.takeBack),
    });
    const keys = element('p', { class: 'soft keys' }, words.paletteKeys);
    this.#node = element(
      'section',
      { class: 'card palette', role: 'dialog', 'aria-modal': 'true', 'aria-label': words.palette, tabindex: '-1' },
      element('div', { class: 'body' }, this.#picker.node),
      keys,
    );
    this.#said = element('div', { class: 'card said' });
    root.append(this.#spoken);
    this.#node.addEventListener('keydown', (event) => this.#onKey(event));
    // A press beside it closes it, and the focus goes where that press puts it.
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && this.isOpen && event.target !== hostOf(root)) this.#remove();
      },
      { signal, capture: true, passive: true },
    );
  }

  get isOpen(): boolean {
    return this.#node.isConnected;
  }

  open(state: PickerState): void {
    this.#hush();
    this.#giveBack = placeKeeper(this.#options.box(), hostOf(this.#options.root));
    this.#options.root.append(this.#node);
    this.show(state);
    this.#node.focus();
    this.#picker.focus();
  }

  show(state: PickerState): void {
    if (!this.isOpen) return;
    const isWaiting = this.#node.matches(':focus');
    this.#picker.show(state);
    if (isWaiting) this.#picker.focus();
    place(this.#node, this.#options.box(), this.#options.lastMessage());
  }

  /** Closes it; focus and caret go back to where they were. */
  close(): void {
    if (!this.isOpen) return;
    const giveBack = this.#giveBack;
    this.#remove();
    giveBack?.();
  }

  /** Another conversation is in front. */
  switched(): void {
    this.#hush();
    this.#remove();
  }

  stop(): void {
    this.switched();
  }

  #remove(): void {
    this.#giveBack = undefined;
    this.#picker.reset();
    this.#node.remove();
  }

  async #do(act: () => Promise<Told>): Promise<void> {
    this.close();
    const { message, canTakeBack } = await act();
    this.#say(message, canTakeBack);
  }

  /** A word about what happened, beside the reply box; it takes no focus. */
  #say(message: string, canTakeBack: boolean): void {
    const { words, root, takeBack, box, lastMessage } = this.#options;
    const undo = canTakeBack ? [' ', button(words.undo, () => void this.#do(takeBack))] : [];
    root.append(this.#said);
    this.#said.replaceChildren(message, ...undo);
    this.#spoken.textContent = message;
    place(this.#said, box(), lastMessage());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#hush(), SAID_MS);
  }

  #hush(): void {
    clearTimeout(this.#timer);
    this.#said.remove();
    this.#spoken.textContent = '';
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    event.stopPropagation();
    if (event.key === 'Tab') return this.#keepInside(event);
    if (event.key === 'Escape' && isPlainKey(event)) {
      event.preventDefault();
      this.close();
    }
  }

  /** Tab goes round inside. */
  #keepInside(event: KeyboardEvent): void {
    const stops = [...this.#node.querySelectorAll<HTMLElement>('button:not(:disabled),input')];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (edge && !edge.matches(':focus')) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }
}

/** What the page sees of all that is drawn here. */
function hostOf(root: HTMLElement): Element {
  return (root.getRootNode() as ShadowRoot).host;
}

/** Gives focus and caret back: to the reply box, or to what else of the page had the focus. */
function placeKeeper(box: Composer | undefined, host: Element): () => void {
  const active = document.activeElement;
  const hadBox = box !== undefined && (active === box.element || active === frameOf(box.element));
  if (box && (hadBox || !active || active === document.body || active === host)) {
    const giveBack = keepPlace(box);
    return () => void (hadBox ? giveBack() : restoreCaret(box));
  }
  return () => {
    if (active instanceof HTMLElement && active.isConnected) active.focus({ preventScroll: true });
  };
}

/**
 * Above the reply box where there is room, else below it, inside the window and never over the box; at
 * the side where it hides less of the last message.
 */
function place(node: HTMLElement, box: Composer | undefined, last: Element | undefined): void {
  const { innerWidth, innerHeight } = window;
  const shown = box && (frameOf(box.element) ?? box.element);
  const rect = shown?.getBoundingClientRect() ?? new DOMRect(innerWidth / 2, innerHeight / 2, 0, 0);
  const above = rect.top - 2 * GAP;
  const below = innerHeight - rect.bottom - 2 * GAP;
  const isAbove = above >= below || above >= node.scrollHeight;
  const width = node.offsetWidth;
  const inside = (left: number): number => Math.max(GAP, Math.min(left, innerWidth - width - GAP));
  const message = last && contentOf(last);
  const hidden = (left: number): number =>
    message ? Math.min(left + width, message.right) - Math.max(left, message.left) : 0;
  const [left, right] = [inside(rect.left), inside(rect.right - width)];
  node.style.left = `${hidden(right) < hidden(left) ? right : left}px`;
  // Held at the edge beside the box: it may grow and shrink at the other one.
  node.style.maxHeight = `${Math.max(120, isAbove ? above : below)}px`;
  node.style.top = isAbove ? 'auto' : `${rect.bottom + GAP}px`;
  node.style.bottom = isAbove ? `${innerHeight - rect.top + GAP}px` : 'auto';
}

/** Where the words of a message stand; the message itself is often as wide as its list. */
function contentOf(message: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(message);
  return range.getBoundingClientRect();
}

/** Styles of the palette; it shares the card's. */
export const PALETTE_STYLE = `
.palette{width:440px;padding-bottom:8px}
.palette:focus{outline:none}
.palette h3:first-child{margin-top:0}
.palette .keys{font-size:12px;border-top:1px solid var(--line);margin:4px -16px 0;padding:6px 16px 0}
.palette:has(.slots) .keys{display:none}
.said{width:auto;max-width:min(440px,calc(100vw - 24px));flex-direction:row;align-items:center;gap:8px;padding:6px 10px}
`;
