import type { Page } from '@playwright/test';
import { type PageServer, servePages } from '../pages/server';
import type { Progress } from '../pages/busy/busy-api';
import { connectToBrowser, grantHost, launchExtension } from '../support/launch';
import { expect } from '../support/expect';
import { type BusyConsole, type ShownTurns, shownTurns } from './busy-page';
import { type Figure, medianAndTail } from './figures';
import { type Heaps, heapsOf } from './heaps';
import { type OwnWork, type Trace, traced } from './trace';
import { openQuietPage } from './watched-desk';

/** Three a second for 200 minutes, both consoles together. */
const FULL = 36_000;
const SHORT = 4_000;
/** Twenty scripted minutes go by in one. */
const PER_SECOND = 60;
const TRACED_SECONDS = 5;
/** Shares of the shift at which is looked what it costs, and what it holds in memory. */
const TRACED_AT = [0.1, 0.5, 0.8];
const MEASURED_AT = [0.2, 0.35, 0.5, 0.65, 0.7, 0.85];
/** What a page does to its list is not the next message's: so long after it, milliseconds. */
const APART_MS = 600;
/** What a message leads to goes on while the next one comes: so long is looked at as a whole, milliseconds. */
const TOGETHER_MS = 50;
/** All that was shown is stored within this, milliseconds. */
const PATIENCE_MS = 30_000;
/** Kept of 1,000 messages in the page or the worker once their conversations are closed, at most. */
const MOST_KEPT_KB = 50;

const CONSOLES: readonly BusyConsole[] = [
  { id: 'livechat', path: '/chats/', hasIds: false },
  { id: 'pinduoduo', path: '/chat-merchant/index.html', hasIds: true },
];

/**
 * A shift of five conversations at once in a page that never rests: rows used again, lists made anew, older
 * messages loaded, heads that change before their messages. What the page has shown is compared with
 * what is stored, message by message.
 * @param isFull all 36,000 messages, a good ten minutes
 */
export async function busyFigures(isFull: boolean): Promise<Figure[]> {
  const pages = await servePages();
  try {
    const figures: Figure[] = [];
    const messages = (isFull ? FULL : SHORT) / CONSOLES.length;
    for (const console of CONSOLES) figures.push(...(await shiftOf(console, messages, pages)));
    return figures;
  } finally {
    await pages.close();
  }
}

async function shiftOf(console: BusyConsole, messages: number, pages: PageServer): Promise<Figure[]> {
  const extension = await launchExtension();
  try {
    await grantHost(extension, 'http://busy.localhost/*');
    const data = await openQuietPage(extension);
    const page = await extension.context.newPage();
    const session = await extension.context.newCDPSession(page);
    const browser = await (await connectToBrowser(extension)).newBrowserCDPSession();
    await page.goto(`http://busy.localhost:${new URL(pages.url).port}${console.path}`);
    await expect.poll(async () => (await storedTurns(data)).length, { timeout: PATIENCE_MS }).toBeGreaterThan(0);
    await page.evaluate((shift) => window.busy?.start(shift), { messages, perSecond: PER_SECOND });
    const traces: Trace[] = [];
    const heaps: (Heaps & { readonly stored: number })[] = [];
    const toTrace = [...TRACED_AT];
    const toMeasure = [...MEASURED_AT];
    for (;;) {
      const { arrived, isOver } = await progressOf(page);
      if (isOver) break;
      if (arrived / messages >= (toMeasure[0] ?? 2)) {
        toMeasure.shift();
        heaps.push({ ...(await heapsOf(session, browser, extension)), stored: (await storedTurns(data)).length });
      } else if (arrived / messages >= (toTrace[0] ?? 2)) {
        toTrace.shift();
        traces.push(await traced(browser, () => page.waitForTimeout(TRACED_SECONDS * 1_000)));
      } else await moreThan(page, arrived);
    }
    const turns = await shownTurns(page, console, data);
    const stored = await settled(data, turns.shown.size);
    heaps.push({ ...(await heapsOf(session, browser, extension)), stored: stored.length });
    return [
      ...countFigures(console.id, turns, stored),
      ...costFigures(console.id, traces, `chrome-extension://${extension.id}`),
      ...memoryFigures(console.id, heaps, messages * CONSOLES.length === FULL),
    ];
  } finally {
    await extension.close();
  }
}

async function progressOf(page: Page): Promise<Progress> {
  return await page.evaluate(() => {
    const { busy } = window;
    if (!busy) throw new Error('this is not the busy page');
    return busy.progress();
  });
}

/** Waits until more messages have arrived, or the shift is over. */
async function moreThan(page: Page, before: number): Promise<void> {
  await page.waitForFunction(
    (known) => {
      const progress = window.busy?.progress();
      return !progress || progress.isOver || progress.arrived > known;
    },
    before,
    { polling: 200 },
  );
}

/** The fingerprints in the store, once it holds so many; too few after long patience is what is then reported. */
async function settled(data: Page, wanted: number): Promise<string[]> {
  await expect
    .poll(async () => (await storedTurns(data)).length, { timeout: PATIENCE_MS, intervals: [500] })
    .toBeGreaterThanOrEqual(wanted)
    .catch(() => undefined);
  return await storedTurns(data);
}

function storedTurns(data: Page): Promise<string[]> {
  return data.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('evenkeel');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('turns').objectStore('turns').getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as string[]);
          };
        };
      }),
  );
}

function countFigures(id: string, { shown, drawn }: ShownTurns, stored: readonly string[]): Figure[] {
  const known = new Set(stored);
  const missed = [...shown].filter((fingerprint) => !known.has(fingerprint)).length;
  const strange = stored.filter((fingerprint) => !drawn.has(fingerprint)).length;
  return [
    { what: `busy ${id}, shown and stored once`, value: shown.size - missed, unit: 'messages' },
    { what: `busy ${id}, shown and not stored`, value: missed, unit: 'messages', budget: 0 },
    { what: `busy ${id}, stored twice or never shown`, value: strange, unit: 'messages', budget: 0 },
  ];
}

function costFigures(id: string, traces: readonly Trace[], origin: string): Figure[] {
  const own = traces.map((trace) => trace.ownWork('frame', origin));
  const all = own.flat().map(({ ms }) => ms);
  const single = traces.flatMap((trace, index) => singleMessages(trace, own[index] ?? []));
  return [
    ...medianAndTail(`busy ${id}, main thread for a message`, single, 1),
    { what: `busy ${id}, our longest task`, value: Math.max(0, ...all), unit: 'ms', budget: 50 },
    {
      what: `busy ${id}, our share of the main thread`,
      value: all.reduce((sum, ms) => sum + ms, 0) / (traces.length * TRACED_SECONDS * 10),
      unit: '%',
    },
  ];
}

/** Our work for each message, a few at a time, while the page does nothing else to its list. */
function singleMessages(trace: Trace, own: readonly OwnWork[]): number[] {
  const others = ['switch', 'remount', 'history'].flatMap((name) => trace.marks(name));
  const called = own.filter(({ isTimer }) => !isTimer);
  const [first = 0, ...messages] = trace.marks('message');
  const found: number[] = [];
  let [from, count] = [first, 0];
  for (const to of messages) {
    count += 1;
    if (to - from < TOGETHER_MS * 1_000) continue;
    const isAlone = !others.some((at) => at > from - APART_MS * 1_000 && at < to);
    const work = called.reduce((sum, one) => (one.from >= from && one.from < to ? sum + one.ms : sum), 0);
    if (isAlone) found.push(work / count);
    [from, count] = [to, 0];
  }
  return found;
}

/** The whole shift alone tells what stays: in a short one the browser itself is still warming up. */
function memoryFigures(id: string, heaps: readonly (Heaps & { readonly stored: number })[], isFull: boolean): Figure[] {
  const [first, last] = [heaps[0], heaps.at(-1)];
  if (!first || !last) return [];
  const thousands = (last.stored - first.stored) / 1_000;
  return (['page', 'worker'] as const).flatMap((of) => [
    { what: `busy ${id}, memory of the ${of} at first`, value: first[of] / 1_000, unit: 'kB' },
    { what: `busy ${id}, memory of the ${of} at last`, value: last[of] / 1_000, unit: 'kB' },
    {
      what: `busy ${id}, memory of the ${of} more for 1,000 messages`,
      value: (last[of] - first[of]) / 1_000 / thousands,
      unit: 'kB',
      ...(isFull ? { budget: MOST_KEPT_KB } : {}),
    },
  ]);
}
