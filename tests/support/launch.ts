import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { expect } from './expect';

/** The part of the extension interface that the tests call inside the extension's own contexts. */
declare const chrome: {
  readonly permissions: { request(what: { origins: string[] }): Promise<boolean> };
  readonly scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  readonly action?: { readonly onClicked: { hasListeners(): boolean } };
};

/** The production build that every browser test drives; another one, such as Edge's, by EVENKEEL_BUILD. */
export const BUILD = process.env.EVENKEEL_BUILD ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/**
 * Without these, a window brings a renderer for the popup of its address bar: half of the work of opening one. The
 * others are Playwright's own, since only the last list of a command line counts.
 */
export const LEAN = `--disable-features=${[
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
].join()}`;

export interface LaunchOptions {
  /** Browser language, also the interface language while the agent chose none. */
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly headless?: boolean;
  readonly build?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly userDataDir?: string;
}

/** A Chromium with the built extension, as a fresh user has it after installing. */
export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly profile: string;
  readonly worker: Worker;
  url(path: string): string;
  /** Every request that went neither to the extension nor to loopback. Must stay empty. */
  readonly foreignRequests: readonly string[];
  close(): Promise<void>;
}

/** Finds the browser the way `tools/setup.mjs` does. */
export function browserPath(): string | undefined {
  const known = [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return known.find((path) => path && existsSync(path));
}

export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const { lang = 'en-US', build = BUILD } = options;
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'evenkeel-')));
  const executablePath = browserPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless: options.headless ?? true,
    chromiumSandbox: false,
    locale: lang,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--lang=${lang}`,
      `--accept-lang=${lang}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      LEAN,
    ],
    env: { ...(process.env as Record<string, string>), LANGUAGE: lang.replace('-', '_') },
  });
  const foreignRequests: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = ['chrome-extension:', 'chrome:', 'data:', 'blob:', 'about:', 'devtools:'].includes(protocol);
    if (!isOwn && !['127.0.0.1', 'localhost'].includes(hostname)) foreignRequests.push(request.url());
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    context,
    id,
    profile,
    // Another one after the extension was reloaded.
    get worker() {
      return context.serviceWorkers().at(-1) ?? worker;
    },
    foreignRequests,
    url: (path) => `chrome-extension://${id}/${path}`,
    close: async () => {
      await context.close();
      if (!options.userDataDir) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The port at which the browser's own debugging answers; the side panel is only reachable there. */
export async function connectToBrowser({ profile }: Extension): Promise<Browser> {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

/**
 * Grants a host. Headless Chromium shows no permission prompt, so the host is first allowed in the
 * browser's own extensions page; then the extension asks for it in a real click, as its pages do.
 */
export async function grantHost(extension: Extension, origin: string): Promise<void> {
  await allowHost(extension, origin);
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html'));
  await page.evaluate((pattern) => {
    const ask = document.createElement('button');
    ask.id = 'grant-host';
    ask.style.cssText = 'position:fixed;inset:0;z-index:9999';
    ask.addEventListener('click', async () => {
      ask.textContent = String(await chrome.permissions.request({ origins: [pattern] }));
    });
    document.body.append(ask);
  }, origin);
  await page.click('#grant-host');
  await page.locator('#grant-host', { hasText: 'true' }).waitFor();
  await page.close();
  await extension.worker.evaluate(async () => {
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
      await new Promise((go) => setTimeout(go, 20));
  });
}

/** Lets the extension have a host without a prompt, once one of its pages asks for it. */
export async function allowHost(extension: Extension, origin: string): Promise<void> {
  await inExtensionsPage(extension, 'addHostPermission', origin);
}

/** Takes a host back the way the browser's own site access list does. */
export async function revokeHost(extension: Extension, origin: string): Promise<void> {
  await inExtensionsPage(extension, 'removeHostPermission', origin);
}

/** Loads the extension anew, as an update does: pages of it close, scripts in other pages lose their extension. */
export async function reloadExtension(extension: Extension): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  const restarted = extension.context.waitForEvent('serviceworker');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: ChromeInternals }).chrome;
    // Otherwise the browser blocks what was loaded from a folder.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, extension.id);
  const worker = await restarted;
  // Until its script has run, the browser knows none of its listeners, and a press of its button is lost.
  await expect.poll(() => worker.evaluate(() => chrome.action?.onClicked.hasListeners())).toBe(true);
  await page.close();
}

async function inExtensionsPage(
  extension: Extension,
  call: 'addHostPermission' | 'removeHostPermission',
  origin: string,
): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host, name]) =>
      (globalThis as unknown as { chrome: ChromeInternals }).chrome.developerPrivate[name](id, host),
    [extension.id, origin, call] as const,
  );
  await page.close();
}

interface ChromeInternals {
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
    updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
  };
}

/** It opens in front whenever the browser loads the extension from a folder. */
export async function closeWelcome({ context }: Extension): Promise<void> {
  const welcome = (): Page | undefined => context.pages().find((page) => page.url().includes('welcome.html'));
  await expect.poll(() => welcome() !== undefined, 'the welcome page opens').toBe(true);
  await welcome()?.close();
}

/** Presses the toolbar button while `page` is in front and returns the real side panel. */
export async function openSidePanel(extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const browser = await connectToBrowser(extension);
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] } as never);
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await session.send('Extensions.triggerAction' as never, { id: extension.id, targetId: tab.targetId } as never);
  await browser.close();
  return await sidePanel(extension);
}

/** The real side panel, once it is open. */
export async function sidePanel(extension: Extension): Promise<Page> {
  const isPanel = ({ url }: { readonly url: string }) => url.includes('sidepanel.html');
  const watching = await connectToBrowser(extension);
  const session = await watching.newBrowserCDPSession();
  await expect
    .poll(async () => (await session.send('Target.getTargets')).targetInfos.some(isPanel), 'the side panel opens')
    .toBe(true);
  await watching.close();
  // A connection made before the panel opened does not see it.
  for (;;) {
    const browser = await connectToBrowser(extension);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const panel = pages.find((page) => isPanel({ url: page.url() }));
    if (panel) return panel;
    await browser.close();
  }
}

/** Stops the service worker as the browser does when it is idle or short of memory. */
export async function killWorker(extension: Extension): Promise<void> {
  const page =
    extension.context.pages().find((open) => open.url().startsWith('chrome-extension://')) ??
    (await helperPage(extension));
  const session = await extension.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function helperPage(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.url('options.html'));
  return page;
}
