import type { Speaker } from '../domain/conversation/turn';

/**
 * The contract for one third-party console. A console is data, not code: selectors with ordered
 * fallbacks, where each came from and how sure we are. The background sends the specs that fit a
 * page to the content script, which interprets them (`consoles/dom/`); so the content script stays
 * the same size however many consoles are known, and a taught site is stored in the same form.
 * Every field is JSON; regular expressions are sources, compiled with the `u` flag.
 */
export interface ConsoleSpec {
  /** kebab-case, unique, the folder's name. Stored with each conversation: never rename. */
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string; readonly zhHant?: string };
  /** A desk for trying out: watched where it is met, never offered in a list. */
  readonly isSample?: boolean;
  /** Evidence: A product's own source or run here, B several public projects, C one or old. */
  readonly grade: 'A' | 'B' | 'C';
  /** ISO date of the last check of the selectors. */
  readonly checkedOn: string;
  /** Where the facts come from, one line. */
  readonly source: string;
  /** Host match patterns to offer in the options; empty for self-hosted consoles. */
  readonly hosts: readonly string[];
  /** Regular expression tested against path + search + fragment of the address. */
  readonly route: string;
  /** The page is this console when one of these is present. */
  readonly present: Selectors;
  readonly conversation: ConversationSpec;
  readonly message: MessageSpec;
  readonly composer: ComposerSpec;
  /** The console's own list of customers who wait for an answer, where it shows one. */
  readonly waiting?: WaitingSpec;
}

/**
 * Ordered fallbacks: the first selector that matches anything wins. Those that find a pane, the
 * composer or something in the page may step into an open shadow root or a frame of the same origin:
 * `iframe.chat >>> .log`. Those that find something in a message whose words stand in a shadow root of its
 * own begin with the message itself: `:scope >>> .words`.
 */
export type Selectors = readonly string[];

/** One way to read a short string; an array of them is tried in order, first non-empty wins. */
export interface Reading {
  /** `scope` (default) searches inside the pane or message, `page` the document, `url` the address. */
  readonly from?: 'scope' | 'page' | 'url';
  /** Element to read; without it the scope element itself. */
  readonly selector?: string;
  /** Attribute to read; without it the text. */
  readonly attribute?: string;
  /** First group (or whole match) of this expression is taken. */
  readonly pattern?: string;
}

/** Where conversations are in the page, and what tells them apart. */
export interface ConversationSpec {
  /** Conversations alive in the page; the one that is visible is the open one. */
  readonly pane: Selectors;
  /** The console's id of the conversation. Without a value there is no open conversation. */
  readonly id: readonly Reading[];
  /** Something that names the customer across conversations; hashed before it is stored. */
  readonly customer?: readonly Reading[];
  /** What the customer is called on the screen, where `customer` is not that. Never stored. */
  readonly name?: readonly Reading[];
}

/** How messages stand in the pane of a conversation. */
export interface MessageSpec {
  /** One element a message, inside the pane. */
  readonly item: Selectors;
  /**
   * The console's stable id of a message, where it has one. An agent's item that gives none is taken
   * for a message still on its way and is read once it has one.
   */
  readonly id?: readonly Reading[];
  /** Tried in order; the first that holds gives the speaker. No rule holds: the item is skipped. */
  readonly speaker: readonly SpeakerRule[];
  /**
   * Elements with the words of the message; of a frame of the same origin, its body is meant. None
   * matches: the item has no text and is skipped.
   */
  readonly text: Selectors;
  /** Parts inside the text that nobody wrote: quotes, signatures, icons, copies for readers. */
  readonly drop?: Selectors;
  /** The text may carry quoted mail and signatures as plain lines. */
  readonly mail?: boolean;
  readonly time?: readonly Reading[];
  /**
   * `by-id`: as the agent has set it; ids are numbers that grow, what has none is the oldest.
   * `by-place`: the newest is the lowest on the screen, in whatever order the items stand in the page.
   */
  readonly order: 'oldest-first' | 'newest-first' | 'by-id' | 'by-place';
}

/** Who wrote an item, if everything that is given here holds. */
export interface SpeakerRule {
  readonly speaker: Speaker;
  /** The item itself matches. */
  readonly is?: string;
  /** The item contains. */
  readonly has?: string;
  /** Its words stand nearer to this side of the item. */
  readonly side?: 'left' | 'right';
  /** What is read from the item (scope) … */
  readonly reading?: Reading;
  /** … matches this expression … */
  readonly pattern?: string;
  /** … or equals one of the values this reading finds in the page. */
  readonly equals?: Reading;
}

/** Where the agent writes. */
export interface ComposerSpec {
  /** The reply box, inside the pane first, else in the page; only a visible editable counts. */
  readonly field: Selectors;
  /** Frames whose body is the editor (CKEditor 4, TinyMCE). */
  readonly frame?: Selectors;
  /** Present: the composer writes an internal note; nothing is inserted. */
  readonly note?: Selectors;
  /** Placeholder elements inside the field whose words are not a draft. */
  readonly placeholder?: Selectors;
  /** Send controls: a click on one means a reply was sent. */
  readonly send?: Selectors;
}

/** The console's list of waiting customers, one item each. */
export interface WaitingSpec {
  readonly item: Selectors;
  readonly id: readonly Reading[];
  /** How long the customer has waited: seconds (`95`), `m:ss` or `h:mm:ss`. */
  readonly waited: readonly Reading[];
}

/** Declares a console; the type check is the point. Conventions are tested in `tests/conventions`. */
export function defineConsole(spec: ConsoleSpec): ConsoleSpec {
  return spec;
}
