import type { FeatureVector } from '../../domain/hostility/features/feature-sink';

/** Messages as rows of a sparse matrix. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
}

export interface Fit {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
  readonly seed: number;
}

/** Deterministic random numbers in 0–1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Builds rows from vectors that are only valid while they are handed over. */
export function collectRows(count: number, vectorAt: (row: number) => FeatureVector): Rows {
  const offsets = new Int32Array(count + 1);
  const indexes: Int32Array[] = [];
  const values: Float32Array[] = [];
  for (let row = 0; row < count; row += 1) {
    const { index, value, length } = vectorAt(row);
    indexes.push(index.slice(0, length));
    values.push(value.slice(0, length));
    offsets[row + 1] = (offsets[row] ?? 0) + length;
  }
  const index = new Int32Array(offsets[count] ?? 0);
  const value = new Float32Array(offsets[count] ?? 0);
  for (let row = 0; row < count; row += 1) {
    index.set(indexes[row] ?? [], offsets[row]);
    value.set(values[row] ?? [], offsets[row]);
  }
  return { offsets, index, value };
}

export function shuffled(rows: readonly number[], random: () => number): number[] {
  const order = [...rows];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return order;
}

/** Score of one row under a weight vector. */
export function scoreRow(rows: Rows, row: number, weights: Float32Array): number {
  let sum = 0;
  for (let k = rows.offsets[row] ?? 0; k < (rows.offsets[row + 1] ?? 0); k += 1) {
    sum += (weights[rows.index[k] ?? 0] ?? 0) * (rows.value[k] ?? 0);
  }
  return sum;
}

/**
 * Binary logistic regression by AdaGrad over the rows named in `use`.
 * @param isPositive label of a row
 * @param weightOf how much a row counts
 */
export function fitLogistic(
  rows: Rows,
  use: readonly number[],
  isPositive: (row: number) => boolean,
  weightOf: (row: number) => number,
  fit: Fit,
): Float32Array {
  const weights = new Float32Array(fit.buckets);
  const squares = new Float32Array(fit.buckets).fill(1e-4);
  const random = seeded(fit.seed);
  for (let epoch = 0; epoch < fit.epochs; epoch += 1) {
    const rate = fit.rate * (1 - (0.9 * epoch) / fit.epochs);
    for (const row of shuffled(use, random)) {
      const probability = 1 / (1 + Math.exp(-scoreRow(rows, row, weights)));
      const error = (probability - (isPositive(row) ? 1 : 0)) * weightOf(row);
      for (let k = rows.offsets[row] ?? 0; k < (rows.offsets[row + 1] ?? 0); k += 1) {
        const at = rows.index[k] ?? 0;
        const weight = weights[at] ?? 0;
        const gradient = error * (rows.value[k] ?? 0) + fit.decay * weight;
        const square = (squares[at] ?? 0) + gradient * gradient;
        squares[at] = square;
        weights[at] = weight - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return weights;
}
