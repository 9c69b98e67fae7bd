import { fillSlots, isSlot, slotValue } from '../../domain/phrases/slots';
import type { CardWords } from '../../locales/messages';
import type { KnownSlots, PhraseView } from '../../messaging/view';
import { element } from '../console.content/chip/element';
import { button } from './button';

/** A phrase with its gaps: filled with what is known, else named. */
export function phraseText(
  phrase: PhraseView,
  values: Readonly<Record<string, string>>,
  words: CardWords,
): HTMLElement {
  const parts = phrase.text.split(/(\{[^{}]*\})/u).map((part) => {
    if (!part.startsWith('{')) return part;
    const slot = part.slice(1, -1);
    const value = slotValue(values, slot);
    return element('span', { class: value ? 'filled' : 'gap' }, value || slotWord(slot, words));
  });
  return element('p', { lang: phrase.language }, ...parts.filter((part) => part !== ''));
}

/** What a gap is called; a gap outside the closed list keeps its own name. */
function slotWord(slot: string, words: CardWords): string {
  return isSlot(slot) ? words.slots[slot] : slot;
}

interface SlotFormOptions {
  readonly words: CardWords;
  readonly phrase: PhraseView;
  readonly known: KnownSlots;
  /** Called with a text that has no gap left. */
  readonly done: (text: string) => void;
  readonly cancel: () => void;
}

/** Asks for what a phrase leaves open. Nothing is handed on before every gap is filled. */
export class SlotForm {
  readonly node: HTMLElement;
  readonly #options: SlotFormOptions;
  readonly #values: Record<string, string>;
  readonly #fields = new Map<string, HTMLInputElement>();
  readonly #insert: HTMLButtonElement;
  #text: HTMLElement;

  constructor(options: SlotFormOptions) {
    const { words, phrase, known, cancel } = options;
    this.#options = options;
    this.#values = { ...known };
    this.#text = phraseText(phrase, this.#values, words);
    this.#insert = button(words.insert, () => this.#finish(), { class: 'primary' });
    const labels = phrase.slots.map((slot) => this.#label(slot));
    const row = element('div', { class: 'row' }, this.#insert, button(words.cancel, cancel, { class: 'plain' }));
    this.node = element(
      'div',
      { class: 'slots', role: 'group', 'aria-label': words.fillIn },
      this.#text,
      ...labels,
      row,
    );
    this.node.addEventListener('keydown', (event) => this.#onKey(event));
    this.#draw();
  }

  /** The first open gap is where the hands go next. */
  focus(): void {
    (this.#firstOpen() ?? [...this.#fields.values()][0])?.focus();
  }

  #label(slot: string): HTMLLabelElement {
    const field = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
    field.value = slotValue(this.#values, slot);
    field.addEventListener('input', (event) => {
      if (!event.isTrusted) return;
      this.#values[slot] = field.value;
      this.#draw();
    });
    this.#fields.set(slot, field);
    return element('label', {}, element('span', {}, slotWord(slot, this.#options.words)), field);
  }

  #draw(): void {
    const { phrase, words } = this.#options;
    const text = phraseText(phrase, this.#values, words);
    this.#text.replaceWith(text);
    this.#text = text;
    this.#insert.disabled = this.#firstOpen() !== undefined;
  }

  #firstOpen(): HTMLInputElement | undefined {
    const [slot] = fillSlots(this.#options.phrase.text, this.#values).missing;
    return slot === undefined ? undefined : this.#fields.get(slot);
  }

  #finish(): void {
    const { text, missing } = fillSlots(this.#options.phrase.text, this.#values);
    if (missing.length === 0) this.#options.done(text);
    else this.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (!isPlainKey(event)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      this.#options.cancel();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.#finish();
    }
  }
}

/** The agent's own key, with nothing held but Shift, and no input method at work. */
export function isPlainKey(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.altKey || event.metaKey;
  return event.isTrusted && !event.isComposing && event.keyCode !== 229 && !event.repeat && !isHeld;
}
