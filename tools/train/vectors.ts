import { isHostileStrength, strongestCue } from '../../domain/hostility/features/cue-features';
import { FeatureSink } from '../../domain/hostility/features/feature-sink';
import { extractFeatures } from '../../domain/hostility/features/features';
import { createReader } from '../../domain/hostility/read-message';
import type { Language } from '../../domain/hostility/verdict';
import { collectRows, type Rows } from './logistic';

/** Size of the hash space of the severity heads. */
export const BUCKETS = 2 ** 18;

export interface Vectors {
  readonly rows: Rows;
  readonly languages: readonly Language[];
  /** Whether the rules alone would call the message hostile. */
  readonly hostileCues: readonly boolean[];
  /** Code units of the normalised texts. */
  readonly lengths: readonly number[];
}

/** Reads and vectorises texts exactly as the judge does. */
export function vectorise(texts: readonly string[]): Vectors {
  const read = createReader();
  const sink = new FeatureSink(BUCKETS);
  const languages: Language[] = [];
  const hostileCues: boolean[] = [];
  const lengths: number[] = [];
  const rows = collectRows(texts.length, (row) => {
    const reading = read(texts[row] ?? '');
    languages.push(reading.language);
    hostileCues.push(isHostileStrength(strongestCue(reading.cues)));
    lengths.push(reading.text.length);
    return extractFeatures(reading, sink);
  });
  return { rows, languages, hostileCues, lengths };
}

/** The same rows in a smaller hash space (a power of two). */
export function foldRows(rows: Rows, buckets: number): Rows {
  return { ...rows, index: rows.index.map((bucket) => bucket & (buckets - 1)) };
}
