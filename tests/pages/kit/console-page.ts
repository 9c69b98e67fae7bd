/** Who wrote a line: the agent at the page, a colleague, a robot, the console itself, or staff for staff. */
export type By = 'customer' | 'me' | 'colleague' | 'bot' | 'system' | 'note';

/** One line of a conversation as the console's server has it. */
export interface Said {
  /** Grows with time; the page shows it where the console has ids. */
  readonly id: number;
  readonly by: By;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What a console may lack, or what nobody knows of it. Everything else it must have. */
export type Feature =
  /** New lines reach the open page by themselves. */
  | 'live'
  /** Older lines are loaded into the page. */
  | 'history'
  /** Another conversation is opened without loading the page anew. */
  | 'switch'
  | 'colleague'
  | 'bot'
  | 'system'
  | 'note'
  /** The reply box has a mode for internal notes. */
  | 'note-mode'
  /** A send control in the page. */
  | 'send'
  /** A reply box. */
  | 'composer';

/**
 * What tests may do to a console's page, as `window.consolePage`. Everything is drawn when a call
 * has returned or resolved.
 */
export interface ConsolePage {
  /** What this console does not have, and why. Lines of a speaker that is lacking never appear. */
  readonly lacks: Readonly<Partial<Record<Feature, string>>>;
  /** The conversations, by the console's ids; the first is in front when the page has loaded. */
  readonly conversations: readonly string[];
  /** What the page shows of a conversation when it is in front, oldest first. */
  shown(conversation: string): Said[];
  /** Brings a conversation to the front, as a click in the console's list does. */
  switchTo(conversation: string): Promise<void>;
  /** A line arrives at the server; the page shows it where its conversation is. */
  write(conversation: string, by: By, text: string): Promise<void>;
  /** Older lines of the conversation in front. */
  loadHistory(): Promise<void>;
  /** The same lines in new nodes. */
  rerender(): Promise<void>;
  /** The agent closes the conversation in front and looks at no other. */
  close(): Promise<void>;
  /** Makes the reply box appear, where it takes a click of the agent. */
  reply(): Promise<void>;
  noteMode(isOn: boolean): Promise<void>;
  /** Text that the reply box in front holds and would send, its lines parted by `\n`. */
  held(): string;
}

declare global {
  interface Window {
    consolePage?: ConsolePage;
  }
}
