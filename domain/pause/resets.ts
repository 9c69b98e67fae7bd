/** The resets that guide the breath. Milliseconds; phases from evidence §9 (4 s in, 6 s out; 60 s = 6 breaths). */
export const BREATH_RESETS = {
  'three-breaths': { id: 'three-breaths', breathMs: { in: 4_000, out: 6_000 }, breaths: 3, leadInMs: 0, leadOutMs: 0 },
  'sixty-seconds': {
    id: 'sixty-seconds',
    breathMs: { in: 4_000, out: 6_000 },
    breaths: 6,
    leadInMs: 5_000,
    leadOutMs: 5_000,
  },
  /** Cyclic sighing for five minutes: in, a little more, and long out (R2; the lengths of its parts are a choice). */
  'cyclic-sighing': {
    id: 'cyclic-sighing',
    breathMs: { in: 3_000, more: 1_000, out: 6_000 },
    breaths: 30,
    leadInMs: 0,
    leadOutMs: 0,
  },
} as const satisfies Readonly<Record<string, BreathReset>>;

/** The resets that go from one thing to the next. Milliseconds; forty seconds of green from B3, the others a choice. */
export const STEP_RESETS = {
  'green-view': { id: 'green-view', stepMs: 40_000, steps: ['view'] },
  body: { id: 'body', stepMs: 15_000, steps: ['eyes', 'neck', 'hands', 'stand', 'water'] },
  grounding: { id: 'grounding', stepMs: 12_000, steps: ['see', 'touch', 'hear', 'smell', 'taste'] },
  /** In the order of what helps most (R6): their view, the situation, something else, one's own feeling. */
  perspective: { id: 'perspective', stepMs: 15_000, steps: ['theirs', 'situation', 'elsewhere', 'own'] },
} as const satisfies Readonly<Record<string, StepReset>>;

/** The guided pauses. */
export const RESETS = { ...BREATH_RESETS, ...STEP_RESETS } as const;

export type ResetId = keyof typeof RESETS;
export type BreathResetId = keyof typeof BREATH_RESETS;
export type StepResetId = keyof typeof STEP_RESETS;

/** Those that are offered; the agent alone chooses the others. */
export const OFFERED_RESETS = ['sixty-seconds', 'three-breaths'] as const satisfies readonly ResetId[];
export type OfferedResetId = (typeof OFFERED_RESETS)[number];

/** `more`: a second, short breath in on top of the first. */
export interface BreathReset {
  readonly id: string;
  readonly breathMs: { readonly in: number; readonly more?: number; readonly out: number };
  readonly breaths: number;
  readonly leadInMs: number;
  readonly leadOutMs: number;
}

/** Steps of the same length, one after the other. */
export interface StepReset {
  readonly id: string;
  readonly stepMs: number;
  readonly steps: readonly string[];
}

/** Whether a reset guides the breath. */
export function isBreath(id: ResetId): id is BreathResetId {
  return id in BREATH_RESETS;
}

/** Whole length of a reset, milliseconds. */
export function lengthOf(reset: BreathReset | StepReset): number {
  if ('steps' in reset) return reset.steps.length * reset.stepMs;
  return reset.leadInMs + reset.breaths * breathLength(reset) + reset.leadOutMs;
}

/** What the guide shows at one moment. */
export interface Phase {
  readonly name: 'lead-in' | 'in' | 'more' | 'out' | 'lead-out' | 'done';
  /** 0–1 through this phase. */
  readonly progress: number;
  /** Until the next phase, milliseconds. */
  readonly leftMs: number;
  /** Breath number from 1; 0 outside the breaths. */
  readonly breath: number;
}

/** The phase after `elapsedMs`. A pure function of the clock, so a throttled page never drifts. */
export function phaseAt(reset: BreathReset, elapsedMs: number): Phase {
  const { leadInMs, leadOutMs, breaths, breathMs } = reset;
  const within = (name: Phase['name'], passed: number, lasts: number, breath: number): Phase => {
    return { name, progress: Math.max(0, passed) / lasts, leftMs: lasts - Math.max(0, passed), breath };
  };
  if (elapsedMs >= lengthOf(reset)) return { name: 'done', progress: 1, leftMs: 0, breath: 0 };
  if (elapsedMs < leadInMs) return within('lead-in', elapsedMs, leadInMs, 0);
  const inBreaths = Math.max(0, elapsedMs - leadInMs);
  const index = Math.floor(inBreaths / breathLength(reset));
  if (index >= breaths) return within('lead-out', inBreaths - breaths * breathLength(reset), leadOutMs, 0);
  const passed = inBreaths - index * breathLength(reset);
  const { in: inMs, more = 0, out } = breathMs;
  if (passed < inMs) return within('in', passed, inMs, index + 1);
  if (passed < inMs + more) return within('more', passed - inMs, more, index + 1);
  return within('out', passed - inMs - more, out, index + 1);
}

/** Where the first breath in ends when a second follows: two thirds of the way. */
const FIRST_IN = 0.66;

/** How far the breath is open, 0–1: slow at both ends, as breathing is. */
export function opennessAt({ breathMs }: BreathReset, { name, progress }: Phase): number {
  const eased = (1 - Math.cos(Math.PI * progress)) / 2;
  const first = breathMs.more === undefined ? 1 : FIRST_IN;
  if (name === 'in') return eased * first;
  if (name === 'more') return first + eased * (1 - first);
  return name === 'out' ? 1 - eased : 0;
}

/** Which step there is after `elapsedMs`, and how long it lasts yet; past the last there is none. */
export function stepAt(reset: StepReset, elapsedMs: number): { readonly index: number; readonly leftMs: number } {
  const { stepMs, steps } = reset;
  const passed = Math.min(Math.max(0, elapsedMs), lengthOf(reset));
  const index = Math.floor(passed / stepMs);
  return { index, leftMs: index === steps.length ? 0 : (index + 1) * stepMs - passed };
}

function breathLength({ breathMs }: BreathReset): number {
  return breathMs.in + (breathMs.more ?? 0) + breathMs.out;
}
