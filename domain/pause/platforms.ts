import type { ResponseClock } from './response-clock';

const SECOND = 1_000;

/** Response clocks to choose from; the agent's own numbers always win. */
export const PLATFORMS = {
  /** Answers within 180 s are assessed; 千牛 warns from 100 s (evidence I9, secondary pages of 2022–2023). */
  taobao: { limitMs: 180 * SECOND, warnMs: 100 * SECOND },
  /** 飞鸽 assesses the share of manual answers within three minutes (secondary page of 2025-12); the warning is a choice. */
  douyin: { limitMs: 180 * SECOND, warnMs: 120 * SECOND },
  /** Tickets are counted in hours: two, and a warning after one (a choice). */
  tickets: { limitMs: 7_200 * SECOND, warnMs: 3_600 * SECOND },
} as const satisfies Readonly<Record<string, ResponseClock>>;

export type PlatformId = keyof typeof PLATFORMS;
