import type { CaseInView } from '../../domain/pause/perspective';
import type { ResetId } from '../../domain/pause/resets';
import { type PauseStyle, USUAL_STYLE } from '../../domain/pause/style';

/** Two optional sliders, each 0–1; an untouched one is no rating. */
export interface Feeling {
  /** 0 unpleasant … 1 pleasant. */
  readonly pleasure?: number | undefined;
  /** 0 quiet … 1 wound up. */
  readonly arousal?: number | undefined;
}

/** A pause that runs now. */
export interface RunningPause<Id extends ResetId = ResetId> {
  readonly id: string;
  readonly reset: Id;
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

/** How a pause is ended from its guide: all of it seen, or left before. */
export type Ending = EndedPause['ending'];

/** The agent's own pictures and sound, as data URLs. */
export interface OwnMedia {
  readonly photos: readonly KeptFile[];
  readonly sound: KeptFile | undefined;
}

/** A file the agent brought along; `data` is its content as a data URL. */
export interface KeptFile {
  readonly id: string;
  readonly title: string;
  readonly data: string;
}

/** What a guide is made of besides its time. */
export interface Comfort {
  readonly style: PauseStyle;
  readonly media: OwnMedia;
  /** The case in front when the pause began. */
  readonly caseInView: CaseInView;
}

/** Silent, without pictures of one's own, without a case. */
export const PLAIN_COMFORT: Comfort = {
  style: USUAL_STYLE,
  media: { photos: [], sound: undefined },
  caseInView: { theirs: 'general', facts: [] },
};
