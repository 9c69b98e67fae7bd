import type { Fact } from '../../domain/conversation/facts';
import type { ChipWords } from '../../locales/messages';
import { fill } from '../../locales/fill';
import type { ConversationView, OfferView, PhraseView } from '../../messaging/view';
import { LEVELS } from '../console.content/chip/chip';
import { element, sign } from '../console.content/chip/element';
import { button } from './button';

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
  readonly facts: readonly Fact[];
  /** Undefined while they are being fetched. */
  readonly phrases: readonly PhraseView[] | undefined;
  /** A customer has waited too long for the offered reset, ms. */
  readonly holdFirstMs: number | undefined;
}

export interface CardActions {
  insert(phrase: PhraseView): void;
  correct(message: Explained, toHostile: boolean | undefined): void;
  answer(offer: OfferView, answer: 'accepted' | 'later' | 'dismissed'): void;
  openPanel(): void;
  close(): void;
}

/** The card: why, what to hold on to, what could be said, a pause. */
export class Card {
  readonly node: HTMLElement;
  readonly #content = element('div');
  readonly #status = element('p', { class: 'status', role: 'status' });
  #countdown: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly words: ChipWords,
    private readonly lang: string,
    private readonly actions: CardActions,
  ) {
    const open = button(words.panel, () => actions.openPanel(), { class: 'plain' });
    this.node = element(
      'section',
      { class: 'card', role: 'dialog', 'aria-label': words.name },
      this.#content,
      this.#status,
      element('footer', {}, open),
    );
  }

  show(state: CardState): void {
    this.stop();
    this.#content.replaceChildren(
      this.#header(state.view),
      ...this.#offer(state),
      ...this.#why(state),
      ...this.#facts(state),
      ...this.#phrases(state),
    );
  }

  explain(text: string): void {
    this.stop();
    const header = element('header', {}, element('strong', {}, this.words.name), this.#closeButton());
    this.#content.replaceChildren(header, element('p', {}, text));
  }

  say(text: string): void {
    this.#status.textContent = text;
  }

  focus(): void {
    this.node.querySelector('button')?.focus();
  }

  stop(): void {
    clearInterval(this.#countdown);
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

  #phrases({ phrases }: CardState): Node[] {
    if (!phrases || phrases.length === 0) return [];
    const items = phrases.map((phrase) =>
      element(
        'li',
        { class: 'phrase' },
        element('p', {}, phrase.text),
        button(this.words.insert, () => this.actions.insert(phrase), {
          'aria-label': `${this.words.insert}: ${phrase.text}`,
        }),
      ),
    );
    return [element('h3', {}, this.words.phrases), element('ul', {}, ...items)];
  }

  #offer({ view: { offer }, holdFirstMs }: CardState): Node[] {
    const { words, actions } = this;
    if (!offer) return [];
    if (offer.state === 'waiting') return [element('p', { class: 'offer', role: 'status' }, words.waitingForMoment)];
    const left = element('span', { class: 'soft' });
    const tick = (): void => {
      left.textContent = fill(words.expiresIn, { time: clock(offer.expiresAt - Date.now()) });
    };
    tick();
    this.#countdown = setInterval(tick, 1000);
    const hold =
      holdFirstMs === undefined ? undefined : element('p', {}, fill(words.holdFirst, { time: clock(holdFirstMs) }));
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
    return [element('div', { class: 'offer' }, element('p', {}, words.offer[offer.reason]), hold, row)];
  }
}

/** `m:ss`. */
function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
