import { contextOf, cutFeatures } from '../../domain/draft/cuts/cut-features';
import { type CutModel, likeliestCuts, oddsOfCuts } from '../../domain/draft/cuts/cut-tagger';
import { BORDERS, tokensOf } from '../../domain/draft/cuts/draft-tokens';
import { FeatureSink } from '../../domain/hostility/features/feature-sink';
import { languageOf } from '../../domain/hostility/language';
import { normalise } from '../../domain/hostility/normalise/normalise';
import type { Language } from '../../domain/hostility/verdict';
import { readClauses } from './acts';
import { type Chains, type Field, fitField, UNKNOWN } from './field';
import { collectRows, scoreRow } from './logistic';
import { labelsOf, readMarkedDrafts } from './marked-drafts';
import { packHalves } from './pack';

// data/cuts/*.tsv, calm drafts and what clauses do (data/clauses) → which words of a heated draft go. Says how often
// that is right when drafts are held out with their neighbours, five times a fifth.

const BUCKETS = 2 ** 18;
const FIT = { buckets: BUCKETS, borders: BORDERS.length, epochs: 4, rate: 0.05, decay: 1e-5 };
/** The field is the mean of several, which depends less on the order of the drafts. */
const SEEDS = [1, 2, 3];
const FOLDS = 5;
/** Drafts of a file that are held out together. */
const BLOCK = 25;
/**
 * How much others count beside heated drafts with marks: calm drafts of the same writers, the other calm ones, which
 * are many and short, and single clauses.
 */
const CALM = 0.5;
const OTHER_CALM = 0.05;
const CLAUSE = 0.3;
/** Acts of clauses that say nothing by themselves. */
const IDLE: ReadonlySet<string> = new Set(
  (
    'drop told look-above urge effort tone calm busy quick same-answer one-message small others-ok leave-it wrong ' +
    'beforehand done decide elsewhere moment'
  ).split(' '),
);

/** A draft whose odds of a cut are wanted. */
interface Draft {
  readonly text: string;
  readonly tone: string;
  /** Held-out part; without it any. */
  readonly fold?: number;
}

interface Learnt {
  readonly text: string;
  readonly labels: readonly number[];
  /** 0: of no use to learn from. */
  readonly weight: number;
  /** Held-out part; −1: always learnt. */
  readonly fold: number;
}

/** What the fit gives. */
export interface CutFit {
  readonly model: CutModel;
  /** Log odds of a cut in each draft that was handed over, held out where it has a fold. */
  readonly odds: readonly number[];
}

function languageOfText(text: string): Language {
  return languageOf(normalise(text).text.trim());
}

/** Drafts with marks, then the others that were handed over, then clauses. */
function learntDrafts(drafts: readonly Draft[]): { learnt: Learnt[]; placeOf: readonly number[] } {
  const learnt: Learnt[] = readMarkedDrafts().flatMap((file) =>
    file.map((draft, at) => ({
      text: draft.text,
      labels: labelsOf(draft),
      weight: draft.tone === 'neutral' ? CALM : 1,
      fold: Math.floor(at / BLOCK) % FOLDS,
    })),
  );
  const marked = new Map(learnt.map(({ text }, at) => [text, at]));
  const placeOf = drafts.map(({ text, tone, fold = -1 }) => {
    const written = text.replaceAll('\\n', '\n');
    const known = marked.get(written);
    if (known !== undefined) return known;
    const weight = tone === 'neutral' ? OTHER_CALM : 0;
    learnt.push({ text: written, labels: tokensOf(written).map(() => 0), weight, fold });
    return learnt.length - 1;
  });
  for (const { text, act } of readClauses()) {
    if (act !== 'keep' && !IDLE.has(act)) continue;
    const written = text.replaceAll('\\n', '\n');
    const label = act === 'keep' ? 0 : 1;
    learnt.push({ text: written, labels: tokensOf(written).map(() => label), weight: CLAUSE, fold: -1 });
  }
  return { learnt, placeOf };
}

function chainsOf(learnt: readonly Learnt[]): Chains {
  const sink = new FeatureSink(BUCKETS);
  const contexts = learnt.map(({ text }) => contextOf(text, tokensOf(text), languageOfText(text)));
  const flat = contexts.flatMap((context) => context.tokens.map((token, at) => ({ context, token, at })));
  const starts = [0];
  for (const { tokens } of contexts) starts.push((starts.at(-1) ?? 0) + tokens.length);
  return {
    rows: collectRows(flat.length, (row) => {
      const one = flat[row];
      if (!one) throw new Error(`No token ${row}`);
      return cutFeatures(sink, one.context, one.at);
    }),
    starts,
    labels: Uint8Array.from(learnt.flatMap(({ labels }) => labels)),
    borders: Uint8Array.from(flat, ({ token }) => BORDERS.indexOf(token.border)),
    weights: learnt.map(({ weight }) => weight),
  };
}

interface Count {
  words: number;
  right: number;
  drafts: number;
  whole: number;
}

/** Counts the drafts with marks that a field cuts as they were cut. */
function count(counts: Map<Language, Count>, text: string, labels: readonly number[], cuts: readonly number[]): void {
  const language = languageOfText(text);
  const own = counts.get(language) ?? { words: 0, right: 0, drafts: 0, whole: 0 };
  counts.set(language, own);
  const known = labels.flatMap((label, at) => (label === UNKNOWN ? [] : [at]));
  const right = known.filter((at) => cuts[at] === labels[at]).length;
  own.words += known.length;
  own.right += right;
  if (known.length < labels.length) return;
  own.drafts += 1;
  own.whole += right === labels.length ? 1 : 0;
}

function meanField(chains: Chains, use: readonly number[]): Field {
  const fields = SEEDS.map((seed) => fitField(chains, use, { ...FIT, seed }));
  const mean = (valueOf: (field: Field) => number): number =>
    fields.reduce((sum, field) => sum + valueOf(field), 0) / fields.length;
  return {
    head: new Float32Array(BUCKETS).map((_, at) => mean(({ head }) => head[at] ?? 0)),
    steps: BORDERS.map((_, border) =>
      [0, 1].map((before) => [0, 1].map((now) => mean(({ steps }) => steps[border]?.[before]?.[now] ?? 0))),
    ),
  };
}

function packField({ head, steps }: Field): CutModel {
  return {
    table: packHalves([head], BUCKETS),
    steps: steps.map((one) => one.map((row) => row.map((score) => Math.round(score * 1000) / 1000))),
  };
}

/**
 * Fits which words go and says how well that is told.
 * @param drafts of which the odds of a cut are given; calm ones are learnt from
 */
export function fitCuts(drafts: readonly Draft[]): CutFit {
  const { learnt, placeOf } = learntDrafts(drafts);
  const chains = chainsOf(learnt);
  const useful = learnt.flatMap(({ weight }, at) => (weight > 0 ? [at] : []));
  const counts = new Map<Language, Count>();
  const odds = new Map<number, number>();
  const wanted = new Set(placeOf);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const field = meanField(
      chains,
      useful.filter((at) => learnt[at]?.fold !== fold),
    );
    for (const [at, { text, labels, weight, fold: own }] of learnt.entries()) {
      if (own !== fold && !(own === -1 && fold === 0)) continue;
      const tokens = tokensOf(text);
      const scores = tokens.map((_, token) => scoreRow(chains.rows, (chains.starts[at] ?? 0) + token, field.head));
      if (wanted.has(at)) odds.set(at, oddsOfCuts(tokens, scores, field.steps));
      if (weight < 1) continue;
      const cuts = likeliestCuts(tokens, scores, field.steps);
      count(counts, text, labels, cuts);
    }
  }
  for (const [language, { words, right, drafts: all, whole }] of counts)
    process.stdout.write(
      `${language}: ${right} of ${words} words cut or kept as marked, ${whole} of ${all} drafts exactly, held out\n`,
    );
  return { model: packField(meanField(chains, useful)), odds: placeOf.map((at) => odds.get(at) ?? 0) };
}
