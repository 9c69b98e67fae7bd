import { lengthOf, OFFERED_RESETS, RESETS } from './resets';
import { PAUSE_RULES } from './rules';

/** Where one pause stands, from its cause to the way back. */
export const PAUSE_STATES = [
  /** There is a cause; the moment to show it has not come. */
  'held',
  /** Offered, quietly. */
  'open',
  /** Put off by the agent, or by a call or “not now” that began. */
  'put-off',
  /** Offered for the second and last time. */
  'again',
  /** Accepted; begins at a safe moment. */
  'waiting',
  'running',
  'done',
  'cut-short',
  /** Back at work, where draft and caret were. */
  'back',
  'dismissed',
  /** Over without an answer. */
  'gone',
] as const;
export type PauseState = (typeof PAUSE_STATES)[number];

/** What can happen to it. `time`: its state has lasted as long as it may. `withdraw`: its cause is gone. */
export type PauseEvent =
  | 'show'
  | 'hold'
  | 'accept'
  | 'later'
  | 'dismiss'
  | 'begin'
  | 'finish'
  | 'stop'
  | 'return'
  | 'withdraw'
  | 'time';

/**
 * Every way a pause can go. Read a row: in this state, on this event, to that state. What is not in
 * the table does not happen, so the first answer stays and telling an event twice changes nothing.
 */
export const WAYS: Readonly<Record<PauseState, Readonly<Partial<Record<PauseEvent, PauseState>>>>> = {
  held: { show: 'open', withdraw: 'gone', time: 'gone' },
  open: { accept: 'waiting', later: 'put-off', dismiss: 'dismissed', hold: 'put-off', withdraw: 'gone', time: 'gone' },
  'put-off': { show: 'again', withdraw: 'gone', time: 'gone' },
  again: { accept: 'waiting', later: 'gone', dismiss: 'dismissed', hold: 'gone', withdraw: 'gone', time: 'gone' },
  waiting: { begin: 'running', dismiss: 'dismissed', time: 'gone' },
  running: { finish: 'done', stop: 'cut-short', time: 'cut-short' },
  done: { return: 'back' },
  'cut-short': { return: 'back' },
  back: {},
  dismissed: {},
  gone: {},
};

/** How long a state may last, milliseconds; the others wait for an event. */
const LIVES: Partial<Record<PauseState, number>> = {
  held: PAUSE_RULES.heldMs,
  open: PAUSE_RULES.offerMs,
  'put-off': PAUSE_RULES.laterMs + PAUSE_RULES.heldMs,
  again: PAUSE_RULES.offerMs,
  waiting: PAUSE_RULES.waitingMs,
  // The page that ran it may be gone, and nobody tells its end.
  running: Math.max(...OFFERED_RESETS.map((id) => lengthOf(RESETS[id]))) + PAUSE_RULES.overdueMs,
};

/** What is kept of where a pause stands. Stored, so that a worker may stop at any state. */
export interface Standing {
  readonly state: PauseState;
  /** Since when, epoch milliseconds. */
  readonly since: number;
  /** When the state is over by time, epoch milliseconds; the moment it began where time ends nothing. */
  readonly expiresAt: number;
}

/** The same pause after an event; the very same where the table knows no way. */
export function step<Pause extends Standing>(pause: Pause, event: PauseEvent, now: number): Pause {
  const state = WAYS[pause.state][event];
  if (state === undefined) return pause;
  return { ...pause, state, since: now, expiresAt: now + (LIVES[state] ?? 0) };
}

/** The same pause now: past its time it is over. So it is when the clock was set back behind its beginning. */
export function settle<Pause extends Standing>(pause: Pause, now: number): Pause {
  if (LIVES[pause.state] === undefined) return pause;
  if (now >= pause.expiresAt) return step(pause, 'time', pause.expiresAt);
  return now < pause.since - PAUSE_RULES.clockBackMs ? step(pause, 'time', now) : pause;
}

/** Neither answered for good nor over: while one is live there is no other. */
export function isLive({ state }: Standing): boolean {
  return LIVES[state] !== undefined;
}
