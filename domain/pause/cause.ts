import { effectiveSeverity, type Turn } from '../conversation/turn';
import { isHostile } from '../hostility/verdict';
import type { Weight } from '../load/heat';
import { PAUSE_RULES } from './rules';

/** Why a pause is offered; the words for it are in `locales/`. */
export const OFFER_REASONS = ['abuse', 'threat', 'second-signal', 'load'] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

/** What a cause is looked for in. */
export interface CauseFacts {
  readonly now: number;
  /** Turns of the conversation in front, oldest first. */
  readonly turns: readonly Turn[];
  readonly load: Weight;
  readonly isNotMyDay: boolean;
}

/** The cause there is for a pause now: what was just said here, else a load that has long been high. */
export function causeOf({ now, turns, load, isNotMyDay }: CauseFacts): OfferReason | undefined {
  const said = hasSoftened(turns) ? undefined : causeInWords(turns, now, isNotMyDay);
  if (said) return said;
  const isLong = load.highSince !== undefined && now - load.highSince >= PAUSE_RULES.highLoadMs;
  return isLong ? 'load' : undefined;
}

/** The customer's last messages are calm: an offer for what they said has lost its cause. */
export function hasSoftened(turns: readonly Turn[]): boolean {
  const last = customerTurns(turns).slice(-PAUSE_RULES.softeningTurns);
  return last.length === PAUSE_RULES.softeningTurns && last.every((turn) => effectiveSeverity(turn) === 0);
}

function causeInWords(turns: readonly Turn[], now: number, isNotMyDay: boolean): OfferReason | undefined {
  const recent = customerTurns(turns).slice(-PAUSE_RULES.signalWindowTurns);
  const fresh = recent.filter((turn) => now - turn.at <= PAUSE_RULES.freshMs);
  const strongest = fresh.findLast((turn) => effectiveSeverity(turn) === 3);
  if (strongest) return strongest.kinds.includes('harm-threat') ? 'threat' : 'abuse';
  const needed = isNotMyDay ? PAUSE_RULES.signalsOnABadDay : PAUSE_RULES.signals;
  const signals = recent.filter((turn) => isHostile(effectiveSeverity(turn)));
  const hasFreshSignal = fresh.some((turn) => isHostile(effectiveSeverity(turn)));
  return signals.length >= needed && hasFreshSignal ? 'second-signal' : undefined;
}

function customerTurns(turns: readonly Turn[]): Turn[] {
  return turns.filter((turn) => turn.speaker === 'customer');
}
