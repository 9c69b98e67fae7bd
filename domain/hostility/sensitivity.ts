import { isHostile, type Severity } from './verdict';

/** How readily messages count as hostile, from −2 (only what is plain) to 2 (at the slightest); 0 as trained. */
export const SENSITIVITY_STEPS = [-2, -1, 0, 1, 2] as const;
export type SensitivityStep = (typeof SENSITIVITY_STEPS)[number];

/**
 * Natural log-odds that a step moves the threshold by. On real customer messages the steps find 66, 69, 75, 77 and
 * 78 % of the hostile ones in Chinese and 59, 61, 69, 71 and 73 % in English, and count 0 to 1.7 and 0.3 to 3.6 %
 * of the calm ones. What is likely enough abusive counts at every step.
 */
export const STEP_ODDS = 0.4;

/** How readily messages count, and what the agent's corrections have said of it since that was chosen. */
export interface Sensitivity {
  readonly step: SensitivityStep;
  /** Messages that counted and should not have. */
  readonly alarms: number;
  /** Messages that did not count and should have. */
  readonly misses: number;
}

export const USUAL_SENSITIVITY: Sensitivity = { step: 0, alarms: 0, misses: 0 };

/** A step just chosen: corrections count anew. */
export function sensitivityAt(step: SensitivityStep): Sensitivity {
  return { ...USUAL_SENSITIVITY, step };
}

/** One message the agent corrected, or took a correction back from. */
export interface Correction {
  readonly severity: Severity;
  /** Probability that it is at least hostile, 0–1. */
  readonly score: number;
  readonly previous: Severity | undefined;
  readonly next: Severity | undefined;
}

/** More corrections to one side than to the other that speak for a step. */
const ENOUGH = 3;
/** Of messages surer than this no step would have decided otherwise: they say nothing of it. */
const SURE = 0.9;

/** What the corrections say after one more. */
export function afterCorrection(
  sensitivity: Sensitivity,
  { severity, score, previous, next }: Correction,
): Sensitivity {
  if (score > SURE || score < 1 - SURE) return sensitivity;
  const change = (isSide: (correction: Severity) => boolean): number =>
    Number(next !== undefined && isSide(next)) - Number(previous !== undefined && isSide(previous));
  const counted = isHostile(severity);
  const alarms = counted ? change((correction) => !isHostile(correction)) : 0;
  const misses = counted ? 0 : change(isHostile);
  return {
    ...sensitivity,
    alarms: Math.max(0, sensitivity.alarms + alarms),
    misses: Math.max(0, sensitivity.misses + misses),
  };
}

/** The next step that the corrections speak for, for the agent to take or leave; `undefined` where they do not. */
export function proposedStep({ step, alarms, misses }: Sensitivity): SensitivityStep | undefined {
  const direction = alarms - misses >= ENOUGH ? -1 : misses - alarms >= ENOUGH ? 1 : 0;
  return direction === 0 ? undefined : SENSITIVITY_STEPS.find((one) => one === step + direction);
}
