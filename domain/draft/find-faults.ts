import type { CueHit, CueRule } from '../hostility/cues/cue-rule';
import { createMatcher } from '../hostility/cues/matcher';
import type { Language } from '../hostility/verdict';
import { normalise } from '../hostility/normalise/normalise';
import { DRAFT_KINDS, type DraftKind } from './draft';
import { type DraftContext, isOccasion } from './draft-context';
import type { DraftRule } from './draft-rule';
import { quotesOf, type Sentence } from './sentences';

/** Words of a draft that a rule speaks against, in code units of the draft. */
export interface Fault extends Sentence {
  readonly rule: DraftRule;
}

/** Finds the faults of a draft: none overlap, in order of place. */
export type FaultFinder = (
  text: string,
  context: DraftContext,
  kinds: ReadonlySet<DraftKind>,
  language?: Language,
) => readonly Fault[];

type Part = 'says' | 'spares' | 'heals';

/** `(…)*`, `(…)+` and `[…]+` in front of more words: at most three times. */
function unroll(patterns: string, alsoAtEnd: boolean): string {
  let result = patterns;
  for (let at = result.length - 1; at > 0; at -= 1) {
    const sign = result[at];
    const isGroup = result[at - 1] === ')';
    if (sign !== '+' && !(sign === '*' && isGroup)) continue;
    const isLast = at + 1 >= result.length || result[at + 1] === ',' || result[at + 1] === '\n';
    if (sign === '*' && isLast && !alsoAtEnd) continue;
    const from = isGroup ? openOf(result, at - 1) : result[at - 1] === ']' ? result.lastIndexOf('[', at) : at - 1;
    if (result[from] === '(' && !isGroup) continue;
    const item = result.slice(from, at);
    const again = `(${item}|)`;
    result = result.slice(0, from) + (sign === '+' ? item : again) + again + again + result.slice(at + 1);
  }
  return result;
}

function openOf(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}

function cueRule(id: string, patterns: string): CueRule {
  return { id, kind: null, aimed: 0, loose: 0, patterns };
}

function overlapsAny({ from, to }: CueHit, others: readonly CueHit[] | undefined): boolean {
  return others?.some((other) => other.from < to && other.to > from) === true;
}

/** Readies the rules; each is compiled when a text first shows a letter it begins with. */
export function createFaultFinder(rules: readonly DraftRule[]): FaultFinder {
  const owners = new Map<CueRule, { readonly rule: DraftRule; readonly part: Part }>();
  const add = (rule: DraftRule, part: Part, patterns: string | undefined): void => {
    if (patterns) owners.set(cueRule(`${owners.size}`, unroll(patterns, part === 'says')), { rule, part });
  };
  for (const rule of rules) {
    add(rule, 'says', rule.patterns);
    add(rule, 'spares', rule.spares);
    add(rule, 'heals', rule.healed);
  }
  const match = createMatcher([...owners.keys()]);

  return (text, context, kinds, language) => {
    const { text: plain, start, end } = normalise(text);
    const parts: Record<Part, Map<DraftRule, CueHit[]>> = { says: new Map(), spares: new Map(), heals: new Map() };
    for (const hit of match(plain)) {
      const owner = owners.get(hit.rule);
      if (!owner || !kinds.has(owner.rule.kind)) continue;
      const hits = parts[owner.part].get(owner.rule);
      if (hits) hits.push(hit);
      else parts[owner.part].set(owner.rule, [hit]);
    }
    const found: Fault[] = [];
    for (const [rule, hits] of parts.says) {
      if (parts.heals.has(rule) || text.length > (rule.upTo ?? text.length)) continue;
      const spared = near(parts.spares.get(rule) ?? []);
      for (const hit of hits) {
        if (overlapsAny(hit, spared(hit))) continue;
        if (!isOccasion(rule.when, context, plain.slice(hit.from, hit.to))) continue;
        if (isForeign(rule, text.slice(start[hit.from], end[hit.to - 1]), language)) continue;
        if (rule.kind === 'jargon' && isInBrackets(text, start[hit.from] ?? 0, end[hit.to - 1] ?? 0)) continue;
        found.push({ rule, start: start[hit.from] ?? 0, end: end[hit.to - 1] ?? 0 });
      }
    }
    return withoutOverlaps(withoutQuoted(found, text), text.length);
  };
}

/** Stiff words that make a draft stiff where the customer does not write as to friends. */
export const STIFF = 3;
/** Code units of a draft in which one word of the trade is most of what is said; in longer ones it takes two. */
const LONE_WORD = { zh: 24, en: 60 } as const;

/** Faults without those that are none in so little company: a word or two of an office, one of the trade. */
export function inCompany(
  faults: readonly Fault[],
  text: string,
  { register }: DraftContext,
  language?: Language,
): readonly Fault[] {
  const numberOf = (kind: DraftKind): number => faults.filter(({ rule }) => rule.kind === kind).length;
  const isStiff = register === 'casual' || numberOf('too-stiff') >= STIFF;
  const isTrade = text.length <= LONE_WORD[language === 'zh' ? 'zh' : 'en'] || numberOf('jargon') > 1;
  if (isStiff && isTrade) return faults;
  return faults.filter(({ rule }) => (isStiff || rule.kind !== 'too-stiff') && (isTrade || rule.kind !== 'jargon'));
}

const HAN = /\p{Script=Han}/u;

/** Abbreviations belong to both languages; their plain words do not. */
function isForeign(rule: DraftRule, words: string, language: Language | undefined): boolean {
  if (language === undefined || language === 'other' || rule.language === language) return false;
  return rule.language === 'zh' ? !HAN.test(words) : rule.kind === 'jargon';
}

/** A short form in brackets stands behind its own explanation. */
function isInBrackets(text: string, start: number, end: number): boolean {
  return /[（(]/.test(text.charAt(start - 1)) && /[)）]/.test(text.charAt(end));
}

/** Hits that may touch a place, found by walking along with places in order. */
function near(hits: readonly CueHit[]): (place: CueHit) => readonly CueHit[] {
  let first = 0;
  return ({ from, to }) => {
    while (first < hits.length && (hits[first]?.from ?? 0) < from - FARTHEST) first += 1;
    const touching: CueHit[] = [];
    for (let i = first; i < hits.length; i += 1) {
      const hit = hits[i];
      if (!hit || hit.from >= to) break;
      touching.push(hit);
    }
    return touching;
  };
}

/** Longest match, code units; farther ones do not touch. */
const FARTHEST = 400;

function withoutQuoted(faults: readonly Fault[], text: string): Fault[] {
  const quotes = quotesOf(text);
  if (quotes.length === 0) return [...faults];
  const isQuoted = new Uint8Array(text.length);
  for (const { start, end } of quotes) isQuoted.fill(1, start, end);
  return faults.filter(({ start, end }) => !(isQuoted[start] && isQuoted[end - 1]));
}

/** The heavier fault wins, then the longer one, then the earlier. */
function withoutOverlaps(faults: readonly Fault[], length: number): Fault[] {
  const weight = (kind: DraftKind): number => DRAFT_KINDS.indexOf(kind);
  const sorted = [...faults].sort(
    (a, b) => weight(a.rule.kind) - weight(b.rule.kind) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const isTaken = new Uint8Array(length);
  const kept = sorted.filter(({ start, end }) => {
    if (isTaken.subarray(start, end).includes(1)) return false;
    isTaken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
