import type { ReadCue } from './cues/cue-rule';
import type { LinearTable } from './linear-table';
import type { FeatureVector } from './features/feature-sink';
import type { HostilityModel } from './model';
import type { MessageReading } from './read-message';
import { type Cue, type Kind, KINDS, type Risk, RISKS, type Severity, type Target } from './verdict';

/** Kinds that only an attack can have; a tense message never carries them. */
const ATTACKS: ReadonlySet<string> = new Set(['insult', 'harm-threat', 'sexual-harassment', 'discrimination']);

/** Whether a cue of this kind explains a hostile verdict. */
export function isAttack(kind: Kind | Risk): boolean {
  return EXPLAINS.has(kind);
}

const EXPLAINS: ReadonlySet<string> = new Set([...ATTACKS, 'contempt', 'accusation', 'complaint-threat', 'profanity']);

function isKind(kind: Kind | Risk | null): kind is Kind {
  return kind !== null && (KINDS as readonly string[]).includes(kind);
}

/** Whether a cue may speak for a verdict of this severity. */
function counts(cue: ReadCue, severity: Severity): boolean {
  if (cue.isDefused || !isKind(cue.rule.kind) || cue.rule.loose > severity + 1) return false;
  return severity >= 2 || !ATTACKS.has(cue.rule.kind);
}

/** Kinds: what the cues say and the model thinks likely, in the order of the guide. */
export function kindsOf(
  reading: MessageReading,
  severity: Severity,
  table: LinearTable,
  features: FeatureVector,
  model: HostilityModel,
): Kind[] {
  if (severity === 0) return [];
  const scores = table.score(features);
  const cued = new Set(reading.cues.filter((cue) => counts(cue, severity)).map(({ rule }) => rule.kind));
  return KINDS.filter((kind) => {
    if (severity < 2 && ATTACKS.has(kind)) return false;
    const score = scores[model.kindNames.indexOf(kind)] ?? -9;
    return score > 0 || (score > -1.2 && cued.has(kind));
  });
}

/** Whom the message is aimed at: nobody when calm, and an attack always has a target. */
export function targetOf(
  severity: Severity,
  table: LinearTable,
  features: FeatureVector,
  model: HostilityModel,
): Target {
  if (severity === 0) return 'none';
  const scores = table.score(features);
  let best: Target = 'none';
  let highest = Number.NEGATIVE_INFINITY;
  model.targetNames.forEach((target, i) => {
    if (severity >= 2 && (target === 'none' || target === 'product')) return;
    const score = scores[i] ?? 0;
    if (score > highest) {
      highest = score;
      best = target;
    }
  });
  return best;
}

/** Risks named, in the order of the closed set. */
export function risksOf(reading: MessageReading): Risk[] {
  const named = new Set(reading.risks.map(({ rule }) => rule.kind));
  return RISKS.filter((risk) => named.has(risk));
}

/** A place in the normalised text and what it is evidence of. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind | Risk;
}

/** Places shown at most; more would tell nobody anything. */
const MOST_CUES = 64;

/** Places in the normalised text → places in the original, in order, the longer of two equal starts. */
export function toCues(reading: MessageReading, places: readonly Place[]): Cue[] {
  const { start, end } = reading.mapped;
  const sorted = [...places].sort((a, b) => a.from - b.from || b.to - a.to);
  const cues: Cue[] = [];
  const coveredTo = new Map<string, number>();
  for (const { from, to, kind } of sorted) {
    if (cues.length >= MOST_CUES) break;
    if (to <= from || to <= (coveredTo.get(kind) ?? 0)) continue;
    coveredTo.set(kind, to);
    cues.push({ start: start[from] ?? 0, end: end[to - 1] ?? 0, kind });
  }
  return cues;
}

/** The cues that speak for the verdict, and the risks. */
export function placesOf(reading: MessageReading, severity: Severity): Place[] {
  const spoken = severity === 0 ? [] : reading.cues.filter((cue) => counts(cue, severity));
  return [...spoken, ...reading.risks].flatMap(({ rule, from, to }) =>
    rule.kind === null ? [] : [{ from, to, kind: rule.kind }],
  );
}
