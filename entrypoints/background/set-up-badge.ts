import { browser } from '#imports';
import { liveQuery } from 'dexie';
import { localDayOf } from '../../domain/load/local-day';
import { database } from '../../storage/database';
import { showToday } from './refresh-pages';

const CALM_COLOUR = '#3f6f78';

/** Toolbar and chips show today's hostile conversations, whichever page they were met on. */
export function setUpBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: CALM_COLOUR });
  let shown: number | undefined;
  liveQuery(async () => (await database.days.get(localDayOf(Date.now())))?.hostile ?? 0).subscribe({
    next: (hostile) => {
      // The day's row changes with every message, the number seldom.
      if (hostile === shown) return;
      shown = hostile;
      void browser.action.setBadgeText({ text: hostile > 0 ? String(hostile) : '' });
      void showToday(hostile);
    },
    error: () => {
      shown = undefined;
      void browser.action.setBadgeText({ text: '!' });
    },
  });
}
