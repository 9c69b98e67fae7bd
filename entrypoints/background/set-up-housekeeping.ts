import { browser } from '#imports';
import { OFFER_RULES } from '../../domain/pause/decide-offer';
import { expireOffers } from '../../storage/queries/offers';
import { reopenPostponed } from '../../storage/queries/reopen-offer';
import { deleteExpired } from '../../storage/retention';
import { retentionDays } from '../../storage/settings';
import { refreshPages } from './refresh-pages';

const DAILY = 'daily';
const LATER = 'later';

/** Alarms: rows past their time are deleted once a day, postponed offers come back. */
export function setUpHousekeeping(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DAILY) void cleanUp();
    if (alarm.name === LATER) void bringBack();
  });
  // Alarms may be lost with the browser session: create anew whenever the worker starts.
  void browser.alarms.get(DAILY).then((alarm) => {
    if (!alarm) return browser.alarms.create(DAILY, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
  });
}

/** Sets the alarm for an offer that was answered with “later”. */
export async function postponeUntilLater(): Promise<void> {
  await browser.alarms.create(LATER, { delayInMinutes: OFFER_RULES.laterMs / 60_000 });
}

async function cleanUp(): Promise<void> {
  const now = Date.now();
  await expireOffers(now);
  await deleteExpired(now, { retentionDays: await retentionDays.read() });
}

async function bringBack(): Promise<void> {
  if (await reopenPostponed(Date.now())) await refreshPages();
}
