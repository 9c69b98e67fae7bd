import type { ConsoleSpec } from '../../consoles/define-console';
import { listedWaits } from '../../consoles/dom/waiting';
import { type ConsoleState, watchConsole } from '../../consoles/dom/watch-console';
import { sendMessage } from '../../messaging/client';
import { deliver } from '../../messaging/deliver';
import { MAX_TEXT } from '../../messaging/observation';
import type { Hello } from '../../messaging/protocol';
import type { ConversationView } from '../../messaging/view';
import { Chip, type ChipState } from './chip/chip';
import { ConversationState } from './conversation-state';
import { type DeskHelper, type DeskParts, type DeskTeacher, type Makers, makers, placeOf } from './desk-parts';
import { watchHands } from './hands';
import { Outbox } from './outbox';

/** Seconds after which the page asks again whether an offer may be shown now. */
const ASK_EVERY = 3;
/** A long wait is shown in steps of this, milliseconds: a chip that changes makes the page lay out anew. */
const WAIT_STEP_MS = 10_000;
/** Seconds without a conversation after which an unknown page is looked at. */
const LOOK_AFTER = 3;

/** Watches one console page and shows the chip, until the signal ends it. */
export class Desk {
  readonly #hello: Hello;
  readonly #signal: AbortSignal;
  readonly #chip: Chip;
  readonly #outbox: Outbox;
  readonly #hands;
  #state: ConsoleState = { kind: 'not-recognised' };
  #open: ConversationState | undefined;
  #front = new AbortController();
  #trouble: 'unreachable' | 'storage' | undefined;
  #placedFor: string | undefined;
  #loaded: DeskHelper | undefined;
  #teacher: DeskTeacher | undefined;
  #advice: string | undefined;
  #lostFor = 0;
  #isGone = false;
  #ticks = 0;

  constructor(hello: Hello, signal: AbortSignal, onGone: () => void) {
    this.#hello = hello;
    this.#signal = signal;
    this.#hands = watchHands(document, {
      isSendControl: (target) => this.#isSendControl(target),
      onActive: (before) => void this.#ask(() => sendMessage('console.active', { before })),
      signal,
    });
    this.#chip = new Chip(hello.words, hello.lang, {
      onPress: (byKeyboard) => void this.#toggleCard(byKeyboard),
      onNear: () => void this.helper().catch(() => undefined),
    });
    this.#outbox = new Outbox({
      signal,
      waits: () => this.#waits(),
      hands: this.#hands,
      onJudged: (ref, view, judged) => {
        const open = this.#open;
        if (open?.conversation.externalId !== ref.externalId || open.conversation.spec.id !== ref.console) return;
        const isFirst = open.view === undefined;
        open.learn(view, judged);
        if (isFirst) void this.#tellVisible();
        this.#render();
      },
      onTrouble: (trouble) => {
        if (trouble === this.#trouble) return;
        this.#trouble = trouble;
        this.#render();
      },
      onGone,
    });
  }

  start(): void {
    window.addEventListener('resize', () => this.#chip.keepInside(), { signal: this.#signal, passive: true });
    // The second half looks at drafts, so the first key of one loads it.
    if (this.#hello.guard)
      document.addEventListener('input', (event) => event.isTrusted && void this.helper().catch(() => {}), {
        signal: this.#signal,
        capture: true,
        passive: true,
      });
    watchConsole({
      specs: this.#hello.specs,
      page: document,
      signal: this.#signal,
      now: Date.now,
      textLimit: MAX_TEXT,
      onState: (state) => this.#enter(state),
      onMessages: (conversation, fresh, transcript) => this.#outbox.add(conversation, fresh, transcript),
    });
  }

  /** Once a second: pages wipe what they did not make, and an offer goes silently when its time is over. */
  tick(): void {
    this.#chip.attach();
    const { view } = this.#open ?? {};
    this.#ticks += 1;
    if (this.#hello.mayLook && this.#isBlind() && ++this.#lostFor === LOOK_AFTER) void this.#loadTeacher();
    if (view?.hasHeldOffer && this.#ticks % ASK_EVERY === 0) this.refresh(false);
    if (view?.offer || view?.waitingSince.length) this.#render();
  }

  /** The extension was updated or removed: say so, nothing else works any more. */
  showGone(): void {
    this.#isGone = true;
    this.#render();
  }

  remove(): void {
    this.#loaded?.stop();
    this.#teacher?.stop();
    this.#chip.remove();
  }

  /** Asks for the view anew. @param corrected the verdicts too */
  refresh(corrected: boolean): void {
    const open = this.#open;
    if (open) this.#outbox.add(open.conversation, corrected ? open.lastEntries() : [], open.transcript);
  }

  showToday(hostileToday: number | undefined): void {
    const open = this.#open;
    if (!open?.view || open.view.hostileToday === hostileToday) return;
    open.view = { ...open.view, hostileToday };
    this.#render();
  }

  /** Gives draft, caret and focus back, where the second half kept them. */
  returnToPlace(): { draftKept?: boolean | undefined } {
    return this.#loaded?.returnToPlace() ?? {};
  }

  /** The second half; asks the background for it the first time. */
  async helper(): Promise<DeskHelper> {
    const make = await this.#load('card');
    if (!make) throw new Error('the card could not be loaded');
    this.#loaded ??= make(this.#parts());
    return this.#loaded;
  }

  /** The agent wants to point out the conversation. */
  async teach(): Promise<void> {
    (await this.#loadTeacher())?.start();
  }

  async #toggleCard(byKeyboard: boolean): Promise<void> {
    if (this.#advice && this.#isBlind()) return this.teach();
    // Where the card cannot be had, the chip already says why.
    const helper = await this.helper().catch(() => undefined);
    helper?.toggle(byKeyboard);
  }

  async #loadTeacher(): Promise<DeskTeacher | undefined> {
    const make = await this.#load('teach');
    this.#teacher ??= make?.(this.#parts());
    return this.#teacher;
  }

  async #load<Part extends keyof Makers>(part: Part): Promise<Makers[Part] | undefined> {
    const place = placeOf(part);
    if (!makers[place] && !this.#isGone) await this.#ask(() => sendMessage('console.load', { part }));
    return makers[place] as Makers[Part] | undefined;
  }

  #parts(): DeskParts {
    return {
      hello: this.#hello,
      signal: this.#signal,
      spec: () => this.#spec(),
      open: () => this.#open,
      front: () => this.#front.signal,
      hands: this.#hands,
      waits: () => this.#waits(),
      isGone: () => this.#isGone,
      refresh: (corrected) => this.refresh(corrected),
      root: this.#chip.root,
      chip: this.#chip.button,
      advise: (note) => {
        this.#advice = note;
        this.#render();
      },
      teach: () => this.teach(),
    };
  }

  #enter(state: ConsoleState): void {
    this.#state = state;
    this.#advice = undefined;
    this.#front.abort();
    this.#front = new AbortController();
    this.#open = state.kind === 'open' ? new ConversationState(state.conversation, state.transcript) : undefined;
    if (this.#open) this.#outbox.add(this.#open.conversation, [], this.#open.transcript);
    else void this.#tellVisible();
    this.#loaded?.switched();
    this.#render();
    void this.#placeChip();
  }

  #render(): void {
    this.#chip.attach();
    this.#chip.show(this.#chipState());
    this.#loaded?.update();
    // An accepted pause goes on waiting in a page that starts anew, and in any other that comes to the front.
    if (!this.#loaded && this.#open?.view?.offer?.state === 'waiting') void this.#followPause();
  }

  async #followPause(): Promise<void> {
    const helper = await this.helper().catch(() => undefined);
    helper?.update();
  }

  #chipState(): ChipState {
    const { words } = this.#hello;
    if (this.#isGone) return { note: words.reload };
    const note = this.#advice;
    if (note && this.#isBlind()) return { note, asks: true };
    if (!this.#spec()) return { note: words.notRecognised };
    const view = this.#open?.viewAt(Date.now());
    return {
      view,
      note: note ?? (view ? undefined : words.noConversation),
      waitedMs: view && this.#longWait(view),
      trouble: this.#trouble,
    };
  }

  /** Nothing is read of what is in front. */
  #isBlind(): boolean {
    return !this.#open?.transcript.entries.length;
  }

  /** How long a customer has waited, from the platform's warning to its limit. */
  #longWait({ waitingSince }: ConversationView): number | undefined {
    const waited = Math.max(this.#waits()[0] ?? 0, Date.now() - (waitingSince[0] ?? Infinity));
    const { warnMs, limitMs } = this.#hello.clock;
    return waited >= warnMs && waited < limitMs ? waited - (waited % WAIT_STEP_MS) : undefined;
  }

  #spec(): ConsoleSpec | undefined {
    return this.#state.kind === 'not-recognised' ? undefined : this.#state.spec;
  }

  #consoleId(): string {
    return this.#spec()?.id ?? 'unknown';
  }

  #waits(): readonly number[] {
    const spec = this.#spec();
    return spec ? listedWaits(spec, document) : [];
  }

  #isSendControl(target: Element): boolean {
    return (this.#spec()?.composer.send ?? []).some((selector) => target.closest(selector) !== null);
  }

  /** A request whose failure has no words of its own: the chip already tells of trouble. */
  #ask<T>(send: () => Promise<T>): Promise<T | undefined> {
    return deliver(send, { signal: this.#signal }).catch(() => undefined);
  }

  async #tellVisible(): Promise<void> {
    await this.#ask(() => sendMessage('console.visible', { conversation: this.#open?.view?.key }));
  }

  async #placeChip(): Promise<void> {
    const console = this.#consoleId();
    if (this.#placedFor === console) return;
    this.#placedFor = console;
    this.#chip.place(await this.#ask(() => sendMessage('console.place', { console })));
  }
}
