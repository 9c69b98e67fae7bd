import type { Mood, Risk } from '../hostility/verdict';
import type { Moment, Need, Phrase, Suggestion } from './phrase';
import { CALMING_TOLD, CALMING_WEIGHT, type Feature, WEIGHTS } from './weights';

/** A phrase with its place in the order and why it has it. */
export interface RankedPhrase {
  readonly phrase: Phrase;
  readonly score: number;
  /** What speaks for it, heaviest first. */
  readonly why: readonly Feature[];
}

/** What the agent's own history adds. */
export interface RankOptions {
  /** Ids the agent marked "it helped" (practice C18). */
  readonly starred?: readonly string[];
  /** How much likelier a calmer answer is after a phrase, by id, −1 to 1 (`effectsOf`). */
  readonly calming?: ReadonlyMap<string, number>;
}

/** Phrases of the first rows that should not all do the same. */
const DIVERSE = 3;

const NEEDS_OF: Readonly<Record<Mood, readonly Need[]>> = {
  angry: ['value', 'empathy'],
  anxious: ['safety'],
  dejected: ['belonging', 'empathy'],
  disappointed: ['value', 'belonging'],
  unclear: [],
};

const PLACES: readonly Feature[] = ['suggestion-first', 'suggestion-second', 'suggestion-third'];

/** While one of these is open nothing that admits fault is offered (practice C06). */
const CAREFUL: readonly Risk[] = ['legal', 'regulator', 'media', 'injury', 'minor'];

/** While this one is open, only what was written for it is offered. */
const ALONE: Risk = 'self-harm';

const HOLDING = /^holding-/u;
const BOUNDARY_STEP = /^boundary-([123])-/u;

/**
 * The phrases that fit a moment, best first. Left out: another language, another channel, another
 * level, used in this conversation, written for a risk nobody named, admitting fault while a legal
 * risk is open, and in a conversation about self-harm all that is not written for it. The first three do different things where there is a choice; equal scores
 * keep the order of the library.
 */
export function rankPhrases(phrases: readonly Phrase[], moment: Moment, options: RankOptions = {}): RankedPhrase[] {
  const ranked = phrases
    .filter((phrase) => fits(phrase, moment))
    .map((phrase) => score(phrase, moment, options))
    .toSorted((a, b) => b.score - a.score);
  return diverse(ranked, moment.suggestions);
}

/** The short lines for when the agent needs a minute, best first. */
export function rankHoldingLines(phrases: readonly Phrase[], moment: Moment): RankedPhrase[] {
  return rankPhrases(
    phrases.filter(({ id }) => HOLDING.test(id)),
    moment,
  );
}

function fits(phrase: Phrase, moment: Moment): boolean {
  const risks = moment.risks ?? [];
  return (
    phrase.language === moment.language &&
    (phrase.channel === 'both' || phrase.channel === moment.channel) &&
    phrase.levels[0] <= moment.level &&
    moment.level <= phrase.levels[1] &&
    !moment.used.includes(phrase.id) &&
    (phrase.risks?.some((risk) => risks.includes(risk)) ?? !risks.includes(ALONE)) &&
    !(phrase.admitsFault && risks.some((risk) => CAREFUL.includes(risk)))
  );
}

function score(phrase: Phrase, moment: Moment, options: RankOptions): RankedPhrase {
  const features = featuresOf(phrase, moment, options);
  const calming = options.calming?.get(phrase.id) ?? 0;
  const weigh = (feature: Feature) => (feature === 'calmed' ? CALMING_WEIGHT * calming : WEIGHTS[feature]);
  const total = features.reduce((sum, feature) => sum + WEIGHTS[feature], CALMING_WEIGHT * calming);
  const why = features.filter((feature) => weigh(feature) > 0).toSorted((a, b) => weigh(b) - weigh(a));
  return { phrase, score: total, why };
}

function featuresOf(phrase: Phrase, moment: Moment, { starred = [], calming }: RankOptions): Feature[] {
  const features: Feature[] = [];
  const add = (feature: Feature, holds: boolean) => holds && features.push(feature);

  const place = moment.suggestions.indexOf(phrase.suggestion);
  if (place >= 0) features.push(PLACES[place] ?? 'suggestion-later');
  features.push(phrase.stages.includes(moment.stage) ? 'stage' : 'other-stage');
  const isNamed = phrase.topics?.some((topic) => moment.topics?.includes(topic)) ?? false;
  add('topic', isNamed);
  add('other-topic', phrase.topics !== undefined && !isNamed);
  const isOfType = phrase.types.includes(moment.type);
  add('type', isOfType);
  add('other-type', phrase.types.length > 0 && !isOfType && !isNamed);
  const isOfMood = phrase.moods.includes(moment.mood);
  add('mood', isOfMood);
  add('other-mood', phrase.moods.length > 0 && moment.mood !== 'unclear' && !isOfMood);
  add('need', NEEDS_OF[moment.mood].includes(phrase.need));
  add('level', phrase.levels[0] > 0 && phrase.levels[1] - phrase.levels[0] <= 1);
  add('risk', phrase.risks !== undefined);
  add('channel', phrase.channel === 'ticket');
  add('ready', phrase.slots.length === 0);
  add('starred', starred.includes(phrase.id) || phrase.own?.starred === true);
  add('own', phrase.own !== undefined);
  add('often', phrase.own?.often === true);
  add('guessed', phrase.own?.sorted === 'guessed');
  add('unsorted', phrase.own?.sorted === 'not');
  add('calmed', (calming?.get(phrase.id) ?? 0) >= CALMING_TOLD);
  const distance = moment.distance ?? 'fitting';
  const isEasy = moment.channel === 'chat' && moment.level === 0;
  add('too-familiar', phrase.distance === 'familiar' && !(isEasy && distance === 'familiar'));
  add('too-stiff', phrase.distance === 'stiff' && distance !== 'stiff');
  add('holding', HOLDING.test(phrase.id));
  const step = stepOf(phrase.id);
  if (step > 0) {
    const next = Math.min(3, Math.max(0, ...moment.used.map(stepOf)) + 1);
    const isDue = step === next || (step > next && isNamed);
    add('next-step', isDue);
    add('too-early', step > next && !isDue);
  }
  return features;
}

/** Step of the boundary a phrase belongs to, 1–3; 0 for any other phrase. */
function stepOf(id: string): number {
  return Number(BOUNDARY_STEP.exec(id)?.[1] ?? 0);
}

/** Brings forward, for the first rows, the best phrase of each wanted kind that is not yet there. */
function diverse(ranked: readonly RankedPhrase[], wanted: readonly Suggestion[]): RankedPhrase[] {
  const rest = [...ranked];
  const first: RankedPhrase[] = [];
  while (first.length < DIVERSE && rest.length > 0) {
    const open = wanted.filter((suggestion) => !first.some(({ phrase }) => phrase.suggestion === suggestion));
    const next = rest.findIndex(({ phrase }) => open.includes(phrase.suggestion));
    first.push(...rest.splice(Math.max(0, next), 1));
  }
  return [...first, ...rest];
}
