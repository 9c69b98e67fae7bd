import type { Aim, CueRule, ReadCue } from '../cues/cue-rule';
import { type FeatureSink, finish, hashName, mix } from './feature-sink';

const MOST_COUNTED = 4;
/** Rules of one message that are paired; more tell nothing new and would cost squares. */
const MOST_PAIRED = 12;

const FIRED = hashName('fired');
const DEFUSED = hashName('defused');
const AIMED = hashName('aimed');
const TIMES = hashName('times');
const PAIR = hashName('pair');
const NEAR = hashName('near');
const MENTION = hashName('mention');
const STRONGEST = hashName('strongest');
const BESIDE = hashName('beside');
const STANDING = hashName('standing');
const NAME = hashName('name');
const CLEAREST = hashName('clearest');

const knownNames = new Map<string, number>();

/** Hash of an id or aim, computed once. */
function hashOf(name: string): number {
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  const hash = hashName(name);
  knownNames.set(name, hash);
  return hash;
}

function join(a: number, b: number, c = 0): number {
  return finish(mix(mix(mix(0x811c9dc5, a), b), c));
}

function strengthOf({ rule, aim }: ReadCue): number {
  if (aim === 'agent' || aim === 'company') return rule.aimed;
  return aim === 'none' ? rule.loose : 0;
}

/** Severity that the strongest cue stands for by itself: what the rules alone would say. */
export function strongestCue(cues: readonly ReadCue[]): number {
  return cues.reduce((most, cue) => (cue.isDefused ? most : Math.max(most, strengthOf(cue))), 0);
}

/** Strong enough to speak for an attack. */
export function isHostileStrength(strength: number): boolean {
  return strength >= 2;
}

/** How surely a cue is thrown at somebody: its strength, and whether it is a clause of its own. */
function clarityOf(cue: ReadCue): number {
  const { left, right } = cue.beside;
  const loneliness =
    (left === 'content' ? 0 : 1) + (right === 'content' ? 0 : 1) + (left === 'end' && right === 'end' ? 1 : 0);
  return cue.rule.aimed * 4 + loneliness;
}

function byId(a: CueRule, b: CueRule): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * What the lexicons found, as features: each rule alone, with whom it points at, how often, in
 * company with another rule and with anyone mentioned.
 * @param mentions aim rules that fired anywhere in the message
 */
export function addCueFeatures(
  sink: FeatureSink,
  cues: readonly ReadCue[],
  mentions: readonly CueRule[],
  value: number,
): void {
  const counts = new Map<CueRule, number>();
  let clearest = 0;
  for (const cue of cues) {
    const rule = hashOf(cue.rule.id);
    if (cue.isDefused) {
      sink.add(join(DEFUSED, rule), value);
      continue;
    }
    sink.add(join(FIRED, rule), value);
    sink.add(join(AIMED, rule, hashOf(cue.aim satisfies Aim)), value);
    const { left, right, isName } = cue.beside;
    const standing = join(hashOf(left), hashOf(right));
    sink.add(join(BESIDE, rule, standing), value);
    sink.add(join(STANDING, join(standing, cue.rule.aimed), strengthOf(cue)), value);
    if (isName) sink.add(join(NAME, cue.rule.aimed), value);
    else clearest = Math.max(clearest, clarityOf(cue));
    counts.set(cue.rule, (counts.get(cue.rule) ?? 0) + 1);
  }
  sink.add(join(STRONGEST, strongestCue(cues)), value);
  sink.add(join(CLEAREST, clearest), value);
  for (const mention of mentions) sink.add(join(MENTION, hashOf(mention.id)), value);
  const present = [...counts.keys()].sort(byId).slice(0, MOST_PAIRED);
  present.forEach((rule, i) => {
    const hash = hashOf(rule.id);
    sink.add(join(TIMES, hash, Math.min(counts.get(rule) ?? 0, MOST_COUNTED)), value);
    for (const mention of mentions) sink.add(join(NEAR, hash, hashOf(mention.id)), value);
    for (const other of present.slice(i + 1)) sink.add(join(PAIR, hash, hashOf(other.id)), value);
  });
}
