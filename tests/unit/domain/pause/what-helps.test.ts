import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResetId } from '../../../../domain/pause/resets';
import {
  beliefsOf,
  changeOf,
  drawReset,
  type Finding,
  findingOf,
  type Trial,
  TRIAL_RULES,
} from '../../../../domain/pause/what-helps';

const RESETS: readonly ResetId[] = ['three-breaths', 'green-view', 'body', 'grounding'];

/** A stream of numbers that is the same each time. */
function aChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Somebody for whom each reset helps by so much, on average; ratings spread as real ones do. */
function trialsOf(effects: Readonly<Partial<Record<ResetId, number>>>, count: number, seed: number): Trial[] {
  const chance = aChance(seed);
  const among = Object.keys(effects) as ResetId[];
  const trials: Trial[] = [];
  while (trials.length < count) {
    const reset = drawReset(trials, among, chance);
    if (!reset) throw new Error('nothing was drawn');
    const noise = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance()) * TRIAL_RULES.noiseSd;
    trials.push({ reset, change: Math.max(-1, Math.min(1, (effects[reset] ?? 0) + noise)) });
  }
  return trials;
}

const aTrial = fc.record({ reset: fc.constantFrom(...RESETS), change: fc.double({ min: -1, max: 1, noNaN: true }) });

describe('the change with a pause', () => {
  it.each([
    [{ pleasure: 0.2, arousal: 0.8 }, { pleasure: 0.6, arousal: 0.6 }, 0.3],
    [{ pleasure: 0.5 }, { pleasure: 0.25, arousal: 0.1 }, -0.25],
    [{ arousal: 1 }, { arousal: 0 }, 1],
    [{ pleasure: 0.5 }, { arousal: 0.5 }, undefined],
    [undefined, { pleasure: 1 }, undefined],
    [{}, {}, undefined],
  ])('from %j to %j is %d', (before, after, change) => {
    if (change === undefined) expect(changeOf(before, after)).toBeUndefined();
    else expect(changeOf(before, after)).toBeCloseTo(change);
  });
});

describe('what is believed', () => {
  it('is the prior before anything is rated', () => {
    expect(beliefsOf([], ['body'])).toEqual([
      { reset: 'body', count: 0, mean: 0, sd: expect.closeTo(TRIAL_RULES.priorSd) },
    ]);
  });

  it('is the weighed mean of prior and ratings', () => {
    const trials = [0.4, 0.2, 0.3].map((change): Trial => ({ reset: 'body', change }));
    const [prior, noise] = [1 / TRIAL_RULES.priorSd ** 2, 1 / TRIAL_RULES.noiseSd ** 2];
    const [belief] = beliefsOf(trials, ['body']);
    expect(belief?.mean).toBeCloseTo((noise * 0.9) / (prior + 3 * noise));
    expect(belief?.sd).toBeCloseTo((prior + 3 * noise) ** -0.5);
  });

  it('lies between nothing and the ratings, is surer with each, and does not hang on their order', () => {
    fc.assert(
      fc.property(fc.array(aTrial, { maxLength: 60 }), aTrial, (trials, next) => {
        const before = beliefsOf(trials, RESETS);
        for (const { reset, mean, count } of before) {
          const changes = trials.filter((trial) => trial.reset === reset).map(({ change }) => change);
          expect(count).toBe(changes.length);
          expect(mean).toBeGreaterThanOrEqual(Math.min(0, ...changes) - 1e-9);
          expect(mean).toBeLessThanOrEqual(Math.max(0, ...changes) + 1e-9);
        }
        const after = beliefsOf([...trials, next], RESETS);
        const sdOf = (all: typeof before) => all.find(({ reset }) => reset === next.reset)?.sd ?? 0;
        expect(sdOf(after)).toBeLessThan(sdOf(before));
        for (const [index, { mean }] of beliefsOf([...trials].reverse(), RESETS).entries()) {
          expect(mean).toBeCloseTo(before[index]?.mean ?? Number.NaN);
        }
      }),
    );
  });
});

describe('what is told', () => {
  it('is nothing before twenty ratings, nor of a single reset', () => {
    fc.assert(
      fc.property(fc.array(aTrial, { maxLength: TRIAL_RULES.enough - 1 }), (trials) => {
        expect(findingOf(trials, RESETS)).toBeUndefined();
      }),
    );
    expect(findingOf(trialsOf({ body: 0.5 }, 40, 1), RESETS)).toBeUndefined();
    expect(findingOf(trialsOf({ body: 0.3, grounding: 0 }, 20, 1), RESETS)?.trials).toBe(20);
  });

  it('has chances that add up to one and ranges around the means', () => {
    fc.assert(
      fc.property(fc.array(aTrial, { minLength: 20, maxLength: 80 }), (trials) => {
        const finding = findingOf(trials, RESETS);
        if (!finding) return;
        expect(finding.ranked.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 3);
        for (const { low, mean, high } of finding.ranked) expect(low < mean && mean < high).toBe(true);
        if (finding.best) expect(finding.best).toBe(finding.ranked[0]?.reset);
      }),
    );
  });
});

describe('people whose truth is known', () => {
  const PEOPLE = 200;
  const people = (effects: Readonly<Partial<Record<ResetId, number>>>, count: number) =>
    Array.from({ length: PEOPLE }, (_, seed) => findingOf(trialsOf(effects, count, seed * 7_919 + 1), RESETS));
  type Found = Finding | undefined;
  const share = (found: readonly Found[], is: (one: Found) => boolean) => found.filter(is).length / PEOPLE;

  it('are told what helps them, mostly, and seldom something else', () => {
    const found = people({ 'three-breaths': 0.05, 'green-view': 0.35, body: 0, grounding: 0.05 }, 60);
    expect(share(found, (one) => one?.best === 'green-view')).toBeGreaterThan(0.7);
    expect(share(found, (one) => one?.best !== undefined && one.best !== 'green-view')).toBeLessThan(0.03);
  });

  it('are told of no best one, mostly, where all are alike', () => {
    const found = people({ 'three-breaths': 0, 'green-view': 0, body: 0, grounding: 0 }, 40);
    expect(share(found, (one) => one?.best !== undefined)).toBeLessThan(0.15);
  });

  it('find the truth inside the range about four times of five', () => {
    const truth = { 'three-breaths': 0.1, 'green-view': 0.2, body: -0.1, grounding: 0.05 };
    const ranges = people(truth, 40).flatMap((finding) => finding?.ranked ?? []);
    const inside = ranges.filter(({ reset, low, high }) => {
      const effect = truth[reset as keyof typeof truth];
      return low <= effect && effect <= high;
    });
    expect(inside.length / ranges.length).toBeGreaterThan(0.72);
    expect(inside.length / ranges.length).toBeLessThan(0.95);
  });
});

describe('the draw', () => {
  it('tries everything that is accepted and takes nothing else', () => {
    const drawn = new Set(trialsOf({ body: 0, grounding: 0, 'green-view': 0 }, 30, 5).map(({ reset }) => reset));
    expect([...drawn].sort()).toEqual(['body', 'green-view', 'grounding']);
    expect(drawReset([], [], Math.random)).toBeUndefined();
    expect(drawReset([{ reset: 'body', change: 1 }], ['grounding'], Math.random)).toBe('grounding');
  });

  it('comes to what helps, and never leaves the others out for good', () => {
    const trials = trialsOf({ body: 0.4, grounding: 0 }, 200, 11);
    const late = trials.slice(100).filter(({ reset }) => reset === 'body').length;
    expect(late).toBeGreaterThan(85);
    expect(trials.filter(({ reset }) => reset === 'grounding').length).toBeGreaterThan(3);
  });
});
