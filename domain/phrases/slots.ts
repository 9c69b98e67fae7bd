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

/** Values of gaps, by slot name. */
export type SlotValues = Readonly<Partial<Record<string, string>>>;

/** The value of a gap without blanks around it; empty when there is none. Words of a file may name any gap. */
export function slotValue(values: SlotValues, name: string): string {
  return (Object.hasOwn(values, name) ? values[name] : undefined)?.trim() ?? '';
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
export function fillSlots(text: string, values: SlotValues): Filled {
  const missing = slotsIn(text).filter((name) => slotValue(values, name) === '');
  const filled = text.replace(SLOT, (gap, name: string) => slotValue(values, name) || gap);
  return { text: filled, missing };
}
