import type { Severity } from '../hostility/verdict';

const MINUTE = 60_000;

/** The numbers of load. Times in milliseconds, load in outbursts: one hostile outburst just now is 1. */
export const LOAD_RULES = {
  /** What one outburst adds, by severity: abuse weighs more than twice (a choice). */
  weights: [0, 0.25, 1, 2.5],
  /** At work, half of the load is gone after this time (evidence §9, a choice). */
  halfLifeMs: 60 * MINUTE,
  /** At rest it goes faster: a minute takes off a quarter, five idle minutes three quarters (a choice). */
  restHalfLifeMs: 2.5 * MINUTE,
  /** Hands idle this long are a natural break (evidence B5). */
  idleMs: 5 * MINUTE,
  /** Messages of one customer closer together than this are one outburst (a choice). */
  outburstMs: MINUTE,
  /** High from here: about twice what ten hostile conversations in eight hours come to (L1, a choice). */
  high: 8,
  /** Once high, it is so until it has fallen to this part of it: one pause makes no calm day (a choice). */
  highUntil: 0.6,
  /** On a day that is “not my day” every threshold counts only this much (a choice). */
  notMyDay: 0.6,
} as const;

/** A customer message that is at least tense. */
export interface Heat {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly conversation: string;
  readonly severity: Severity;
}

/** A pause taken or a natural break, epoch milliseconds. */
export interface Rest {
  readonly from: number;
  readonly to: number;
}

/** How heavy it is at one moment. */
export interface Weight {
  /** Decayed sum of outbursts, from 0. */
  readonly value: number;
  /** Since when it has been high without a break, epoch milliseconds; absent while it is not. */
  readonly highSince?: number | undefined;
}

/** Where load counts as high, in outbursts. @param isNotMyDay the agent said so for today */
export function highFrom(isNotMyDay: boolean): number {
  return isNotMyDay ? LOAD_RULES.high * LOAD_RULES.notMyDay : LOAD_RULES.high;
}

/**
 * The decaying load at `now`. What lies after `now` (a clock that was set back) has not happened.
 * @param heats oldest first
 * @param rests any order; they may overlap
 */
export function weightAt(heats: readonly Heat[], rests: readonly Rest[], now: number, high: number): Weight {
  const restful = joined(rests);
  const outbursts = new Map<string, { at: number; weight: number }>();
  let [value, at] = [0, 0];
  let highSince: number | undefined;
  const passTo = (moment: number): void => {
    value *= fade(at, moment, restful);
    at = moment;
    if (value < high * LOAD_RULES.highUntil) highSince = undefined;
  };
  for (const heat of heats) {
    if (heat.at > now) break;
    passTo(Math.max(at, heat.at));
    const last = outbursts.get(heat.conversation);
    const isSame = last !== undefined && heat.at - last.at < LOAD_RULES.outburstMs;
    const before = isSame ? last.weight : 0;
    const weight = Math.max(before, LOAD_RULES.weights[heat.severity]);
    outbursts.set(heat.conversation, { at: heat.at, weight });
    value += weight - before;
    if (value >= high) highSince ??= heat.at;
  }
  passTo(Math.max(at, now));
  return { value, highSince };
}

/** What is left of the load from one moment to a later one, 0–1. */
function fade(from: number, to: number, rests: readonly Rest[]): number {
  let restMs = 0;
  for (const rest of rests) {
    if (rest.from >= to) break;
    if (rest.to > from) restMs += Math.min(to, rest.to) - Math.max(from, rest.from);
  }
  return 0.5 ** ((to - from - restMs) / LOAD_RULES.halfLifeMs + restMs / LOAD_RULES.restHalfLifeMs);
}

/** The same time without overlaps, so that a pause inside an idle stretch does not count twice. */
function joined(rests: readonly Rest[]): Rest[] {
  const apart: Rest[] = [];
  for (const rest of [...rests].sort((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last && rest.from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, rest.to) };
    else apart.push(rest);
  }
  return apart;
}
