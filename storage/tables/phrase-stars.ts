import * as v from 'valibot';
import { defineTable } from '../define-table';
import { id, time } from '../row-parts';

/** One phrase of the library that the agent marked “it helped”; own phrases carry their star themselves. */
export interface PhraseStarRecord {
  /** Id of the phrase in the library. */
  readonly phrase: string;
  /** When it was marked, epoch milliseconds. */
  readonly at: number;
}

export const phraseStars = defineTable<PhraseStarRecord>()({
  name: 'phraseStars',
  schema: '&phrase',
  retention: { days: 'until-deleted' },
  row: v.object({ phrase: id, at: time }),
});
