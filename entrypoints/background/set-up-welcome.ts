import { browser } from '#imports';
import { ensureSalt } from '../../storage/keys';

/** Opens the welcome page once, at install. */
export function setUpWelcome(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    await ensureSalt();
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
