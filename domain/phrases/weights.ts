/**
 * The whole ranking model: what a phrase has in common with the moment, and what that is worth.
 * A feature with a positive weight that holds is a reason shown to the agent; its words are in
 * `locales/`. The weights are choices: the suggestion first, then stage and complaint type.
 */
export const WEIGHTS = {
  /** Does what the moment calls for: first, second, third, further down. */
  'suggestion-first': 24,
  'suggestion-second': 11,
  'suggestion-third': 8,
  'suggestion-later': 3,
  stage: 2.5,
  type: 2.5,
  /** Names what the customer named. */
  topic: 3,
  mood: 1.5,
  /** The need behind the mood. */
  need: 0.5,
  /** Written for heat like this. */
  level: 1,
  /** Written for a risk that was named. */
  risk: 4,
  /** Written as a ticket reply. */
  channel: 2.5,
  /** No gap to fill: can be inserted at once. */
  ready: 0.75,
  /** The next step of the three-step boundary. */
  'next-step': 3,
  /** The agent marked it "it helped". */
  starred: 2,
  /** The agent's own words. */
  own: 1.5,
  /** Own words the agent has used several times. */
  often: 1,
  /** Own words whose purpose is told by themselves only, half of the time wrongly. */
  guessed: -3,
  /** Own words of which nothing tells what they do. */
  unsorted: -6,
  /** More often than other phrases of the agent's, customers were calmer after it; see `CALMING_WEIGHT`. */
  calmed: 0,
  'other-stage': -4,
  'other-type': -6,
  'other-topic': -8,
  'other-mood': -1.5,
  /** Familiar, where the customer does not write as to a friend. */
  'too-familiar': -3,
  /** Formal, where the customer is not. */
  'too-stiff': -1.5,
  /** A holding line: asked for by name, seldom the best thing to say. */
  holding: -3,
  /** A boundary step before its turn. */
  'too-early': -6,
} as const;

export type Feature = keyof typeof WEIGHTS;

/**
 * What the agent's own history adds at most, either way, for a phrase that always calmed (or never):
 * less than the step from the first suggestion to the third, so that history never turns a moment around.
 */
export const CALMING_WEIGHT = 6;
/** From this advantage on it is a reason told to the agent. */
export const CALMING_TOLD = 0.1;
