import { isClauseEnd, isHan, isLetter, isWordUnit } from '../normalise/characters';
import { compilePattern, firstCharacters, splitPatterns, type Step } from './compile-patterns';
import type { CueHit, CueRule } from './cue-rule';
import { createPrefixTree, type Entry, type PrefixTree } from './prefix-tree';

/** Widest gap, in code units, between Han characters and between Latin words. */
const HAN_GAP = 6;
const LATIN_GAP = 24;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Finds the hits of the rules in a normalised text, in order of place, one per rule and place. */
export type Matcher = (text: string) => CueHit[];

function isBoundary(text: string, at: number): boolean {
  return !isWordUnit(text.charCodeAt(at)) || !isWordUnit(text.charCodeAt(at - 1));
}

/** A tripled letter or character (stuuupid) is one the writer held down. */
function isStretch(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!(isLetter(code) || isHan(code)) || code !== text.charCodeAt(at - 1)) return false;
  return code === text.charCodeAt(at + 1) || code === text.charCodeAt(at - 2);
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

/** Entries of the patterns that begin with `first`. */
function compileFor(first: number, sources: Sources): PrefixTree {
  const char = String.fromCharCode(first);
  const entries = (sources.get(first) ?? []).flatMap(({ pattern, owner }) =>
    compilePattern(pattern)
      .filter(({ chars }) => chars.includes(char))
      .map((step) => ({ step, owner })),
  );
  // Of two rules that hit at one place the first counts, and the surer pattern is the better witness.
  return createPrefixTree([...entries.filter(hasSureSecond), ...entries.filter((entry) => !hasSureSecond(entry))]);
}

/** Whether a letter, and no gap or end, must come second. */
function hasSureSecond({ step }: Entry): boolean {
  return step.next.every(({ kind, code }) => kind === 'set' && code !== SPACE);
}

/**
 * Readies the rules; matching is linear in the text with a bounded factor. Patterns are compiled
 * when a character they begin with is first met: a worker that wakes for one message compiles few.
 */
export function createMatcher(rules: readonly CueRule[]): Matcher {
  const sources = collectSources(rules);
  const compiled = new Map<number, PrefixTree>();
  const treeFor = (first: number): PrefixTree => {
    const tree = compiled.get(first) ?? compileFor(first, sources);
    compiled.set(first, tree);
    return tree;
  };
  return (text) => {
    const hits: CueHit[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (!isBoundary(text, at) || !sources.has(first)) continue;
      const here = hits.length;
      for (const { step, owner } of treeFor(first)(text, at)) {
        const rule = rules[owner];
        if (rule === undefined || isKnown(hits, here, rule)) continue;
        const to = matchStep(text, at, step);
        if (to > at) hits.push({ rule, from: at, to });
      }
    }
    return hits;
  };
}

/** Whether a rule has hit already since the hit `from`. */
function isKnown(hits: readonly CueHit[], from: number, rule: CueRule): boolean {
  for (let i = from; i < hits.length; i += 1) if (hits[i]?.rule === rule) return true;
  return false;
}
