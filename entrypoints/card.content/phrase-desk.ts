import { findComposer } from '../../consoles/dom/composer';
import { readDraft } from '../../consoles/dom/read-draft';
import { read } from '../../consoles/dom/reading';
import { knownSlots } from '../../domain/conversation/known-slots';
import { sendMessage } from '../../messaging/client';
import { deliver } from '../../messaging/deliver';
import type { InsertMode, KnownSlots, PhraseQuery, PhraseView } from '../../messaging/view';
import type { ConversationState } from '../console.content/conversation-state';
import type { DeskParts } from '../console.content/desk-parts';
import { replyBox } from './accepted-pause';
import { settleInsertion } from './card-insertion';
import { recentOf } from './explain';
import type { Insertions } from './insertions';
import type { PickerState } from './phrase-picker';

/** Phrases on card and palette. */
const SHOWN = 3;

/** What the agent is told, and whether it can be taken back. */
export interface Told {
  readonly message: string;
  readonly canTakeBack: boolean;
}

/** The phrases for the conversation in front: chosen anew with each message, put in, taken back. */
export class PhraseDesk {
  #phrases: readonly PhraseView[] | undefined;
  #holdingLine: PhraseView | undefined;
  /** How many messages the phrases were chosen for. */
  #chosenFor = -1;
  /** Counts the choices: an answer to any but the last is out of date. */
  #choice = 0;
  /** Ends when the last insertion is noted: one that is taken back before would be noted after all. */
  #noted: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly parts: DeskParts,
    private readonly insertions: Insertions,
    /** Other phrases were chosen. */
    private readonly onChosen: () => void,
  ) {}

  get holdingLine(): PhraseView | undefined {
    return this.#holdingLine;
  }

  state(): PickerState {
    const box = replyBox(this.parts.open());
    return {
      phrases: this.#phrases,
      known: this.known(),
      hasDraft: box !== undefined && readDraft(box).trim() !== '',
      canTakeBack: this.insertions.canTakeBack(),
    };
  }

  /** What is certain of the gaps. */
  known(): KnownSlots {
    const open = this.parts.open();
    if (!open) return {};
    const { spec, pane } = open.conversation;
    const { name, customer } = spec.conversation;
    return knownSlots(recentOf(open), read(name ?? customer ?? [], pane));
  }

  query(open: ConversationState, conversation: string): PhraseQuery {
    const channel = open.conversation.spec.message.mail ? 'ticket' : 'chat';
    return { conversation, channel, recent: recentOf(open) };
  }

  switched(): void {
    this.#phrases = undefined;
    this.#chosenFor = -1;
    this.#choice += 1;
    this.insertions.forget();
  }

  /** Chooses anew where messages have come since. */
  refresh(): void {
    if (this.parts.open()?.transcript.entries.length !== this.#chosenFor) void this.#choose();
  }

  async put({ id: phrase }: PhraseView, text: string, mode: InsertMode): Promise<Told> {
    const conversation = this.parts.open()?.view?.key;
    const { words } = this.parts.hello;
    if (!conversation) return { message: words.movedOn, canTakeBack: false };
    const id = crypto.randomUUID();
    const result = await this.insertions.insert({ conversation, text, mode, use: id });
    const { place, message } = await settleInsertion(result, text, words);
    if (place === 'nowhere') return { message, canTakeBack: false };
    const use = { id, conversation, phrase, place, verified: place === 'composer' };
    // At once: a second press must not find it still there.
    this.#choice += 1;
    this.#phrases = this.#phrases?.filter((shown) => shown.id !== phrase);
    this.#noted = this.#ask(() => sendMessage('desk.inserted', use));
    void this.#noted.then(() => this.#choose());
    return { message, canTakeBack: this.insertions.lastUse === id };
  }

  async takeBack(): Promise<Told> {
    const { words } = this.parts.hello;
    const id = this.insertions.lastUse;
    const isBack = await this.insertions.takeBack();
    if (isBack && id !== undefined) {
      void this.#noted.then(() => this.#ask(() => sendMessage('desk.takenBack', { id }))).then(() => this.#choose());
    }
    return { message: isBack ? words.tookBack : words.notTakenBack, canTakeBack: false };
  }

  async #choose(): Promise<void> {
    const open = this.parts.open();
    if (!open?.view) return;
    this.#chosenFor = open.transcript.entries.length;
    const choice = (this.#choice += 1);
    const query = this.query(open, open.view.key);
    const [found, holding] = await Promise.all([
      this.#ask(() => sendMessage('desk.phrases', query)),
      this.#ask(() => sendMessage('desk.phrases', { ...query, holding: true })),
    ]);
    if (!found || choice !== this.#choice || open !== this.parts.open()) return;
    this.#phrases = shownOf(found);
    this.#holdingLine = holding?.find(({ slots }) => slots.length === 0);
    this.onChosen();
  }

  /** A request whose failure has no words of its own: the chip already tells of trouble. */
  #ask<T>(send: () => Promise<T>): Promise<T | undefined> {
    return deliver(send, { signal: this.parts.signal }).catch(() => undefined);
  }
}

/** The first ones, one of them at least ready to go in at once. */
function shownOf(found: readonly PhraseView[]): readonly PhraseView[] {
  const first = found.slice(0, SHOWN);
  const ready = first.some(({ slots }) => slots.length === 0)
    ? undefined
    : found.find(({ slots }) => slots.length === 0);
  return ready ? [...first.slice(0, -1), ready] : first;
}

/** Whether words can be put into the reply box now. */
export function composerState({ conversation }: ConversationState): 'ready' | 'note' | 'missing' {
  const composer = findComposer(conversation.spec.composer, conversation.pane);
  return composer === 'note' ? 'note' : composer ? 'ready' : 'missing';
}
