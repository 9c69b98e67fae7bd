import { describe, expect, it } from 'vitest';
import { barsOf, play, reportOf, tasksOf } from '../../../../tools/simulate/measure';
import { POLICIES, type Policy } from '../../../../tools/simulate/policies';

const [ENGINE, EVERY_HALF_HOUR, EACH_HOSTILE] = POLICIES as readonly [Policy, Policy, Policy];
const SEED = 7;
/** A few hundred shifts take seconds, minutes where the machine is busy. */
const LONG_MS = 300_000;

const reportFor = (policy: Policy, shifts: number) => reportOf(policy.name, play(policy, tasksOf(shifts, SEED)));
const missed = (policy: Policy, shifts: number) =>
  barsOf(reportFor(policy, shifts))
    .filter(({ isMet }) => !isMet)
    .map(({ what }) => what);

describe('in simulated shifts', () => {
  it(
    'the engine clears every bar',
    () => {
      const report = reportFor(ENGINE, 200);
      expect(barsOf(report).filter(({ isMet }) => !isMet)).toEqual([]);
      expect(report.offersSafe).toBe(1);
      // None of it for want of anything to offer.
      expect(report.longSpells).toBeGreaterThan(50);
      expect(report.pausesPerShift).toBeGreaterThan(0.5);
    },
    LONG_MS,
  );

  it(
    'the ways of other tools miss the bars, so the shifts can tell',
    () => {
      const unsafe = ['no customer is late because of a pause', 'every pause begins at a safe moment'];
      expect(missed(EVERY_HALF_HOUR, 60)).toEqual(expect.arrayContaining(unsafe));
      expect(missed(EACH_HOSTILE, 60)).toEqual(expect.arrayContaining(unsafe));
    },
    LONG_MS,
  );

  it('the same seed gives the same shifts, another seed others', () => {
    const once = play(ENGINE, tasksOf(6, SEED));
    expect(play(ENGINE, tasksOf(6, SEED))).toEqual(once);
    expect(play(ENGINE, tasksOf(6, SEED + 1))).not.toEqual(once);
  });
});
