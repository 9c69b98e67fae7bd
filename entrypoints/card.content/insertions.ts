import { type Composer, findComposer } from '../../consoles/dom/composer';
import { hasTypedSince } from '../../consoles/dom/editor-watch';
import { insertText, type Insertion } from '../../consoles/dom/insert-text';
import { findOpenConversation } from '../../consoles/dom/open-conversation';
import { readDraft } from '../../consoles/dom/read-draft';
import { replaceText } from '../../consoles/dom/replace-text';
import { type Change, isAsLeft, takeBack } from '../../consoles/dom/take-back';
import { joined } from '../../domain/phrases/join';
import type { InsertMode, InsertResult } from '../../messaging/view';
import type { DeskParts } from '../console.content/desk-parts';

/** So many failures in a row are no chance. */
const TOO_MANY = 2;

export interface WantedInsertion {
  readonly conversation: string;
  readonly text: string;
  readonly mode?: InsertMode | undefined;
  /** What the insertion will be noted under. */
  readonly use?: string | undefined;
}

/** Words into the visible reply box, and out again while nothing else was typed. */
export class Insertions {
  #last: { readonly composer: Composer; readonly change: Change; readonly use: string | undefined } | undefined;
  #isTakingBack = false;
  /** Tries in a row that a reply box did not take. */
  #failures = 0;

  constructor(private readonly parts: DeskParts) {}

  /**
   * Puts words at the caret or in place of the draft, once, if the conversation they were meant for
   * is still the one in front. Never sends.
   */
  async insert({ conversation: wanted, text, mode, use }: WantedInsertion): Promise<InsertResult> {
    const { conversation, view } = this.parts.open() ?? {};
    if (!conversation || view?.key !== wanted) return { place: 'failed', why: 'moved-on' };
    const inFront = findOpenConversation(conversation.spec, document);
    if (inFront?.externalId !== conversation.externalId) return { place: 'failed', why: 'moved-on' };
    if (this.parts.hands().isComposing) return { place: 'failed', why: 'composing' };
    const composer = findComposer(conversation.spec.composer, inFront.pane);
    if (composer === 'note') return { place: 'failed', why: 'note' };
    if (!composer) return { place: 'failed', why: 'missing' };
    const before = readDraft(composer);
    if (this.#isTakingBack) return { place: 'failed', why: 'refused' };
    this.#last = undefined;
    const [front, since] = [this.parts.front(), performance.now()];
    const outcome = await this.#put(composer, text, before.trim() === '' ? 'caret' : mode);
    this.#count(outcome === 'verified');
    if (outcome !== 'verified') return { place: 'failed', why: outcome };
    // What was typed meanwhile would be taken out with it; another customer's reply is none of its business.
    if (!front.aborted && !hasTypedSince(composer.element, since))
      this.#last = { composer, change: { before, after: readDraft(composer) }, use };
    return { place: 'composer', verified: true };
  }

  /** The reply boxes of this page take nothing any more. */
  get isFailing(): boolean {
    return this.#failures >= TOO_MANY;
  }

  #count(isIn: boolean): void {
    const was = this.isFailing;
    this.#failures = isIn ? 0 : this.#failures + 1;
    if (this.isFailing !== was) this.parts.advise(was ? undefined : this.parts.hello.words.cannotInsert);
  }

  /** The last insertion stands in the reply box in front, and nothing was typed since. */
  canTakeBack(): boolean {
    return this.#last !== undefined && isAsLeft(this.#last.composer, this.#last.change);
  }

  /** What the last insertion, by card or panel, is noted under. */
  get lastUse(): string | undefined {
    return this.#last?.use;
  }

  /** Puts back what stood there before. @param use only if the last insertion is this one @returns whether it did */
  async takeBack(use = this.lastUse): Promise<boolean> {
    const last = this.#last;
    if (use !== last?.use) return false;
    this.#last = undefined;
    if (!last || this.parts.hands().isComposing) return false;
    this.#isTakingBack = true;
    try {
      return await takeBack(last.composer, last.change, { signal: this.parts.front() });
    } finally {
      this.#isTakingBack = false;
    }
  }

  /** Another conversation is in front. */
  forget(): void {
    this.#last = undefined;
  }

  #put(composer: Composer, text: string, mode: InsertMode = 'caret'): Promise<Insertion> {
    const signal = this.parts.front();
    if (mode === 'caret') return insertText(composer, text, { signal, fit: joined });
    return replaceText(composer, { start: 0, end: readDraft(composer).length }, text, { signal });
  }
}
