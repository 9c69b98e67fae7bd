import type { CueHit } from './cues/cue-rule';
import { createMatcher } from './cues/matcher';
import { readCues } from './cues/read-cues';
import { formOf } from './features/form';
import type { Reading } from './features/features';
import { languageOf } from './language';
import { AIM_RULES } from './lexicons/aims';
import { ALL_RULES } from './lexicons/all-rules';
import { MOOD_RULES } from './lexicons/moods';
import { RISK_RULES } from './lexicons/risks';
import { blankHarmless } from './local-words';
import type { MappedText } from './normalise/mapped-text';
import { normalise } from './normalise/normalise';
import type { LocalWords } from './verdict';

export interface MessageReading extends Reading {
  readonly mapped: MappedText;
  /** Hits of the mood and risk rules, in order of place. */
  readonly moods: readonly CueHit[];
  readonly risks: readonly CueHit[];
}

export type MessageReader = (original: string, words?: LocalWords) => MessageReading;

const HELPERS = [...AIM_RULES, ...MOOD_RULES, ...RISK_RULES];

/** Compiles the lexicons once and reads messages with them. */
export function createReader(): MessageReader {
  const matchCues = createMatcher(ALL_RULES);
  const matchHelpers = createMatcher(HELPERS);
  return (original, words) => {
    const mapped = normalise(original);
    const text = blankHarmless(mapped.text, words);
    const helpers = matchHelpers(text);
    const aims = helpers.filter(({ rule }) => rule.id.includes('-aim-'));
    return {
      mapped,
      text,
      language: languageOf(text),
      form: formOf(original),
      cues: readCues(text, matchCues(text), aims),
      mentions: [...new Set(aims.map(({ rule }) => rule.id))],
      moods: helpers.filter(({ rule }) => rule.id.includes('-mood-')),
      risks: helpers.filter(({ rule }) => rule.id.includes('-risk-')),
    };
  };
}
