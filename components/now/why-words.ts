import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { PhraseView } from '../../messaging/view';

/** Reasons told for one phrase. */
const REASONS = 3;

/** What a phrase does and why it is offered here. */
export function whyWords({ suggestion, why }: PhraseView, { chip, terms }: Messages): string {
  const words = Object.entries(chip.reasons);
  const reasons = why.flatMap((id) => words.filter(([name]) => name === id).map(([, reason]) => reason));
  const told = [...new Set(reasons)].slice(0, REASONS).join(' · ');
  return fill(chip.whyThis, { does: terms.suggestions[suggestion], reasons: told });
}
