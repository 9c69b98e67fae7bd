import type { ConsoleSpec } from '../../consoles/define-console';
import { findComposer } from '../../consoles/dom/composer';
import { watchEditing } from '../../consoles/dom/editor-watch';
import type { Severity } from '../../domain/hostility/verdict';
import { fitsClock, waitsOf } from '../../domain/pause/response-clock';
import { sendMessage } from '../../messaging/client';
import { deliver } from '../../messaging/deliver';
import type {
  ConversationView,
  InsertResult,
  NowSnapshot,
  OfferView,
  PhraseQuery,
  PhraseView,
} from '../../messaging/view';
import type { ConversationState } from '../console.content/conversation-state';
import type { DeskHelper, DeskParts } from '../console.content/desk-parts';
import { element } from '../console.content/chip/element';
import { AcceptedPause, replyBox } from './accepted-pause';
import { Card, type CardState, type Explained } from './card';
import { settleInsertion } from './card-insertion';
import { explainedIn, factsIn, messagesOf, recentOf } from './explain';
import { makeDraggable } from './drag';
import { insertPhrase } from './insert-phrase';
import { placeCard } from './place-card';
import { MARK_STYLE } from './draft-mark';
import { DraftWatch } from './draft-watch';
import { CARD_STYLE } from './style';

/** Phrases on the card. */
const CARD_PHRASES = 3;
/** Severities of the one-click corrections “this was hostile” and “not hostile”. */
const HOSTILE = 2;
const NOT_HOSTILE = 1;

/** The console's name in the agent's language. */
function nameOf({ name }: ConsoleSpec, lang: string): string {
  if (lang.startsWith('zh-Hant')) return name.zhHant ?? name.zh;
  return lang.startsWith('zh') ? name.zh : name.en;
}

/** Words with gaps need the panel's form: the card inserts only what is complete. */
function isReady(phrase: PhraseView): boolean {
  return phrase.slots.length === 0;
}

/** Card, insertion and pause of one watched page. */
export class Helper implements DeskHelper {
  readonly #parts: DeskParts;
  readonly #card: Card;
  readonly #pause: AcceptedPause;
  readonly #draft: DraftWatch | undefined;
  #phrases: readonly PhraseView[] | undefined;
  #holdingLine: PhraseView | undefined;
  /** How many messages the phrases were chosen for. */
  #phrasesFor = -1;
  #isOpen = false;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    watchEditing(document, { signal: parts.signal });
    makeDraggable(parts.chip, ({ x, y }) => void this.#keepChipPlace(x, y));
    parts.root.append(element('style', {}, CARD_STYLE + MARK_STYLE));
    parts.root.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.#close();
    });
    const { guard } = parts.hello;
    this.#draft = guard && new DraftWatch(parts, guard);
    this.#pause = new AcceptedPause({
      moment: () => {
        const view = parts.open()?.view;
        return {
          now: Date.now(),
          hands: parts.hands(),
          waits: view ? this.#waits(view) : [],
          clock: parts.hello.clock,
        };
      },
      signal: parts.signal,
      begin: (offer) => void this.#beginPause(offer),
    });
    this.#card = new Card(parts.hello.words, parts.hello.lang, {
      insert: (phrase) => void this.#insertFromCard(phrase),
      correct: (message, toHostile) => void this.#correct(message, toHostile),
      answer: (offer, answer) => void this.#answer(offer, answer),
      openPanel: () => void this.#ask(() => sendMessage('desk.openPanel', {})),
      close: () => this.#close(),
    });
  }

  toggle(byKeyboard: boolean): void {
    if (this.#isOpen) return this.#close();
    this.#isOpen = true;
    this.#parts.root.append(this.#card.node);
    this.#setExpanded(true);
    this.update();
    if (byKeyboard) this.#card.focus();
  }

  update(): void {
    const offer = this.#parts.open()?.viewAt(Date.now())?.offer;
    this.#pause.follow(offer?.state === 'waiting' ? offer : undefined);
    if (!this.#isOpen) return;
    const { words } = this.#parts.hello;
    const state = this.#cardState();
    if (state) this.#card.show(state);
    else if (this.#parts.isGone()) this.#card.explain(words.reload);
    else if (this.#parts.spec()) this.#card.explain(words.noConversation);
    else this.#card.explain(words.notRecognisedHelp, () => this.#teach());
    placeCard(this.#card.node, this.#parts.chip.getBoundingClientRect(), this.#keepFree(), window);
    if (state && this.#parts.open()?.transcript.entries.length !== this.#phrasesFor) void this.#fetchPhrases();
  }

  switched(): void {
    this.#phrases = undefined;
    this.#phrasesFor = -1;
    this.#card.hush();
    this.#draft?.switched();
  }

  stop(): void {
    this.#card.stop();
    this.#draft?.stop();
  }

  insert(wanted: { readonly conversation: string; readonly text: string }): Promise<InsertResult> {
    const { open, hands, front } = this.#parts;
    return insertPhrase(open(), wanted, hands().isComposing, front());
  }

  keepPlace(): void {
    this.#pause.keep(replyBox(this.#parts.open()));
  }

  returnToPlace(): { draftKept?: boolean | undefined } {
    return { draftKept: this.#pause.giveBack() };
  }

  snapshot(): NowSnapshot {
    const spec = this.#parts.spec();
    const open = this.#parts.open();
    if (!spec) return { state: 'not-recognised' };
    const consoleName = nameOf(spec, this.#parts.hello.lang);
    const view = open?.viewAt(Date.now());
    if (!open || !view) return { state: 'no-conversation', consoleName };
    const composer = findComposer(spec.composer, open.conversation.pane);
    return {
      state: 'open',
      consoleName,
      ...this.#query(open, view.key),
      view,
      messages: messagesOf(open),
      composer: composer === 'note' ? 'note' : composer ? 'ready' : 'missing',
      waits: this.#waits(view),
    };
  }

  #teach(): void {
    this.#close();
    void this.#parts.teach();
  }

  #keepFree(): DOMRect[] {
    const open = this.#parts.open();
    const boxes = [replyBox(open)?.element, open?.transcript.entries.at(-1)?.item];
    return boxes.flatMap((box) => (box?.isConnected ? [box.getBoundingClientRect()] : []));
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const hadFocus = this.#card.node.matches(':focus-within');
    this.#card.stop();
    this.#card.node.remove();
    this.#setExpanded(false);
    if (hadFocus) this.#parts.chip.focus();
  }

  #cardState(): CardState | undefined {
    const { open, isGone, hello } = this.#parts;
    const [state, view] = [open(), open()?.viewAt(Date.now())];
    if (!state || !view || isGone()) return undefined;
    const waits = this.#waits(view);
    const isLate = view.offer && !fitsClock(view.offer.reset, waits, hello.clock);
    const waitedMs = waits[0];
    return {
      view,
      explained: explainedIn(state),
      isUnconfirmed: state.conversation.spec.grade === 'C',
      facts: factsIn(state),
      phrases: this.#phrases,
      hold: isLate && waitedMs !== undefined ? { waitedMs, line: this.#holdingLine } : undefined,
    };
  }

  #waits({ waitingSince }: ConversationView): number[] {
    return waitsOf(waitingSince, this.#parts.waits(), Date.now());
  }

  #query(open: ConversationState, conversation: string): PhraseQuery {
    const channel = open.conversation.spec.message.mail ? 'ticket' : 'chat';
    return { conversation, channel, recent: recentOf(open) };
  }

  /** A request whose failure has no words of its own: the chip already tells of trouble. */
  #ask<T>(send: () => Promise<T>): Promise<T | undefined> {
    return deliver(send, { signal: this.#parts.signal }).catch(() => undefined);
  }

  async #fetchPhrases(): Promise<void> {
    const open = this.#parts.open();
    if (!open?.view) return;
    this.#phrasesFor = open.transcript.entries.length;
    const query = this.#query(open, open.view.key);
    const [found, holding] = await Promise.all([
      this.#ask(() => sendMessage('desk.phrases', query)),
      this.#ask(() => sendMessage('desk.phrases', { ...query, holding: true })),
    ]);
    if (!found || open !== this.#parts.open()) return;
    this.#phrases = found.filter(isReady).slice(0, CARD_PHRASES);
    this.#holdingLine = holding?.find(isReady);
    this.update();
  }

  async #insertFromCard({ id: phrase, text }: PhraseView): Promise<void> {
    const conversation = this.#parts.open()?.view?.key;
    if (!conversation) return;
    const { place, message } = await settleInsertion(
      await this.insert({ conversation, text }),
      text,
      this.#parts.hello.words,
    );
    this.#card.say(message);
    if (place === 'nowhere') return;
    const use = { id: crypto.randomUUID(), conversation, phrase, place, verified: place === 'composer' };
    await this.#ask(() => sendMessage('desk.inserted', use));
    await this.#fetchPhrases();
  }

  async #correct({ fingerprint }: Explained, toHostile: boolean | undefined): Promise<void> {
    const severity = toHostile === undefined ? undefined : toHostile ? HOSTILE : NOT_HOSTILE;
    const before = await this.#setSeverity(fingerprint, severity);
    if (before)
      this.#card.say(this.#parts.hello.words.corrected, () => void this.#uncorrect(fingerprint, before.previous));
  }

  #setExpanded(isOpen: boolean): void {
    this.#parts.chip.setAttribute('aria-expanded', String(isOpen));
  }

  async #keepChipPlace(x: number, y: number): Promise<void> {
    const console = this.#parts.spec()?.id ?? 'unknown';
    await this.#ask(() => sendMessage('console.move', { console, x, y }));
  }

  async #uncorrect(fingerprint: string, severity: Severity | undefined): Promise<void> {
    await this.#setSeverity(fingerprint, severity);
    this.#card.say('');
  }

  async #setSeverity(fingerprint: string, severity: Severity | undefined) {
    const before = await this.#ask(() => sendMessage('desk.correct', { fingerprint, severity }));
    this.#parts.refresh(true);
    return before;
  }

  async #answer(offer: OfferView, answer: 'accepted' | 'later' | 'dismissed'): Promise<void> {
    // First of all: the browser opens the panel only straight from the click.
    if (answer === 'accepted') void this.#ask(() => sendMessage('desk.openPanel', { view: 'pause' }));
    await this.#ask(() => sendMessage('desk.answerOffer', { offer: offer.id, answer }));
    this.#parts.refresh(false);
  }

  async #beginPause({ id: offer, reset }: OfferView): Promise<void> {
    const conversation = this.#parts.open()?.view?.key;
    const pause = { id: crypto.randomUUID(), reset, offer, conversation };
    // Only now: the agent may have gone on writing since saying yes.
    this.keepPlace();
    await this.#ask(() => sendMessage('desk.startPause', pause));
    this.#parts.refresh(false);
  }
}
