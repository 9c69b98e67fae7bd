import type { Severity, Utterance, Verdict } from '../hostility/verdict';

/** One message of a conversation, with what was judged of it, as the moment is read from it. */
export interface JudgedUtterance extends Utterance {
  /** Of a customer message that was judged; without it the message counts as calm. */
  readonly verdict?: Pick<Verdict, 'severity' | 'kinds' | 'mood' | 'risks'> | undefined;
  /** The agent's correction of the severity: it wins. */
  readonly correction?: Severity | undefined;
}

/** The severity that counts for a message; 0 for the agent's own. */
export function severityOf(said: JudgedUtterance): Severity {
  return said.speaker === 'agent' ? 0 : (said.correction ?? said.verdict?.severity ?? 0);
}

/** The customer's messages since the agent last wrote; when there are none, the last one. Oldest first. */
export function lastTurnOf(said: readonly JudgedUtterance[]): readonly JudgedUtterance[] {
  const customer = said.findLastIndex(({ speaker }) => speaker === 'customer');
  if (customer < 0) return [];
  const agentBefore = said.slice(0, customer).findLastIndex(({ speaker }) => speaker === 'agent');
  return said.slice(agentBefore + 1, customer + 1);
}
