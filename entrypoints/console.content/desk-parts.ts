import type { ConsoleSpec } from '../../consoles/define-console';
import type { Hands } from '../../domain/pause/safe-moment';
import type { Hello } from '../../messaging/protocol';
import type { InsertMode, InsertResult, NowSnapshot } from '../../messaging/view';
import type { ConversationState } from './conversation-state';

/** What the watching script shows its second half, the card. */
export interface DeskParts {
  readonly hello: Hello;
  readonly signal: AbortSignal;
  /** Recognised, whether or not a conversation is open. */
  readonly spec: () => ConsoleSpec | undefined;
  readonly open: () => ConversationState | undefined;
  /** Ends when another conversation comes to the front. */
  readonly front: () => AbortSignal;
  readonly hands: () => Hands;
  /** How long the customers in the console's own list have waited, the longest first, milliseconds. */
  readonly waits: () => readonly number[];
  readonly isGone: () => boolean;
  /** Reads view and corrections of the open conversation anew. */
  readonly refresh: (corrected: boolean) => void;
  /** Where the card is drawn, and beside what. */
  readonly root: HTMLElement;
  readonly chip: HTMLButtonElement;
  /** What the chip says of a page that cannot be read, or not be written in; undefined for nothing. */
  readonly advise: (note: string | undefined) => void;
  /** Begins to be taught. */
  readonly teach: () => Promise<void>;
}

/** The second half: card, insertion, pause. Loaded when it is first needed, so pages stay light. */
export interface DeskHelper {
  /** One press on the chip. */
  toggle(byKeyboard: boolean): void;
  /** Something that is shown has changed. */
  update(): void;
  /** Another conversation, or none, is in front now. */
  switched(): void;
  snapshot(): NowSnapshot;
  insert(wanted: {
    readonly conversation: string;
    readonly text: string;
    readonly mode?: InsertMode | undefined;
  }): Promise<InsertResult>;
  keepPlace(): void;
  returnToPlace(): { draftKept?: boolean | undefined };
  stop(): void;
}

/** The part that looks at unknown pages by itself, and lets the agent point out the conversation. */
export interface DeskTeacher {
  /** The agent wants to see the guess, or to point. */
  start(): void;
  stop(): void;
}

/** Makes a part of the script that is loaded when it is first needed. */
export interface Makers {
  readonly card: (parts: DeskParts) => DeskHelper;
  readonly teach: (parts: DeskParts) => DeskTeacher;
}

/** Where a part puts its maker for the first part to find: all live in one isolated world. */
export const makers = globalThis as { [part: symbol]: unknown };

/** The place of one part's maker. */
export function placeOf(part: keyof Makers): symbol {
  return Symbol.for(`evenkeel.${part}`);
}
