import { browser } from '#imports';
import { liveQuery } from 'dexie';
import { localDayOf } from '../../domain/load/local-day';
import { database } from '../../storage/database';
import { notMyDaySince } from '../../storage/settings';
import { showToday } from './refresh-pages';
import { readAll } from './settings';

const CALM_COLOUR = '#3f6f78';

/** Toolbar and chips show today's hostile conversations, whichever page they were met on. */
export function setUpBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: CALM_COLOUR });
  let shown: number | undefined;
  notMyDaySince.watch(async () => await show(await hostileToday()));
  liveQuery(hostileToday).subscribe({
    next: (hostile) => {
      // The day's row changes with every message, the number seldom.
      if (hostile === shown) return;
      shown = hostile;
      void show(hostile);
    },
    error: () => {
      shown = undefined;
      void browser.action.setBadgeText({ text: '!' });
    },
  });
}

async function hostileToday(): Promise<number> {
  return (await database.days.get(localDayOf(Date.now())))?.hostile ?? 0;
}

/** On a day that is “not my day” there are no figures. */
async function show(hostile: number): Promise<void> {
  const { isNotMyDay } = await readAll();
  await browser.action.setBadgeText({ text: hostile > 0 && !isNotMyDay ? String(hostile) : '' });
  await showToday(isNotMyDay ? undefined : hostile);
}
