import { describe, expect, it } from 'vitest';
import { estimateSeverity } from '../../../../domain/hostility/calibrate';
import type { SeverityCalibration } from '../../../../domain/hostility/model';

const STRAIGHT = { slope: 1, offset: 0 };
const CALIBRATION: SeverityCalibration = {
  curves: [STRAIGHT, STRAIGHT, STRAIGHT],
  thresholds: [0.6, 0.7, 0.45],
  abuseIsHostile: 0.3,
  short: { length: 12, threshold: 0.6 },
  cueOdds: 0,
};
const LONG = 100;

/** Raw score of a head that the straight curve turns into this probability. */
const raw = (probability: number): number => Math.log(probability / (1 - probability));
const severityOf = (heated: number, hostile: number, abusive: number, length = LONG): number =>
  estimateSeverity([raw(heated), raw(hostile), raw(abusive)], false, length, CALIBRATION).severity;

describe('severity', () => {
  it.each([
    ['nothing reaches its threshold', 0.5, 0.3, 0.1, 0],
    ['heat alone', 0.65, 0.3, 0.1, 1],
    ['hostile enough', 0.8, 0.72, 0.1, 2],
    ['abusive enough', 0.8, 0.5, 0.5, 3],
    ['likely enough abusive to be hostile', 0.8, 0.5, 0.35, 2],
    ['neither', 0.8, 0.65, 0.25, 1],
  ])('%s', (_, heated, hostile, abusive, severity) => {
    expect(severityOf(heated, hostile, abusive)).toBe(severity);
  });

  it('needs less for a short message, and only for a short one', () => {
    expect(severityOf(0.8, 0.65, 0.1, 12)).toBe(2);
    expect(severityOf(0.8, 0.65, 0.1, 13)).toBe(1);
    expect(severityOf(0.8, 0.55, 0.1, 12)).toBe(1);
  });
});
