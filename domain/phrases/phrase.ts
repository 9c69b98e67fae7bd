import type { Mood, Risk, Severity } from '../hostility/verdict';
import type { Topic } from './topics';

export const STAGES = ['listen', 'record', 'analyse', 'resolve', 'follow-up'] as const;
/** Stage of a complaint (seed practice F01). */
export type Stage = (typeof STAGES)[number];

export const COMPLAINT_TYPES = ['product', 'service', 'price', 'logistics', 'other'] as const;
export type ComplaintType = (typeof COMPLAINT_TYPES)[number];

export const NEEDS = ['belonging', 'value', 'safety', 'empathy', 'none'] as const;
/** The customer's need a phrase serves (practice C15). */
export type Need = (typeof NEEDS)[number];

export const SUGGESTIONS = [
  'acknowledge',
  'clarify',
  'own',
  'offer-options',
  'refuse-and-redirect',
  'set-boundary',
  'escalate',
  'follow-up',
  'thank',
] as const;
/** What a reply does; each phrase has one, and each moment calls for some. */
export type Suggestion = (typeof SUGGESTIONS)[number];

/** Language a phrase is written in. */
export type PhraseLanguage = 'zh' | 'zh-Hant' | 'en';

/** One ready text. `{slot}` marks a gap the agent fills; an unfilled slot is never inserted. */
export interface Phrase {
  /** kebab-case, unique per language, stable: stored with each use. */
  readonly id: string;
  readonly language: PhraseLanguage;
  readonly text: string;
  readonly suggestion: Suggestion;
  readonly stages: readonly Stage[];
  /** Empty: fits every complaint type. */
  readonly types: readonly ComplaintType[];
  readonly need: Need;
  /** Empty: fits every mood. */
  readonly moods: readonly Mood[];
  /** Tension levels it is for, inclusive. */
  readonly levels: readonly [Severity, Severity];
  readonly channel: 'chat' | 'ticket' | 'both';
  readonly distance: 'familiar' | 'fitting' | 'stiff';
  /** Names of the gaps in `text`, in order. */
  readonly slots: readonly string[];
  /** What the text takes for granted: for a conversation where one of these was named; omitted: for any. */
  readonly topics?: readonly Topic[];
  /** Only for a conversation with one of these risks; omitted: for any conversation. */
  readonly risks?: readonly Risk[];
  /** Says that the fault is on this side: never offered while a legal risk is open (practice C06). */
  readonly admitsFault?: true;
  /** Absent: from the library. Else one of the agent's own, and what is known of it beside its words. */
  readonly own?: OwnTraits;
}

/** What ranking knows of an own phrase beside its words. */
export interface OwnTraits {
  readonly starred?: true;
  readonly often?: true;
  /** How sure it is what the phrase does: absent for said by folder, title or tags. */
  readonly sorted?: 'guessed' | 'not';
}

/** What is known of the conversation when phrases are ranked. */
export interface Moment {
  readonly language: PhraseLanguage;
  readonly channel: 'chat' | 'ticket';
  readonly level: Severity;
  readonly mood: Mood;
  readonly type: ComplaintType;
  readonly stage: Stage;
  readonly suggestions: readonly Suggestion[];
  /** Ids of phrases already used in this conversation: never offered again. */
  readonly used: readonly string[];
  /** Risks named anywhere in the conversation. */
  readonly risks?: readonly Risk[];
  /** What the customer has named so far. */
  readonly topics?: readonly Topic[];
  /** How near the customer comes in writing; the agent's distance follows it (practice C01). */
  readonly distance?: Phrase['distance'];
}
