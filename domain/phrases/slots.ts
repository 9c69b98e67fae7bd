/** Closed list of gaps a phrase may have; their words for the agent are in `locales/`. */
export const SLOTS = ['customer', 'order', 'item', 'amount', 'time', 'reason', 'other-way', 'agent'] as const;
export type Slot = (typeof SLOTS)[number];

const SLOT = /\{([^{}]*)\}/gu;

/** Whether a name is in the closed list. */
export function isSlot(name: string): name is Slot {
  return (SLOTS as readonly string[]).includes(name);
}

/** Names between braces, each once, in order of first appearance. They may be outside the closed list. */
export function slotsIn(text: string): string[] {
  return [...new Set([...text.matchAll(SLOT)].map((match) => match[1] ?? ''))];
}

/** A phrase's text with the known gaps filled. */
export interface Filled {
  readonly text: string;
  /** Gaps still open, in order. Not empty: ask the agent, never insert. */
  readonly missing: readonly string[];
}

/**
 * Fills the gaps for which there is a value. Values are taken as they are: braces inside a value
 * are not gaps.
 * @param values by slot name; a blank value counts as missing
 */
export function fillSlots(text: string, values: Readonly<Partial<Record<string, string>>>): Filled {
  const missing = slotsIn(text).filter((name) => !values[name]?.trim());
  const filled = text.replace(SLOT, (gap, name: string) => values[name]?.trim() || gap);
  return { text: filled, missing };
}
