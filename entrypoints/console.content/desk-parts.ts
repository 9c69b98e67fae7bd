import type { ConsoleSpec } from '../../consoles/define-console';
import type { Hands } from '../../domain/pause/safe-moment';
import type { Hello } from '../../messaging/protocol';
import type { InsertResult, NowSnapshot } from '../../messaging/view';
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
  readonly waitedMs: () => number | undefined;
  readonly isGone: () => boolean;
  /** Reads view and corrections of the open conversation anew. */
  readonly refresh: (corrected: boolean) => void;
  /** Where the card is drawn, and beside what. */
  readonly root: HTMLElement;
  readonly chip: HTMLButtonElement;
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
  insert(wanted: { readonly conversation: string; readonly text: string }): Promise<InsertResult>;
  keepPlace(): void;
  returnToPlace(): { draftKept?: boolean | undefined };
  stop(): void;
}

/** Where the second half puts itself for the first to find: both live in one isolated world. */
export const HELPER = Symbol.for('evenkeel.card');

/** The isolated world of the content scripts, as far as they meet there. */
export interface ContentWorld {
  [HELPER]?: (parts: DeskParts) => DeskHelper;
}
