import { fill } from '../../../locales/fill';
import type { ChipWords } from '../../../locales/messages';
import type { Severity } from '../../../domain/hostility/verdict';
import type { ConversationView } from '../../../messaging/view';
import { element, sign } from './element';
import { clampPlace, EDGE, moveTo, type Place } from './place';
import { CHIP_STYLE } from './style';

/** What the chip shows. `trouble`: something seen is not stored yet. */
export interface ChipState {
  /** The conversation in front. */
  readonly view?: ConversationView | undefined;
  /** Without one: why there is none. With one: what does not work. */
  readonly note?: string | undefined;
  /** The note asks for something. */
  readonly asks?: boolean;
  /** A customer has waited so long that the platform warns, milliseconds. */
  readonly waitedMs?: number | undefined;
  readonly trouble?: Trouble;
}

type Trouble = 'unreachable' | 'storage' | undefined;

export interface ChipActions {
  readonly onPress: (byKeyboard: boolean) => void;
  /** A hand comes near: what it may need next can be loaded. */
  readonly onNear: () => void;
}

export const LEVELS = ['calm', 'tense', 'hostile', 'abusive'] as const;

/** Marks the chip's element in the page. */
const MARK = 'data-evenkeel';

/** A chip stands in the page, this script's or another's. */
export function isChipInPage(): boolean {
  return document.querySelector(`[${MARK}]`) !== null;
}

/** The chip in the console page, in a closed shadow root the page cannot look into. */
export class Chip {
  /** Holds chip and card. */
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly #host = element('div', { [MARK]: '' });
  readonly #sign = element('span', { class: 'place' });
  readonly #word = element('span');
  readonly #noteLine = element('span', { class: 'count' });
  readonly #dot = element('span', { class: 'dot', hidden: true });
  #level: Severity | undefined;
  #drawing = '';

  constructor(
    private readonly words: ChipWords,
    lang: string,
    { onPress, onNear }: ChipActions,
  ) {
    this.button = element('button', { type: 'button', class: 'chip', 'aria-haspopup': 'dialog', title: words.move });
    this.button.append(this.#sign, this.#word, this.#noteLine, this.#dot);
    this.root = element('div', { class: 'root', lang }, this.button);
    this.#host.attachShadow({ mode: 'closed' }).append(element('style', {}, CHIP_STYLE), this.root);
    // Told of its size by the browser: to measure it makes the browser lay out the whole page.
    new ResizeObserver(() => this.#host.isConnected && this.keepInside()).observe(this.button);
    this.button.addEventListener('pointerenter', onNear);
    this.button.addEventListener('mousedown', (event) => event.preventDefault());
    this.button.addEventListener('click', (event) => {
      if (event.isTrusted) onPress(event.detail === 0);
    });
  }

  /** Puts the chip into the page, again if the page has removed it. */
  attach(): void {
    if (this.#host.isConnected) return;
    document.documentElement.append(this.#host);
    if (this.button.style.left === '') this.place(undefined);
    else this.keepInside();
  }

  remove(): void {
    this.#host.remove();
  }

  /** Where the agent left it, else top right. */
  place(place: Place | undefined): void {
    const { offsetWidth, offsetHeight } = this.button;
    const wanted = place ?? { x: window.innerWidth - offsetWidth - EDGE, y: EDGE };
    moveTo(this.button, clampPlace(wanted, offsetWidth, offsetHeight, window));
  }

  /** The window, or the chip's words, have changed size. */
  keepInside(): void {
    const { left, top } = this.button.getBoundingClientRect();
    this.place({ x: left, y: top });
  }

  show(state: ChipState): void {
    const { words } = this;
    if (state.view) {
      const { level, offer } = state.view;
      const hasOffer = offer?.state === 'open';
      const asked = hasOffer ? words.offer[offer.reason] : '';
      const waits = this.#waits(state);
      const note =
        this.#trouble(state.trouble) ??
        state.note ??
        (offer?.isClear && !waits ? asked : [this.#count(state.view), waits].filter(Boolean).join(' · '));
      this.#draw([words.levels[LEVELS[level]], note, note === asked ? '' : asked], level, hasOffer);
    } else this.#draw([words.name, this.#trouble(state.trouble) ?? state.note ?? '', ''], undefined, !!state.asks);
  }

  #waits({ waitedMs }: ChipState): string {
    return waitedMs === undefined ? '' : fill(this.words.waits, { n: waitedMs / 1000 });
  }

  #count({ hostileToday }: ConversationView): string {
    return hostileToday === undefined ? '' : fill(this.words.today.other, { n: hostileToday });
  }

  #trouble(trouble: Trouble): string | undefined {
    return trouble && (trouble === 'storage' ? this.words.storageTrouble : this.words.retrying);
  }

  /** Only what has changed. */
  #draw([word = '', note = '', offer = '']: string[], level: Severity | undefined, hasDot: boolean): void {
    const drawing = JSON.stringify([word, note, offer, level, hasDot]);
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    // Parts are kept and their words set: to build them anew costs the page half a millisecond.
    if (level !== this.#level) {
      this.#level = level;
      this.#sign.replaceChildren(...(level === undefined ? [] : [sign(level)]));
    }
    this.#word.textContent = word;
    this.#noteLine.textContent = note;
    this.#noteLine.hidden = note === '';
    this.#dot.hidden = !hasDot;
    this.button.setAttribute('aria-label', [this.words.name, word, note, offer].filter(Boolean).join('. '));
  }
}
