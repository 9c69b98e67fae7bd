import { toSimplified } from '../conversation/moment-language';
import { saysSomething } from './cuts/left-over';
import { DRAFT_KINDS, type DraftFlag, type DraftKind } from './draft';
import { type Search, without } from './draft-readers';
import type { Fault } from './find-faults';
import { neutralSentence, type Script } from './own-lines';
import { coreRewrite, insteadOf, rewriteSentence } from './rewrite';
import type { Sentence } from './sentences';
import { cutSentence } from './soften-draft';

/** Flags shown at most; more would tell nobody anything. */
export const MOST_FLAGS = 50;
/** Rewrites of a rewrite before a neutral sentence takes its place. */
const TRIES = 3;

/** Kinds that leave a good sentence once their words are gone. */
export const BLAMES: ReadonlySet<DraftKind> = new Set(['you-blame', 'blame-shifting']);

/** Whether two passages share a place. */
export function overlap(one: Sentence, other: Sentence): boolean {
  return one.start < other.end && other.start < one.end;
}

/** One flag a sentence: of its heaviest fault, with a rewrite that is free of all of them. */
export function flagsOfFaults(
  faults: readonly Fault[],
  text: string,
  sentences: readonly Sentence[],
  script: Script,
  search: Search,
): DraftFlag[] {
  const flags: DraftFlag[] = [];
  let next = 0;
  for (const [at, sentence] of sentences.entries()) {
    if (flags.length >= MOST_FLAGS) break;
    while (next < faults.length && (faults[next]?.end ?? 0) <= sentence.start) next += 1;
    const own: Fault[] = [];
    for (let fault = faults[next]; fault && fault.start < sentence.end; fault = faults[next]) {
      if (fault.start >= sentence.start) own.push({ ...fault, end: Math.min(fault.end, sentence.end) });
      next += 1;
    }
    const heaviest = heaviestOf(own);
    if (!heaviest) continue;
    const { kind } = heaviest.rule;
    const cue = { start: heaviest.start, end: heaviest.end };
    const beside = [sentences[at - 1], sentences[at + 1]].find(
      (one) =>
        one !== undefined &&
        one.start >= (flags.at(-1)?.end ?? 0) &&
        text.slice(Math.min(one.end, sentence.end), Math.max(one.start, sentence.start)).trim() === '' &&
        !faults.some((fault) => overlap(fault, one)) &&
        saysSomething(text.slice(one.start, one.end)),
    );
    if (beside && isHollow(text.slice(sentence.start, sentence.end), shifted(own, sentence.start))) {
      const [start, end] = [Math.min(beside.start, sentence.start), Math.max(beside.end, sentence.end)];
      flags.push({ kind, start, end, cue, rewrite: text.slice(beside.start, beside.end) });
    } else {
      const rewrite = cleanRewrite(text, sentence, own, script, search);
      flags.push({ kind, start: sentence.start, end: sentence.end, cue, rewrite });
    }
  }
  return flags;
}

/** The fault whose kind weighs most. */
export function heaviestOf(faults: readonly Fault[]): Fault | undefined {
  return faults.reduce<Fault | undefined>(
    (best, fault) =>
      !best || DRAFT_KINDS.indexOf(fault.rule.kind) < DRAFT_KINDS.indexOf(best.rule.kind) ? fault : best,
    undefined,
  );
}

/** Kinds whose words hold no fact where their rule says another line instead. */
const HOLLOW: ReadonlySet<DraftKind> = new Set([...BLAMES, 'liability']);

/** Whether a sentence says nothing but what a rule replaces by a line that takes up none of it. */
function isHollow(words: string, faults: readonly Fault[]): boolean {
  const hollow = faults.filter((fault) => HOLLOW.has(fault.rule.kind) && takesUpNothing(fault, words));
  return hollow.length > 0 && !/[\p{L}\p{N}]/u.test(without(words, hollow));
}

/** Words of more than four letters, pairs of Han characters. */
const CONTENT = /[\p{Script=Latin}\p{N}]{5,}|\p{Script=Han}(?=(\p{Script=Han}))/gu;

function takesUpNothing(fault: Fault, words: string): boolean {
  if (fault.rule.to === undefined) return false;
  const contentOf = (text: string): string[] =>
    [...toSimplified(text).toLowerCase().matchAll(CONTENT)].map(([word, next = '']) => word + next);
  const own = words.slice(fault.start, fault.end);
  const said = new Set(contentOf(insteadOf(fault, own)));
  return !contentOf(own).some((word) => said.has(word));
}

function cleanRewrite(
  text: string,
  sentence: Sentence,
  faults: readonly Fault[],
  script: Script,
  search: Search,
): string {
  const { find, isHeated: isHeatedNow, used } = search;
  const original = text.slice(sentence.start, sentence.end);
  const { kind } = heaviestOf(faults)?.rule ?? {};
  const isClean = (words: string): boolean =>
    words.trim() !== '' &&
    words !== original &&
    find(words).length === 0 &&
    (kind === 'too-stiff' || !isHeatedNow(words));
  const cut = kind && BLAMES.has(kind) ? cutSentence(original, script, search, isClean) : '';
  if (cut !== '') return cut;
  const rewrite = withoutFaults(rewriteSentence(text, sentence, faults, script, used), script, search);
  if (isClean(rewrite)) return rewrite;
  const core = coreRewrite(text.slice(sentence.start, sentence.end), shifted(faults, sentence.start), script);
  return isClean(core) ? core : neutralSentence(original, script, used, kind);
}

/** Words in which a rewrite may have left or made other faults. */
export function withoutFaults(words: string, script: Script, { find, used }: Search): string {
  let rewrite = words;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const left = find(rewrite);
    if (left.length === 0) break;
    rewrite = rewriteSentence(rewrite, { start: 0, end: rewrite.length }, left, script, used);
  }
  return rewrite;
}

function shifted(faults: readonly Fault[], by: number): Fault[] {
  return faults.map((fault) => ({ ...fault, start: fault.start - by, end: fault.end - by }));
}
