import {
  FEATURE_VERSION,
  type HostilityModel,
  type PackedTable,
  type SeverityCalibration,
} from '../../domain/hostility/model';
import { KINDS, type Language, TARGETS } from '../../domain/hostility/verdict';
import { fitCurve } from './curve';
import { type Fit, fitLogistic, scoreRow } from './logistic';
import { fitMargin, type MarginFit } from './margin';
import { foldOf, FOLDS } from './corpus';
import { pack } from './pack';
import type { LabelledText } from './tsv';
import { ABUSE_IS_HOSTILE, CUE_ODDS, SHORT, THRESHOLDS } from './thresholds';
import { BUCKETS, foldRows, type Vectors } from './vectors';

const SEVERITY_FIT: Fit = { buckets: BUCKETS, epochs: 12, rate: 0.12, decay: 5e-5, seed: 1 };
const MARGIN_FIT: MarginFit = { buckets: BUCKETS, epochs: 8, cost: 0.3, seed: 1 };
const SIDE_BUCKETS = 2 ** 12;
const SIDE_FIT: Fit = { buckets: SIDE_BUCKETS, epochs: 6, rate: 0.15, decay: 2e-5, seed: 2 };
const LEVELS = [1, 2, 3] as const;
const LANGUAGES: readonly Language[] = ['zh', 'en', 'other'];

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Weights divided by the spread of the scores they give, so that two fits can be added. */
function levelled(weights: Float32Array, vectors: Vectors, use: readonly number[]): Float32Array {
  const scores = use.map((row) => scoreRow(vectors.rows, row, weights));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
  return weights.map((weight) => weight / spread);
}

/**
 * Weights of the three severity heads from the rows named in `use`: the mean of two fits with
 * different habits, which errs less than either and costs nothing when judging.
 */
export function fitSeverity(texts: readonly LabelledText[], vectors: Vectors, use: readonly number[]): Float32Array[] {
  const weightOf = (row: number): number => texts[row]?.weight ?? 1;
  return LEVELS.map((level) => {
    const rows = use.filter((row) => level === 2 || !texts[row]?.isCoarse);
    const isPositive = (row: number): boolean => (texts[row]?.severity ?? 0) >= level;
    const one = levelled(fitLogistic(vectors.rows, rows, isPositive, weightOf, SEVERITY_FIT), vectors, rows);
    const other = levelled(fitMargin(vectors.rows, rows, isPositive, weightOf, MARGIN_FIT), vectors, rows);
    return one.map((weight, at) => weight + (other[at] ?? 0));
  });
}

/** A numbered file of labelled messages, as opposed to plain questions. */
function isAuthored({ file }: LabelledText): boolean {
  return /-\d+$/.test(file);
}

/** Scores of each authored message by weights that never saw its file; NaN for the rest. */
export function heldOutScores(texts: readonly LabelledText[], vectors: Vectors): Float64Array[] {
  const scores = LEVELS.map(() => new Float64Array(texts.length).fill(Number.NaN));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inFold = (row: number): boolean => {
      const text = texts[row];
      return text !== undefined && isAuthored(text) && foldOf(text) === fold;
    };
    const all = indexes(texts.length);
    const heads = fitSeverity(
      texts,
      vectors,
      all.filter((row) => !inFold(row)),
    );
    for (const row of all.filter((one) => inFold(one) && !texts[one]?.isMade)) {
      heads.forEach((weights, i) => {
        const column = scores[i];
        if (column) column[row] = scoreRow(vectors.rows, row, weights);
      });
    }
  }
  return scores;
}

function calibrate(texts: readonly LabelledText[], vectors: Vectors, language: Language): SeverityCalibration {
  const scores = heldOutScoresOnce(texts, vectors);
  const rows = indexes(texts.length).filter(
    (row) => !Number.isNaN(scores[0]?.[row]) && (language === 'other' || vectors.languages[row] === language),
  );
  const curves = LEVELS.map((level, i) =>
    fitCurve(rows.map((row) => ({ score: scores[i]?.[row] ?? 0, positive: (texts[row]?.severity ?? 0) >= level }))),
  );
  const [heated, hostile, abusive] = curves;
  if (!heated || !hostile || !abusive) throw new Error('three heads expected');
  return {
    curves: [heated, hostile, abusive],
    thresholds: THRESHOLDS[language],
    abuseIsHostile: ABUSE_IS_HOSTILE[language],
    short: SHORT[language],
    cueOdds: CUE_ODDS[language],
  };
}

const remembered = new WeakMap<Vectors, Float64Array[]>();

function heldOutScoresOnce(texts: readonly LabelledText[], vectors: Vectors): Float64Array[] {
  const known = remembered.get(vectors) ?? heldOutScores(texts, vectors);
  remembered.set(vectors, known);
  return known;
}

/** One head a label, in the small hash space, from heated messages only when `heatedOnly`. */
function fitLabels(
  texts: readonly LabelledText[],
  vectors: Vectors,
  labels: readonly string[],
  has: (text: LabelledText, label: string) => boolean,
): PackedTable {
  const rows = foldRows(vectors.rows, SIDE_BUCKETS);
  const use = indexes(texts.length).filter((row) => (texts[row]?.severity ?? 0) >= 1 && texts[row]?.isDetailed);
  return pack(
    labels.map((label) =>
      fitLogistic(
        rows,
        use,
        (row) => has(texts[row] as LabelledText, label),
        () => 1,
        SIDE_FIT,
      ),
    ),
    SIDE_BUCKETS,
  );
}

/** Trains all heads and calibrates them. Deterministic. */
export function fitModel(texts: readonly LabelledText[], vectors: Vectors): HostilityModel {
  const severity = pack(fitSeverity(texts, vectors, indexes(texts.length)), BUCKETS);
  const kinds = fitLabels(texts, vectors, KINDS, (text, kind) => text.kinds.includes(kind));
  const targets = fitLabels(texts, vectors, TARGETS, (text, target) => text.target === target);
  const calibration = Object.fromEntries(
    LANGUAGES.map((language) => [language, calibrate(texts, vectors, language)]),
  ) as Record<Language, SeverityCalibration>;
  return {
    version: FEATURE_VERSION,
    severity,
    kinds,
    kindNames: KINDS,
    targets,
    targetNames: TARGETS,
    calibration,
  };
}
