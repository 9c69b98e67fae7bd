import { changesOf } from '../../domain/draft/changes';
import type { DraftFlag, Receptiveness } from '../../domain/draft/draft';
import { fill } from '../../locales/fill';
import type { DraftWords } from '../../locales/messages';
import { element } from '../console.content/chip/element';
import { button } from './button';

/** Between the mark and the reply box, px. */
const GAP = 4;
/** Below this a draft sounds closed, above that open; between, nothing is said. */
const CLOSED = 0.4;
const OPEN = 0.6;

/** What the mark tells. */
export interface Hint {
  readonly flag: DraftFlag;
  /** What the rewrite replaces. */
  readonly original: string;
  /** The words that led to it. */
  readonly cue: string;
  readonly receptiveness: Receptiveness;
  /** Hints besides this one. */
  readonly more: number;
}

/** The quiet mark at the reply box's edge: a word and a key; the reason and the rewrite open from it. */
export class DraftMark {
  readonly node: HTMLElement;
  readonly #words: DraftWords;
  readonly #accept: () => void;
  readonly #keep: () => void;
  readonly #pill: HTMLButtonElement;
  readonly #note = element('div', { class: 'note', id: 'draft-note' });
  readonly #status = element('span', { class: 'status-line', role: 'status' });
  #isPinned = false;

  constructor(words: DraftWords, lang: string, on: { readonly accept: () => void; readonly keep: () => void }) {
    this.#words = words;
    this.#accept = on.accept;
    this.#keep = on.keep;
    this.#pill = button('', () => this.#pin(!this.#isPinned), { class: 'pill', 'aria-describedby': 'draft-note' });
    this.node = element('div', { class: 'draft', lang, hidden: '' }, this.#note, this.#pill, this.#status);
    this.node.addEventListener('pointerenter', () => this.#open(true));
    this.node.addEventListener('pointerleave', () => this.#open(this.#isPinned || this.#hasFocus()));
    this.node.addEventListener('focusin', () => this.#open(true));
    this.node.addEventListener('focusout', () => this.#open(this.#isPinned));
  }

  get isShown(): boolean {
    return !this.node.hidden;
  }

  get isOpen(): boolean {
    return this.isShown && !this.#note.hidden;
  }

  show({ flag, original, cue, receptiveness, more }: Hint): void {
    const words = this.#words;
    const reason = words.reasons[flag.kind];
    const [pillWord, key] = [element('span', {}, words.title), element('kbd', {}, 'Alt+Enter')];
    this.#pill.replaceChildren(element('span', { class: 'dot' }), pillWord, key);
    this.#pill.setAttribute('aria-label', `${words.open}: ${reason}`);
    const sound = soundOf(receptiveness, words);
    this.#note.replaceChildren(
      element('p', {}, reason),
      element('p', { class: 'soft' }, fill(words.cue, { words: cue })),
      element('h3', {}, words.rewrite),
      element('p', { class: 'rewrite' }, ...rewriteOf(original, flag.rewrite)),
      element(
        'div',
        { class: 'row' },
        button(words.accept, this.#accept, { class: 'primary' }),
        button(words.keep, this.#keep, { class: 'plain' }),
      ),
      element('p', { class: 'soft' }, fill(words.keys, { accept: 'Alt+Enter', keep: 'Esc' })),
      ...(sound === '' ? [] : [element('p', { class: 'soft' }, sound)]),
      ...(more > 0 ? [element('p', { class: 'soft' }, fill(words.more, { n: more }))] : []),
    );
    this.#status.textContent = reason;
    this.node.hidden = false;
    this.#pin(false);
  }

  /** A line of its own, without a hint: what became of the rewrite, or that Enter is held. */
  say(message: string): void {
    this.#status.textContent = message;
    this.#status.classList.toggle('shown', message !== '');
    if (message !== '') this.node.hidden = false;
    this.#pill.hidden = message !== '';
    if (message !== '') this.#open(false);
  }

  hide(): void {
    this.node.hidden = true;
    this.#isPinned = false;
    this.#pill.hidden = false;
    this.#pill.replaceChildren();
    this.#note.replaceChildren();
    this.#status.classList.remove('shown');
    this.#status.textContent = '';
  }

  /** Above the box's top edge at its end, below it where there is no room; never over its words. */
  place(box: DOMRect, view: Window): void {
    const { offsetHeight: height, offsetWidth: width } = this.#pill.hidden ? this.#status : this.#pill;
    const isAbove = box.top - height - GAP >= 0;
    const top = isAbove ? box.top - height - GAP : Math.min(box.bottom + GAP, view.innerHeight - height - GAP);
    const left = Math.max(GAP, Math.min(box.right - width, view.innerWidth - width - GAP));
    this.node.style.top = `${top}px`;
    this.node.style.left = `${left + width}px`;
    this.node.classList.toggle('below', !isAbove);
    this.#note.style.maxHeight = `${Math.max(160, (isAbove ? top : view.innerHeight - top - height) - 2 * GAP)}px`;
  }

  #hasFocus(): boolean {
    return this.node.matches(':focus-within');
  }

  #pin(isPinned: boolean): void {
    this.#isPinned = isPinned;
    this.#open(isPinned);
  }

  #open(isOpen: boolean): void {
    this.#note.hidden = !isOpen || this.#pill.hidden;
    this.#pill.setAttribute('aria-expanded', String(!this.#note.hidden));
  }
}

/** The rewrite, and struck out in it what goes; to be heard, the rewrite alone. */
function rewriteOf(original: string, rewrite: string): (string | HTMLElement)[] {
  return changesOf(original, rewrite).map(({ kind, words }) =>
    kind === 'gone' ? element('del', { 'aria-hidden': 'true' }, words) : words,
  );
}

function soundOf({ score, signs }: Receptiveness, words: DraftWords): string {
  if (score > CLOSED && score < OPEN) return '';
  const name = score <= CLOSED ? words.openness.low : words.openness.high;
  return signs.length === 0 ? name : `${name}: ${signs.map((sign) => words.signs[sign]).join(' · ')}`;
}

/** Styles of the mark; colours come with the chip's. */
export const MARK_STYLE = `
.draft{position:fixed;width:0;height:0;--raised:#fff}
@media (prefers-color-scheme:dark){.draft{--raised:#232d30}}
.draft[hidden]{display:none}
.draft .pill{position:absolute;right:0;top:0;display:flex;align-items:center;gap:6px;height:24px;padding:0 8px;border-radius:12px;border:1px solid var(--line);background:var(--paper);color:var(--soft);font-size:12px;line-height:1;white-space:nowrap}
.draft .pill[hidden]{display:none}
.draft .pill:hover{color:var(--ink);border-color:var(--soft)}
.draft .pill .dot{width:8px;height:8px;border-radius:4px;border:2px solid var(--tense)}
.draft kbd{font:inherit;color:var(--soft)}
.draft .note{position:absolute;right:0;bottom:4px;width:320px;max-width:calc(100vw - 16px);overflow:auto;padding:10px 14px;border-radius:10px;border:1px solid var(--line);background:var(--paper)}
.draft.below .note{bottom:auto;top:28px}
.draft .note[hidden]{display:none}
.draft p{margin:4px 0;overflow-wrap:anywhere}
.draft h3{font:inherit;font-size:12px;color:var(--soft);margin:8px 0 0}
.draft .rewrite{padding:6px 10px;border-radius:8px;border:1px solid var(--line);background:var(--raised)}
.draft del{color:var(--soft);text-decoration-thickness:1px}
.draft .soft{font-size:12px}
.draft .row button{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:4px 10px;min-height:30px}
.draft .row button.primary{background:var(--calm);border-color:var(--calm);color:var(--paper)}
.draft .row button.plain{border-color:transparent;background:none;color:var(--soft)}
.draft .status-line{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.draft .status-line.shown{right:0;top:0;width:max-content;height:auto;clip-path:none;padding:2px 10px;border-radius:12px;border:1px solid var(--line);background:var(--paper);color:var(--ink);font-size:12px}
`;
