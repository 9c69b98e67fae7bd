import type { SpeakerRule } from '../../define-console';
import { leavesOf } from './page-parts';

/** Why a side is believed, for the words that tell the agent. */
export type Reason =
  | 'names'
  | 'weak-names'
  | 'partner'
  | 'you'
  | 'place'
  | 'against-place'
  | 'rest'
  | 'author'
  | 'pointed';

/** Who wrote which item, and how sure that is (0–1). */
export interface Sides {
  readonly rules: readonly SpeakerRule[];
  readonly certainty: number;
  readonly reasons: readonly Reason[];
  readonly customer: readonly Element[];
  readonly agent: readonly Element[];
}

/** Where bubbles stand and what they say of “you” makes a guess surer, or less. */
export function settle(
  certainty: number,
  reasons: readonly Reason[],
  customer: readonly Element[],
  agent: readonly Element[],
): { certainty: number; reasons: Reason[] } {
  let sure = certainty;
  const all = [...reasons];
  const says = (items: readonly Element[]): boolean =>
    items.length > 0 &&
    items.every((item) => leavesOf(item).some(({ text }) => /^(?:you|me|我|你|您)\s*[:：]?$/i.test(text)));
  if (says(agent) && !says(customer)) {
    sure += 0.15;
    all.push('you');
  } else if (says(customer) && !says(agent)) sure -= 0.5;
  const place = leaning(agent) - leaning(customer);
  if (place > 0.15) {
    sure += 0.05;
    all.push('place');
  } else if (place < -0.15) {
    if (sure < 0.85) sure -= 0.25;
    all.push('against-place');
  }
  return { certainty: Math.max(0, Math.min(0.99, sure)), reasons: all };
}

/** −1 at the left of its row, 1 at the right, mean of the newest. */
function leaning(items: readonly Element[]): number {
  const sample = items.slice(-8);
  const leans = sample.map((item) => {
    const [longest] = leavesOf(item).sort((one, other) => other.text.length - one.text.length);
    const row = (item.parentElement ?? item).getBoundingClientRect();
    if (!longest || row.width === 0) return 0;
    const range = item.ownerDocument.createRange();
    range.selectNodeContents(longest.node);
    const words = range.getBoundingClientRect();
    return (words.left - row.left - (row.right - words.right)) / row.width;
  });
  return leans.length > 0 ? leans.reduce((sum, lean) => sum + lean, 0) / leans.length : 0;
}
