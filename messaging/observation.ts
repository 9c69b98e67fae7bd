import type { Utterance, Verdict } from '../domain/hostility/verdict';
import type { Hands } from '../domain/pause/safe-moment';

/** Longest text taken from one message, code units. Longer ones keep their head and tail. */
export const MAX_TEXT = 20_000;
/** Most messages in one request; a longer backlog is sent in several. */
export const MAX_BATCH = 200;
/** Messages of context sent with a batch. */
export const MAX_BEFORE = 6;

/** One message as a console shows it. */
export interface SeenMessage {
  /** The console's stable id, else speaker, time, text hash and ordinal. Unique in its conversation. */
  readonly identity: string;
  readonly speaker: 'customer' | 'agent';
  readonly text: string;
  /** The console's own time, epoch milliseconds. */
  readonly sentAt?: number | undefined;
  /** `backlog` stood there when the conversation was opened. */
  readonly arrival: 'live' | 'backlog';
  /** A customer message that no agent message follows. */
  readonly unanswered: boolean;
}

/** Names the open conversation by the console's own ids; they are hashed before they are stored. */
export interface ConversationRef {
  readonly console: string;
  readonly externalId: string;
  readonly customer?: string | undefined;
}

/** What the content script saw. Sending it twice changes nothing. */
export interface Observation extends ConversationRef {
  /** Oldest first. May be empty: asks for the view of a conversation just opened. */
  readonly messages: readonly SeenMessage[];
  /** What was said before the first of them, oldest first. */
  readonly before: readonly Utterance[];
  /** How long the customers in the console's own list have waited, the longest first, milliseconds; at most 20. */
  readonly waits: readonly number[];
  readonly hands: Hands;
}

/** The verdict of one seen message, with the agent's correction if there is one. */
export interface Judged {
  readonly identity: string;
  readonly fingerprint: string;
  readonly verdict: Verdict;
  readonly correction?: Verdict['severity'] | undefined;
}
