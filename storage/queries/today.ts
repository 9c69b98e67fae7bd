import { effectiveSeverity } from '../../domain/conversation/turn';
import { isHostile, type Severity } from '../../domain/hostility/verdict';
import { localDayOf, shiftStart } from '../../domain/load/local-day';
import { database, type EvenkeelDatabase } from '../database';
import type { ConversationRecord } from '../tables/conversations';
import type { DayRecord } from '../tables/days';
import type { OfferAnswer } from '../tables/offers';
import type { TurnRecord } from '../tables/turns';
import { guarded } from '../trouble';
import { emptyDay } from './day-rollup';

/** The shift as a strip: points in time, epoch milliseconds, each list oldest first. */
export interface ShiftStrip {
  /** Begin of the shift and now. */
  readonly from: number;
  readonly to: number;
  /** Customer messages of the shift that are at least tense. */
  readonly heated: readonly { readonly at: number; readonly severity: Severity; readonly conversation: string }[];
  readonly pauses: readonly { readonly startedAt: number; readonly endedAt?: number | undefined }[];
  readonly offers: readonly { readonly at: number; readonly answer?: OfferAnswer | undefined }[];
  readonly phraseUses: readonly { readonly at: number }[];
}

export interface Today {
  readonly day: DayRecord;
  /** Hostile conversations among all of today, 0–1; 0 when there were none. */
  readonly share: number;
  /** Most hostile conversations one after another today, in the order of their last messages. */
  readonly longestRunHostile: number;
  /** End of the last pause, also of an earlier day. */
  readonly lastPauseAt: number | undefined;
  readonly strip: ShiftStrip;
}

/** How today has been so far. Reads rollups and indexes only, so a long history costs nothing. */
export async function todayOf(now: number, store: EvenkeelDatabase = database): Promise<Today> {
  const today = localDayOf(now);
  const from = shiftStart(now);
  return await guarded(store, () =>
    store.transaction(
      'r',
      [store.days, store.turns, store.conversations, store.pauses, store.offers, store.phraseUses],
      async () => {
        const [row, heated, conversations, pauses, lastPauses, offers, phraseUses] = await Promise.all([
          store.days.get(today),
          store.turns.where('heatedAt').aboveOrEqual(from).toArray(),
          store.conversations.where('countedOn').equals(today).toArray(),
          store.pauses.where('startedAt').aboveOrEqual(from).toArray(),
          store.pauses.orderBy('startedAt').reverse().limit(2).toArray(),
          store.offers.where('at').aboveOrEqual(from).toArray(),
          store.phraseUses.where('at').aboveOrEqual(from).toArray(),
        ]);
        const day = row ?? emptyDay(today);
        return {
          day,
          share: day.conversations === 0 ? 0 : day.hostile / day.conversations,
          longestRunHostile: longestRun(conversations, hostileOn(today, heated)),
          lastPauseAt: lastPauses.find((pause) => pause.endedAt !== undefined)?.endedAt,
          strip: {
            from,
            to: now,
            heated: heated.map((turn) => ({
              at: turn.at,
              severity: effectiveSeverity(turn),
              conversation: turn.conversation,
            })),
            pauses: pauses.map(({ startedAt, endedAt }) => ({ startedAt, endedAt })),
            offers: offers.map(({ at, answer }) => ({ at, answer })),
            phraseUses: phraseUses.map(({ at }) => ({ at })),
          },
        };
      },
    ),
  );
}

function hostileOn(day: string, heated: readonly TurnRecord[]): ReadonlySet<string> {
  const hostile = heated.filter((turn) => turn.day === day && isHostile(effectiveSeverity(turn)));
  return new Set(hostile.map((turn) => turn.conversation));
}

function longestRun(conversations: readonly ConversationRecord[], hostile: ReadonlySet<string>): number {
  let longest = 0;
  let run = 0;
  for (const { key } of [...conversations].sort((one, other) => one.lastSeenAt - other.lastSeenAt)) {
    run = hostile.has(key) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
