import { type Rows, seeded, shuffled } from './logistic';

export interface MarginFit {
  readonly buckets: number;
  readonly epochs: number;
  /** How much a message on the wrong side costs against large weights. */
  readonly cost: number;
  readonly seed: number;
}

/** A feature that only one message of ten thousands has counts about 1, one that nearly all have this much. */
const COMMONEST = 0.02;
const RAREST_LOG = 6;
/** Changes smaller than this are no progress. */
const TOLERANCE = 0.02;

/** Inverse document frequency of each bucket among the rows in use. */
function rarityOf(rows: Rows, use: readonly number[], buckets: number): Float32Array {
  const counts = new Float32Array(buckets);
  for (const row of use) {
    for (let k = rows.offsets[row] ?? 0; k < (rows.offsets[row + 1] ?? 0); k += 1) {
      const at = rows.index[k] ?? 0;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts.map((count) => Math.max(COMMONEST, Math.log((use.length + 1) / (count + 1)) / RAREST_LOG));
}

/**
 * A linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al.,
 * ICML 2008); rare features weigh more than common ones. Its offset is left out: calibration sets it.
 * @param isPositive label of a row
 * @param weightOf how much a row counts
 */
export function fitMargin(
  rows: Rows,
  use: readonly number[],
  isPositive: (row: number) => boolean,
  weightOf: (row: number) => number,
  fit: MarginFit,
): Float32Array {
  const scale = rarityOf(rows, use, fit.buckets);
  const values = rows.value.map((value, k) => value * (scale[rows.index[k] ?? 0] ?? 0));
  const weights = new Float32Array(fit.buckets);
  let offset = 0;
  const random = seeded(fit.seed);
  const alphas = new Float64Array(rows.offsets.length);
  const lengths = new Float64Array(rows.offsets.length);
  for (const row of use) {
    let length = 1;
    for (let k = rows.offsets[row] ?? 0; k < (rows.offsets[row + 1] ?? 0); k += 1) length += (values[k] ?? 0) ** 2;
    lengths[row] = length;
  }
  for (let epoch = 0; epoch < fit.epochs; epoch += 1) {
    let furthest = 0;
    for (const row of shuffled(use, random)) {
      const from = rows.offsets[row] ?? 0;
      const to = rows.offsets[row + 1] ?? 0;
      const side = isPositive(row) ? 1 : -1;
      const slack = 1 / (2 * fit.cost * weightOf(row));
      const alpha = alphas[row] ?? 0;
      let score = offset;
      for (let k = from; k < to; k += 1) score += (weights[rows.index[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const gradient = side * score - 1 + slack * alpha;
      if (alpha === 0 && gradient >= 0) continue;
      furthest = Math.max(furthest, Math.abs(gradient));
      const next = Math.max(0, alpha - gradient / ((lengths[row] ?? 1) + slack));
      const step = (next - alpha) * side;
      alphas[row] = next;
      offset += step;
      for (let k = from; k < to; k += 1) {
        const at = rows.index[k] ?? 0;
        weights[at] = (weights[at] ?? 0) + step * (values[k] ?? 0);
      }
    }
    if (furthest < TOLERANCE) break;
  }
  return weights.map((weight, at) => weight * (scale[at] ?? 0));
}
