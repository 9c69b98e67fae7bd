import { browser } from '#imports';
import { sendMessage } from '../../messaging/client';
import { covers } from '../../domain/sites/match-pattern';
import { draftGuard, language, switchedOff } from '../../storage/settings';
import { taughtSites } from '../../storage/taught-sites';

const SCRIPT = 'console';
const FILE = '/content-scripts/console.js';

/**
 * Granted means watched: every host the browser reports as granted, however it was granted, except
 * those the agent switched off. The registration is made anew at each change and each start.
 */
export function setUpWatching(): void {
  browser.permissions.onAdded.addListener(() => void syncWatching());
  browser.permissions.onRemoved.addListener(() => void syncWatching());
  browser.runtime.onStartup.addListener(() => void syncWatching());
  browser.runtime.onInstalled.addListener(() => void syncWatching());
  switchedOff.watch(() => void syncWatching());
  language.watch(() => void restartScripts());
  draftGuard.watch(() => void restartScripts());
  taughtSites.watch(() => void restartScripts());
  void syncWatching();
}

let running: Promise<void> = Promise.resolve();

/** One after another: two events at once must not register twice. */
function syncWatching(): Promise<void> {
  running = running.then(sync, sync);
  return running;
}

async function sync(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const off = new Set(await switchedOff.read());
  const watched = origins.filter((origin) => !off.has(origin));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  // A site switched off inside a wider grant; not a wide one that would take a granted site with it.
  const excluded = [...off].filter((pattern) => watched.some((wider) => covers(wider, pattern)));
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (watched.length > 0) {
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT,
        js: [FILE],
        matches: watched,
        ...(excluded.length > 0 ? { excludeMatches: excluded } : {}),
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
  await Promise.all([
    stopUnwatched(watched, excluded),
    startNewlyWatched(watched, registered?.matches ?? [], excluded),
  ]);
}

/** Words, consoles and the guard's switches come with the script's start: others, a new start. */
async function restartScripts(): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered?.matches) await startNewlyWatched(registered.matches, [], registered.excludeMatches ?? []);
}

/** Pages open now whose permission is new get the script without a reload. */
async function startNewlyWatched(watched: string[], before: readonly string[], excluded: string[]): Promise<void> {
  const fresh = watched.filter((pattern) => !before.includes(pattern));
  if (fresh.length === 0) return;
  const ids = await tabsAt(fresh, excluded);
  await Promise.allSettled(ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [FILE] })));
}

/** Tabs that show a watched address now; those put to sleep are left out. */
export async function watchedTabs(): Promise<number[]> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  return registered?.matches ? await tabsAt(registered.matches, registered.excludeMatches ?? []) : [];
}

async function tabsAt(patterns: string[], excluded: string[]): Promise<number[]> {
  const off = new Set(excluded.length > 0 ? (await browser.tabs.query({ url: excluded })).map((tab) => tab.id) : []);
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded || off.has(id) ? [] : [id]));
}

/** Pages no longer watched: their script stops at once. A tab whose address we may not see is one. */
async function stopUnwatched(watched: string[], excluded: string[]): Promise<void> {
  const keep = new Set(watched.length > 0 ? (await browser.tabs.query({ url: watched })).map((tab) => tab.id) : []);
  if (excluded.length > 0) for (const tab of await browser.tabs.query({ url: excluded })) keep.delete(tab.id);
  const tabs = (await browser.tabs.query({})).filter((tab) => tab.id !== undefined && !keep.has(tab.id));
  await Promise.allSettled(tabs.map((tab) => sendMessage('page.stop', undefined, tab.id as number)));
}
