import type { ConsoleSpec } from '../../consoles/define-console';
import { watchEditing } from '../../consoles/dom/editor-watch';
import type { Severity } from '../../domain/hostility/verdict';
import { fitsClock, waitsOf } from '../../domain/pause/response-clock';
import { onMessage, removeAllListeners, sendMessage } from '../../messaging/client';
import { deliver } from '../../messaging/deliver';
import type { ConversationView, InsertResult, NowSnapshot, OfferView } from '../../messaging/view';
import type { DeskHelper, DeskParts } from '../console.content/desk-parts';
import { element } from '../console.content/chip/element';
import { AcceptedPause, replyBox } from './accepted-pause';
import { Card, type CardState, type Explained } from './card';
import { explainedIn, factsIn, messagesOf } from './explain';
import { makeDraggable } from './drag';
import { keepKeyReleases } from './key-releases';
import { Insertions, type WantedInsertion } from './insertions';
import { Palette, PALETTE_STYLE } from './palette';
import { composerState, PhraseDesk, type Told } from './phrase-desk';
import { PICKER_STYLE } from './phrase-picker';
import { placeCard } from './place-card';
import { isPlainKey } from './slot-form';
import { MARK_STYLE } from './draft-mark';
import { DraftWatch } from './draft-watch';
import { CARD_STYLE } from './style';

/** Severities of the one-click corrections “this was hostile” and “not hostile”. */
const HOSTILE = 2;
const NOT_HOSTILE = 1;

/** The console's name in the agent's language. */
function nameOf({ name }: ConsoleSpec, lang: string): string {
  if (lang.startsWith('zh-Hant')) return name.zhHant ?? name.zh;
  return lang.startsWith('zh') ? name.zh : name.en;
}

/** Card, insertion and pause of one watched page. */
export class Helper implements DeskHelper {
  readonly #parts: DeskParts;
  readonly #card: Card;
  readonly #pause: AcceptedPause;
  readonly #draft: DraftWatch | undefined;
  readonly #insertions: Insertions;
  readonly #desk: PhraseDesk;
  readonly #palette: Palette;
  #isOpen = false;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    watchEditing(document, { signal: parts.signal });
    makeDraggable(parts.chip, ({ x, y }) => void this.#keepChipPlace(x, y));
    parts.root.append(element('style', {}, CARD_STYLE + MARK_STYLE + PICKER_STYLE + PALETTE_STYLE));
    parts.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && isPlainKey(event)) this.#close();
    });
    // The page's own shortcuts are not meant by what is typed here.
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      parts.root.addEventListener(type, (event) => event.stopPropagation());
    keepKeyReleases(parts.root, parts.signal);
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
    const { words, lang } = parts.hello;
    this.#insertions = new Insertions(parts);
    this.#desk = new PhraseDesk(parts, this.#insertions, () => this.update());
    this.#palette = new Palette({
      words,
      lang,
      root: parts.root,
      signal: parts.signal,
      box: () => replyBox(parts.open()),
      lastMessage: () => parts.open()?.transcript.entries.at(-1)?.item,
      put: (phrase, text, mode) => this.#desk.put(phrase, text, mode),
      takeBack: () => this.#desk.takeBack(),
    });
    this.#card = new Card(words, lang, {
      insert: (phrase, text, mode) => void this.#tell(this.#desk.put(phrase, text, mode)),
      takeBack: () => void this.#tell(this.#desk.takeBack()),
      correct: (message, toHostile) => void this.#correct(message, toHostile),
      answer: (offer, answer) => void this.#answer(offer, answer),
      openPanel: () => void this.#ask(() => sendMessage('desk.openPanel', {})),
      close: () => this.#close(),
    });
    // Asked for by panel and shortcut, through a listener of this script's own: the first one has no room.
    onMessage('page.takeBack', async ({ data }) => ({ isBack: await this.#insertions.takeBack(data.use) }));
    onMessage('page.palette', () => this.#togglePalette());
  }

  toggle(byKeyboard: boolean): void {
    if (this.#isOpen) return this.#close();
    this.#isOpen = true;
    this.#parts.root.append(this.#card.node);
    this.#setExpanded(true);
    this.update();
    if (this.#insertions.isFailing) this.#card.say(this.#parts.hello.words.cannotInsertHelp);
    if (byKeyboard) this.#card.focus();
  }

  update(): void {
    const offer = this.#parts.open()?.viewAt(Date.now())?.offer;
    this.#pause.follow(offer?.state === 'waiting' ? offer : undefined);
    if (this.#palette.isOpen) {
      this.#palette.show(this.#desk.state());
      this.#desk.refresh();
    }
    if (!this.#isOpen) return;
    const { words } = this.#parts.hello;
    const state = this.#cardState();
    if (state) this.#card.show(state, this.#desk.state());
    else if (this.#parts.isGone()) this.#card.explain(words.reload);
    else if (this.#parts.spec()) this.#card.explain(words.noConversation);
    else this.#card.explain(words.notRecognisedHelp, () => this.#teach());
    placeCard(this.#card.node, this.#parts.chip.getBoundingClientRect(), this.#keepFree(), window);
    if (state) this.#desk.refresh();
  }

  switched(): void {
    this.#desk.switched();
    this.#palette.switched();
    this.#card.switched();
    this.#card.hush();
    this.#draft?.switched();
  }

  stop(): void {
    removeAllListeners();
    this.#palette.stop();
    this.#card.stop();
    this.#draft?.stop();
  }

  insert(wanted: WantedInsertion): Promise<InsertResult> {
    return this.#insertions.insert(wanted);
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
    return {
      state: 'open',
      consoleName,
      ...this.#desk.query(open, view.key),
      view,
      messages: messagesOf(open),
      composer: composerState(open),
      known: this.#desk.known(),
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
      hold: isLate && waitedMs !== undefined ? { waitedMs, line: this.#desk.holdingLine } : undefined,
    };
  }

  #waits({ waitingSince }: ConversationView): number[] {
    return waitsOf(waitingSince, this.#parts.waits(), Date.now());
  }

  /** A request whose failure has no words of its own: the chip already tells of trouble. */
  #ask<T>(send: () => Promise<T>): Promise<T | undefined> {
    return deliver(send, { signal: this.#parts.signal }).catch(() => undefined);
  }

  async #tell(doing: Promise<Told>): Promise<void> {
    const { message, canTakeBack } = await doing;
    this.#card.say(message, canTakeBack ? () => void this.#tell(this.#desk.takeBack()) : undefined);
    this.update();
  }

  /** Not while an input method composes: to move the focus would end the word. */
  #togglePalette(): void {
    if (this.#palette.isOpen) return this.#palette.close();
    if (this.#parts.hands().isComposing || this.#parts.isGone()) return;
    if (!this.#parts.open()?.view) {
      if (!this.#isOpen) this.toggle(true);
      return;
    }
    this.#palette.open(this.#desk.state());
    this.#desk.refresh();
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
