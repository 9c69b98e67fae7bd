import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { expect } from '../support/expect';
import type { DayRecord } from '../../storage/tables/days';
import type { TurnRecord } from '../../storage/tables/turns';
import { LABELS } from '../../tools/sample-console/shift/labels';
import { startSampleConsole } from '../../tools/sample-console/server';
import type { DeskApi } from '../../tools/sample-console/desk-api';
import { readTable } from '../support/database';
import { ChipProbe } from '../support/chip';
import { closeWelcome, type Extension, grantHost, launchExtension, type LaunchOptions } from '../support/launch';

interface OfTest {
  /** Language, colours and size of the browser. */
  launch: LaunchOptions;
  /** False: no host is granted, as after installing. */
  isGranted: boolean;
  /** The built extension, with loopback granted. */
  extension: Extension;
}

interface OfWorker {
  /** The sample console; a driver moves it. */
  console: { readonly url: string };
  /** Profiles in which loopback is granted and nothing else was done, by language. */
  grantedProfile: (lang: string | undefined) => Promise<string>;
}

/** Every test gets a fresh browser; at its end no request may have left the machine. */
export const test = base.extend<OfTest, OfWorker>({
  launch: [{}, { option: true }],
  isGranted: [true, { option: true }],
  grantedProfile: [
    async ({}, use) => {
      const profiles = new Map<string | undefined, Promise<string>>();
      await use((lang) => {
        const profile = profiles.get(lang) ?? makeGrantedProfile(lang);
        profiles.set(lang, profile);
        return profile;
      });
      for (const profile of profiles.values()) await rm(await profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  extension: async ({ launch, isGranted, grantedProfile }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'evenkeel-'));
    if (isGranted) await cp(await grantedProfile(launch.lang), profile, { recursive: true });
    const extension = await launchExtension({ ...launch, userDataDir: profile });
    await closeWelcome(extension);
    await use(extension);
    const foreign = [...extension.foreignRequests];
    await extension.close();
    await rm(profile, { recursive: true, force: true });
    if (foreign.length > 0) throw new Error(`requests left the machine: ${foreign.join(', ')}`);
  },
  console: [
    async ({}, use) => {
      const server = await startSampleConsole();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** Granting takes longer than most tests do; it is done once and its profile copied. */
async function makeGrantedProfile(lang: string | undefined): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-granted-'));
  const extension = await launchExtension({ ...(lang === undefined ? {} : { lang }), userDataDir: profile });
  await grantHost(extension, 'http://127.0.0.1/*');
  await extension.close();
  // The copies begin with one empty window and a port of their own.
  for (const left of ['DevToolsActivePort', 'Default/Sessions'])
    await rm(join(profile, left), { recursive: true, force: true });
  return profile;
}

declare global {
  interface Window {
    desk: DeskApi;
  }
}

/** Opens a desk that moves only when told to. */
export async function openDesk(
  extension: Extension,
  url: string,
  desk: 'shop' | 'tickets',
): Promise<{ page: Page; chip: ChipProbe }> {
  const page = await extension.context.newPage();
  await page.goto(`${url}/${desk}/?driver=1&fresh=1`);
  await page.waitForFunction(() => 'desk' in window);
  return { page, chip: await ChipProbe.on(page) };
}

/** Lets a conversation arrive, opens it, delivers its other messages and scrolls up to the oldest. */
export async function playConversation(page: Page, id: string): Promise<void> {
  await page.evaluate(async (conversation) => {
    window.desk.deliver(conversation);
    window.desk.open(conversation);
    window.desk.deliverAll(conversation, { colleague: true });
    while ((await window.desk.loadOlder()) > 0);
  }, id);
}

/** Plays conversations one after the other and waits until every customer message of them is stored. */
export async function playAndStore(extension: Extension, page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const before = await customerTurns(extension);
    await playConversation(page, id);
    const labelled = LABELS[id]?.severities.length ?? Number.NaN;
    const message = `all customer messages of ${id} are stored`;
    await expect.poll(() => customerTurns(extension), { message, timeout: 30_000 }).toBe(before + labelled);
  }
}

async function customerTurns(extension: Extension): Promise<number> {
  return (await readTable<TurnRecord>(extension, 'turns')).filter((turn) => turn.speaker === 'customer').length;
}

/** Hostile conversations today, by the rollup that badge and panel show. */
export async function hostileToday(extension: Extension): Promise<number> {
  return (await readTable<DayRecord>(extension, 'days'))[0]?.hostile ?? 0;
}

/** All conversation ids of a desk, in script order. */
export function conversationIds(page: Page): Promise<string[]> {
  return page.evaluate(() => window.desk.conversations().map(({ id }) => id));
}
