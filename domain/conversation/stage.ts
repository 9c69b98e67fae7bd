import { STAGES, type Stage } from '../phrases/phrase';
import { type JudgedUtterance, severityOf } from './moment-input';
import { toSimplified } from './moment-language';
import {
  ACCEPTS,
  ASKS_FACTS,
  CHECKS,
  GIVES_FACTS,
  OFFERS,
  REFUSES,
  RESOLVED,
  SETTLES,
  SO_THAT,
  STILL_OPEN,
  THANKS,
} from './stage-signs';

export const STAGE_REASONS = [
  'first-words',
  'facts-asked',
  'facts-given',
  'being-checked',
  'offer-made',
  'offer-refused',
  'accepted',
  'settled',
  'heated-again',
  'reopened',
] as const;
/** Why a stage is proposed; the words for it are in `locales/`. */
export type StageReason = (typeof STAGE_REASONS)[number];

/** The stage proposed for a conversation. The agent may move it by hand. */
export interface StageGuess {
  readonly stage: Stage;
  readonly reason: StageReason;
}

const START: StageGuess = { stage: 'listen', reason: 'first-words' };

/**
 * The stage of the complaint (practice F01), read message by message: what the agent does moves it
 * on, never back; the customer accepts, refuses, or becomes hostile before there is an offer, and
 * then it is listening again (practice C04).
 * @param utterances oldest first
 */
export function stageOf(utterances: readonly JudgedUtterance[]): StageGuess {
  let now = START;
  for (const [index, said] of utterances.entries()) {
    const text = toSimplified(said.text.trim());
    if (said.speaker === 'agent') now = afterAgent(now, text);
    else now = afterCustomer(now, text, said, utterances[index - 1]?.speaker === 'agent');
  }
  return now;
}

function afterAgent(now: StageGuess, text: string): StageGuess {
  const asks = ASKS_FACTS.test(text);
  const offers = OFFERS.test(text) && !(asks && SO_THAT.test(text));
  if (SETTLES.test(text) && (isAtLeast(now, 'resolve') || (!asks && !offers && !CHECKS.test(text)))) {
    return isAtLeast(now, 'analyse') ? { stage: 'follow-up', reason: 'settled' } : now;
  }
  if (offers) return forward(now, { stage: 'resolve', reason: 'offer-made' });
  if (asks) return forward(now, { stage: 'record', reason: 'facts-asked' });
  if (CHECKS.test(text)) return forward(now, { stage: 'analyse', reason: 'being-checked' });
  return now;
}

function afterCustomer(now: StageGuess, text: string, said: JudgedUtterance, isAnswer: boolean): StageGuess {
  const severity = severityOf(said);
  if (now.stage === 'follow-up') {
    const isOver = RESOLVED.test(text) || (severity === 0 && THANKS.test(text));
    return !isOver && (severity > 0 || STILL_OPEN.test(text)) ? { stage: 'listen', reason: 'reopened' } : now;
  }
  if (now.stage === 'resolve') {
    if (severity >= 2 || REFUSES.test(text)) return { stage: 'resolve', reason: 'offer-refused' };
    return severity === 0 && (ACCEPTS.test(text) || THANKS.test(text))
      ? { stage: 'follow-up', reason: 'accepted' }
      : now;
  }
  if (severity === 0 && now.stage !== 'listen' && RESOLVED.test(text)) return { stage: 'follow-up', reason: 'settled' };
  if (severity >= 2 && now.stage !== 'listen') return { stage: 'listen', reason: 'heated-again' };
  if (now.stage === 'listen' && isAnswer && severity < 2 && GIVES_FACTS.test(text)) {
    return { stage: 'record', reason: 'facts-given' };
  }
  return now;
}

function forward(now: StageGuess, next: StageGuess): StageGuess {
  return isAtLeast(now, next.stage) ? now : next;
}

function isAtLeast(now: StageGuess, stage: Stage): boolean {
  return STAGES.indexOf(now.stage) >= STAGES.indexOf(stage);
}
