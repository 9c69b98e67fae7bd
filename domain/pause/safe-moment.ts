/** The agent's hands, as the page last saw them. Epoch milliseconds; 0 for never. */
export interface Hands {
  readonly lastKeyAt: number;
  readonly lastSentAt: number;
  /** An input method is composing a word. */
  readonly isComposing: boolean;
}

/** Still for so long before a pause starts (evidence §9: 5 s without typing). */
export const STILL_MS = 5_000;
/** Settling after a reply was sent (evidence B4: 2 s). */
export const AFTER_SEND_MS = 2_000;

/** Milliseconds until a pause may start; 0 is now. Composing holds it off without limit. */
export function untilSafe(hands: Hands, now: number): number {
  if (hands.isComposing) return STILL_MS;
  return Math.max(0, hands.lastKeyAt + STILL_MS - now, hands.lastSentAt + AFTER_SEND_MS - now);
}
