import { FeatureSink } from '../hostility/features/feature-sink';
import { decodeTable } from '../hostility/linear-table';
import type { PackedTable } from '../hostility/model';
import type { Language } from '../hostility/verdict';
import { CLAUSE_ACT_NAMES, type ClauseAct } from './clause-acts';
import { toneFeatures } from './tone';

/** What `npm run train-draft` makes: a head for each act, in the order of {@link CLAUSE_ACT_NAMES}. */
export interface ActModel {
  readonly table: PackedTable;
}

/** What a clause most likely does. */
export interface ActReading {
  readonly act: ClauseAct;
  /** Raw score of the act; above 0: more likely than not. */
  readonly score: number;
}

/** Reads what a normalised clause does, likeliest first. Pure, linear. */
export type ActReader = (plain: string, language: Language) => readonly ActReading[];

/** Readies the model. */
export function createActReader({ table }: ActModel): ActReader {
  const linear = decodeTable(table);
  const sink = new FeatureSink(table.buckets);
  return (plain, language) => {
    const scores = linear.score(toneFeatures(sink, plain, language));
    return CLAUSE_ACT_NAMES.map((act, head) => ({ act, score: scores[head] ?? 0 })).sort((a, b) => b.score - a.score);
  };
}
