/** How heat is put around a fact, and the fact said plainly. */
export interface Frame {
  /** Matches a whole clause in plain spelling: one kind of apostrophe, Simplified characters. */
  readonly heated: RegExp;
  /** What is said instead; `$1` … for the groups, in the words of the draft. */
  readonly plain: string;
}

/** One line of a frame table: expression without anchors, what is said instead. */
export type FrameRow = readonly [heated: string, plain: string];

/** The frames of a table. Expressions match without regard to case. */
export function frames(rows: readonly FrameRow[]): readonly Frame[] {
  return rows.map(([heated, plain]) => ({ heated: new RegExp(`^(?:${heated})$`, 'iud'), plain }));
}
