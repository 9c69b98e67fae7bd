import type { Chance } from './random';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Time a stretch of work takes, around its average: nobody types for minutes while others wait. */
export function around(chance: Chance, meanMs: number): number {
  return meanMs * chance.between(0.4, 1.6);
}

/** How one agent is, milliseconds and probabilities. All of it a choice. */
export interface Temperament {
  /** What becomes of an offer that is seen. */
  readonly answers: Readonly<Record<'accepted' | 'later' | 'dismissed' | 'ignored', number>>;
  /** Reading and thinking before a reply, and typing it, on average. */
  readonly readMs: number;
  readonly typeMs: number;
  /** Ends a pause before its time. */
  readonly cutsShort: number;
}

/** Somebody who works this shift. */
export function anAgent(chance: Chance): Temperament {
  const eager = chance.next();
  return {
    answers: { accepted: 0.15 + 0.5 * eager, later: 0.2, dismissed: 0.15, ignored: 0.5 - 0.4 * eager },
    readMs: chance.between(4, 9) * SECOND,
    typeMs: chance.between(10, 22) * SECOND,
    cutsShort: 0.1,
  };
}

/** A stretch of the shift in which something else goes on. */
export interface Stretch {
  readonly kind: 'away' | 'call' | 'not-now';
  readonly from: number;
  readonly to: number;
}

/** Breaks away from the desk, a call now and then, “not now” now and then; in order, never at once. */
export function stretchesOf(chance: Chance, from: number): Stretch[] {
  const at = (kind: Stretch['kind'], earliest: number, latest: number, shortest: number, longest: number): Stretch => {
    const begin = from + chance.between(earliest, latest) * MINUTE;
    return { kind, from: begin, to: begin + chance.between(shortest, longest) * MINUTE };
  };
  return [
    ...(chance.happens(0.5) ? [at('away', 60, 100, 5, 8)] : []),
    ...(chance.happens(0.2) ? [at('call', 120, 170, 3, 12)] : []),
    at('away', 220, 250, 25, 40),
    ...(chance.happens(0.1) ? [at('not-now', 310, 330, 10, 30)] : []),
    ...(chance.happens(0.5) ? [at('away', 380, 410, 5, 8)] : []),
  ];
}
