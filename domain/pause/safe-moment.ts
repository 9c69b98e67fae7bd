import { PAUSE_RULES } from './rules';
import { fittingReset, type ResponseClock } from './response-clock';
import type { OfferedResetId } from './resets';

/** The agent's hands, as the page last saw them. Epoch milliseconds; 0 for never. */
export interface Hands {
  readonly lastKeyAt: number;
  readonly lastSentAt: number;
  /** An input method is composing a word. */
  readonly isComposing: boolean;
  /** The page can be seen; the hands may be in another one otherwise. */
  readonly isInFront: boolean;
  /** A call, a shared screen or a film goes on in the page. */
  readonly isEngaged: boolean;
}

/** What stands against a pause at this moment. `clock`: a customer has waited too long for any reset. */
export type Busy = 'away' | 'engaged' | 'composing' | 'typing' | 'sent' | 'clock';

/** What the hands are busy with; `undefined` when they are still. */
export function busyWith(hands: Hands, now: number): Exclude<Busy, 'clock'> | undefined {
  if (!hands.isInFront) return 'away';
  if (hands.isEngaged) return 'engaged';
  if (hands.isComposing) return 'composing';
  if (now - hands.lastKeyAt < PAUSE_RULES.stillMs) return 'typing';
  return now - hands.lastSentAt < PAUSE_RULES.afterSendMs ? 'sent' : undefined;
}

/** What a moment is judged by. */
export interface Moment {
  readonly now: number;
  readonly hands: Hands;
  /** How long each waiting customer has waited, milliseconds. */
  readonly waits: readonly number[];
  readonly clock: ResponseClock;
}

/**
 * Whether a pause may be shown or begun at this moment, and which: the one wished for, or the
 * longest that fits the response clock.
 */
export function judgeMoment(
  { now, hands, waits, clock }: Moment,
  wished?: OfferedResetId,
): { readonly reset: OfferedResetId } | { readonly busy: Busy } {
  const busy = busyWith(hands, now);
  if (busy) return { busy };
  // Who is late already cannot be made late: a line for them comes first, and lists keep some for hours.
  const inTime = waits.filter((waited) => waited < clock.limitMs);
  const reset = fittingReset(inTime, clock, wished);
  return reset ? { reset } : { busy: 'clock' };
}
