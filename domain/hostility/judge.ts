import { estimateSeverity, leaned, type Leaning, raise, type SeverityEstimate } from './calibrate';
import { heatBefore, oddsAfter } from './context';
import { mostHostileClause } from './evidence';
import { isHostileStrength, strongestCue } from './features/cue-features';
import { FeatureSink, type FeatureVector } from './features/feature-sink';
import { extractFeatures } from './features/features';
import { decodeTable } from './linear-table';
import { findHostile } from './local-words';
import { FEATURE_VERSION, type HostilityModel } from './model';
import { moodOf } from './mood';
import { createReader, type MessageReading } from './read-message';
import { STEP_ODDS } from './sensitivity';
import type { Judge } from './verdict';
import { isAttack, kindsOf, placesOf, risksOf, targetOf, toCues } from './verdict-parts';

/**
 * A hostile verdict that no kind of hostility explains needs this probability (chosen on real customer
 * messages: two false alarms fewer in each 600, nothing missed).
 */
const NAMELESS = 0.65;

/**
 * Makes the judge from trained weights: normalise → cues → features → model → calibrate → verdict.
 * Decodes and compiles once, here; the judge itself is pure, never throws and is linear in the
 * length of the message.
 * @throws Error when the weights belong to another version of the features
 */
export function createJudge(model: HostilityModel): Judge {
  if (model.version !== FEATURE_VERSION) {
    throw new Error(`Model version ${model.version}, features ${FEATURE_VERSION}: run npm run train`);
  }
  const read = createReader();
  const severityTable = decodeTable(model.severity);
  const kindTable = decodeTable(model.kinds);
  const targetTable = decodeTable(model.targets);
  const sink = new FeatureSink(model.severity.buckets);
  const estimateOf = (reading: MessageReading, features: FeatureVector, leaning: Leaning): SeverityEstimate =>
    estimateSeverity(
      severityTable.score(features),
      isHostileStrength(strongestCue(reading.cues)),
      reading.text.length,
      model.calibration[reading.language],
      leaning,
    );
  /** By itself and without the agent's own words: most messages before were judged a moment ago. */
  const hostileOf = remembered((text) => {
    const reading = read(text);
    const { score } = estimateOf(reading, extractFeatures(reading, sink), {});
    return score[2] + score[3];
  });

  return ({ text, before = [] }, taught) => {
    const context = oddsAfter(heatBefore(before, hostileOf));
    const reading = read(text, taught);
    const leaning = (taught?.sensitivity ?? 0) * STEP_ODDS;
    const features = extractFeatures(reading, sink);
    const learnt = estimateOf(reading, features, { context, leaning });
    const own = findHostile(reading, taught);
    const { severity: certain, score } = own.length > 0 ? raise(learnt, 2) : learnt;
    const kinds = kindsOf(reading, certain, kindTable, features, model);
    const { abuseIsHostile } = model.calibration[reading.language];
    const isUnsure = leaned(score[2] + score[3], leaning) < NAMELESS && score[3] < abuseIsHostile;
    const isNameless = certain === 2 && kinds.length === 0 && own.length === 0 && isUnsure;
    const severity = isNameless ? 1 : certain;
    const target = targetOf(severity, targetTable, features, model);
    const places = [...placesOf(reading, severity), ...own.map((place) => ({ ...place, kind: 'insult' as const }))];
    if (severity >= 2 && !places.some(({ kind }) => isAttack(kind))) {
      const clause = mostHostileClause(reading.text, severityTable);
      if (clause) places.push({ ...clause, kind: kinds[0] ?? 'contempt' });
    }
    return {
      severity,
      score,
      kinds,
      target,
      language: reading.language,
      mood: moodOf(reading.moods, severity),
      risks: risksOf(reading),
      cues: toCues(reading, places),
    };
  };
}

/** Texts whose probability is kept, and the longest of them, code units. */
const MOST_KEPT = 64;
const LONGEST_KEPT = 1_000;

/** The last answers of a function of texts. */
function remembered(work: (text: string) => number): (text: string) => number {
  const kept = new Map<string, number>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = work(text);
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    if (text.length <= LONGEST_KEPT) kept.set(text, value);
    return value;
  };
}
