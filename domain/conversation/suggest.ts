import type { Kind, Mood, Risk, Severity } from '../hostility/verdict';
import { type ComplaintType, type Stage, type Suggestion, SUGGESTIONS } from '../phrases/phrase';
import type { Signal } from './suggest-signals';

/** What is known when the next move is weighed. */
export interface SuggestionInput {
  /** Tension level of the conversation now. */
  readonly level: Severity;
  readonly mood: Mood;
  readonly type: ComplaintType;
  readonly stage: Stage;
  /** Risks named anywhere in the conversation. */
  readonly risks: readonly Risk[];
  /** Kinds of the customer's last turn. */
  readonly kinds: readonly Kind[];
  readonly signals: readonly Signal[];
  /** Customer messages judged hostile or worse so far. */
  readonly hostileMessages: number;
}

/** One rule: when it holds, its points count. */
export interface SuggestionRule {
  readonly id: string;
  readonly when: (input: SuggestionInput) => boolean;
  readonly points: Readonly<Partial<Record<Suggestion, number>>>;
  /** Counts also where the choice is learnt: what must never be got wrong. */
  readonly isFirm?: true;
}

/** What a learnt model makes of each suggestion, log-odds, in the order of {@link SUGGESTIONS}. */
export type SuggestionOdds = readonly number[];

const CARE: readonly Risk[] = ['injury', 'minor', 'self-harm'];
const FORMAL: readonly Risk[] = ['legal', 'regulator', 'media'];

const at = (stage: Stage) => (input: SuggestionInput) => input.stage === stage;
const level = (severity: Severity) => (input: SuggestionInput) => input.level === severity;
const mood = (name: Mood) => (input: SuggestionInput) => input.mood === name;
const hears = (signal: Signal) => (input: SuggestionInput) => input.signals.includes(signal);
const kind = (name: Kind) => (input: SuggestionInput) => input.kinds.includes(name);
const risk =
  (...names: readonly Risk[]) =>
  (input: SuggestionInput) =>
    input.risks.some((name) => names.includes(name));

/** The whole model: points add up; a choice from evidence §5 and practices C04–C16, F18, F25, F26. */
export const SUGGESTION_RULES: readonly SuggestionRule[] = [
  { id: 'listen', when: at('listen'), points: { acknowledge: 3, own: 2, clarify: 2 } },
  { id: 'record', when: at('record'), points: { clarify: 3, acknowledge: 2, own: 1 } },
  { id: 'analyse', when: at('analyse'), points: { own: 3, 'follow-up': 2, clarify: 1, acknowledge: 1 } },
  { id: 'resolve', when: at('resolve'), points: { 'offer-options': 3, own: 1.5, acknowledge: 1, 'follow-up': 0.5 } },
  { id: 'follow-up', when: at('follow-up'), points: { 'follow-up': 3, thank: 2, own: 1 } },

  {
    id: 'calm-start',
    when: (input) => input.level === 0 && input.stage === 'listen',
    points: { clarify: 1.5, own: -1 },
  },
  { id: 'tense', when: level(1), points: { acknowledge: 1, own: 0.5 } },
  { id: 'hostile', when: level(2), points: { acknowledge: 3, own: 1.5, 'offer-options': -1, thank: -5 } },
  {
    id: 'abusive',
    when: level(3),
    points: { 'set-boundary': 24, acknowledge: 3, escalate: 4, 'offer-options': -4, 'follow-up': -6, thank: -15 },
    isFirm: true,
  },
  {
    id: 'hostile-again',
    when: (input) => input.level === 2 && input.hostileMessages >= 3,
    points: { 'set-boundary': 3, escalate: 2 },
  },

  { id: 'angry', when: mood('angry'), points: { acknowledge: 0.5 } },
  { id: 'anxious', when: mood('anxious'), points: { own: 1, 'follow-up': 0.5 } },
  { id: 'dejected', when: mood('dejected'), points: { acknowledge: 1 } },
  { id: 'disappointed', when: mood('disappointed'), points: { acknowledge: 0.5, own: 0.5 } },

  { id: 'about-service', when: (input) => input.type === 'service', points: { own: 0.5 } },
  { id: 'about-product', when: (input) => input.type === 'product', points: { clarify: 0.25 } },
  { id: 'about-price', when: (input) => input.type === 'price', points: { clarify: 0.25 } },
  { id: 'about-logistics', when: (input) => input.type === 'logistics', points: { own: 0.25, 'follow-up': 0.25 } },

  { id: 'harm-threat', when: kind('harm-threat'), points: { 'set-boundary': 1, escalate: 3 } },
  { id: 'harassment', when: kind('sexual-harassment'), points: { 'set-boundary': 2 } },
  { id: 'discrimination', when: kind('discrimination'), points: { 'set-boundary': 2 } },
  { id: 'complaint-threat', when: kind('complaint-threat'), points: { own: 1, escalate: 0.5 } },
  { id: 'accusation', when: kind('accusation'), points: { clarify: 1 } },
  { id: 'pressure', when: kind('pressure'), points: { own: 1, 'follow-up': 0.5 } },

  {
    id: 'care',
    when: risk(...CARE),
    points: { escalate: 9, acknowledge: 2, 'offer-options': -3, 'refuse-and-redirect': -8 },
    isFirm: true,
  },
  {
    id: 'self-harm',
    when: risk('self-harm'),
    points: { 'follow-up': 4, 'set-boundary': -40, clarify: -6, own: -6, thank: -15 },
    isFirm: true,
  },
  { id: 'formal', when: risk(...FORMAL), points: { escalate: 7, acknowledge: 1.5, 'refuse-and-redirect': -2 } },
  { id: 'exposure', when: risk('exposure'), points: { escalate: 1.5 } },

  { id: 'thanks', when: hears('thanks'), points: { thank: 12, 'follow-up': 2 } },
  { id: 'asks-for-lead', when: hears('asks-for-lead'), points: { escalate: 6 } },
  {
    id: 'demand-outside',
    when: (input) => input.signals.includes('demand-outside') && input.level < 3,
    points: { 'refuse-and-redirect': 6, 'offer-options': 1 },
  },
  { id: 'insists', when: hears('insists'), points: { 'refuse-and-redirect': 4, 'offer-options': 1.5 } },
  { id: 'distress', when: hears('distress'), points: { acknowledge: 5, clarify: -1 } },
  { id: 'helps', when: hears('helps'), points: { thank: 8, 'follow-up': 1 } },
  { id: 'waits-and-sees', when: hears('waits-and-sees'), points: { 'follow-up': 7, thank: 3 } },
  { id: 'accepts-plan', when: hears('accepts-plan'), points: { 'follow-up': 6, thank: 1 } },
  {
    id: 'is-answered',
    when: (input) => input.signals.includes('is-answered') && input.stage === 'listen' && input.level < 2,
    points: { 'offer-options': 2, 'follow-up': 2, own: 1, clarify: -1, acknowledge: -1.5 },
  },
  {
    id: 'asks',
    when: (input) => input.signals.includes('asks') && input.level < 2,
    points: { clarify: 0.5, acknowledge: -0.5 },
  },
  { id: 'awaits-word', when: hears('awaits-word'), points: { 'follow-up': 6, own: 2 } },
  { id: 'asks-options', when: hears('asks-options'), points: { 'offer-options': 7, own: 1 } },
  { id: 'their-doing', when: hears('their-doing'), points: { own: 4, acknowledge: 1 } },
  { id: 'needs-senior', when: hears('needs-senior'), points: { escalate: 7 } },
  { id: 'vague', when: (input) => input.signals.includes('vague') && input.level < 2, points: { clarify: 2.5 } },
  {
    id: 'insulted-again',
    when: (input) => input.level === 2 && input.hostileMessages >= 2 && input.kinds.includes('insult'),
    points: { 'set-boundary': 7 },
  },
  { id: 'asks-when', when: hears('asks-when'), points: { own: 1, 'follow-up': 1 } },
  { id: 'asks-again', when: hears('asks-again'), points: { acknowledge: 0.5, own: 1 } },
  { id: 'wish-unknown', when: hears('wish-unknown'), points: { clarify: 1.5 } },
];

/** Fewest suggestions, so that there is a choice. */
const FEWEST = 3;
/** Most suggestions; beyond them a list says nothing. */
const MOST = 5;
/** To thanks only where something calls for them. */
const GRAVE: ReadonlySet<Suggestion> = new Set(['refuse-and-redirect', 'set-boundary', 'escalate']);
/** Points of a firm rule as log-odds. */
const FIRM = 0.25;
/** Above this a grave suggestion is called for even beside thanks: about one in two. */
const CALLED_FOR = 2;
/** Below these log-odds (a chance of one in eight) a suggestion is not wanted. */
const UNLIKELY = -2;

/** The rules that hold. */
export function rulesFor(input: SuggestionInput): readonly SuggestionRule[] {
  return SUGGESTION_RULES.filter((rule) => rule.when(input));
}

/**
 * What the next reply may do, best first: three to five suggestions. Equal points keep the order of
 * {@link SUGGESTIONS}. A boundary is only ever suggested from level 2 on.
 * @param odds of a learnt model, which knows the rules and the words; without them the rules alone choose
 */
export function suggestionsFor(input: SuggestionInput, odds?: SuggestionOdds): Suggestion[] {
  const rules = rulesFor(input);
  const points = new Map<Suggestion, number>();
  SUGGESTIONS.forEach((suggestion, place) => {
    if (suggestion === 'set-boundary' && input.level < 2) return;
    const sum = (held: readonly SuggestionRule[]): number =>
      held.reduce((total, rule) => total + (rule.points[suggestion] ?? 0), 0);
    const learnt = odds?.[place];
    points.set(
      suggestion,
      learnt === undefined ? sum(rules) : learnt - UNLIKELY + FIRM * sum(rules.filter(({ isFirm }) => isFirm)),
    );
  });
  const ranked = [...points].toSorted(([, a], [, b]) => b - a);
  // Who says thanks is not refused, warned or passed on, neither on a guess nor to fill the list.
  const isThanks = ranked[0]?.[0] === 'thank';
  const fitting = ranked.filter(([suggestion, value]) => !isThanks || !GRAVE.has(suggestion) || value > CALLED_FOR);
  const wanted = fitting.filter(([, value]) => value > 0);
  const others = fitting.filter(([, value]) => value <= 0);
  return [...wanted, ...others]
    .slice(0, Math.min(MOST, Math.max(FEWEST, wanted.length)))
    .map(([suggestion]) => suggestion);
}
