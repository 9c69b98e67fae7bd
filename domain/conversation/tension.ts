import type { Severity } from '../hostility/verdict';
import { effectiveSeverity, type Turn } from './turn';

/** Customer turns after which an old message weighs half (2–3 by evidence §9; a choice). */
export const TENSION_HALF_LIFE_TURNS = 2.5;

/**
 * Tension of a conversation now, 0 (calm) to 3 (abusive): the strongest customer message, each
 * halved every {@link TENSION_HALF_LIFE_TURNS} customer messages since.
 * @param turns oldest first
 */
export function tensionOf(turns: readonly Pick<Turn, 'speaker' | 'severity' | 'correction'>[]): number {
  let tension = 0;
  const fade = 0.5 ** (1 / TENSION_HALF_LIFE_TURNS);
  for (const turn of turns) {
    if (turn.speaker !== 'customer') continue;
    tension = Math.max(effectiveSeverity(turn), tension * fade);
  }
  return tension;
}

/** The sign shown for a tension value: the nearest level, a half rounds up. */
export function levelOf(tension: number): Severity {
  return Math.min(3, Math.max(0, Math.round(tension))) as Severity;
}
