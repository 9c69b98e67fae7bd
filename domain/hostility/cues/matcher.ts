import { isClauseEnd, isHan, isLetter, isWordUnit } from '../normalise/characters';
import { beginsWord, compilePatterns, type Step } from './compile-patterns';
import type { CueHit, CueRule } from './cue-rule';

/** Widest gap, in code units, between Han characters and between Latin words. */
const HAN_GAP = 6;
const LATIN_GAP = 24;
const SPACE = 0x20;

/** Finds the hits of the rules in a normalised text, in order of place, one per rule and place. */
export type Matcher = (text: string) => CueHit[];

interface Entry {
  readonly step: Step;
  readonly owner: number;
  readonly needsWordStart: boolean;
}

function isBoundary(text: string, at: number): boolean {
  return !isWordUnit(text.charCodeAt(at)) || !isWordUnit(text.charCodeAt(at - 1));
}

/** A tripled letter (stuuupid) is one the writer held down. */
function isStretch(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isLetter(code) || code !== text.charCodeAt(at - 1)) return false;
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
  const sign = text.charAt(at);
  if (step.chars === ' ') {
    // spaces of a pattern are generous: none at an end or beside another, hyphens count
    if (sign === ' ' || sign === '-') return matchAny(text, at + 1, step.next);
    const isEdge = at >= text.length || text.charCodeAt(at - 1) === SPACE || !isWordUnit(text.charCodeAt(at));
    return isEdge ? matchAny(text, at, step.next) : -1;
  }
  if (sign === '' || !step.chars.includes(sign)) return -1;
  const plain = matchAny(text, at + 1, step.next);
  if (plain >= 0) return plain;
  let to = at + 1;
  while (to < text.length && isStretch(text, to)) to += 1;
  return to > at + 1 ? matchAny(text, to, step.next) : -1;
}

function key(first: string, second: string): number {
  return first.charCodeAt(0) * 0x10000 + (second === '' ? 0 : second.charCodeAt(0));
}

/** The characters that can come second, or '' when anything can. */
function secondsOf(step: Step): readonly string[] {
  if (step.next.some((next) => next.kind !== 'set' || next.chars === ' ')) return [''];
  return [...new Set(step.next.flatMap((next) => [...next.chars]))];
}

function buildIndex(rules: readonly CueRule[]): Map<number, Entry[]> {
  const index = new Map<number, Entry[]>();
  const patterns = rules.flatMap((rule, owner) => compilePatterns(rule.patterns, owner));
  for (const { entries, owner } of patterns) {
    for (const step of entries) {
      const entry = { step, owner, needsWordStart: beginsWord(step) };
      const seconds = secondsOf(step);
      for (const first of step.chars) {
        for (const second of seconds) {
          const list = index.get(key(first, second));
          if (list) list.push(entry);
          else index.set(key(first, second), [entry]);
        }
      }
    }
  }
  return index;
}

/** Compiles the rules once; matching is linear in the text with a bounded factor. */
export function createMatcher(rules: readonly CueRule[]): Matcher {
  const index = buildIndex(rules);
  return (text) => {
    const hits: CueHit[] = [];
    const tryAt = (entries: readonly Entry[] | undefined, at: number, isWordStart: boolean, seen: number[]): void => {
      for (const entry of entries ?? []) {
        if ((entry.needsWordStart && !isWordStart) || seen.includes(entry.owner)) continue;
        const to = matchStep(text, at, entry.step);
        const rule = rules[entry.owner];
        if (to <= at || rule === undefined) continue;
        seen.push(entry.owner);
        hits.push({ rule, from: at, to });
      }
    };
    for (let at = 0; at < text.length; at += 1) {
      const isWordStart = isBoundary(text, at);
      if (!isWordStart) continue;
      const seen: number[] = [];
      const first = text.charAt(at);
      if (at + 1 < text.length) tryAt(index.get(key(first, text.charAt(at + 1))), at, isWordStart, seen);
      tryAt(index.get(key(first, '')), at, isWordStart, seen);
    }
    return hits;
  };
}
