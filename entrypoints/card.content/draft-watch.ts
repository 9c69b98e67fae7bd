import type { Composer } from '../../consoles/dom/composer';
import { frameOf } from '../../consoles/dom/editor-dom';
import { readDraft } from '../../consoles/dom/read-draft';
import { replaceText } from '../../consoles/dom/replace-text';
import type { DraftCheck, DraftFlag, DraftKind } from '../../domain/draft/draft';
import { sendMessage } from '../../messaging/client';
import { deliver } from '../../messaging/deliver';
import type { Hello } from '../../messaging/protocol';
import type { DeskParts } from '../console.content/desk-parts';
import { replyBox } from './accepted-pause';
import { DraftMark } from './draft-mark';
import { recentOf } from './explain';

/** Still this long after the last key: the draft is looked at. Milliseconds. */
const STILL_MS = 600;
/** Enter on a sharp draft is held so long, where the agent wants it. Milliseconds. */
const HOLD_MS = 1_500;
/** How long a word about what happened stays. Milliseconds. */
const SAID_MS = 4_000;
/** Customer messages that go with a draft. */
const BEFORE = 2;

/**
 * Watches the reply box while the agent writes. The draft goes to the background and is forgotten
 * there: the rules and the models stand there already, and a page would carry half a megabyte for them.
 * Nothing is looked at while an input method composes, or in an internal note.
 */
export class DraftWatch {
  readonly #parts: DeskParts;
  readonly #guard: NonNullable<Hello['guard']>;
  readonly #mark: DraftMark;
  readonly #documents = new WeakSet<Document>();
  /** Reasons already given in the conversation in front. */
  #given = new Set<DraftKind>();
  #checked: { readonly text: string; readonly check: DraftCheck } | undefined;
  #shown: DraftFlag | undefined;
  #hasEnded = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #held: { readonly text: string; readonly at: number } | undefined;

  constructor(parts: DeskParts, guard: NonNullable<Hello['guard']>) {
    this.#parts = parts;
    this.#guard = guard;
    this.#mark = new DraftMark(guard.words, parts.hello.lang, {
      accept: () => void this.#accept(),
      keep: () => this.#ignore(),
    });
    parts.root.append(this.#mark.node);
    this.#follow(document);
    for (const event of ['resize', 'scroll'] as const)
      window.addEventListener(event, () => this.#place(), { signal: parts.signal, passive: true, capture: true });
    parts.signal.addEventListener('abort', () => this.stop());
    // Loaded by the first keys of a draft, which nobody told us of.
    this.#later();
  }

  /** Another conversation is in front: its reasons are its own. */
  switched(): void {
    this.#given = new Set();
    this.#forget();
    this.#later();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#mark.node.remove();
  }

  #follow(page: Document): void {
    if (this.#documents.has(page)) return;
    this.#documents.add(page);
    const { signal } = this.#parts;
    page.addEventListener('input', (event) => event.isTrusted && this.#typed(), {
      signal,
      passive: true,
      capture: true,
    });
    page.addEventListener('compositionstart', () => (this.#hasEnded = false), { signal, passive: true, capture: true });
    // Some editors end a composition themselves, by an event of their own.
    page.addEventListener(
      'compositionend',
      () => {
        this.#hasEnded = true;
        this.#later();
      },
      { signal, passive: true, capture: true },
    );
    // On the window, so that a page's own handlers come later.
    page.defaultView?.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
  }

  /** An input method is at work. The start may be older than this script: the page's watcher saw it. */
  #isComposing(): boolean {
    return this.#parts.hands().isComposing && !this.#hasEnded;
  }

  #box(): Composer | undefined {
    const box = replyBox(this.#parts.open());
    if (box) this.#follow(box.element.ownerDocument);
    return box;
  }

  /** Going on writing is an answer: keep mine. */
  #typed(): void {
    if (this.#shown) this.#ignore();
    else this.#mark.hide();
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), STILL_MS);
  }

  async #look(): Promise<void> {
    const open = this.#parts.open();
    const box = this.#box();
    if (!open || !box || this.#parts.isGone()) return this.#forget();
    if (this.#isComposing()) return;
    const text = readDraft(box);
    if (text === this.#checked?.text) return;
    if (text.trim() === '') return this.#forget();
    const before = recentOf(open)
      .filter(({ speaker }) => speaker === 'customer')
      .slice(-BEFORE)
      .map((said) => said.text);
    const { signal } = this.#parts;
    const check = await deliver(() => sendMessage('desk.checkDraft', { text, before }), { signal }).catch(
      () => undefined,
    );
    if (!check || open !== this.#parts.open() || this.#isComposing()) return;
    const now = this.#box();
    if (!now || readDraft(now) !== text) return;
    this.#checked = { text, check };
    this.#show();
  }

  #show(): void {
    const { text, check } = this.#checked ?? {};
    const fresh = (check?.flags ?? []).filter(({ kind }) => !this.#given.has(kind));
    const [flag] = fresh;
    this.#shown = flag;
    if (!flag || !check || text === undefined) return this.#mark.hide();
    this.#mark.show({
      flag,
      original: text.slice(flag.start, flag.end),
      cue: text.slice(flag.cue.start, flag.cue.end).trim(),
      receptiveness: check.receptiveness,
      more: fresh.length - 1,
    });
    this.#place();
  }

  #forget(): void {
    this.#checked = undefined;
    this.#shown = undefined;
    this.#mark.hide();
  }

  /** The reason was given; it is not given again in this conversation. */
  #ignore(): void {
    if (this.#shown) this.#given.add(this.#shown.kind);
    this.#shown = undefined;
    this.#mark.hide();
  }

  async #accept(): Promise<void> {
    const flag = this.#shown;
    const box = this.#box();
    const checked = this.#checked;
    if (!flag || !box || !checked || readDraft(box) !== checked.text) return;
    this.#given.add(flag.kind);
    this.#shown = undefined;
    const outcome = await replaceText(box, flag, flag.rewrite, { signal: this.#parts.front() });
    this.#checked = undefined;
    const { words } = this.#guard;
    if (outcome === 'verified') return this.#say(words.replaced);
    if (outcome === 'refused') return this.#say(words.failed);
    const isCopied = await navigator.clipboard.writeText(flag.rewrite).then(
      () => true,
      () => false,
    );
    this.#say(isCopied ? words.copied : words.failed);
  }

  #say(message: string): void {
    this.#mark.say(message);
    this.#place();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#mark.hide();
      this.#checked = undefined;
      this.#later();
    }, SAID_MS);
  }

  #place(): void {
    if (!this.#mark.isShown) return;
    const element = this.#box()?.element;
    if (!element) return this.#mark.hide();
    const shown = frameOf(element) ?? element;
    this.#mark.place(shown.getBoundingClientRect(), window);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || event.keyCode === 229 || !this.#isInBox(event)) return;
    if (event.key === 'Escape' && this.#shown) {
      swallow(event);
      return this.#ignore();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      if (!this.#shown) return;
      swallow(event);
      void this.#accept();
    } else if (this.#mustHold()) {
      swallow(event);
      this.#say(this.#guard.words.held);
    }
  }

  #isInBox(event: KeyboardEvent): boolean {
    const target = event.composedPath()[0];
    const box = this.#box()?.element;
    return box !== undefined && target instanceof Object && box.contains(target as Node);
  }

  /** Sharp by the last look at exactly these words, and not yet held long enough. */
  #mustHold(): boolean {
    const box = this.#box();
    const text = box && readDraft(box);
    if (!this.#guard.hold || text === undefined || text !== this.#checked?.text) return false;
    if (!this.#checked.check.flags.some(({ kind }) => kind === 'sharp')) return false;
    if (this.#held?.text !== text) this.#held = { text, at: Date.now() };
    return Date.now() - this.#held.at < HOLD_MS;
  }
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
