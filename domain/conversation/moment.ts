import type { Kind, Mood, Risk, Severity } from '../hostility/verdict';
import type { ComplaintType, Moment, PhraseLanguage, Stage } from '../phrases/phrase';
import { complaintTypeOf } from './complaint-type';
import { type JudgedUtterance, lastTurnOf, severityOf } from './moment-input';
import { distanceOf } from './moment-distance';
import { languageOf } from './moment-language';
import { topicsOf } from './moment-topics';
import { stageOf } from './stage';
import { type SuggestionInput, suggestionsFor } from './suggest';
import type { SuggestionReader } from './suggestion-model';
import { signalsOf } from './suggest-signals';
import { levelOf, tensionOf } from './tension';

/** Customer messages whose mood counts, from the end. */
const MOOD_MESSAGES = 3;

/** What a moment is made of. */
export interface MomentInput {
  /** Oldest first. May be the end of a longer conversation. */
  readonly utterances: readonly JudgedUtterance[];
  readonly channel: 'chat' | 'ticket';
  /** Ids of the phrases already used in this conversation. */
  readonly used: readonly string[];
  /** Tension level, where the whole conversation is known better than these utterances show it. */
  readonly level?: Severity | undefined;
  /** Set by the agent: they win over the guess. */
  readonly language?: PhraseLanguage | undefined;
  readonly stage?: Stage | undefined;
  readonly type?: ComplaintType | undefined;
  /** Where the customer's language cannot be told; `zh` without it. */
  readonly fallbackLanguage?: PhraseLanguage | undefined;
  /** Weighs the suggestions by the words too; without it the rules alone do. */
  readonly suggestionReader?: SuggestionReader | undefined;
}

/** What is known of a conversation when phrases are ranked, read from what was said. */
export function momentOf(input: MomentInput): Moment {
  const { utterances, channel, used } = input;
  const severities = utterances.map((said) => ({ speaker: said.speaker, severity: severityOf(said) }));
  const level = input.level ?? levelOf(tensionOf(severities));
  const mood = moodOf(utterances);
  const type = input.type ?? complaintTypeOf(utterances).type;
  const stage = input.stage ?? stageOf(utterances).stage;
  const risks = risksOf(utterances);
  const known: SuggestionInput = {
    level,
    mood,
    type,
    stage,
    risks,
    kinds: kindsOf(lastTurnOf(utterances)),
    signals: signalsOf(utterances),
    hostileMessages: severities.filter(({ severity }) => severity >= 2).length,
  };
  const suggestions = suggestionsFor(known, input.suggestionReader?.(utterances, known));
  const language = input.language ?? languageOf(utterances, input.fallbackLanguage);
  const topics = topicsOf(utterances);
  const distance = distanceOf(utterances);
  return { language, channel, level, mood, type, stage, suggestions, used, risks, topics, distance };
}

/** The latest mood that could be told from the last customer messages. */
function moodOf(utterances: readonly JudgedUtterance[]): Mood {
  const moods = utterances.flatMap(({ speaker, verdict }) => (speaker === 'customer' && verdict ? [verdict.mood] : []));
  return moods.slice(-MOOD_MESSAGES).findLast((mood) => mood !== 'unclear') ?? 'unclear';
}

function risksOf(utterances: readonly JudgedUtterance[]): Risk[] {
  return [...new Set(utterances.flatMap(({ verdict }) => verdict?.risks ?? []))];
}

function kindsOf(turn: readonly JudgedUtterance[]): Kind[] {
  return [...new Set(turn.flatMap(({ verdict }) => verdict?.kinds ?? []))];
}
