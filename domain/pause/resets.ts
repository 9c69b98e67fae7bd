/** The guided pauses. Lengths in milliseconds; phases from evidence §9 (4 s in, 6 s out; 60 s = 6 breaths). */
export const RESETS = {
  'three-breaths': { id: 'three-breaths', breathMs: { in: 4_000, out: 6_000 }, breaths: 3, leadInMs: 0, leadOutMs: 0 },
  'sixty-seconds': {
    id: 'sixty-seconds',
    breathMs: { in: 4_000, out: 6_000 },
    breaths: 6,
    leadInMs: 5_000,
    leadOutMs: 5_000,
  },
} as const;

export type ResetId = keyof typeof RESETS;

export interface Reset {
  readonly id: ResetId;
  readonly breathMs: { readonly in: number; readonly out: number };
  readonly breaths: number;
  readonly leadInMs: number;
  readonly leadOutMs: number;
}

/** Whole length of a reset, milliseconds. */
export function lengthOf(reset: Reset): number {
  return reset.leadInMs + reset.breaths * (reset.breathMs.in + reset.breathMs.out) + reset.leadOutMs;
}

/** What the guide shows at one moment. */
export interface Phase {
  readonly name: 'lead-in' | 'in' | 'out' | 'lead-out' | 'done';
  /** 0–1 through this phase. */
  readonly progress: number;
  /** Breath number from 1; 0 outside the breaths. */
  readonly breath: number;
  readonly remainingMs: number;
}

/** The phase after `elapsedMs`. A pure function of the clock, so a throttled page never drifts. */
export function phaseAt(reset: Reset, elapsedMs: number): Phase {
  const total = lengthOf(reset);
  const remainingMs = Math.max(0, total - elapsedMs);
  if (elapsedMs >= total) return { name: 'done', progress: 1, breath: 0, remainingMs: 0 };
  if (elapsedMs < reset.leadInMs) {
    return { name: 'lead-in', progress: elapsedMs / reset.leadInMs, breath: 0, remainingMs };
  }
  const breathMs = reset.breathMs.in + reset.breathMs.out;
  const inBreaths = elapsedMs - reset.leadInMs;
  const index = Math.floor(inBreaths / breathMs);
  if (index >= reset.breaths) {
    const progress = (elapsedMs - reset.leadInMs - reset.breaths * breathMs) / reset.leadOutMs;
    return { name: 'lead-out', progress, breath: 0, remainingMs };
  }
  const within = inBreaths - index * breathMs;
  return within < reset.breathMs.in
    ? { name: 'in', progress: within / reset.breathMs.in, breath: index + 1, remainingMs }
    : { name: 'out', progress: (within - reset.breathMs.in) / reset.breathMs.out, breath: index + 1, remainingMs };
}
