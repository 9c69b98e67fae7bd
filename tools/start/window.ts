import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BUILD, browserPath, type Extension, grantHost } from '../../tests/support/launch';
import { startSampleConsole } from '../sample-console/server';
import { SAMPLE_ORIGIN } from './play';

const HINTS = `
Evenkeel is installed in this window and watches the two sample desks.

  Shop chat, Ticket desk   customers come in as in a real shift; the first within seconds
  Chip, top right          how heated the open conversation is; drag it where you like
  Press the chip           why, what to hold on to, what you could say, a pause when one is due
  Toolbar button           the side panel: Now, Pause, Today, History
                           (behind the puzzle piece until it is pinned)
  Alt+Shift+E              the same
  Welcome, Options         what it sees and keeps, language, own words

Close the window to end.
`;

/** Opens a window with the extension and both desks, and stays until it is closed. */
export async function openWindow(build: string = BUILD): Promise<void> {
  const server = await startSampleConsole();
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-window-'));
  const executablePath = browserPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless: false,
    // A window of a person: its size, colours and language are the machine's own.
    viewport: null,
    colorScheme: null,
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--enable-automation'],
    // Ctrl+C in the terminal closes the window as its own button does.
    handleSIGINT: false,
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--ozone-platform-hint=auto',
      '--no-first-run',
      '--window-size=1360,860',
      '--start-maximized',
    ],
  });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.once('SIGINT', () => void context.close());
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const extension: Extension = {
    context,
    id,
    profile,
    worker,
    url: (path) => `chrome-extension://${id}/${path}`,
    foreignRequests: [],
    close: () => context.close(),
  };
  await grantHost(extension, SAMPLE_ORIGIN);
  const [blank] = context.pages().filter((page) => page.url() === 'about:blank');
  const shop = blank ?? (await context.newPage());
  await shop.goto(`${server.url}/shop/?speed=1`);
  await (await context.newPage()).goto(`${server.url}/tickets/?speed=1`);
  await shop.bringToFront();
  process.stdout.write(HINTS);
  await closed;
  await server.close();
  await rm(profile, { recursive: true, force: true });
}
