import { isClauseEnd, isHan, isLetter, isWordUnit } from '../normalise/characters';
import { compilePattern, firstCharacters, splitPatterns, type Step } from './compile-patterns';
import type { CueHit, CueRule } from './cue-rule';

/** Widest gap, in code units, between Han characters and between Latin words. */
const HAN_GAP = 6;
const LATIN_GAP = 24;
const SPACE = 0x20;
const HYPHEN = 0x2d;
/** Key of the entries that any second code unit may follow. */
const ANY = -1;

/** Finds the hits of the rules in a normalised text, in order of place, one per rule and place. */
export type Matcher = (text: string) => CueHit[];

interface Entry {
  readonly step: Step;
  readonly owner: number;
}

function isBoundary(text: string, at: number): boolean {
  return !isWordUnit(text.charCodeAt(at)) || !isWordUnit(text.charCodeAt(at - 1));
}

/** A tripled letter or character (stuuupid) is one the writer held down. */
function isStretch(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!(isLetter(code) || isHan(code)) || code !== text.charCodeAt(at - 1)) return false;
  return code === text.charCodeAt(at + 1) || code === text.charCodeAt(at - 2);
}

/** Where the second character stands: after the run when the first is held down (iiidiot). */
function secondAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== text.charCodeAt(at + 1) || code !== text.charCodeAt(at + 2)) return at + 1;
  let to = at + 3;
  while (text.charCodeAt(to) === code) to += 1;
  return to;
}

function matchAny(text: string, at: number, steps: readonly Step[]): number {
  for (const step of steps) {
    const end = matchStep(text, at, step);
    if (end >= 0) return end;
  }
  return -1;
}

function matchGap(text: string, at: number, step: Step): number {
  const isWide = !isHan(text.charCodeAt(at)) && !isHan(text.charCodeAt(at - 1));
  const limit = Math.min(text.length, at + (isWide ? LATIN_GAP : HAN_GAP));
  for (let from = at; from <= limit; from += 1) {
    const end = isBoundary(text, from) ? matchAny(text, from, step.next) : -1;
    if (end >= 0) return end;
    if (isClauseEnd(text.charCodeAt(from))) return -1;
  }
  return -1;
}

/** End of the match of `step` and what follows it at `at`, or -1. */
function matchStep(text: string, at: number, step: Step): number {
  if (step.kind === 'accept') return isBoundary(text, at) ? at : -1;
  if (step.kind === 'gap') return matchGap(text, at, step);
  if (step.kind === 'ending') {
    let to = at;
    while (isLetter(text.charCodeAt(to))) to += 1;
    return matchAny(text, to, step.next);
  }
  const code = text.charCodeAt(at);
  if (step.code === SPACE) {
    // spaces of a pattern are generous: none at an end or beside another, hyphens count
    if (code === SPACE || code === HYPHEN) return matchAny(text, at + 1, step.next);
    const isEdge = at >= text.length || text.charCodeAt(at - 1) === SPACE || !isWordUnit(text.charCodeAt(at));
    return isEdge ? matchAny(text, at, step.next) : -1;
  }
  if (step.code >= 0 ? step.code !== code : at >= text.length || !step.chars.includes(text.charAt(at))) return -1;
  const plain = matchAny(text, at + 1, step.next);
  if (plain >= 0) return plain;
  if (text.charCodeAt(at + 1) !== code) return -1;
  let to = at + 1;
  while (to < text.length && isStretch(text, to)) to += 1;
  return to > at + 1 ? matchAny(text, to, step.next) : -1;
}

/** The code units that can come second, or {@link ANY}. */
function secondsOf(step: Step): ReadonlySet<number> {
  if (step.next.some((next) => next.kind !== 'set' || next.code === SPACE)) return new Set([ANY]);
  return new Set(step.next.flatMap((next) => [...next.chars].map((char) => char.charCodeAt(0))));
}

/** Patterns as written, by the character they begin with. */
type Sources = ReadonlyMap<number, readonly { readonly pattern: string; readonly owner: number }[]>;

function collectSources(rules: readonly CueRule[]): Sources {
  const sources = new Map<number, { pattern: string; owner: number }[]>();
  rules.forEach((rule, owner) => {
    for (const pattern of splitPatterns(rule.patterns)) {
      for (const char of new Set(firstCharacters(pattern))) {
        const first = char.charCodeAt(0);
        const list = sources.get(first);
        if (list) list.push({ pattern, owner });
        else sources.set(first, [{ pattern, owner }]);
      }
    }
  });
  return sources;
}

/** Entries of the patterns that begin with `first`, by the character that comes second. */
function compileFor(first: number, sources: Sources): Map<number, Entry[]> {
  const bySecond = new Map<number, Entry[]>();
  for (const { pattern, owner } of sources.get(first) ?? []) {
    for (const step of compilePattern(pattern)) {
      if (!step.chars.includes(String.fromCharCode(first))) continue;
      const entry = { step, owner };
      for (const second of secondsOf(step)) {
        const list = bySecond.get(second);
        if (list) list.push(entry);
        else bySecond.set(second, [entry]);
      }
    }
  }
  return bySecond;
}

/**
 * Readies the rules; matching is linear in the text with a bounded factor. Patterns are compiled
 * when a character they begin with is first met: a worker that wakes for one message compiles few.
 */
export function createMatcher(rules: readonly CueRule[]): Matcher {
  const sources = collectSources(rules);
  const compiled = new Map<number, Map<number, Entry[]>>();
  const entriesFor = (first: number): Map<number, Entry[]> => {
    const known = compiled.get(first) ?? compileFor(first, sources);
    compiled.set(first, known);
    return known;
  };
  return (text) => {
    const hits: CueHit[] = [];
    let seen: number[] = [];
    const tryAt = (entries: readonly Entry[] | undefined, at: number): void => {
      if (entries === undefined) return;
      for (const { step, owner } of entries) {
        const rule = rules[owner];
        if (rule === undefined || seen.includes(owner)) continue;
        const to = matchStep(text, at, step);
        if (to <= at) continue;
        seen.push(owner);
        hits.push({ rule, from: at, to });
      }
    };
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (!isBoundary(text, at) || !sources.has(first)) continue;
      const bySecond = entriesFor(first);
      if (seen.length > 0) seen = [];
      if (at + 1 < text.length) tryAt(bySecond.get(text.charCodeAt(secondAt(text, at))), at);
      tryAt(bySecond.get(ANY), at);
    }
    return hits;
  };
}
