import { browser } from '#imports';
import { liveQuery } from 'dexie';
import { localDayOf } from '../../domain/load/local-day';
import { database } from '../../storage/database';

const CALM_COLOUR = '#3f6f78';

/** The toolbar shows today's hostile conversations. */
export function setUpBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: CALM_COLOUR });
  liveQuery(() => database.days.get(localDayOf(Date.now()))).subscribe({
    next: (day) => void browser.action.setBadgeText({ text: day?.hostile ? String(day.hostile) : '' }),
    error: () => void browser.action.setBadgeText({ text: '!' }),
  });
}
