import type { ConversationRecord } from '../tables/conversations';
import type { TurnRecord } from '../tables/turns';

/** One judged message as it is handed to the store. Holds no text. */
export interface SeenTurn extends Omit<TurnRecord, 'conversation' | 'at' | 'day' | 'heat' | 'heatedAt' | 'correction'> {
  /** A customer message that no agent message follows. */
  readonly unanswered: boolean;
}

/** What was seen of one conversation. Storing it twice changes nothing. */
export interface ConversationObservation {
  readonly conversation: Pick<ConversationRecord, 'key' | 'console' | 'customer'>;
  /**
   * Oldest first. Turns that are stored already may be among them and should be where older history
   * was loaded: they tell where the new ones belong.
   */
  readonly turns: readonly SeenTurn[];
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface RecordedObservation {
  /** Fingerprints that were new, in the order given. */
  readonly added: readonly string[];
  /** The conversation as it stands now; a calm row that is not stored when nothing was ever seen. */
  readonly conversation: ConversationRecord;
  /** The last 40 turns, oldest first. */
  readonly recentTurns: readonly TurnRecord[];
}

/** Turns given back with a recorded observation. */
export const RECENT_TURNS = 40;
