import type { ResetId } from './resets';

/** The numbers of the agent's own trial. Changes are on the sliders' scale of 0–1. */
export const TRIAL_RULES = {
  /** Rated draws before anything is told (evidence §9, a choice). */
  enough: 20,
  /** How far the effects of resets are expected to lie from none before anything is known (a choice). */
  priorSd: 0.2,
  /** How far one rating lies from the effect of its reset; taken as known (a choice). */
  noiseSd: 0.25,
  /** From this chance of being the best one of them is named (a choice). */
  sure: 0.8,
  /** Half the width of the range that is told, in standard deviations: four times of five the truth is in it. */
  rangeSd: 1.2816,
} as const;

/** Two optional sliders, each 0–1. */
interface Feeling {
  readonly pleasure?: number | undefined;
  readonly arousal?: number | undefined;
}

/** One pause that was drawn, and what changed with it. */
export interface Trial {
  readonly reset: ResetId;
  /** −1 … 1; above 0 it felt better afterwards. */
  readonly change: number;
}

/** What is believed of one reset: a normal distribution of its effect. */
export interface Belief {
  readonly reset: ResetId;
  readonly count: number;
  readonly mean: number;
  readonly sd: number;
}

/** What the trial tells so far. */
export interface Finding {
  readonly trials: number;
  /** Best first, with the range four times of five right and the chance of being the best of them. */
  readonly ranked: readonly (Belief & { readonly low: number; readonly high: number; readonly chance: number })[];
  /** The one that stands out, if one does. */
  readonly best?: ResetId;
}

/** Better mood and a quieter body, on average of what was told both times; undefined when neither was. */
export function changeOf(before: Feeling = {}, after: Feeling = {}): number | undefined {
  const changes = [difference(before.pleasure, after.pleasure), difference(after.arousal, before.arousal)];
  const told = changes.filter((change) => change !== undefined);
  return told.length === 0 ? undefined : told.reduce((sum, change) => sum + change, 0) / told.length;
}

/**
 * The effect of each reset: a normal prior around none, normal ratings of known spread, so the posterior
 * is normal too (the conjugate model). With few ratings it stays close to “no effect”.
 */
export function beliefsOf(trials: readonly Trial[], resets: readonly ResetId[]): Belief[] {
  const [prior, noise] = [1 / TRIAL_RULES.priorSd ** 2, 1 / TRIAL_RULES.noiseSd ** 2];
  return resets.map((reset) => {
    const changes = trials.filter((trial) => trial.reset === reset).map(({ change }) => change);
    const precision = prior + changes.length * noise;
    const sum = changes.reduce((all, change) => all + change, 0);
    return { reset, count: changes.length, mean: (noise * sum) / precision, sd: 1 / Math.sqrt(precision) };
  });
}

/**
 * Draws a reset by Thompson's rule: one effect is drawn from each belief, and the greatest wins. So all
 * are tried, and what seems to help comes more often.
 * @param among those the agent accepts and the time allows
 * @param random 0 to below 1, as `Math.random`
 */
export function drawReset(
  trials: readonly Trial[],
  among: readonly ResetId[],
  random: () => number,
): ResetId | undefined {
  const draws = beliefsOf(trials, among).map(({ reset, mean, sd }) => ({ reset, value: mean + sd * normal(random) }));
  return draws.sort((one, other) => other.value - one.value)[0]?.reset;
}

/** What may be told; nothing before there are enough ratings, and nothing of a single reset. */
export function findingOf(trials: readonly Trial[], resets: readonly ResetId[]): Finding | undefined {
  const known = trials.filter(({ reset }) => resets.includes(reset));
  const tried = beliefsOf(known, resets).filter(({ count }) => count > 0);
  if (known.length < TRIAL_RULES.enough || tried.length < 2) return undefined;
  const ranked = tried
    .map((belief) => ({
      ...belief,
      low: belief.mean - TRIAL_RULES.rangeSd * belief.sd,
      high: belief.mean + TRIAL_RULES.rangeSd * belief.sd,
      chance: chanceOfBest(belief, tried),
    }))
    .sort((one, other) => other.mean - one.mean);
  const [first] = ranked;
  const standsOut = first !== undefined && first.chance >= TRIAL_RULES.sure && first.low > 0;
  return { trials: known.length, ranked, ...(standsOut ? { best: first.reset } : {}) };
}

function difference(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : to - from;
}

/** A standard normal number by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const GRID = 400;

/** The chance that one effect is greater than all others: summed over where it may lie. */
function chanceOfBest(belief: Belief, all: readonly Belief[]): number {
  const others = all.filter((other) => other !== belief);
  const width = 10 / GRID;
  let chance = 0;
  for (let step = 0; step < GRID; step++) {
    const z = -5 + (step + 0.5) * width;
    const value = belief.mean + z * belief.sd;
    const below = others.reduce((product, other) => product * belowNormal((value - other.mean) / other.sd), 1);
    chance += (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * width * below;
  }
  return chance;
}

/** Standard normal distribution function (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function belowNormal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}
