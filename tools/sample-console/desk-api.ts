import type { Author } from './shift/types';

/** Reply of the person at the desk, as the desk keeps it. */
export interface SentReply {
  readonly conversation: string;
  /** The server's id of the message, or its temporary id while it is under way. */
  readonly id: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly note: boolean;
}

export interface MessageSummary {
  /** The id the page shows on the message's element. */
  readonly id: string;
  /** Place in the script; absent for what the person at the desk wrote. */
  readonly n?: number;
  readonly author: Author;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface ConversationSummary {
  readonly id: string;
  readonly customer: string;
  /** False until the first message has arrived; such a conversation is in no list. */
  readonly arrived: boolean;
  readonly open: boolean;
  readonly unread: number;
  /** Scripted customer messages still to come. */
  readonly remaining: number;
  /** Seconds the customer has waited for an answer; absent when nobody waits. */
  readonly waiting?: number;
  readonly status: 'open' | 'pending' | 'solved';
}

export interface DeskState {
  readonly desk: 'shop' | 'tickets';
  readonly openId?: string;
  /** Seconds of the shift played so far. */
  readonly shiftSeconds: number;
  readonly playing: boolean;
  readonly sent: readonly SentReply[];
  readonly conversations: readonly (ConversationSummary & { readonly messages: readonly MessageSummary[] })[];
}

/** `window.desk`: how a driver moves the page. Every call takes effect before it returns unless it says otherwise. */
export interface DeskApi {
  /** All conversations of the shift, arrived or not, in script order. */
  conversations(): ConversationSummary[];
  /** Opens a conversation as a click on it would. False when it has not arrived or is not known. */
  open(id: string): boolean;
  /**
   * Delivers the next scripted customer message of a conversation now, with the system and robot lines before it.
   * Scripted replies of the staff are left out, unless `colleague` is true. Undefined when none is left.
   */
  deliver(id: string, options?: { colleague?: boolean }): MessageSummary | undefined;
  deliverAll(id: string, options?: { colleague?: boolean }): MessageSummary[];
  state(): DeskState;
  /** Stops the shift's clock; nothing arrives by itself until `resume()`. */
  pause(): void;
  resume(): void;
  /** Shows the page of older messages of the open conversation, as scrolling up does; resolves to how many. */
  loadOlder(): Promise<number>;
  /** Replaces every node of the open transcript by a new one, as the desk does after a lost connection. */
  remount(): void;
  /** Forgets everything sent and delivered and loads the page anew. */
  restart(): void;
}
