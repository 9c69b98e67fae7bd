import { isHostile, type Severity } from '../hostility/verdict';
import { effectiveSeverity, type Turn } from './turn';

/** How a conversation counts, by the labelling guide. */
export interface Outcome {
  /** Any customer message is hostile or worse. */
  readonly hostile: boolean;
  /** Any customer message is abusive. */
  readonly abusive: boolean;
  /** Hostile, and calm in its last three customer messages (or all after the last hostile one). */
  readonly recovered: boolean;
  /** Number of customer messages at each severity, index 0–3. */
  readonly counts: readonly [number, number, number, number];
}

const RECOVERY_MESSAGES = 3;

/**
 * Counts one conversation. Per conversation, never per message: ten insults in one chat are one
 * hostile conversation.
 * @param turns any order of speakers, oldest first
 */
export function outcomeOf(turns: readonly Pick<Turn, 'speaker' | 'severity' | 'correction'>[]): Outcome {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const severities: Severity[] = [];
  for (const turn of turns) {
    if (turn.speaker !== 'customer') continue;
    const severity = effectiveSeverity(turn);
    counts[severity] += 1;
    severities.push(severity);
  }
  const lastHostile = severities.findLastIndex(isHostile);
  const after = severities.slice(lastHostile + 1).slice(-RECOVERY_MESSAGES);
  const hostile = lastHostile >= 0;
  return {
    hostile,
    abusive: counts[3] > 0,
    recovered: hostile && after.length > 0 && after.every((severity) => severity === 0),
    counts,
  };
}
