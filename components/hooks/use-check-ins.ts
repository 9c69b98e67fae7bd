import type { CheckInRecord } from '../../storage/tables/check-ins';
import { shiftStart } from '../../domain/load/local-day';
import { useClock } from '../ui/use-clock';
import { type Live, loadStore, useLive, valueOf } from './use-live';

export type CheckIn = CheckInRecord;

/** Newest check-ins that are shown. */
const SHOWN = 30;

/** What the agent kept for themselves. Each rejects when the store fails. */
export interface CheckInControls {
  /** Newest first, at most thirty. */
  readonly newest: Live<readonly CheckIn[]>;
  /** Answers the id it is kept under. */
  readonly keep: (checkIn: Omit<CheckIn, 'id' | 'at'>) => Promise<string>;
  readonly remove: (id: string) => Promise<void>;
}

export function useCheckIns(): CheckInControls {
  const newest = useLive(({ newestCheckIns }) => newestCheckIns(SHOWN));
  return {
    newest,
    async keep(checkIn) {
      const id = crypto.randomUUID();
      await (await loadStore()).addCheckIn({ ...checkIn, id, at: Date.now() });
      return id;
    },
    async remove(id) {
      await (await loadStore()).deleteCheckIn(id);
    },
  };
}

/** The good moments kept in this shift, as they were written. */
export function useGoodMoments(): readonly string[] {
  const newest = valueOf(useLive(({ newestCheckIns }) => newestCheckIns(SHOWN))) ?? [];
  const from = shiftStart(useClock(60_000));
  return newest.flatMap(({ at, moment, lines = [] }) => (moment === 'end' && at >= from ? lines : []));
}
