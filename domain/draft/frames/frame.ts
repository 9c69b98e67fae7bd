/** How heat is put around a fact, and the fact said plainly. */
export interface Frame {
  /** Matches a whole clause in plain spelling: one kind of apostrophe, Simplified characters. */
  readonly heated: RegExp;
  /** What is said instead; `$1` … for the groups, in the words of the draft, `{1}` … for their other forms. */
  readonly plain: string;
  /** Other forms of words, small letters: sent for send. */
  readonly forms: ReadonlyMap<string, string>;
  /** What is said has to match this as well. */
  readonly fits: RegExp | undefined;
}

/** One line of a frame table: expression without anchors, what is said instead, other forms of words, what it has to be. */
export type FrameRow = readonly [
  heated: string,
  plain: string,
  forms?: ReadonlyMap<string, string> | undefined,
  fits?: RegExp,
];

/** The frames of a table. Expressions match without regard to case. */
export function frames(rows: readonly FrameRow[]): readonly Frame[] {
  return rows.map(([heated, plain, forms = new Map(), fits]) => ({
    heated: new RegExp(`^(?:${heated})$`, 'iud'),
    plain,
    forms,
    fits,
  }));
}
