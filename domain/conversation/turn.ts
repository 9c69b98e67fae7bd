import type { Kind, Mood, Risk, Severity, Target } from '../hostility/verdict';

/** Who wrote a message. `note` is staff-only text: never judged, never stored. */
export const SPEAKERS = ['customer', 'agent', 'bot', 'system', 'note'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/**
 * One message after judging, as the rules of conversation, load and pause see it. Holds no text.
 * Stored rows (`TurnRecord`) are a superset of it.
 */
export interface Turn {
  readonly speaker: 'customer' | 'agent';
  /** Epoch milliseconds: the console's own time where it gives one, else when it was first seen. */
  readonly at: number;
  /** Judged severity; 0 for agents. */
  readonly severity: Severity;
  /** The agent's correction of the severity, if any: it wins. */
  readonly correction?: Severity | undefined;
  readonly kinds: readonly Kind[];
  readonly target: Target;
  readonly mood: Mood;
  readonly risks: readonly Risk[];
}

/** The severity that counts: the agent's correction, else the verdict. */
export function effectiveSeverity(turn: Pick<Turn, 'severity' | 'correction'>): Severity {
  return turn.correction ?? turn.severity;
}
