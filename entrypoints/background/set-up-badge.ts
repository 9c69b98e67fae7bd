import { browser } from '#imports';
import { liveQuery } from 'dexie';
import { localDayOf } from '../../domain/load/local-day';
import { database } from '../../storage/database';
import { showToday } from './refresh-pages';

const CALM_COLOUR = '#3f6f78';

/** Toolbar and chips show today's hostile conversations, whichever page they were met on. */
export function setUpBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: CALM_COLOUR });
  liveQuery(() => database.days.get(localDayOf(Date.now()))).subscribe({
    next: (day) => {
      const hostile = day?.hostile ?? 0;
      void browser.action.setBadgeText({ text: hostile > 0 ? String(hostile) : '' });
      void showToday(hostile);
    },
    error: () => void browser.action.setBadgeText({ text: '!' }),
  });
}
