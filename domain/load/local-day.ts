/** A working day never starts later than this before now, so a shift over midnight stays whole. */
export const SHIFT_MS = 8 * 60 * 60 * 1_000;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The local day of an epoch time, `YYYY-MM-DD`. */
export function localDayOf(at: number): string {
  const date = new Date(at);
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** Midnight that began the local day of `at`, epoch milliseconds. Holds on days of 23 and 25 hours. */
export function startOfLocalDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Where this shift began: midnight, or eight hours ago if that is earlier. Epoch milliseconds. */
export function shiftStart(now: number): number {
  return Math.min(startOfLocalDay(now), now - SHIFT_MS);
}

/** Whether the agent has said in this shift that it is not their day. @param since when they last did; 0 is never */
export function isNotMyDay(since: number, now: number): boolean {
  return since > 0 && since >= shiftStart(now);
}

/** Rows before this moment are past a retention of `days`: a local midnight, so days go whole. */
export function retentionCutoff(now: number, days: number): number {
  return startOfLocalDay(now - days * DAY_MS);
}

/** What decides the day a message counts for. Times are epoch milliseconds. */
export interface Arrival {
  /** The console's own time, where it gives one. */
  readonly sentAt?: number | undefined;
  readonly observedAt: number;
  /** `backlog` stood there when the conversation was opened. */
  readonly arrival: 'live' | 'backlog';
  /** A customer message that no agent message follows. */
  readonly unanswered: boolean;
}

/**
 * The local day a message counts for, or `''` when it is no load of this shift: it then colours its
 * conversation only. Live messages count when seen. Backlog counts on its own day when it was sent
 * in this shift; without a believable time it counts only while the customer still waits.
 */
export function dayOf(message: Arrival, now: number): string {
  if (message.arrival === 'live') return localDayOf(message.observedAt);
  const sentAt = believedTime(message);
  if (sentAt === undefined) return message.unanswered ? localDayOf(message.observedAt) : '';
  return sentAt >= shiftStart(now) ? localDayOf(Math.min(sentAt, now)) : '';
}

/** How far a console's clock may run ahead of ours before its time is not believed. A choice. */
export const CLOCK_AHEAD_MS = 5 * 60 * 1_000;

/** The console's time, unless it lies more than five minutes after the message was seen. */
export function believedTime(message: Pick<Arrival, 'sentAt' | 'observedAt'>): number | undefined {
  const { sentAt, observedAt } = message;
  if (sentAt === undefined || !(sentAt >= 0)) return undefined;
  return sentAt <= observedAt + CLOCK_AHEAD_MS ? sentAt : undefined;
}
