import type { Severity } from '../../domain/hostility/verdict';

/** Times are epoch milliseconds, lists oldest first. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  /** Customer messages that are at least tense. */
  readonly heated: readonly { readonly at: number; readonly severity: Severity }[];
  readonly pauses: readonly { readonly startedAt: number; readonly endedAt?: number | undefined }[];
  readonly phraseUses: readonly { readonly at: number }[];
}

export interface DayCounts {
  /** Local day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly conversations: number;
  readonly hostile: number;
  readonly abusive: number;
  readonly recovered: number;
  /** Customer messages by severity. */
  readonly messages: readonly [number, number, number, number];
  readonly replies: number;
  readonly pauses: number;
  readonly pauseMs: number;
  readonly phraseUses: number;
}

export interface Today {
  readonly day: DayCounts;
  /** Hostile among all conversations, 0–1. */
  readonly share: number;
  readonly longestRunHostile: number;
  readonly lastPauseAt: number | undefined;
  readonly strip: Strip;
}

/** What came after the agent's own phrases in heated conversations, of the last weeks. */
export interface Craft {
  /** Phrases the customer answered, and those after which the answer was calmer. */
  readonly answered: number;
  readonly calmer: number;
  /** Those that calmed more often than the others, the surest first. */
  readonly phrases: readonly {
    readonly id: string;
    readonly text: string;
    readonly answered: number;
    readonly calmer: number;
  }[];
}
