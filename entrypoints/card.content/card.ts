import type { Fact } from '../../domain/conversation/facts';
import type { CardWords } from '../../locales/messages';
import { fill } from '../../locales/fill';
import type { ConversationView, InsertMode, OfferView, PhraseView } from '../../messaging/view';
import { LEVELS } from '../console.content/chip/chip';
import { element, sign } from '../console.content/chip/element';
import { button } from './button';
import { PhrasePicker, type PickerState } from './phrase-picker';

/** The message the card explains: the last heated one, or the last one the agent corrected. */
export interface Explained {
  readonly fingerprint: string;
  /** The words that led to the verdict. */
  readonly words: readonly string[];
  readonly isHostile: boolean;
  readonly isCorrected: boolean;
}

export interface CardState {
  readonly view: ConversationView;
  readonly explained: Explained | undefined;
  /** The page is read by what somebody else found out, once or long ago. */
  readonly isUnconfirmed: boolean;
  readonly facts: readonly Fact[];
  /** A customer has waited too long for the offered reset: how long, ms, and a line for them. */
  readonly hold: { readonly waitedMs: number; readonly line: PhraseView | undefined } | undefined;
}

export interface CardActions {
  /** @param text without a gap */
  insert(phrase: PhraseView, text: string, mode: InsertMode): void;
  takeBack(): void;
  correct(message: Explained, toHostile: boolean | undefined): void;
  answer(offer: OfferView, answer: 'accepted' | 'later' | 'dismissed'): void;
  openPanel(): void;
  close(): void;
}

/** Time to read a line, milliseconds. */
const READING_MS = 3_000;

/** The card: why, what to hold on to, what could be said, a pause. */
export class Card {
  readonly node: HTMLElement;
  readonly #content = element('div');
  readonly #picker: PhrasePicker;
  readonly #status = element('p', { class: 'status', role: 'status' });
  #countdown: ReturnType<typeof setInterval> | undefined;
  #drawn = '';
  #saidAt = 0;
  #isPressed = false;
  #drawLater: (() => void) | undefined;

  constructor(
    private readonly words: CardWords,
    private readonly lang: string,
    private readonly actions: CardActions,
  ) {
    this.#picker = new PhrasePicker(words, lang, actions);
    const open = button(words.panel, () => actions.openPanel(), { class: 'plain' });
    this.node = element(
      'section',
      { class: 'card', role: 'dialog', 'aria-label': words.name },
      element('div', { class: 'body' }, this.#content, this.#picker.node),
      this.#status,
      element('footer', {}, open),
    );
    this.#watchPresses();
  }

  show(state: CardState, picker: PickerState): void {
    this.#picker.show(picker);
    this.#draw(JSON.stringify(state), () => [
      this.#header(state.view),
      ...this.#offer(state),
      ...this.#why(state),
      ...this.#facts(state),
      ...(state.isUnconfirmed ? [element('p', { class: 'soft' }, this.words.unconfirmed)] : []),
    ]);
  }

  /** One plain text, and where it helps the way to point out the conversation. */
  explain(text: string, teach?: () => void): void {
    this.#picker.reset();
    const header = () => element('header', {}, element('strong', {}, this.words.name), this.#closeButton());
    const press = teach && button(this.words.teach.start, teach, { class: 'primary' });
    this.#draw(text, () => [
      header(),
      element('p', {}, text),
      ...(press ? [element('div', { class: 'row' }, press)] : []),
    ]);
  }

  /** Says what became of something the agent did, with a way back where there is one. */
  say(text: string, undo?: () => void): void {
    const back = undo && button(this.words.undo, undo);
    this.#status.replaceChildren(text, ...(back ? [' ', back] : []));
    this.#saidAt = Date.now();
  }

  /** Forgets what was said, unless it was only just said. */
  hush(): void {
    if (Date.now() - this.#saidAt > READING_MS) this.#status.replaceChildren();
  }

  focus(): void {
    this.node.querySelector('button')?.focus();
  }

  /** Another conversation: what was begun with a phrase is over. */
  switched(): void {
    this.#picker.reset();
  }

  /** Ends the countdown; what is shown next is drawn whole. */
  stop(): void {
    clearInterval(this.#countdown);
    this.#drawn = '';
  }

  /** Draws only what has changed, never under a press that has begun, and keeps the focus in place. */
  #draw(key: string, content: () => Node[]): void {
    if (key === this.#drawn) return;
    if (this.#isPressed) {
      this.#drawLater = () => this.#draw(key, content);
      return;
    }
    this.stop();
    this.#drawn = key;
    const focused = this.#buttons().findIndex((candidate) => candidate.matches(':focus'));
    this.#content.replaceChildren(...content());
    if (focused >= 0) this.#buttons()[focused]?.focus();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.#content.querySelectorAll('button')];
  }

  #watchPresses(): void {
    this.node.addEventListener('pointerdown', () => {
      this.#isPressed = true;
    });
    // The click follows the release: only after it may the buttons be drawn anew.
    for (const type of ['click', 'pointercancel', 'pointerleave'] as const) {
      this.node.addEventListener(type, () => {
        this.#isPressed = false;
        const later = this.#drawLater;
        this.#drawLater = undefined;
        later?.();
      });
    }
  }

  #closeButton(): HTMLButtonElement {
    return button('✕', () => this.actions.close(), { class: 'plain', 'aria-label': this.words.close, title: 'Esc' });
  }

  #header(view: ConversationView): HTMLElement {
    const level = this.words.levels[LEVELS[view.level]];
    const text = view.level === 0 ? level : fill(this.words.mayBe, { level: level.toLocaleLowerCase(this.lang) });
    return element('header', {}, sign(view.level), element('strong', {}, text), this.#closeButton());
  }

  #why({ explained }: CardState): Node[] {
    const { words, actions } = this;
    if (!explained) return [element('p', { class: 'soft' }, words.whyCalm)];
    const list = element('ul', { class: 'words' }, ...explained.words.map((word) => element('li', {}, word)));
    const change = explained.isCorrected
      ? button(words.undo, () => actions.correct(explained, undefined))
      : button(explained.isHostile ? words.notHostile : words.wasHostile, () =>
          actions.correct(explained, !explained.isHostile),
        );
    const heading = explained.words.length > 0 ? words.whyWords : words.why;
    return [element('h3', {}, heading), list, element('div', { class: 'row' }, change)];
  }

  #facts({ facts }: CardState): Node[] {
    if (facts.length === 0) return [];
    const list = element('ul', { class: 'words' }, ...facts.map((fact) => element('li', {}, fact.text)));
    return [element('h3', {}, this.words.facts), list];
  }

  #offer({ view: { offer }, hold }: CardState): Node[] {
    const { words, actions } = this;
    if (!offer) return [];
    if (offer.state === 'waiting') {
      const waiting = element('p', { role: 'status' }, words.waitingForMoment);
      return [element('div', { class: 'offer' }, waiting, ...this.#hold(hold))];
    }
    const left = element('span', { class: 'soft' });
    const tick = (): void => {
      left.textContent = fill(words.expiresIn, { time: clock(offer.expiresAt - Date.now()) });
    };
    tick();
    this.#countdown = setInterval(tick, 1000);
    const row = element(
      'div',
      { class: 'row' },
      button(`${words.start} · ${words.resets[offer.reset]}`, () => actions.answer(offer, 'accepted'), {
        class: 'primary',
      }),
      button(words.later, () => actions.answer(offer, 'later')),
      button(words.dismiss, () => actions.answer(offer, 'dismissed'), { class: 'plain' }),
      left,
    );
    // The line for the customer comes a moment later: below, where it moves no button from under the hand.
    return [element('div', { class: 'offer' }, element('p', {}, words.offer[offer.reason]), row, ...this.#hold(hold))];
  }

  #hold(hold: CardState['hold']): Node[] {
    if (!hold) return [];
    const ask = element('p', {}, fill(this.words.holdFirst, { time: clock(hold.waitedMs) }));
    return hold.line ? [ask, this.#holdingLine(hold.line)] : [ask];
  }

  #holdingLine(phrase: PhraseView): HTMLElement {
    const { insert } = this.words;
    const { text, language } = phrase;
    const press = button(insert, () => this.actions.insert(phrase, text, 'caret'), {
      'aria-label': `${insert}: ${text}`,
    });
    return element('div', { class: 'phrase' }, element('p', { lang: language }, text), press);
  }
}

/** `m:ss`. */
function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
