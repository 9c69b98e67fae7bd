import type { Judge, Language } from '../hostility/verdict';
import { languageOf as languageOfText } from '../hostility/language';
import { normalise } from '../hostility/normalise/normalise';
import { languageOf } from '../conversation/moment-language';
import { type ActModel, createActReader } from './act-reader';
import { createCutTagger, type CutModel } from './cuts/cut-tagger';
import { DRAFT_KINDS, type DraftFlag, type DraftGuard, type DraftKind } from './draft';
import { readContext } from './draft-context';
import { isHot, REACH, type LearntReaders, readersOf, type Search, without } from './draft-readers';
import { createFaultFinder, type Fault, inCompany, STIFF } from './find-faults';
import { BLAMES, flagsOfFaults, heaviestOf, MOST_FLAGS, overlap, withoutFaults } from './fault-flags';
import { receptivenessOf } from './receptiveness';
import { neutralSentence, type Script } from './own-lines';
import { DRAFT_RULES } from './rules/all-rules';
import { type Sentence, sentencesOf } from './sentences';
import type { Softening } from './passages';
import { softenDraft } from './soften-draft';
import { createToneReader, type ToneModel } from './tone';
import { refusalFlag } from './refusal';
import { shortFormsFlag } from './short-forms';
import { emptyEmpathyFlag } from './sympathy';
import { WHOLE_CHECKS, type WholeDraft } from './whole-draft';

const TRADE: ReadonlySet<DraftKind> = new Set<DraftKind>(['jargon']);
const OFFICE: ReadonlySet<DraftKind> = new Set<DraftKind>(['too-stiff']);

/** What `npm run train-draft` makes. */
export interface DraftModel {
  /** The sense of tone, for drafts that no rule knows. */
  readonly tone: ToneModel;
  /** Which words of a heated draft go. */
  readonly cuts: CutModel;
  /** Tone and the odds of a cut together, raw, above which a draft is heated. */
  readonly heated: Readonly<Record<Language, number>>;
  /** The same below which a draft is calm, whatever a rule says: hardly any heated one is. */
  readonly calm: Readonly<Record<Language, number>>;
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
    calm: model.calm,
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
    const findIn: Search['find'] = (words) =>
      inCompany(find(words, context, kinds, language), words, context, language);
    const search: Search = {
      ...readersOf(learnt, findIn, language),
      isOffice: () => find(text, { ...context, register: 'casual', words: '' }, OFFICE, language).length >= STIFF,
      used,
    };
    const found = findIn(text);
    const draft: WholeDraft = { text, plain, sentences, context, script };
    const isCalm = found.some(isHot) && search.isCalm(text);
    // So many short forms are offered to be explained: a plain word for one of them helps nobody.
    const isDense = kinds.has('jargon') && shortFormsFlag(draft) !== undefined;
    const faults = found.filter((fault) => !(isCalm && isHot(fault)) && !(isDense && fault.rule.kind === 'jargon'));
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
  if (hot.length === 0 && (search.isOffice() || (faults.length > 0 && isUndecided(text, search)))) return [];
  const isShort = text.length <= LONGEST_WHOLE;
  const faulty = sentences.filter((one) => hot.some((fault) => overlap(one, fault))).slice(0, MOST_FLAGS);
  const softened = isShort
    ? softenDraft(text, sentences, script, search)
    : faulty.flatMap((one) => softenSentence(text, one, script, search));
  return softened.flatMap(({ start, end, rewrite }) => {
    const words = text.slice(start, end);
    const own = faults.filter(
      (fault) => overlap(fault, { start, end }) && (isHot(fault) || BLAMES.has(fault.rule.kind)),
    );
    const heaviest = heaviestOf(own);
    const kind = heaviest?.rule.kind ?? search.toneOf(words).tone;
    if (!kinds.has(kind)) return [];
    const cue = { start: Math.max(heaviest?.start ?? start, start), end: Math.min(heaviest?.end ?? end, end) };
    const left = sentencesOf(rewrite).map((one) => rewrite.slice(one.start, one.end));
    const clean = left.map((one) => withoutFaults(one, script, search));
    const said = clean.join(script === 'en' ? ' ' : '');
    return [{ kind, start, end, cue, rewrite: said || neutralSentence(words, script, search.used, kind) }];
  });
}

/** Whether all words would go or none: then what the rules know says more. */
function isUndecided(text: string, { cutsOf }: Search): boolean {
  if (text.length > LONGEST_WHOLE) return false;
  const words = cutsOf(text, 0).filter(({ form }) => /[\p{L}\p{N}]/u.test(form));
  return words.every(({ isCut }) => isCut) || !words.some(({ isCut }) => isCut);
}

/** What becomes of one sentence by itself. */
function softenSentence(text: string, { start, end }: Sentence, script: Script, search: Search): readonly Softening[] {
  const own = softenDraft(text.slice(start, end), [{ start: 0, end: end - start }], script, search);
  return own.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
}
