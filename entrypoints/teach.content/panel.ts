import type { Inference, ReadItem } from '../../consoles/dom/infer/infer-console';
import { fill } from '../../locales/fill';
import type { ChipWords } from '../../locales/messages';
import { button } from '../card.content/button';
import { element } from '../console.content/chip/element';
import { EDGE } from '../console.content/chip/place';
import { boxOfWords } from './marks';

/** The three things that are pointed at, in their order. */
export const STEPS = ['customer', 'own', 'box'] as const;
export type Step = (typeof STEPS)[number];

export interface PanelActions {
  back(): void;
  cancel(): void;
  noBox(): void;
  watch(): void;
  swap(): void;
  again(): void;
  never(): void;
}

/** Messages shown of what was understood. */
const LAST = 5;
const EXCERPT = 90;
/** Between two places tried, px. */
const STEP = 40;
/** Below this the agent is told to look closely. */
const SURE = 0.75;

/** The words beside the page while it is being taught. */
export class Panel {
  readonly node: HTMLElement;
  readonly #words: ChipWords['teach'];
  readonly #excerpt = element('p', { class: 'excerpt', role: 'status' });

  constructor(
    private readonly words: ChipWords,
    private readonly actions: PanelActions,
  ) {
    this.#words = words.teach;
    this.node = element('section', { class: 'teach', role: 'dialog', 'aria-label': words.teach.name, tabindex: '-1' });
  }

  /** Asks for one of the three. @param trouble what was wrong with the last answer */
  ask(step: Step, trouble?: string): void {
    const { steps, keys, noBox, back, cancel } = this.#words;
    const number = STEPS.indexOf(step) + 1;
    this.#excerpt.textContent = '';
    this.node.replaceChildren(
      element('p', { class: 'small' }, fill(this.#words.step, { n: number })),
      element('h2', {}, steps[step]),
      ...(trouble ? [element('p', { class: 'care', role: 'alert' }, trouble)] : []),
      this.#excerpt,
      element('p', { class: 'small' }, keys),
      this.#row(
        ...(step === 'box' ? [button(noBox, () => this.actions.noBox())] : []),
        ...(number > 1 ? [button(back, () => this.actions.back())] : []),
        button(cancel, () => this.actions.cancel(), { class: 'plain' }),
      ),
    );
    this.node.focus();
  }

  /** What would be chosen now. */
  tell(target: Element | undefined): void {
    const text = (target?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const label = target?.getAttribute('placeholder') ?? target?.getAttribute('aria-label') ?? '';
    const said = text || label || (target?.matches('textarea,input,iframe,[contenteditable]') ? this.#words.box : '');
    this.#excerpt.textContent = said.length > EXCERPT ? `${said.slice(0, EXCERPT)}…` : said;
  }

  /**
   * What was understood.
   * @param isGuess nobody pointed at anything
   * @param isBroken the console is known and was read before the page changed
   */
  review(
    { confidence, identity, hasBox }: Inference,
    read: readonly ReadItem[],
    isGuess: boolean,
    isBroken: boolean,
  ): void {
    const words = this.#words;
    const guessed = isBroken ? words.brokenGuessed : words.guessed;
    const spoken = read.flatMap(({ message }) =>
      message?.speaker === 'customer' || message?.speaker === 'agent'
        ? [{ text: message.text, isAgent: message.speaker === 'agent' }]
        : [],
    );
    const agents = spoken.filter(({ isAgent }) => isAgent).length;
    const isSure = confidence >= SURE;
    const watch = button(words.watch, () => this.actions.watch(), { class: 'primary' });
    this.node.replaceChildren(
      element('h2', {}, isGuess ? guessed : words.found),
      element('p', isSure ? { class: 'soft' } : { class: 'care' }, isSure ? words.check : words.unsure),
      element('p', {}, fill(words.counts, { customer: spoken.length - agents, you: agents })),
      element('p', { class: 'small' }, words.last),
      element('ol', {}, ...spoken.slice(-LAST).map(({ text, isAgent }) => this.#line(text, isAgent))),
      element(
        'dl',
        {},
        element('dt', {}, words.conversation),
        element('dd', {}, words.from[identity]),
        element('dt', {}, words.box),
        element('dd', {}, hasBox ? words.boxFound : words.boxMissing),
      ),
      this.#row(
        watch,
        button(words.swap, () => this.actions.swap()),
      ),
      this.#row(
        button(isGuess ? words.point : words.again, () => this.actions.again()),
        ...(isGuess ? [button(words.never, () => this.actions.never())] : []),
        button(words.cancel, () => this.actions.cancel(), { class: 'plain' }),
      ),
    );
    watch.focus();
  }

  fail(): void {
    this.node.append(element('p', { class: 'care', role: 'alert' }, this.#words.failed));
  }

  /** Stands where it covers least of what is looked at; where it stood, if that is as good. */
  makeRoomFor(targets: readonly Element[]): void {
    const boxes = targets.map(boxOfWords);
    const own = this.node.getBoundingClientRect();
    const rightmost = innerWidth - own.width - EDGE;
    const covered = (left: number): number =>
      boxes.reduce((sum, box) => {
        const width = Math.min(box.right, left + own.width) - Math.max(box.left, left);
        const height = Math.min(box.bottom, own.bottom) - Math.max(box.top, own.top);
        return sum + Math.max(0, width) * Math.max(0, height);
      }, 0);
    let best = own.left;
    for (let left = rightmost; left >= EDGE; left -= STEP) if (covered(left) < covered(best)) best = left;
    // In a window made smaller since it still stands inside.
    this.node.style.left = `min(${best}px, max(${EDGE}px, 100vw - ${own.width + EDGE}px))`;
  }

  #line(text: string, isAgent: boolean): HTMLElement {
    const short = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
    const side = isAgent ? this.#words.you : this.#words.customer;
    return element('li', { class: isAgent ? 'you' : 'customer' }, element('b', {}, side), element('span', {}, short));
  }

  #row(...children: HTMLElement[]): HTMLElement {
    return element('div', { class: 'row' }, ...children);
  }
}
