import type { CueHit } from './cues/cue-rule';
import { type Mood, MOODS, type Severity } from './verdict';

/**
 * The mood behind a message: what its words name most often; hostility without such words is anger.
 * @param hits hits of the mood rules
 */
export function moodOf(hits: readonly CueHit[], severity: Severity): Mood {
  const counts = new Map<string, number>();
  for (const { rule } of hits) {
    const mood = rule.id.slice(rule.id.lastIndexOf('-') + 1);
    counts.set(mood, (counts.get(mood) ?? 0) + 1);
  }
  if (severity >= 2) counts.set('angry', (counts.get('angry') ?? 0) + severity);
  let best: Mood = 'unclear';
  let most = 0;
  for (const mood of MOODS) {
    const count = counts.get(mood) ?? 0;
    if (count > most) {
      most = count;
      best = mood;
    }
  }
  return best;
}
