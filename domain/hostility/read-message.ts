import type { CueHit, CueRule } from './cues/cue-rule';
import { createMatcher } from './cues/matcher';
import { readCues } from './cues/read-cues';
import { formOf } from './features/form';
import type { Reading } from './features/features';
import { languageOf } from './language';
import { AIM_RULES } from './lexicons/aims';
import { ALL_RULES } from './lexicons/all-rules';
import { LOOK_ALIKES } from './lexicons/look-alikes';
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

const CUES: ReadonlySet<CueRule> = new Set(ALL_RULES);
const AIMS: ReadonlySet<CueRule> = new Set(AIM_RULES);
const MOODS: ReadonlySet<CueRule> = new Set(MOOD_RULES);
const RISKS: ReadonlySet<CueRule> = new Set(RISK_RULES);

const HARMLESS: ReadonlySet<CueRule> = new Set(LOOK_ALIKES);

/** Hits of the cue rules, but for those that share letters with a look-alike. Both are in order. */
function withoutLookAlikes(hits: readonly CueHit[]): CueHit[] {
  const harmless = hits.filter(({ rule }) => HARMLESS.has(rule));
  const cues = hits.filter(({ rule }) => CUES.has(rule));
  if (harmless.length === 0) return cues;
  let first = 0;
  return cues.filter((cue) => {
    while (first < harmless.length && (harmless[first]?.to ?? 0) <= cue.from) first += 1;
    const next = harmless[first];
    const isInside = next !== undefined && cue.from < next.to && cue.to > next.from;
    return !isInside || (next !== undefined && cue.to - cue.from > (next.to - next.from) * 2);
  });
}

/** Compiles the lexicons once and reads messages with them. */
export function createReader(): MessageReader {
  const match = createMatcher([...ALL_RULES, ...LOOK_ALIKES, ...AIM_RULES, ...MOOD_RULES, ...RISK_RULES]);
  return (original, words) => {
    const mapped = normalise(original);
    const text = blankHarmless(mapped.text, words);
    const hits = match(text);
    const aims = hits.filter(({ rule }) => AIMS.has(rule));
    return {
      mapped,
      text,
      language: languageOf(text),
      form: formOf(original),
      cues: readCues({ ...mapped, text }, original, withoutLookAlikes(hits), aims),
      mentions: [...new Set(aims.map(({ rule }) => rule))],
      moods: hits.filter(({ rule }) => MOODS.has(rule)),
      risks: hits.filter(({ rule }) => RISKS.has(rule)),
    };
  };
}
