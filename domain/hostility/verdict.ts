/**
 * What a judgement of one customer message says. The closed sets of words follow the labelling
 * guide (docs/labelling.md); other tools read them, so they never change meaning.
 */

/** 0 calm, 1 tense, 2 hostile, 3 abusive. */
export type Severity = 0 | 1 | 2 | 3;

export const KINDS = [
  'insult',
  'profanity',
  'contempt',
  'accusation',
  'complaint-threat',
  'harm-threat',
  'sexual-harassment',
  'discrimination',
  'shouting',
  'pressure',
] as const;
export type Kind = (typeof KINDS)[number];

export const TARGETS = ['agent', 'company', 'product', 'other', 'none'] as const;
export type Target = (typeof TARGETS)[number];

export const MOODS = ['angry', 'anxious', 'dejected', 'disappointed', 'unclear'] as const;
export type Mood = (typeof MOODS)[number];

/** Kept apart from anger: a calm message can carry a risk. */
export const RISKS = ['legal', 'regulator', 'media', 'exposure', 'injury', 'minor', 'self-harm'] as const;
export type Risk = (typeof RISKS)[number];

/** Language of the message: Chinese (any script), English, or neither could be told. */
export type Language = 'zh' | 'en' | 'other';

/** The words that led to the verdict: UTF-16 code units of the original text, end exclusive. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind | Risk;
}

export interface Verdict {
  readonly severity: Severity;
  /** Calibrated probability of each severity, 0–1, summing to 1. */
  readonly score: readonly [number, number, number, number];
  readonly kinds: readonly Kind[];
  readonly target: Target;
  readonly language: Language;
  readonly mood: Mood;
  readonly risks: readonly Risk[];
  readonly cues: readonly Cue[];
}

/** One thing somebody said, as context for the message that is judged. */
export interface Utterance {
  readonly speaker: 'customer' | 'agent';
  readonly text: string;
}

export interface JudgeInput {
  readonly text: string;
  /** Earlier messages of the same conversation, oldest first. */
  readonly before?: readonly Utterance[];
}

/** Words an agent added on their own machine. Compared after normalising, as substrings. */
export interface LocalWords {
  /** Makes a message at least hostile (severity 2). */
  readonly hostile: readonly string[];
  /** Look-alikes: these words never count as a cue. */
  readonly harmless: readonly string[];
}

/** What the agent taught on their own machine. */
export interface Taught extends LocalWords {
  /** How readily messages count as hostile, −2 to 2; see `sensitivity.ts`. Default 0. */
  readonly sensitivity?: number | undefined;
}

/** Judges one message. Pure, never throws, linear in the length of the input. */
export type Judge = (input: JudgeInput, taught?: Taught) => Verdict;

/** At least tense. */
export function isHeated(severity: Severity): boolean {
  return severity >= 1;
}

/** At least hostile: this is what is counted. */
export function isHostile(severity: Severity): boolean {
  return severity >= 2;
}
