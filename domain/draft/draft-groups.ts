import { DRAFT_KINDS, type DraftKind } from './draft';

/** Kinds that are switched on and off together. */
export const DRAFT_GROUPS = {
  tone: ['sharp', 'belittling', 'arguing', 'you-blame', 'blame-shifting', 'cold'],
  promise: ['over-promise', 'liability'],
  answer: ['early-solution', 'empty-empathy', 'negation'],
  register: ['too-familiar', 'too-stiff', 'jargon'],
} as const satisfies Readonly<Record<string, readonly DraftKind[]>>;
export type DraftGroup = keyof typeof DRAFT_GROUPS;

/** The groups, in the order they are shown. */
export const DRAFT_GROUP_NAMES = ['tone', 'promise', 'answer', 'register'] as const satisfies readonly DraftGroup[];

/** The kinds that are on when these groups are off, the heaviest first. */
export function kindsWithout(off: readonly DraftGroup[]): readonly DraftKind[] {
  const gone = new Set<DraftKind>(off.flatMap((group) => DRAFT_GROUPS[group]));
  return DRAFT_KINDS.filter((kind) => !gone.has(kind));
}
