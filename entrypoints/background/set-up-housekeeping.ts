import { browser } from '#imports';
import { PAUSE_RULES } from '../../domain/pause/rules';
import { deleteExpired } from '../../storage/retention';
import { notMyDaySince, notNowUntil, pauseOffers, retentionDays } from '../../storage/settings';
import { refreshPages } from './refresh-pages';

const DAILY = 'daily';
const LATER = 'later';
const NOT_NOW = 'not-now';

/** Alarms: rows past their time are deleted once a day, postponed offers come back. */
export function setUpHousekeeping(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DAILY) void cleanUp();
    // The pages ask anew; whichever is in front at a safe moment shows what is due.
    if (alarm.name === LATER || alarm.name === NOT_NOW) void refreshPages();
  });
  for (const setting of [notMyDaySince, pauseOffers]) setting.watch(() => void refreshPages());
  notNowUntil.watch((until) => {
    void refreshPages();
    if (until > Date.now()) void browser.alarms.create(NOT_NOW, { when: until });
  });
  // Alarms may be lost with the browser session: create anew whenever the worker starts.
  void browser.alarms.get(DAILY).then((alarm) => {
    if (!alarm) return browser.alarms.create(DAILY, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
  });
}

/** Sets the alarm for an offer that was answered with “later”. */
export async function postponeUntilLater(): Promise<void> {
  await browser.alarms.create(LATER, { delayInMinutes: PAUSE_RULES.laterMs / 60_000 });
}

async function cleanUp(): Promise<void> {
  await deleteExpired(Date.now(), { retentionDays: await retentionDays.read() });
}
