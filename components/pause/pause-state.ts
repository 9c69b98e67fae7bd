import type { ResetId } from '../../domain/pause/resets';

/** Two optional sliders, each 0–1; an untouched one is no rating. */
export interface Feeling {
  /** 0 unpleasant … 1 pleasant. */
  readonly pleasure?: number | undefined;
  /** 0 quiet … 1 wound up. */
  readonly arousal?: number | undefined;
}

/** A pause that runs now. */
export interface RunningPause {
  readonly id: string;
  readonly reset: ResetId;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly plannedMs: number;
  readonly conversation?: string | undefined;
}

/** A pause that ended just now. */
export interface EndedPause {
  readonly id: string;
  readonly ending: 'done' | 'early';
  /** A conversation was open when it began, so there may be a draft to come back to. */
  readonly hadDraft: boolean;
}
