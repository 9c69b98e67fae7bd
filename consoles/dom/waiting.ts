import type { ConsoleSpec } from '../define-console';
import { allOf, read } from './reading';

/** Waits told, at most: an answer to each more would take longer than any limit. */
const MOST = 20;

/**
 * How long the customers in the console's own list have waited, the longest first.
 * @returns milliseconds, at most 20; empty when nobody waits or the console shows no such list
 */
export function listedWaits({ waiting }: ConsoleSpec, page: Document): number[] {
  if (!waiting) return [];
  return allOf(page, waiting.item)
    .map((item) => toMilliseconds(read(waiting.waited, item)))
    .filter((ms) => ms >= 0)
    .sort((one, other) => other - one)
    .slice(0, MOST);
}

/** `95`, `1:35` or `0:01:35`; less than nothing for anything else, as for the number of an order. */
function toMilliseconds(waited: string): number {
  if (!/^\d{1,6}(:\d\d?){0,2}$/.test(waited)) return -1;
  return waited.split(':').reduce((total, part) => total * 60 + Number(part), 0) * 1000;
}
