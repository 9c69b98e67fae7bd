import { FeatureSink } from '../../hostility/features/feature-sink';
import { decodeTable } from '../../hostility/linear-table';
import type { PackedTable } from '../../hostility/model';
import type { Language } from '../../hostility/verdict';
import { contextOf, cutFeatures } from './cut-features';
import { BORDERS, type DraftToken, tokensOf } from './draft-tokens';
import { withWholeEnds } from './whole-ends';

/** What `npm run train-draft` makes: a conditional random field over the tokens of a draft, each of which stays or goes. */
export interface CutModel {
  /** One head: what speaks for cutting a token. */
  readonly table: PackedTable;
  /** What speaks for a choice behind another, by the border between: `[border][before][now]`, 0 stays, 1 goes. */
  readonly steps: readonly (readonly (readonly number[])[])[];
}

/** A token and whether a calm agent would leave it out. */
export interface TaggedToken extends DraftToken {
  readonly isCut: boolean;
  /** What speaks for cutting it, seen by itself, nats. */
  readonly heat: number;
}

/** Reads which words of a draft go. Pure; linear but for the n-grams of each clause. */
export interface CutTagger {
  /**
   * Every token, and whether it goes.
   * @param zeal added to what speaks for cutting, in nats: higher, more goes
   */
  readonly cutsOf: (text: string, language: Language, zeal?: number) => readonly TaggedToken[];
  /** Log odds, in nats, that any word at all should go. */
  readonly oddsOf: (text: string, language: Language) => number;
}

/** What a change of mind inside a clause costs more than was learnt, nats: cuts end where clauses do. */
const STEADY = 2;

function steadied(steps: CutModel['steps']): CutModel['steps'] {
  return steps.map((border, at) =>
    BORDERS[at] === 'none' || BORDERS[at] === 'space'
      ? border.map((row, before) => row.map((score, now) => (before === now ? score : score - STEADY)))
      : border,
  );
}

/** Readies the model. */
export function createCutTagger({ table, steps }: CutModel): CutTagger {
  const linear = decodeTable(table);
  const steady = steadied(steps);
  const sink = new FeatureSink(table.buckets);
  const scored = (text: string, language: Language): { tokens: readonly DraftToken[]; scores: number[] } => {
    const tokens = tokensOf(text);
    const context = contextOf(text, tokens, language);
    return { tokens, scores: tokens.map((_, at) => linear.score(cutFeatures(sink, context, at))[0] ?? 0) };
  };
  return {
    cutsOf: (text, language, zeal = 0) => {
      const { tokens, scores } = scored(text, language);
      const cuts = likeliestCuts(
        tokens,
        scores.map((score) => score + zeal),
        steady,
      );
      const tagged = tokens.map((token, at) => ({ ...token, isCut: cuts[at] === 1, heat: scores[at] ?? 0 }));
      return language === 'en' ? tagged : withWholeEnds(tagged);
    },
    oddsOf: (text, language) => {
      const { tokens, scores } = scored(text, language);
      return oddsOfCuts(tokens, scores, steps);
    },
  };
}

/** Odds beyond these say no more. Nats. */
const SURE_ODDS = 4;

/**
 * Log odds, in nats, that any token goes, from −4 to 4.
 * @param scores what speaks for cutting each token
 */
export function oddsOfCuts(tokens: readonly DraftToken[], scores: readonly number[], steps: CutModel['steps']): number {
  let [stayed, went] = [0, Number.NEGATIVE_INFINITY];
  let allStay = 0;
  for (const [at, cut] of scores.entries()) {
    const step = steps[BORDERS.indexOf(tokens[at]?.border ?? 'none')] ?? [];
    const by = (before: number, now: number): number => (at === 0 ? 0 : (step[before]?.[now] ?? 0));
    const first = at === 0 ? 0 : logSum(stayed + by(0, 1), went + by(1, 1));
    stayed = logSum(stayed + by(0, 0), went + by(1, 0));
    went = first + cut;
    allStay += by(0, 0);
  }
  const some = logSum(stayed, went) - allStay;
  const odds = Math.log(Math.expm1(Math.min(Math.max(some, 1e-9), 2 * SURE_ODDS)));
  return Math.max(-SURE_ODDS, Math.min(SURE_ODDS, odds));
}

function logSum(a: number, b: number): number {
  const most = Math.max(a, b);
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most));
}

/**
 * The likeliest row of choices (Viterbi).
 * @param scores what speaks for cutting each token
 */
export function likeliestCuts(
  tokens: readonly DraftToken[],
  scores: readonly number[],
  steps: CutModel['steps'],
): readonly number[] {
  const ways: (readonly number[])[] = [];
  let best: readonly number[] = [0, 0];
  for (const [at, cut] of scores.entries()) {
    const step = at === 0 ? undefined : steps[BORDERS.indexOf(tokens[at]?.border ?? 'none')];
    const through = [0, 1].map((now) => best.map((value, before) => value + (step?.[before]?.[now] ?? 0)));
    const way = through.map(([stayed = 0, went = 0]) => (went > stayed ? 1 : 0));
    best = through.map((values, now) => Math.max(...values) + (now === 1 ? cut : 0));
    ways.push(way);
  }
  const cuts: number[] = [];
  let now = (best[1] ?? 0) > (best[0] ?? 0) ? 1 : 0;
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    cuts.push(now);
    now = ways[at]?.[now] ?? 0;
  }
  return cuts.reverse();
}
