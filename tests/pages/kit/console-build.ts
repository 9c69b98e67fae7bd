import type { ConsolePage, Said } from './console-page';
import type { KitComposer } from './composers/composer';
import type { Conversation } from './conversations';

/**
 * How one console draws its page, from what is known of it. The kit does the rest: what the server
 * knows, what moves, and when.
 */
export interface ConsoleBuild {
  /** Three conversation ids as the console has them; where it has none, the three customers' names. */
  readonly ids: readonly [string, string, string];
  /** What the console does not have, or nobody knows of it, each with the reason. */
  readonly lacks?: ConsolePage['lacks'];
  /** Path, query and fragment while a conversation is in front. */
  address(conversation: Conversation): string;
  /** The same while none is. */
  readonly home: string;
  /** The page around the panes: an element that holds them in `[data-panes]`. */
  shell?(): HTMLElement;
  /** What holds the panes when that is not in the page itself but in a frame of the shell. */
  stage?(): Element;
  /** The part of the page that shows one conversation, its list of messages still empty. */
  pane(conversation: Conversation): HTMLElement;
  /**
   * What becomes of a pane when another conversation comes to the front: it stays in the page behind
   * (`kept`), is thrown away (`replaced`), or shows the next one (`reused`, by `rename`).
   */
  readonly onSwitch: 'kept' | 'replaced' | 'reused';
  /** `reused`: makes head and address of the pane another conversation's. Its messages follow. */
  rename?(pane: HTMLElement, conversation: Conversation): void;
  /** How long messages trail behind the head after a switch, milliseconds. */
  readonly lagMs?: number;
  /** `kept`: how a pane is brought to the front or put behind; without it, by `hidden`. */
  show?(pane: HTMLElement, isInFront: boolean): void;
  /** The element whose children are the messages, in the pane or the pane itself. */
  readonly list: string;
  readonly newestFirst?: boolean;
  /** What the console draws for one line, oldest first; nothing for a line that it does not show. */
  message(said: Said, conversation: Conversation): HTMLElement | readonly HTMLElement[];
  /** The agent's own message until the server has confirmed it, when it is another element then. */
  standIn?(said: Said, conversation: Conversation): HTMLElement;
  /**
   * A frame around what arrives, until the agent looks at it: a moment later the page throws it away
   * and puts the same markup into the list.
   */
  arrival?(items: readonly HTMLElement[]): HTMLElement;
  readonly composer?: ComposerBuild;
}

/** Where the agent writes. */
export interface ComposerBuild {
  /** The element that takes the editor, in the pane or else in the page. */
  readonly place: string;
  mount(place: Element, conversation: Conversation): KitComposer | Promise<KitComposer>;
  /** The box appears only when the agent wants to reply: in the pane, or on a page of its own. */
  readonly onReply?: 'in-pane' | ((conversation: Conversation) => { address: string; page: HTMLElement });
  /** The send control: a click on it sends what the box holds. */
  readonly send?: string;
  /** Turns the note mode on or off. */
  note?(pane: HTMLElement, isOn: boolean): void;
}
