import { type Rows, seeded, shuffled } from './logistic';

// A linear-chain conditional random field with two labels, fitted by AdaGrad (Lafferty et al., ICML 2001; Duchi et al.,
// JMLR 2011).

/** Label of a token of which nothing is known. */
export const UNKNOWN = 255;

/** Drafts as runs of tokens. */
export interface Chains {
  /** Features of every token of every draft. */
  readonly rows: Rows;
  /** First token of each draft, and one past the last. */
  readonly starts: readonly number[];
  /** 0, 1 or {@link UNKNOWN} for each token. */
  readonly labels: Uint8Array;
  /** Kind of border before each token. */
  readonly borders: Uint8Array;
  /** How much each draft counts. */
  readonly weights: readonly number[];
}

export interface FieldFit {
  readonly buckets: number;
  readonly borders: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
  readonly seed: number;
}

export interface Field {
  /** What speaks for label 1. */
  readonly head: Float32Array;
  /** `[border][before][now]` */
  readonly steps: readonly (readonly (readonly number[])[])[];
}

const TINY = 1e-6;
const LABELS = [0, 1] as const;

function logSum(a: number, b: number): number {
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

function square(borders: number, fill: number): number[][][] {
  return Array.from({ length: borders }, () => LABELS.map(() => LABELS.map(() => fill)));
}

/** Fits a field to the drafts named in `use`. Deterministic. */
export function fitField(chains: Chains, use: readonly number[], fit: FieldFit): Field {
  const { offsets, index, value } = chains.rows;
  const head = new Float32Array(fit.buckets);
  const squares = new Float32Array(fit.buckets).fill(TINY);
  const steps = square(fit.borders, 0);
  const stepSquares = square(fit.borders, TINY);
  const random = seeded(fit.seed);

  const step = (border: number, before: number, now: number): number => steps[border]?.[before]?.[now] ?? 0;

  const scoreOf = (token: number): number => {
    let sum = 0;
    for (let k = offsets[token] ?? 0; k < (offsets[token + 1] ?? 0); k += 1)
      sum += (head[index[k] ?? 0] ?? 0) * (value[k] ?? 0);
    return sum;
  };

  const moveHead = (token: number, slope: number): void => {
    for (let k = offsets[token] ?? 0; k < (offsets[token + 1] ?? 0); k += 1) {
      const bucket = index[k] ?? 0;
      const gradient = slope * (value[k] ?? 0) + fit.decay * (head[bucket] ?? 0);
      squares[bucket] = (squares[bucket] ?? 0) + gradient * gradient;
      head[bucket] = (head[bucket] ?? 0) - (fit.rate * gradient) / Math.sqrt(squares[bucket] ?? 1);
    }
  };

  const moveStep = (border: number, before: number, now: number, slope: number): void => {
    const row = steps[border]?.[before];
    const squared = stepSquares[border]?.[before];
    if (!row || !squared) return;
    squared[now] = (squared[now] ?? 0) + slope * slope;
    row[now] = (row[now] ?? 0) - (fit.rate * slope) / Math.sqrt(squared[now] ?? 1);
  };

  const learn = (draft: number): void => {
    const from = chains.starts[draft] ?? 0;
    const count = (chains.starts[draft + 1] ?? from) - from;
    const weight = chains.weights[draft] ?? 1;
    const scores = Array.from({ length: count }, (_, at) => [0, scoreOf(from + at)]);
    const border = (at: number): number => chains.borders[from + at] ?? 0;
    const ahead: number[][] = [];
    for (let at = 0; at < count; at += 1) {
      const [stayed = 0, went = 0] = ahead[at - 1] ?? [];
      ahead.push(
        LABELS.map((now) => {
          const own = scores[at]?.[now] ?? 0;
          return at === 0 ? own : own + logSum(stayed + step(border(at), 0, now), went + step(border(at), 1, now));
        }),
      );
    }
    const behind = Array.from({ length: count }, () => [0, 0]);
    for (let at = count - 2; at >= 0; at -= 1) {
      const onward = (now: number, next: number): number =>
        step(border(at + 1), now, next) + (scores[at + 1]?.[next] ?? 0) + (behind[at + 1]?.[next] ?? 0);
      behind[at] = LABELS.map((now) => logSum(onward(now, 0), onward(now, 1)));
    }
    const [stayed = 0, went = 0] = ahead[count - 1] ?? [];
    const total = logSum(stayed, went);
    for (let at = 0; at < count; at += 1) {
      const truth = chains.labels[from + at] ?? UNKNOWN;
      if (truth === UNKNOWN) continue;
      const chance = Math.exp((ahead[at]?.[1] ?? 0) + (behind[at]?.[1] ?? 0) - total);
      moveHead(from + at, weight * (chance - truth));
      const last = chains.labels[from + at - 1] ?? UNKNOWN;
      if (at === 0 || last === UNKNOWN) continue;
      for (const before of LABELS) {
        for (const now of LABELS) {
          const log =
            (ahead[at - 1]?.[before] ?? 0) +
            step(border(at), before, now) +
            (scores[at]?.[now] ?? 0) +
            (behind[at]?.[now] ?? 0);
          const isTrue = truth === now && last === before;
          moveStep(border(at), before, now, weight * (Math.exp(log - total) - (isTrue ? 1 : 0)));
        }
      }
    }
  };

  for (let epoch = 0; epoch < fit.epochs; epoch += 1) for (const draft of shuffled(use, random)) learn(draft);
  return { head, steps };
}
