import type { Judge, Language } from '../hostility/verdict';
import { languageOf as languageOfText } from '../hostility/language';
import { normalise } from '../hostility/normalise/normalise';
import { languageOf } from '../conversation/moment-language';
import { type ActModel, createActReader } from './act-reader';
import { createCutTagger, type CutModel } from './cuts/cut-tagger';
import { DRAFT_KINDS, type DraftFlag, type DraftGuard, type DraftKind } from './draft';
import { readContext } from './draft-context';
import { isHot, REACH, type LearntReaders, readersOf, type Search, without } from './draft-readers';
import { createFaultFinder, type Fault } from './find-faults';
import { receptivenessOf } from './receptiveness';
import { neutralSentence, type Script } from './own-lines';
import { coreRewrite, rewriteSentence } from './rewrite';
import { DRAFT_RULES } from './rules/all-rules';
import { type Sentence, sentencesOf } from './sentences';
import type { Softening } from './passages';
import { cutSentence, softenDraft } from './soften-draft';
import { createToneReader, type ToneModel } from './tone';
import { refusalFlag } from './refusal';
import { emptyEmpathyFlag } from './sympathy';
import { WHOLE_CHECKS, type WholeDraft } from './whole-draft';

const TRADE: ReadonlySet<DraftKind> = new Set<DraftKind>(['jargon']);
/** Flags shown at most; more would tell nobody anything. */
const MOST_FLAGS = 50;
/** Rewrites of a rewrite before a neutral sentence takes its place. */
const TRIES = 3;

/** What `npm run train-draft` makes. */
export interface DraftModel {
  /** The sense of tone, for drafts that no rule knows. */
  readonly tone: ToneModel;
  /** Which words of a heated draft go. */
  readonly cuts: CutModel;
  /** Tone and the odds of a cut together, raw, above which a draft is heated. */
  readonly heated: Readonly<Record<Language, number>>;
  /** What a clause says, for the line where none of its words stay. */
  readonly acts: ActModel;
}

/**
 * Makes the guard. Rules compile when first met; the guard itself is pure.
 * @param judge the hostility judge: reads the customer's words
 */
export function createDraftGuard(judge: Judge, model: DraftModel): DraftGuard {
  const learnt: LearntReaders = {
    readTone: createToneReader(model.tone),
    readActs: createActReader(model.acts),
    cuts: createCutTagger(model.cuts),
    heated: model.heated,
  };
  const find = createFaultFinder(DRAFT_RULES);

  return (text, before = [], options = {}) => {
    const context = readContext(before, judge);
    const kinds = new Set<DraftKind>(options.kinds ?? DRAFT_KINDS);
    // Who speaks the trade's language may be answered in it.
    if (find(context.words, { ...context, words: '' }, TRADE).length > 0) kinds.delete('jargon');
    const sentences = sentencesOf(text);
    const plain = normalise(text).text.trim();
    const language = languageOfText(plain);
    const script = scriptOf(text, before, language);
    const used = new Set<string>();
    const search: Search = {
      ...readersOf(learnt, (words) => find(words, context, kinds, language), language),
      used,
    };
    const faults = find(text, context, kinds, language);
    const draft: WholeDraft = { text, plain, sentences, context, script };
    // Words of sympathy and a plain no are no heat, even where they are only that.
    const isSympathy = kinds.has('empty-empathy') && emptyEmpathyFlag(draft) !== undefined;
    const isRefusal = kinds.has('negation') && !faults.some(isHot) && refusalFlag(draft) !== undefined;
    const flags = isSympathy || isRefusal ? [] : heatedFlags(text, faults, sentences, script, kinds, search);
    flags.push(
      ...flagsOfFaults(
        faults,
        text,
        sentences.filter((one) => !flags.some((flag) => overlap(one, flag))),
        script,
        search,
      ),
    );
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

/** In longer drafts only the sentences with faults are rewritten, one by one. Code units. */
const LONGEST_WHOLE = 600;

function overlap(one: Sentence, other: Sentence): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Flags of a draft that is heated as a whole, or in which a rule knows heated words. */
function heatedFlags(
  text: string,
  faults: readonly Fault[],
  sentences: readonly Sentence[],
  script: Script,
  kinds: ReadonlySet<DraftKind>,
  search: Search,
): DraftFlag[] {
  const hot = faults.filter((fault) => isHot(fault) && sentences.some((one) => overlap(fault, one)));
  const tone = search.toneOf(text).tone;
  const own = sentences.map(({ start, end }) => text.slice(start, end)).join(' ');
  const isToldByRules = text.length <= REACH && !/[\p{L}\p{N}]/u.test(without(text, faults));
  if (hot.length === 0 && (isToldByRules || !kinds.has(tone) || !search.isHeated(own))) return [];
  if (hot.length === 0 && isMendedByRules(text, faults, sentences, script, search)) return [];
  const isShort = text.length <= LONGEST_WHOLE;
  const faulty = sentences.filter((one) => hot.some((fault) => overlap(one, fault))).slice(0, MOST_FLAGS);
  const softened = isShort
    ? softenDraft(text, sentences, script, search)
    : faulty.flatMap((one) => softenSentence(text, one, script, search));
  return softened.flatMap(({ start, end, rewrite }) => {
    const words = text.slice(start, end);
    const heaviest = heaviestOf(hot.filter((fault) => overlap(fault, { start, end })));
    const kind = heaviest?.rule.kind ?? search.toneOf(words).tone;
    if (!kinds.has(kind)) return [];
    const cue = { start: Math.max(heaviest?.start ?? start, start), end: Math.min(heaviest?.end ?? end, end) };
    const clean = sentencesOf(rewrite).map((one) => withoutFaults(rewrite.slice(one.start, one.end), script, search));
    const said = clean.join(script === 'en' ? ' ' : '');
    return [{ kind, start, end, cue, rewrite: said || neutralSentence(words, script, search.used, kind) }];
  });
}

/** What becomes of one sentence by itself. */
function softenSentence(text: string, { start, end }: Sentence, script: Script, search: Search): readonly Softening[] {
  const own = softenDraft(text.slice(start, end), [{ start: 0, end: end - start }], script, search);
  return own.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
}

/** Whether all heat goes with the words the rules know. */
function isMendedByRules(
  text: string,
  faults: readonly Fault[],
  sentences: readonly Sentence[],
  script: Script,
  search: Search,
): boolean {
  if (faults.length === 0 || text.length > LONGEST_WHOLE) return false;
  const mended = sentences.map((one) => {
    const own = faults.filter((fault) => overlap(fault, one));
    if (own.length === 0) return text.slice(one.start, one.end);
    const rewrite = rewriteSentence(text, one, own, script, new Set());
    return withoutFaults(rewrite, script, { ...search, used: new Set() });
  });
  return mended.every((words) => search.find(words).length === 0) && !search.isHeated(mended.join(' '));
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

/** Kinds that leave a good sentence once their words are gone. */
const BLAMES: ReadonlySet<DraftKind> = new Set(['you-blame', 'blame-shifting']);

function cleanRewrite(
  text: string,
  sentence: Sentence,
  faults: readonly Fault[],
  script: Script,
  search: Search,
): string {
  const { find, isHeated: isHeatedNow, used } = search;
  const original = text.slice(sentence.start, sentence.end);
  const isClean = (words: string): boolean =>
    words.trim() !== '' && words !== original && find(words).length === 0 && !isHeatedNow(words);
  const { kind } = heaviestOf(faults)?.rule ?? {};
  const cut = kind && BLAMES.has(kind) ? cutSentence(original, script, search, isClean) : '';
  if (cut !== '') return cut;
  const rewrite = withoutFaults(rewriteSentence(text, sentence, faults, script, used), script, search);
  if (isClean(rewrite)) return rewrite;
  const core = coreRewrite(text.slice(sentence.start, sentence.end), shifted(faults, sentence.start), script);
  return isClean(core) ? core : neutralSentence(original, script, used, kind);
}

/** Words in which a rewrite may have left or made other faults. */
function withoutFaults(words: string, script: Script, { find, used }: Search): string {
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
