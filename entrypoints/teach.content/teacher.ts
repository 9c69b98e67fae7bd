import type { ConsoleSpec } from '../../consoles/define-console';
import { boxAt, boxesOf, describeBox } from '../../consoles/dom/infer/find-box';
import {
  type Inference,
  inferConsole,
  type ReadItem,
  readBack,
  SURE_ENOUGH,
} from '../../consoles/dom/infer/infer-console';
import { expression } from '../../consoles/dom/reading';
import { isOnKnownHost } from '../../consoles/known-host';
import { TAUGHT } from '../../domain/sites/taught';
import { sendMessage } from '../../messaging/client';
import { deliver } from '../../messaging/deliver';
import { element } from '../console.content/chip/element';
import type { DeskParts, DeskTeacher } from '../console.content/desk-parts';
import { boxCandidates, messageCandidates } from './candidates';
import { Marks } from './marks';
import { Panel, type Step, STEPS } from './panel';
import { Pointer } from './pointer';
import { TEACH_STYLE } from './style';

/** A page on which this much is found would be a chat again, were it taught anew. */
const LIKE_A_CHAT = 0.35;
/** How often a page without a conversation is looked at, milliseconds. */
const LOOK_MS = 8_000;
/** A page that did not look like a chat so often is left alone until its address changes. */
const MAX_LOOKS = 4;
/** A box that is likely one to reply in. */
const LIKELY_BOX = 0.5;

/** Guesses what an unknown page is, and lets the agent point out its conversation. */
export class Teacher implements DeskTeacher {
  readonly #parts: DeskParts;
  readonly #panel: Panel;
  readonly #marks: Marks;
  readonly #pointer: Pointer;
  readonly #whole: AbortSignal;
  readonly #end = new AbortController();
  #found: Inference | undefined;
  #isGuess = false;
  #isOpen = false;
  /** The agent said that this is no chat. */
  #isOver = false;
  #hasAdvised = false;
  /** A console that is known, which cannot be read as it is now. */
  #isBroken = false;
  #looks = 0;
  #lookedAt = '';
  #chosen: Partial<Record<Step, Element>> = {};

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#whole = AbortSignal.any([parts.signal, this.#end.signal]);
    const { words } = parts.hello;
    parts.root.append(element('style', {}, TEACH_STYLE));
    this.#panel = new Panel(words, {
      back: () => this.#back(),
      cancel: () => this.#close(),
      noBox: () => this.#take('box', undefined),
      watch: () => void this.#save(),
      swap: () => this.#swap(),
      again: () => this.#begin(),
      never: () => this.#never(),
    });
    this.#panel.node.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.isTrusted && this.#found) this.#back();
      event.stopPropagation();
    });
    const { customer, you, skipped, box } = words.teach;
    this.#marks = new Marks(parts.root, { customer, you, skipped, box });
    this.#pointer = new Pointer(parts.root, this.#whole);
    if (parts.hello.mayLook) this.#look();
  }

  start(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#parts.root.append(this.#panel.node);
    const isTaught = this.#parts.hello.specs.some(({ id }) => id === TAUGHT);
    const guess = isTaught ? undefined : inferConsole(document, Date.now());
    this.#isGuess = guess !== undefined && guess.confidence >= SURE_ENOUGH;
    if (guess && this.#isGuess) this.#review(guess);
    else this.#begin();
  }

  stop(): void {
    this.#end.abort();
    this.#close();
  }

  /** Looks at a page without a conversation, and has the chip ask where it is worth asking. */
  #look(): void {
    const timer = setInterval(() => requestIdleCallback(() => this.#advise()), LOOK_MS);
    this.#whole.addEventListener('abort', () => clearInterval(timer));
    requestIdleCallback(() => this.#advise());
  }

  #advise(): void {
    const { open } = this.#parts;
    if (this.#hasAdvised && open()?.transcript.entries.length) this.#say(undefined);
    if (this.#isOpen || this.#isOver || this.#isRead() || document.hidden || boxesOf(document).length === 0) return;
    if (this.#lookedAt !== location.href) this.#looks = 0;
    this.#lookedAt = location.href;
    if (++this.#looks > MAX_LOOKS) return;
    const { ask, changed, broken } = this.#parts.hello.words.teach;
    const { specs } = this.#parts.hello;
    const taught = specs.find(({ id }) => id === TAUGHT);
    const isKnown =
      this.#parts.spec() !== undefined || specs.some((one) => !one.isSample && isOnKnownHost(one, location.hostname));
    this.#isBroken = !taught && isKnown && this.#isReplyBoxLikely() && isLikeAChat(open() ? LIKE_A_CHAT : SURE_ENOUGH);
    if (taught) this.#say(this.#hasChanged(taught) ? changed : undefined);
    else if (isKnown) this.#say(this.#isBroken ? broken : undefined);
    else this.#say(isLikeAChat(SURE_ENOUGH) ? ask : undefined);
  }

  #say(advice: string | undefined): void {
    this.#hasAdvised = advice !== undefined;
    this.#parts.advise(advice);
  }

  #isRead(): boolean {
    const { spec, open } = this.#parts;
    const isTaught = spec()?.id === TAUGHT;
    return isTaught ? open()?.transcript.entries.length !== 0 : (open()?.transcript.entries.length ?? 0) > 0;
  }

  /** The address is the taught one, yet nothing is found where something can be answered. */
  #hasChanged({ route }: ConsoleSpec): boolean {
    const { pathname, search, hash } = location;
    if (!expression(route).test(pathname + search + hash) || !this.#isReplyBoxLikely()) return false;
    return this.#parts.spec() === undefined || isLikeAChat(LIKE_A_CHAT);
  }

  #isReplyBoxLikely(): boolean {
    const [box] = boxesOf(document);
    return box !== undefined && describeBox(box).certainty >= LIKELY_BOX;
  }

  #begin(): void {
    this.#ask('customer', this.#isBroken ? this.#parts.hello.words.teach.brokenHelp : undefined);
  }

  #ask(step: Step, trouble?: string): void {
    this.#found = undefined;
    this.#marks.clear();
    this.#panel.ask(step, trouble);
    const candidates = step === 'box' ? boxCandidates(document) : messageCandidates(document);
    this.#pointer.ask({
      candidates: step === 'own' ? this.#before(candidates) : candidates,
      ...(step === 'box' ? { snap: boxAt } : {}),
      onChosen: (chosen) => this.#take(step, chosen),
      onBack: () => this.#back(),
      onMoved: (target) => {
        this.#panel.tell(target);
        this.#panel.makeRoomFor(target ? [target] : []);
      },
    });
    this.#panel.tell(candidates.elements[candidates.start]);
  }

  /** The keys go on from the message of the customer. */
  #before({ elements, start }: ReturnType<typeof messageCandidates>): ReturnType<typeof messageCandidates> {
    const { customer } = this.#chosen;
    const at = elements.findIndex(
      (one) => customer !== undefined && (one.contains(customer) || customer.contains(one)),
    );
    return { elements, start: at < 0 ? start : at };
  }

  #take(step: Step, chosen: Element | undefined): void {
    const { teach } = this.#parts.hello.words;
    if (step === 'box' && chosen && !boxAt(chosen)) {
      this.#ask('box', teach.notABox);
      return;
    }
    this.#chosen = { ...this.#chosen, [step]: chosen };
    const { customer, own, box } = this.#chosen;
    if (step === 'customer' || !customer || !own) {
      this.#ask('own');
      return;
    }
    const found = inferConsole(document, Date.now(), { customer, own, box });
    if (!found) this.#ask('own', teach.notFound);
    else if (step === 'own') this.#ask('box');
    else {
      this.#isGuess = false;
      this.#review(found);
    }
  }

  #review(found: Inference): void {
    this.#found = found;
    this.#pointer.rest();
    const read = (): ReadItem[] => readBack(found.spec, document, Date.now()) ?? [];
    const [likely] = boxesOf(document);
    this.#marks.show(read, found.hasBox ? (this.#chosen.box ?? likely) : undefined);
    const items = read();
    this.#panel.review(found, items, this.#isGuess, this.#isBroken);
    this.#panel.makeRoomFor(items.map(({ item }) => item));
  }

  #swap(): void {
    if (!this.#found) return;
    const { spec } = this.#found;
    const other = { customer: 'agent', agent: 'customer' } as const;
    const speaker = spec.message.speaker.map((rule) =>
      rule.speaker === 'customer' || rule.speaker === 'agent' ? { ...rule, speaker: other[rule.speaker] } : rule,
    );
    this.#review({ ...this.#found, spec: { ...spec, message: { ...spec.message, speaker } } });
  }

  #back(): void {
    if (this.#found && this.#isGuess) return this.#close();
    const done = this.#found ? STEPS.length : STEPS.findIndex((step) => !(step in this.#chosen));
    const at = this.#found ? 'box' : STEPS[(done < 0 ? STEPS.length : done) - 1];
    if (!at) return this.#close();
    const { [at]: _, ...before } = this.#chosen;
    this.#chosen = before;
    this.#ask(at);
  }

  async #save(): Promise<void> {
    const found = this.#found;
    if (!found) return;
    try {
      await deliver(() => sendMessage('console.teach', { spec: found.spec }), { signal: this.#whole });
    } catch {
      this.#panel.fail();
      return;
    }
    // The page is begun anew with what was learnt, which takes a moment.
    this.#close();
  }

  #never(): void {
    this.#isOver = true;
    this.#say(undefined);
    this.#close();
    void deliver(() => sendMessage('console.dontAsk'), { signal: this.#whole }).catch(() => undefined);
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#found = undefined;
    this.#chosen = {};
    this.#pointer.rest();
    this.#marks.clear();
    this.#panel.node.remove();
    this.#parts.chip.focus();
  }
}

function isLikeAChat(confidence: number): boolean {
  return (inferConsole(document, Date.now())?.confidence ?? 0) >= confidence;
}
