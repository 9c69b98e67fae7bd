import type { Messages } from '../../locales/messages';
import type { PhraseView } from '../../messaging/view';

/** Reasons told for one phrase. */
const REASONS = 3;

/** What a phrase does and why it is offered here. */
export function whyWords({ suggestion, why }: PhraseView, { chip, terms }: Messages): string {
  const told = Object.entries(chip.reasons);
  const reasons = why.flatMap((id) => told.filter(([name]) => name === id).map(([, words]) => words));
  return `${terms.suggestions[suggestion]} · ${chip.whyThis} ${[...new Set(reasons)].slice(0, REASONS).join(' · ')}`;
}
