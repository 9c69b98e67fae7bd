import { fillSlots } from '../../domain/phrases/slots';
import { fill } from '../../locales/fill';
import type { CardWords } from '../../locales/messages';
import type { InsertMode, KnownSlots, PhraseView } from '../../messaging/view';
import { element } from '../console.content/chip/element';
import { button } from './button';
import { isPlainKey, phraseText, SlotForm } from './slot-form';

export interface PickerState {
  /** Best first; undefined while they are being chosen. */
  readonly phrases: readonly PhraseView[] | undefined;
  readonly known: KnownSlots;
  /** There is a draft, so there is something to replace. */
  readonly hasDraft: boolean;
  /** The last insertion can still be taken back. */
  readonly canTakeBack: boolean;
}

export interface PickerActions {
  /** @param text without a gap */
  insert(phrase: PhraseView, text: string, mode: InsertMode): void;
  takeBack(): void;
}

/** Reasons told for one phrase. */
const REASONS = 3;

let pickers = 0;

/**
 * The phrases to choose from, by hand or by key: 1 to 3 or Enter inserts, arrows move, R changes
 * where it goes, Backspace takes the last one out again. Gaps that are not certain are asked for.
 */
export class PhrasePicker {
  readonly node = element('div', { class: 'picker' });
  readonly #id = `picker-${(pickers += 1)}`;
  #state: PickerState = { phrases: undefined, known: {}, hasDraft: false, canTakeBack: false };
  #mode: InsertMode = 'caret';
  #form: SlotForm | undefined;
  #drawn = '';

  constructor(
    private readonly words: CardWords,
    private readonly lang: string,
    private readonly actions: PickerActions,
  ) {
    this.node.addEventListener('keydown', (event) => {
      if (this.#onKey(event)) event.preventDefault();
    });
  }

  /** A form that is being filled stays until it is done. */
  show(state: PickerState): void {
    this.#state = state;
    if (!state.hasDraft) this.#mode = 'caret';
    if (!this.#form) this.#draw();
  }

  /** Another conversation: what was begun is over. */
  reset(): void {
    this.#form = undefined;
    this.#mode = 'caret';
    this.#drawn = '';
    this.node.replaceChildren();
  }

  focus(): void {
    if (this.#form) this.#form.focus();
    else this.#buttons()[0]?.focus();
  }

  get #hasFocus(): boolean {
    return this.node.matches(':focus-within');
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.node.querySelectorAll<HTMLButtonElement>('.phrase button')];
  }

  #onKey(event: KeyboardEvent): boolean {
    if (!isPlainKey(event) || event.target instanceof HTMLInputElement || this.#form) return false;
    const digit = /^[1-9]$/.test(event.key) ? event.key : event.shiftKey ? undefined : digitOf(event.code);
    const phrase = digit === undefined ? undefined : this.#state.phrases?.[Number(digit) - 1];
    if (phrase) {
      this.#choose(phrase);
      return true;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return this.#move(event.key === 'ArrowDown' ? 1 : -1);
    if (event.key === 'Backspace' && this.#state.canTakeBack) {
      this.actions.takeBack();
      return true;
    }
    if (event.key.toLowerCase() === 'r' && this.#state.hasDraft) {
      this.#setMode(this.#mode === 'caret' ? 'replace' : 'caret');
      return true;
    }
    return false;
  }

  #move(step: 1 | -1): boolean {
    const buttons = this.#buttons();
    const now = buttons.findIndex((one) => one.matches(':focus'));
    if (buttons.length === 0) return false;
    const next = now < 0 ? 0 : (now + step + buttons.length) % buttons.length;
    buttons[next]?.focus();
    return true;
  }

  #choose(phrase: PhraseView): void {
    const { text, missing } = fillSlots(phrase.text, this.#state.known);
    if (missing.length === 0) return this.#insert(phrase, text);
    this.#form = new SlotForm({
      words: this.words,
      phrase,
      known: this.#state.known,
      done: (filled) => this.#insert(phrase, filled),
      cancel: () => this.#leaveForm(phrase),
    });
    this.node.replaceChildren(this.#form.node);
    this.#form.focus();
  }

  #insert(phrase: PhraseView, text: string): void {
    const mode = this.#mode;
    this.#mode = 'caret';
    // The form stands where the list was drawn, so the list is drawn even if it is the same.
    if (this.#form) this.#drawn = '';
    this.#form = undefined;
    this.#draw();
    this.actions.insert(phrase, text, mode);
  }

  #leaveForm(phrase: PhraseView): void {
    this.#form = undefined;
    this.#drawn = '';
    this.#draw();
    const place = this.#state.phrases?.findIndex(({ id }) => id === phrase.id) ?? 0;
    this.#buttons()[Math.max(0, place)]?.focus();
  }

  #setMode(mode: InsertMode): void {
    this.#mode = mode;
    this.#draw();
  }

  #draw(): void {
    const key = JSON.stringify([this.#state, this.#mode]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    const hadFocus = this.#hasFocus;
    const place = [...this.node.querySelectorAll('button')].findIndex((one) => one.matches(':focus'));
    this.node.replaceChildren(...this.#content());
    if (hadFocus) ([...this.node.querySelectorAll('button')][Math.max(0, place)] ?? this.node).focus();
  }

  #content(): Node[] {
    const { words } = this;
    const { phrases, hasDraft, canTakeBack } = this.#state;
    if (!phrases) return [];
    const heading = element('h3', { id: `${this.#id}-heading` }, words.phrases);
    const back = canTakeBack
      ? [
          element(
            'div',
            { class: 'row' },
            this.#keyed(
              button(words.takeBack, () => this.actions.takeBack()),
              '⌫',
              'Backspace',
            ),
          ),
        ]
      : [];
    if (phrases.length === 0) return [heading, element('p', { class: 'soft' }, words.noPhrases), ...back];
    const why = element('p', { class: 'soft why', 'aria-hidden': 'true' });
    const rows = phrases.map((phrase, index) => this.#row(phrase, index, why));
    return [
      heading,
      ...(hasDraft ? [this.#modes()] : []),
      element('ul', { 'aria-labelledby': `${this.#id}-heading` }, ...rows),
      why,
      ...back,
    ];
  }

  #modes(): HTMLElement {
    const { label, ...names } = this.words.mode;
    const choices = (['caret', 'replace'] as const).map((mode) =>
      button(names[mode], () => this.#setMode(mode), { 'aria-pressed': String(mode === this.#mode), class: 'mode' }),
    );
    return element('div', { class: 'modes', role: 'group', 'aria-label': label }, ...choices, element('kbd', {}, 'R'));
  }

  #row(phrase: PhraseView, index: number, told: HTMLElement): HTMLElement {
    const { words } = this;
    const { known } = this.#state;
    const { text, missing } = fillSlots(phrase.text, known);
    const isReady = missing.length === 0;
    const label = isReady ? words.insert : words.fillIn;
    const why = this.#why(phrase);
    const id = `${this.#id}-why-${index}`;
    const press = button(label, () => this.#choose(phrase), {
      'aria-label': `${label}: ${text}`,
      'aria-describedby': id,
      'aria-keyshortcuts': String(index + 1),
    });
    const meaning = phrase.meaning && fill(words.means, { text: fillSlots(phrase.meaning, known).text });
    const row = element(
      'li',
      { class: isReady ? 'phrase ready' : 'phrase' },
      phraseText(phrase, known, words),
      element('kbd', { 'aria-hidden': 'true' }, String(index + 1)),
      press,
      meaning ? element('small', { lang: this.lang }, meaning) : undefined,
      element('span', { class: 'unseen', id }, why),
    );
    const tell = (): void => void (told.textContent = why);
    row.addEventListener('pointerenter', tell);
    row.addEventListener('focusin', tell);
    return row;
  }

  #why({ suggestion, why }: PhraseView): string {
    const { suggestions, reasons, whyThis } = this.words;
    const told = why.flatMap((reason) => (isReason(reason, reasons) ? [reasons[reason]] : []));
    const list = [...new Set(told)].slice(0, REASONS);
    return fill(whyThis, { does: suggestions[suggestion], reasons: list.join(' · ') });
  }

  #keyed(made: HTMLButtonElement, sign: string, key: string): HTMLButtonElement {
    made.append(' ', element('kbd', { 'aria-hidden': 'true' }, sign));
    made.setAttribute('aria-keyshortcuts', key);
    return made;
  }
}

/** The number of a key, whatever the layout writes with it. The keypad writes its own: without Num Lock it moves. */
function digitOf(code: string): string | undefined {
  return /^Digit([1-9])$/.exec(code)?.[1];
}

function isReason<Reasons extends object>(name: string, reasons: Reasons): name is keyof Reasons & string {
  return Object.hasOwn(reasons, name);
}

/** Styles of the picker; colours come with the chip's, buttons with the card's. */
export const PICKER_STYLE = `
.picker kbd{font:inherit;font-size:12px;line-height:18px;min-width:18px;text-align:center;color:var(--soft);border:1px solid var(--line);border-radius:4px;padding:0 3px}
.picker ul{list-style:none;margin:0;padding:0}
.phrase{display:grid;grid-template-columns:auto 1fr auto;gap:2px 8px;align-items:start;padding:8px 0;border-top:1px solid var(--line)}
.phrase:first-child{border-top:0}
.phrase p{margin:0;overflow-wrap:anywhere;white-space:pre-wrap;grid-column:2;grid-row:1}
.phrase kbd{grid-column:1;grid-row:1;margin-top:2px}
.phrase button{grid-column:3;grid-row:1}
.phrase small{grid-column:2/4;color:var(--soft);font-size:12px;white-space:pre-wrap;overflow-wrap:anywhere}
.gap{border-bottom:1.5px dashed var(--soft);color:var(--calm);padding:0 2px}
.filled{border-bottom:1.5px solid var(--calm)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.why{min-height:36px;font-size:12px;line-height:18px}
.modes{display:flex;align-items:center;gap:4px;margin:4px 0}
.picker .mode{font-size:12px;min-height:26px;padding:2px 8px}
.picker .mode[aria-pressed=true]{border-color:var(--calm);color:var(--calm);font-weight:600}
.slots label{display:block;margin-top:8px;font-size:12px;color:var(--soft)}
.slots label span{display:block}
.slots input{width:100%;font:inherit;font-size:14px;color:var(--ink);background:var(--raised);border:1px solid var(--soft);border-radius:8px;padding:4px 8px;min-height:32px}
.slots input:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.slots p{white-space:pre-wrap}
.card button:disabled{opacity:.5;cursor:default}
`;
