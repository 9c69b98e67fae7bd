import type { ConsoleSpec } from '../define-console';
import { allOf, read } from './reading';

/**
 * How long the customer who has waited longest has waited, by the console's own list.
 * @returns milliseconds; 0 when nobody waits; undefined where the console shows no such list
 */
export function longestWait(spec: ConsoleSpec, page: Document): number | undefined {
  if (!spec.waiting) return undefined;
  let longest = 0;
  for (const item of allOf(page, spec.waiting.item)) {
    longest = Math.max(longest, toMilliseconds(read(spec.waiting.waited, item)));
  }
  return longest;
}

/** `95`, `1:35` or `0:01:35`; anything else is no waiting. */
function toMilliseconds(waited: string): number {
  const parts = /^(?:(\d+):)?(?:(\d{1,2}):)?(\d+)$/.exec(waited);
  if (!parts) return 0;
  const numbers = waited.split(':').map(Number);
  return numbers.reduce((total, part) => total * 60 + part, 0) * 1000;
}
