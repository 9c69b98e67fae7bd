import type { Curve } from '../../domain/hostility/model';

interface Sample {
  readonly score: number;
  readonly positive: boolean;
}

const STEPS = 400;
const RATE = 1;

/** Platt scaling: slope and offset that make the scores probabilities, by gradient descent. */
export function fitCurve(samples: readonly Sample[]): Curve {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let bySlope = 0;
    let byOffset = 0;
    for (const { score, positive } of samples) {
      const error = 1 / (1 + Math.exp(-(slope * score + offset))) - (positive ? 1 : 0);
      bySlope += error * score;
      byOffset += error;
    }
    slope -= (RATE * bySlope) / samples.length;
    offset -= (RATE * byOffset) / samples.length;
  }
  return { slope, offset };
}
