import type { Utterance } from '../../domain/hostility/verdict';
import type { OpenConversation } from '../../consoles/dom/open-conversation';
import type { Entry, Transcript } from '../../consoles/dom/transcript';
import type { Hands } from '../../domain/pause/safe-moment';
import { sendMessage } from '../../messaging/client';
import { ContextGoneError, deliver } from '../../messaging/deliver';
import {
  type ConversationRef,
  type Judged,
  MAX_BATCH,
  MAX_BEFORE,
  type Observation,
} from '../../messaging/observation';
import type { ConversationView } from '../../messaging/view';

export interface OutboxOptions {
  readonly signal: AbortSignal;
  readonly waits: () => readonly number[];
  readonly hands: () => Hands;
  readonly onJudged: (ref: ConversationRef, view: ConversationView, judged: readonly Judged[]) => void;
  readonly onTrouble: (trouble: 'unreachable' | 'storage' | undefined) => void;
  readonly onGone: () => void;
}

interface Waiting {
  readonly ref: ConversationRef;
  readonly entries: Entry[];
  readonly transcript: Transcript;
}

/**
 * Sends what was seen, in order, one request at a time, until each is stored. Nothing is dropped:
 * what the worker did not acknowledge is sent again, and storing twice changes nothing.
 */
export class Outbox {
  readonly #waiting: Waiting[] = [];
  #isSending = false;

  constructor(private readonly options: OutboxOptions) {}

  /** Adds messages of a conversation; none asks for its view only. */
  add({ spec, externalId, customer }: OpenConversation, entries: readonly Entry[], transcript: Transcript): void {
    const last = this.#waiting.at(-1);
    if (last?.transcript === transcript) last.entries.push(...entries);
    else this.#waiting.push({ ref: { console: spec.id, externalId, customer }, entries: [...entries], transcript });
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    const { signal, onJudged, onTrouble, onGone, waits, hands } = this.options;
    try {
      for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
        const batch = next.entries.splice(0, MAX_BATCH - 1);
        const observation = { ...observationOf(next, batch), waits: waits(), hands: hands() };
        const answer = await deliver(() => sendMessage('console.observe', observation), { signal, onTrouble });
        onTrouble(undefined);
        onJudged(next.ref, answer.view, answer.judged);
        if (next.entries.length === 0) this.#waiting.shift();
      }
    } catch (error) {
      if (error instanceof ContextGoneError) onGone();
      else this.#waiting.shift();
    }
    this.#isSending = false;
    if (this.#waiting.length > 0 && !signal.aborted) void this.#send();
  }
}

function observationOf({ ref, transcript }: Waiting, batch: readonly Entry[]): Omit<Observation, 'waits' | 'hands'> {
  const { entries } = transcript;
  const [first, last] = [batch[0], batch.at(-1)];
  const position = Math.max(0, first ? entries.indexOf(first) : 0);
  const lastReply = entries.findLastIndex(({ speaker }) => speaker === 'agent');
  const unanswered = new Set(entries.slice(lastReply + 1));
  const before: Utterance[] = entries
    .slice(Math.max(0, position - MAX_BEFORE), position)
    .map(({ speaker, text }) => ({ speaker, text: text.slice(0, 500) }));
  // The message below older ones that were loaded: it tells the store where they belong.
  const anchor = last && entries[entries.indexOf(last) + 1];
  const messages = [...batch, ...(anchor ? [anchor] : [])].map((entry) => ({
    identity: entry.identity,
    speaker: entry.speaker,
    text: entry.text,
    sentAt: entry.sentAt,
    arrival: entry.arrival,
    unanswered: unanswered.has(entry) && entry.speaker === 'customer',
  }));
  return { ...ref, before, messages };
}
