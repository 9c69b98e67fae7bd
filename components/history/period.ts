import type { DayCounts } from '../today/today-state';
import type { CsvRow } from './csv';

export type By = 'day' | 'week' | 'month';

/** One line of the history table. */
export interface Period {
  /** First day of it, `YYYY-MM-DD`. */
  readonly from: string;
  readonly counts: DayCounts & { readonly offers: number };
}

/** Words at the head of the file's columns, in its order. */
export interface CsvWords {
  readonly period: string;
  readonly conversations: string;
  readonly hostile: string;
  readonly abusive: string;
  readonly recovered: string;
  readonly messages: readonly string[];
  readonly replies: string;
  readonly offers: string;
  readonly pauses: string;
  readonly pauseSeconds: string;
  readonly phrases: string;
}

/** All that is known of each period, with its head. */
export function csvRows(periods: readonly Period[], words: CsvWords): CsvRow[] {
  const { messages, ...head } = words;
  const before = [head.period, head.conversations, head.hostile, head.abusive, head.recovered];
  const after = [head.replies, head.offers, head.pauses, head.pauseSeconds, head.phrases];
  return [
    [...before, ...messages, ...after],
    ...periods.map(({ from, counts }) => [
      from,
      counts.conversations,
      counts.hostile,
      counts.abusive,
      counts.recovered,
      ...counts.messages,
      counts.replies,
      counts.offers,
      counts.pauses,
      Math.round(counts.pauseMs / 1_000),
      counts.phraseUses,
    ]),
  ];
}
