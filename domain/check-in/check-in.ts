/**
 * Feeling words to choose from with one tap, the heavy ones first. Naming is a path of its own: it is
 * never followed by a change of view (evidence R7, R8). The words themselves are in `locales/`.
 */
export const FEELINGS = [
  'angry',
  'hurt',
  'tense',
  'anxious',
  'helpless',
  'worn-out',
  'sad',
  'numb',
  'okay',
  'calm',
  'relieved',
  'glad',
] as const;
export type FeelingWord = (typeof FEELINGS)[number];

/** When a check-in was made. */
export const CHECK_IN_MOMENTS = ['now', 'start', 'end'] as const;
export type CheckInMoment = (typeof CHECK_IN_MOMENTS)[number];

/** The two cards for the start of a shift: the customers' view, and a time one helped (evidence L11). */
export const START_CARDS = ['their-view', 'helped'] as const;
export type StartCard = (typeof START_CARDS)[number];

/** The card after the last one: the two take turns. */
export function startCardAfter(last: StartCard | undefined): StartCard {
  return last === 'their-view' ? 'helped' : 'their-view';
}

/** Good moments at the end of a shift, at most (evidence L12). */
export const GOOD_MOMENTS = 3;
/** Longest line of one’s own that is kept, code units. */
export const MAX_LINE = 200;

/** The lines that say something, trimmed and at most as long and as many as are kept. */
export function keptLines(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.trim().slice(0, MAX_LINE))
    .filter((line) => line !== '')
    .slice(0, GOOD_MOMENTS);
}
