import type { ResetId } from './resets';

/** What is heard during a pause; nothing unless the agent chose it. */
export const PAUSE_SOUNDS = ['none', 'tone', 'own'] as const;
export type PauseSound = (typeof PAUSE_SOUNDS)[number];

/** How the agent likes a pause to be. */
export interface PauseStyle {
  /** A soft tone with the breath, the agent's own sound, or none. */
  readonly sound: PauseSound;
  /** The green view shows the agent's own photos, where there are any. */
  readonly ownPhotos: boolean;
  /** The body reset stays in the chair. */
  readonly seated: boolean;
  /** Resets the agent accepts when one is drawn for them. */
  readonly draw: readonly ResetId[];
}

/** Silent, and without the long one and the cards: those want a choice of one's own. */
export const USUAL_STYLE: PauseStyle = {
  sound: 'none',
  ownPhotos: true,
  seated: false,
  draw: ['three-breaths', 'sixty-seconds', 'green-view', 'body', 'grounding'],
};
