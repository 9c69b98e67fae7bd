import { isClauseEnd, isHan } from '../normalise/characters';
import type { MappedText } from '../normalise/mapped-text';
import type { Aim, CueHit, ReadCue } from './cue-rule';
import { surroundingsOf } from './surroundings';

/** How far, in code units, a word that tells the aim may stand from its cue. */
const HAN_REACH = 12;
const LATIN_REACH = 36;

/** Number of the clause each code unit stands in. */
function clausesOf(text: string): Int32Array {
  const clauses = new Int32Array(text.length + 1);
  let clause = 0;
  for (let at = 0; at < text.length; at += 1) {
    clauses[at] = clause;
    if (isClauseEnd(text.charCodeAt(at))) clause += 1;
  }
  clauses[text.length] = clause;
  return clauses;
}

function aimOfRule(hit: CueHit): Aim {
  return hit.rule.id.slice(hit.rule.id.lastIndexOf('-') + 1) as Aim;
}

/** A word for the agent or the company outweighs one for a thing at the same distance. */
const NEARNESS: Readonly<Record<Aim, number>> = { agent: 0, company: 2, other: 2, product: 4, self: 8, none: 99 };

function distance(aim: CueHit, cue: CueHit): number {
  if (aim.from < cue.to && aim.to > cue.from) return 0;
  return aim.to <= cue.from ? cue.from - aim.to : aim.from - cue.to;
}

function resolveAim(text: string, cue: CueHit, aims: readonly CueHit[], clauses: Int32Array, first: number): Aim {
  const reach = isHan(text.charCodeAt(cue.from)) ? HAN_REACH : LATIN_REACH;
  let best: Aim = 'none';
  let bestScore = Number.POSITIVE_INFINITY;
  for (let i = first; i < aims.length; i += 1) {
    const aim = aims[i];
    if (aim === undefined || aim.from > cue.to + reach) break;
    const gap = distance(aim, cue);
    if (gap > reach || clauses[aim.from] !== clauses[cue.from]) continue;
    const name = aimOfRule(aim);
    // "Idiots, the bag is torn": what stands beyond a comma is no target, though it may be who is meant.
    if ((name === 'product' || name === 'other') && isApart(text, aim, cue)) continue;
    const score = gap + NEARNESS[name];
    if (score < bestScore) {
      bestScore = score;
      best = name;
    }
  }
  return best;
}

function firstWithin(aims: readonly CueHit[], from: number, start: number): number {
  let first = start;
  while (first < aims.length && (aims[first]?.to ?? 0) < from - LATIN_REACH) first += 1;
  return first;
}

const COMMA = 0x2c;

/** A comma stands between the two. */
function isApart(text: string, aim: CueHit, cue: CueHit): boolean {
  const [from, to] = aim.to <= cue.from ? [aim.to, cue.from] : [cue.to, aim.from];
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === COMMA) return true;
  return false;
}

/** Quotation marks around a place, close by on both sides. */
function isQuoted(text: string, cue: CueHit): boolean {
  const before = text.slice(Math.max(0, cue.from - LATIN_REACH), cue.from);
  return before.includes('"') && text.slice(cue.to, cue.to + LATIN_REACH).includes('"');
}

function isUnderDefuser(cue: CueHit, defusers: readonly CueHit[], clauses: Int32Array): boolean {
  return defusers.some((defuser) => {
    if (clauses[defuser.from] !== clauses[cue.from] || cue === defuser) return false;
    const overlaps = defuser.from < cue.to && defuser.to > cue.from;
    return overlaps || (defuser.to <= cue.from && cue.from - defuser.to <= HAN_REACH);
  });
}

const MOST_DEFUSERS = 64;

/**
 * Gives each hit its aim and tells whether it is defused: quoted, reported, denied or said of
 * oneself.
 * @param original the message as written, for its capitals
 * @param hits hits of the cue rules, in order of place
 * @param aims hits of the aim rules, in order of place
 */
export function readCues(
  mapped: MappedText,
  original: string,
  hits: readonly CueHit[],
  aims: readonly CueHit[],
): ReadCue[] {
  if (hits.length === 0) return [];
  const { text } = mapped;
  const clauses = clausesOf(text);
  const defusers = hits
    .filter(({ rule }) => rule.id.endsWith('-self-blame') || rule.id.endsWith('-reported'))
    .slice(0, MOST_DEFUSERS);
  let first = 0;
  return hits.map((hit) => {
    first = firstWithin(aims, hit.from, first);
    const isDefused = hit.rule.loose > 0 && (isUnderDefuser(hit, defusers, clauses) || isQuoted(text, hit));
    const beside = surroundingsOf(mapped, original, hit);
    return { ...hit, aim: resolveAim(text, hit, aims, clauses, first), beside, isDefused };
  });
}
