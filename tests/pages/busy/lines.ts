import { SHIFT } from '../../../tools/sample-console/shift/index';

/** Who wrote a line; the console itself writes lines that are no messages. */
export type Writer = 'customer' | 'agent' | 'system';

/** One line of a conversation. */
export interface BusyLine {
  readonly by: Writer;
  readonly text: string;
}

/** How many conversations go on at the same time. */
export const CONVERSATIONS = 5;

const WORDS: readonly string[] = SHIFT.flatMap(({ messages }) =>
  messages.filter(({ author }) => author === 'customer').map(({ text }) => text.replace(/\s+/g, ' ').trim()),
).filter(Boolean);

/** Out of 20 lines. */
const BY_SYSTEM = 1;
const BY_AGENT = 6;
/** Out of 16 lines, one says again what the line above it says. */
const REPEATS = 16;

/**
 * The line at a place in a conversation. It follows from the two numbers alone, so neither the page nor
 * who checks it has to keep what was said. Words are unique in their conversation, but for those said twice
 * in a row, as customers do.
 */
export function lineAt(conversation: number, place: number): BusyLine {
  const isRepeat = place % REPEATS === REPEATS - 1;
  const origin = isRepeat ? place - 1 : place;
  const chance = mixed(conversation, origin);
  const share = chance % 20;
  const by = share < BY_SYSTEM ? 'system' : share < BY_SYSTEM + BY_AGENT ? 'agent' : 'customer';
  return { by, text: `${WORDS[(chance >>> 8) % WORDS.length]} ${conversation + 1}.${origin}` };
}

/** The console's own number of a line; no other conversation has it. */
export function lineId(conversation: number, place: number): string {
  return String((conversation + 1) * 1_000_000 + place);
}

/** 32 bits that look like chance and are always the same. */
export function mixed(one: number, other: number): number {
  let bits = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}
