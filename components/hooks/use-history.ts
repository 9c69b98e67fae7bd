import { daysBetween, groupDays } from '../../storage/queries/history';
import type { DayCounts } from '../today/today-state';
import { type Live, useLive } from './use-live';

export { groupDays };

export interface History {
  /** Days with something in them, oldest first. */
  readonly days: readonly (DayCounts & { readonly offers: number })[];
  /** The first day there is anything of; absent when there is nothing at all. */
  readonly first: string | undefined;
}

/** The days from `from` to `to`, `YYYY-MM-DD`, inclusive. */
export function useHistory(from: string, to: string): Live<History> {
  return useLive(async ({ database }) => {
    const [days, first] = await Promise.all([daysBetween(from, to), database.days.orderBy('day').first()]);
    return { days, first: first?.day };
  }, `${from} ${to}`);
}
