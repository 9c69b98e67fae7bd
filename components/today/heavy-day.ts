/** Hostile among all conversations from which a day is heavy (evidence L2: counted as still workable). */
export const HEAVY_SHARE = 0.35;

/** Fewer hostile conversations are no heavy day whatever their share: one of two says little (a choice). */
const HEAVY_FROM = 4;

/** Hostile conversations the scale has room for; about ten a day is ordinary in this work (evidence L1). */
export const SCALE = 20;

export interface DayLoad {
  readonly conversations: number;
  readonly hostile: number;
}

export function shareOf({ conversations, hostile }: DayLoad): number {
  return conversations === 0 ? 0 : hostile / conversations;
}

export function isHeavy(day: DayLoad): boolean {
  return day.hostile >= HEAVY_FROM && shareOf(day) >= HEAVY_SHARE;
}
