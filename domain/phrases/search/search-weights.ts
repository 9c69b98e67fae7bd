/**
 * What a match is worth: the whole order of results. A phrase counts the best of each thing that was
 * looked for; its own merits only part those that match alike.
 */
export const SEARCH_WEIGHTS = {
  /** Shortcut, title, folder or tag is just this. */
  name: 12,
  /** Title, folder or tag begins with it or holds it. */
  'in-name': 8,
  /** The text begins with it. */
  'text-start': 7,
  'in-text': 6,
  /** By pinyin or initials, at the beginning. */
  'sound-start': 5,
  sound: 4,
  /** With one slip of the keyboard. */
  slip: 1,
  starred: 0.9,
  /** Written or brought in by the agent. */
  own: 0.5,
  /** Used before; the more often, the nearer to this. */
  used: 0.5,
} as const;
