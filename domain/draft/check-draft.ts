import type { Judge, Language } from '../hostility/verdict';
import { languageOf as languageOfText } from '../hostility/language';
import { normalise } from '../hostility/normalise/normalise';
import { languageOf } from '../conversation/moment-language';
import { DRAFT_KINDS, type DraftFlag, type DraftGuard, type DraftKind } from './draft';
import { readContext } from './draft-context';
import { createFaultFinder, type Fault } from './find-faults';
import { receptivenessOf } from './receptiveness';
import { neutralSentence, type Script } from './own-lines';
import { coreRewrite, rewriteSentence } from './rewrite';
import { DRAFT_RULES } from './rules/all-rules';
import { quotesOf, type Sentence, sentencesOf } from './sentences';
import { softenPassage } from './soften-passage';
import { canBeHeated, createToneReader, type ToneModel, type ToneReader, type ToneReading } from './tone';
import { WHOLE_CHECKS, type WholeDraft } from './whole-draft';

/** Longer drafts are mails: their tone is not that of one heated reply. Code units, normalised. */
const LONGEST_TONE = 400;
/** Code units read for the tone. */
const REACH = 4_000;
/** Flags shown at most; more would tell nobody anything. */
const MOST_FLAGS = 50;
/** Rewrites of a rewrite before a neutral sentence takes its place. */
const TRIES = 3;

/**
 * Makes the guard. Rules compile when first met; the guard itself is pure.
 * @param judge the hostility judge: reads the customer's words
 * @param model the sense of tone, for drafts that no rule knows
 */
export function createDraftGuard(judge: Judge, model: ToneModel): DraftGuard {
  const toneOf = createToneReader(model);
  const find = createFaultFinder(DRAFT_RULES);

  return (text, before = [], options = {}) => {
    const kinds: ReadonlySet<DraftKind> = new Set(options.kinds ?? DRAFT_KINDS);
    const context = readContext(before, judge);
    const sentences = sentencesOf(text);
    const plain = normalise(text).text.trim();
    const language = languageOfText(plain);
    const script = scriptOf(text, before, language);
    const used = new Set<string>();
    const flags = flagsOfFaults(find(text, context, kinds, language), text, sentences, script, {
      find: (words) => find(words, context, kinds, language),
      isHeated: (words) => isHeated(normalise(words).text.trim(), language, toneOf),
      used,
    });
    const draft: WholeDraft = { text, plain, sentences, context, script };
    if (flags.length === 0) flags.push(...toneFlags(draft, language, kinds, used, toneOf));
    for (const [kind, check] of WHOLE_CHECKS) {
      const flag = kinds.has(kind) ? check(draft) : undefined;
      if (flag && !flags.some((other) => other.start < flag.end && other.end > flag.start)) flags.push(flag);
    }
    const spaced = flags.map((flag) => ({ ...flag, rewrite: apart(flag.rewrite, text.charAt(flag.end)) }));
    return { flags: spaced.sort((a, b) => a.start - b.start), receptiveness: receptivenessOf(plain), language };
  };
}

/** A rewrite keeps apart from what follows it: "yours.Take it" would be one sentence. */
function apart(rewrite: string, next: string): string {
  return /[.?!]$/.test(rewrite) && /\S/.test(next) ? `${rewrite} ` : rewrite;
}

function scriptOf(text: string, before: readonly string[], language: string): Script {
  if (language === 'en') return 'en';
  const utterances = [...before, text].map((words) => ({ speaker: 'customer' as const, text: words }));
  const own = languageOf(utterances.slice(-1), languageOf(utterances));
  return language === 'zh' && own === 'en' ? 'zh' : own;
}

interface Search {
  readonly find: (words: string) => readonly Fault[];
  readonly isHeated: (words: string) => boolean;
  readonly used: Set<string>;
}

/** One flag a sentence: of its heaviest fault, with a rewrite that is free of all of them. */
function flagsOfFaults(
  faults: readonly Fault[],
  text: string,
  sentences: readonly Sentence[],
  script: Script,
  search: Search,
): DraftFlag[] {
  const flags: DraftFlag[] = [];
  let next = 0;
  for (const sentence of sentences) {
    if (flags.length >= MOST_FLAGS) break;
    while (next < faults.length && (faults[next]?.end ?? 0) <= sentence.start) next += 1;
    const own: Fault[] = [];
    for (let fault = faults[next]; fault && fault.start < sentence.end; fault = faults[next]) {
      if (fault.start >= sentence.start) own.push({ ...fault, end: Math.min(fault.end, sentence.end) });
      next += 1;
    }
    const heaviest = heaviestOf(own);
    if (!heaviest) continue;
    const rewrite = cleanRewrite(text, sentence, own, script, search);
    const cue = { start: heaviest.start, end: heaviest.end };
    flags.push({ kind: heaviest.rule.kind, start: sentence.start, end: sentence.end, cue, rewrite });
  }
  return flags;
}

function heaviestOf(faults: readonly Fault[]): Fault | undefined {
  return faults.reduce<Fault | undefined>(
    (best, fault) =>
      !best || DRAFT_KINDS.indexOf(fault.rule.kind) < DRAFT_KINDS.indexOf(best.rule.kind) ? fault : best,
    undefined,
  );
}

function cleanRewrite(
  text: string,
  sentence: Sentence,
  faults: readonly Fault[],
  script: Script,
  { find, isHeated: isHeatedNow, used }: Search,
): string {
  const original = text.slice(sentence.start, sentence.end);
  const isClean = (words: string): boolean =>
    words.trim() !== '' && words !== original && find(words).length === 0 && !isHeatedNow(words);
  let rewrite = rewriteSentence(text, sentence, faults, script, used);
  for (let tries = 0; tries < TRIES && !isClean(rewrite); tries += 1) {
    const left = find(rewrite);
    if (left.length === 0) break;
    rewrite = rewriteSentence(rewrite, { start: 0, end: rewrite.length }, left, script, used);
  }
  if (isClean(rewrite)) return rewrite;
  const core = coreRewrite(text.slice(sentence.start, sentence.end), shifted(faults, sentence.start), script);
  return isClean(core) ? core : neutralSentence(original, script, used, heaviestOf(faults)?.rule.kind);
}

function shifted(faults: readonly Fault[], by: number): Fault[] {
  return faults.map((fault) => ({ ...fault, start: fault.start - by, end: fault.end - by }));
}

/** The draft with what others said blanked out, place by place. */
function withoutQuotes(text: string): string {
  return quotesOf(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text.length > REACH ? text.slice(0, REACH) : text,
  );
}

function isHeated(plain: string, language: Language, toneOf: ToneReader): boolean {
  return plain.length <= LONGEST_TONE && canBeHeated(plain, language) && toneOf(plain, language).excess > 0;
}

/** The sentences that make a draft heated by its wording as a whole, where no rule knew the words. */
function toneFlags(
  { text, sentences, script }: WholeDraft,
  language: Language,
  kinds: ReadonlySet<DraftKind>,
  used: Set<string>,
  toneOf: ToneReader,
): DraftFlag[] {
  const own = withoutQuotes(text);
  if (!isHeated(normalise(own).text.trim(), language, toneOf)) return [];
  const excessOf = (words: string): number => toneOf(normalise(words).text.trim(), language).excess;
  const readings = sentences.map((sentence) => ({
    sentence,
    ...toneOf(normalise(own.slice(sentence.start, sentence.end)).text.trim(), language),
  }));
  const heated = readings.filter(({ excess, tone }) => kinds.has(tone) && excess > 0);
  // Facts that name nobody are seldom what hurts, where something else does.
  const personal = heated.filter(({ sentence }) => !isPlainFact(own.slice(sentence.start, sentence.end)));
  return passagesOf(personal.length > 0 ? personal : heated, sentences).map((passage) => {
    const [first, last] = [passage[0], passage.at(-1)] as [Reading, Reading];
    const { tone } = passage.reduce((most, one) => (one.excess > most.excess ? one : most));
    const place = { start: first.sentence.start, end: last.sentence.end };
    const words = text.slice(place.start, place.end);
    const soft = softenPassage(words, script, used, tone, excessOf);
    const isCool =
      excessOf(soft) <= 0 && sentencesOf(soft).every(({ start, end }) => excessOf(soft.slice(start, end)) <= 0);
    return { kind: tone, ...place, cue: place, rewrite: isCool ? soft : neutralSentence(words, script, used, tone) };
  });
}

interface Reading extends ToneReading {
  readonly sentence: Sentence;
}

/** Heated sentences that follow each other are one passage. */
function passagesOf(heated: readonly Reading[], sentences: readonly Sentence[]): Reading[][] {
  const passages: Reading[][] = [];
  for (const reading of heated) {
    const before = passages.at(-1)?.at(-1)?.sentence;
    const isNext = before !== undefined && sentences.indexOf(reading.sentence) === sentences.indexOf(before) + 1;
    if (isNext) passages.at(-1)?.push(reading);
    else passages.push([reading]);
  }
  return passages;
}

/** Has a figure and speaks to nobody. */
function isPlainFact(words: string): boolean {
  return /\d/.test(words) && !/[你您妳]|\b(?:you|your|u|ur)\b/iu.test(words);
}
