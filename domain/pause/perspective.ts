import { complaintTypeOf } from '../conversation/complaint-type';
import { factsOf } from '../conversation/facts';
import type { Severity, Utterance } from '../hostility/verdict';
import type { ComplaintType } from '../phrases/phrase';

/** How a card speaks of the customer: by what the complaint is about, or of abuse, which nothing excuses. */
export type TheirSide = Exclude<ComplaintType, 'other'> | 'general' | 'abuse';

/** What the perspective cards are tied to. */
export interface CaseInView {
  readonly theirs: TheirSide;
  /** Order number, amount, date as the customer wrote them; at most three. */
  readonly facts: readonly string[];
}

const MAX_FACTS = 3;

/**
 * The case in front, as the perspective cards see it. Nothing is inferred: without a conversation the
 * cards speak in general.
 * @param recent last messages, oldest first
 * @param level how the conversation stands
 */
export function caseInView(recent: readonly Utterance[], level: Severity): CaseInView {
  const theirWords = recent.filter(({ speaker }) => speaker === 'customer').map(({ text }) => text);
  const { type } = complaintTypeOf(recent);
  return {
    theirs: level === 3 ? 'abuse' : type === 'other' ? 'general' : type,
    facts: factsOf(theirWords)
      .slice(0, MAX_FACTS)
      .map(({ text }) => text),
  };
}
